import type { ReactElement } from 'react';
import { Said } from '../words/NameLink.tsx';
import type { Sentence } from '../words/phrases.ts';
import type { InView } from './panel-view.ts';

/** A sentence whose names lead on, but for the one the panel is about and those that are not shown. */
export function Line({ view, says }: InView & { readonly says: Sentence }): ReactElement {
  const { state, selection, onSelect } = view;
  const sentence = says.map(({ text, about }) =>
    about === undefined || about === selection || !state.entities.has(about)
      ? { text }
      : { text, about },
  );
  return <Said sentence={sentence} selection={selection} onSelect={onSelect} />;
}
