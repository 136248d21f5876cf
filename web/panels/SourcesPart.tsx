import type { ReactElement } from 'react';
import { all, find } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { named, words, type Sentence } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { CONFIRMED_WORDS } from '../words/source-words.ts';
import { valueWords } from '../words/values.ts';
import type { PanelProps } from './panel-props.ts';
import { PanelPart, SaidList } from './PanelPart.tsx';

/** Where what is said comes from: each source with who confirmed it, how sure and when to look again. */
export function SourcesPart({
  about,
  ...props
}: PanelProps & { readonly about: Id }): ReactElement {
  const { state } = props;
  const sentences = of(relationsOf(state).evidenceFor, about).map((evidence) => {
    const source = find(state, 'source', evidence.source);
    const sureness = valueOf(evidence.sureness);
    const review = valueOf(evidence.reviewDate);
    const told = [
      ...(source === undefined ? [] : [valueWords(source.sourceKind)]),
      CONFIRMED_WORDS[evidence.confirmed],
      ...(sureness === undefined ? [] : [valueWords(sureness)]),
      ...(review === undefined ? [] : [`to look at again on ${dayInWords(review)}`]),
    ];
    const sentence: Sentence = [
      named(state, evidence.source),
      ...words(`. ${sentenceCase(told.join(', '))}.`),
    ];
    return { id: evidence.id, sentence };
  });
  return (
    <PanelPart title="Sources">
      {sentences.length === 0 ? (
        <p className="soft">No source yet.</p>
      ) : (
        <SaidList sentences={sentences} {...props} />
      )}
    </PanelPart>
  );
}

/** Statements of others about this. A view is shown as someone's view and changes no figure. */
export function ViewsPart({
  about,
  ...props
}: PanelProps & { readonly about: Id }): ReactElement | null {
  const { state } = props;
  const sentences = all(state, 'view')
    .filter((view) => view.about === about)
    .map((view) => ({
      id: view.id,
      sentence: [
        named(state, view.who),
        ...words(` says: “${view.what}”`),
        ...words(view.date === null ? '.' : `, ${dayInWords(view.date)}.`),
      ],
    }));
  if (sentences.length === 0) return null;
  return (
    <PanelPart title="Views">
      <SaidList sentences={sentences} {...props} />
    </PanelPart>
  );
}
