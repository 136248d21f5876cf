import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { CONDITIONS_FOR_SUCCESS } from '../../graph-schema/model/words-on-the-map.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { words } from '../words/phrases.ts';
import type { Item } from './Items.tsx';

/** What the parties say they will do, in their own words. */
export function behaviourItems(state: AllianceMap, agreement: Agreement): readonly Item[] {
  return all(state, 'behaviour').flatMap(({ id, agreement: of, words: line }) =>
    of === agreement.id ? [{ key: id, says: words(line) }] : [],
  );
}

/** The five lines that are asked of every agreement, then others: each with what shows it, or that nobody spoke of it. */
export function conditionItems(state: AllianceMap, agreement: Agreement): readonly Item[] {
  const told = all(state, 'condition').filter((one) => one.agreement === agreement.id);
  const usual: readonly string[] = CONDITIONS_FOR_SUCCESS;
  const untold = usual.filter((line) => !told.some((one) => one.words === line));
  return [
    ...usual.flatMap((line) => told.filter((one) => one.words === line)),
    ...told.filter((one) => !usual.includes(one.words)),
  ]
    .map(({ id, words: line, evidence, date }): Item => {
      const says = evidence.trim() === '' ? NOT_DISCUSSED : evidence.trim();
      const item = { key: id, says: words(`${line}: ${says}`) };
      return date === null ? item : { ...item, small: `Said on ${dayInWords(date)}.` };
    })
    .concat(untold.map((line) => ({ key: line, says: words(`${line}: ${NOT_DISCUSSED}`) })));
}

const NOT_DISCUSSED = 'not discussed yet';
