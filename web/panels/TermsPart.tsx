import type { ReactElement } from 'react';
import {
  TERM_GROUP_NAMES,
  TERM_GROUPS,
  termEntry,
  termGroupOf,
} from '../../graph-schema/agreement-terms/index.ts';
import type { Agreement, Party, Term } from '../../graph-schema/model/agreement.ts';
import { find } from '../../graph-schema/model/alliance-map.ts';
import { termValuesDiffer, usedTerm } from '../../graph-schema/model/used-values.ts';
import { Said } from '../words/NameLink.tsx';
import { named, namedList, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { termSidesWords } from '../words/sides.ts';
import { termTitle, termValueWords } from '../words/terms.ts';
import type { PanelProps } from './panel-props.ts';

/** The terms in their eight groups, each with who holds the choice and who bears the cost. */
export function TermsPart({
  agreement,
  ...props
}: PanelProps & { readonly agreement: Agreement }): ReactElement {
  const { termsOf, partiesOf } = relationsOf(props.state);
  const terms = of(termsOf, agreement.id);
  const parties = of(partiesOf, agreement.id);
  const silent = TERM_GROUP_NAMES.filter(
    (name) => !terms.some(({ key }) => termGroupOf(key) === name),
  );
  return (
    <>
      {TERM_GROUP_NAMES.map((name) => {
        const some = terms.filter(({ key }) => termGroupOf(key) === name);
        if (some.length === 0) return null;
        return (
          <div key={name} className="panel-terms">
            <h4>{TERM_GROUPS[name].words}</h4>
            <dl className="panel-facts">
              {some.map((term) => (
                <div key={term.id}>
                  <dt>{termTitle(term.key)}</dt>
                  <dd>
                    {termValueWords(term.key, usedTerm(term, parties))}
                    {term.names !== null && (
                      <Said sentence={[{ text: ' ' }, named(props.state, term.names)]} {...props} />
                    )}
                    {term.note !== '' && ` ${term.note}`}
                    {termValuesDiffer(term) && (
                      <p>
                        <Said sentence={termSidesWords(props.state, term)} {...props} />
                      </p>
                    )}
                    <p className="soft small">
                      <Said sentence={whoHolds(props, term, parties)} {...props} />
                    </p>
                  </dd>
                </div>
              ))}
            </dl>
          </div>
        );
      })}
      {silent.length > 0 && (
        <p className="soft">
          {silent.map((name) => TERM_GROUPS[name].words).join(', ')}: we don’t know yet.
        </p>
      )}
    </>
  );
}

/** "Held by A. Borne by B and C." A role that no party has is named as the role. */
function whoHolds({ state }: PanelProps, term: Term, parties: readonly Party[]): Sentence {
  const entry = termEntry(term.key);
  const side = (name: string): Sentence => {
    if (name === 'all') return words('all parties');
    const who = parties.filter(({ roles }) => (roles as readonly string[]).includes(name));
    const ids = who
      .map(({ actor }) => actor)
      .filter((id) => find(state, 'actor', id) !== undefined);
    return ids.length === 0 ? words(`whoever ${name}`) : namedList(state, ids);
  };
  return [
    ...words('Choice held by '),
    ...side(term.holder ?? entry.holder),
    ...words('. Cost borne by '),
    ...side(term.bearer ?? entry.bearer),
    ...words('.'),
  ];
}
