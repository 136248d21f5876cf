import { termEntry } from '../../../graph-schema/agreement-terms/index.ts';
import type { Term } from '../../../graph-schema/model/agreement.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { numberOf, type Known } from '../../../graph-schema/model/known.ts';
import {
  amountsDiffer,
  termValuesDiffer,
  usedAmount,
  usedTerm,
} from '../../../graph-schema/model/used-values.ts';
import { countInWords, listInWords } from '../../../graph-schema/words/lists.ts';
import { pounds } from '../../../graph-schema/words/pounds.ts';
import type { Network } from '../snapshot/network.ts';
import type { Naming } from './naming.ts';

const MOST_SHOWN = 3;

/** Where two sides give different amounts of money, both are said, and which one was used. Nothing is averaged. */
export function differencesInWords(
  network: Network,
  naming: Naming,
  evidence: readonly Id[],
): readonly string[] {
  const sentences = evidence.flatMap((id) => {
    const entity = network.state.entities.get(id);
    if (entity?.kind === 'flow') return flowInWords(entity, naming);
    return entity?.kind === 'term' ? termInWords(entity, network) : [];
  });
  const more = sentences.length - MOST_SHOWN;
  if (more <= 0) return sentences;
  return [...sentences.slice(0, MOST_SHOWN), `Two sides differ on ${countInWords(more)} more.`];
}

function flowInWords(flow: Flow, naming: Naming): readonly string[] {
  if (flow.unit !== 'pence' || flow.to === null || !amountsDiffer(flow)) return [];
  const { record, byFrom, byTo } = flow.amount;
  return [told(`what ${naming.text(flow.to)} gets`, [record, byFrom, byTo], usedAmount(flow))];
}

function termInWords(term: Term, network: Network): readonly string[] {
  const entry = termEntry(term.key);
  if (entry.value.type !== 'pence' || !termValuesDiffer(term)) return [];
  const used = usedTerm(term, network.agreements.partiesOf(term.agreement));
  const said = [term.value, ...Object.values(term.valueByParty)];
  return [told(`the term "${entry.words}"`, said, used)];
}

function told(
  about: string,
  said: readonly (Known<string | number | boolean> | undefined)[],
  used: Known<string | number | boolean>,
): string {
  const amounts = said.map(penceOf).filter((pence) => pence !== undefined);
  const all = listInWords([...new Set(amounts)].map(pounds));
  return `Two sides differ on ${about}: ${all}. Here ${pounds(penceOf(used) ?? 0)} is used.`;
}

function penceOf(known: Known<string | number | boolean> | undefined): number | undefined {
  if (known?.is === 'value') return typeof known.value === 'number' ? known.value : undefined;
  return numberOf(known?.is === 'none' ? known : undefined);
}
