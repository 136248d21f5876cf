import type { ReactElement } from 'react';
import type { Source } from '../../graph-schema/model/source.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { knownWords } from '../words/known-words.ts';
import { Said } from '../words/NameLink.tsx';
import { named, namedList, words, type Phrase } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { CONFIRMED_WORDS } from '../words/source-words.ts';
import { valueTitle } from '../words/values.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, PanelPart, SaidList } from './PanelPart.tsx';

/** Kinds that have a panel of their own, so that a name of one can lead there. */
const OPENS: ReadonlySet<string> = new Set([
  'actor',
  'flow',
  'agreement',
  'room',
  'interest',
  'source',
]);

/** One source, and everything on the map that rests on it. */
export function SourcePanel({
  source,
  ...props
}: PanelProps & { readonly source: Source }): ReactElement {
  const { state } = props;
  const shows = of(relationsOf(state).evidenceFrom, source.id).map((evidence) => {
    const name = named(state, evidence.shows);
    const opens = OPENS.has(state.entities.get(evidence.shows)?.kind ?? '');
    const phrase: Phrase = opens ? name : { text: name.text };
    return {
      id: evidence.id,
      sentence: [phrase, ...words(`, ${CONFIRMED_WORDS[evidence.confirmed]}`)],
    };
  });
  return (
    <>
      <FactList
        facts={[
          ['Kind', valueTitle(source.sourceKind)],
          ['Date', knownWords(source.date, 'date', dayInWords)],
          [
            'Said by',
            source.saidBy.length === 0 ? (
              'Nobody named.'
            ) : (
              <Said key="who" sentence={namedList(state, source.saidBy)} {...props} />
            ),
          ],
          ['Entered by', source.enteredBy === '' ? 'We don’t know yet.' : source.enteredBy],
        ]}
      />
      <PanelPart title="What rests on it">
        {shows.length === 0 && <p className="soft">Nothing on this map yet.</p>}
        <SaidList sentences={shows} {...props} />
      </PanelPart>
    </>
  );
}
