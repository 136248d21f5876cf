import { Fragment, type ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Sentence } from './phrases.ts';
import './name-link.css';

interface Selecting {
  readonly selection: Id | null;
  readonly onSelect: (id: Id | null) => void;
}

/** A name that selects what it names. */
export function NameLink({
  id,
  text,
  selection,
  onSelect,
}: Selecting & { readonly id: Id; readonly text: string }): ReactElement {
  return (
    <button
      type="button"
      className="name-link"
      aria-current={selection === id ? 'true' : undefined}
      onClick={() => onSelect(id)}
    >
      {text}
    </button>
  );
}

/** A sentence in which every name selects what it names. */
export function Said({
  sentence,
  ...selecting
}: Selecting & { readonly sentence: Sentence }): ReactElement {
  return (
    <>
      {sentence.map(({ text, about }, at) => (
        <Fragment key={at}>
          {about === undefined ? text : <NameLink id={about} text={text} {...selecting} />}
        </Fragment>
      ))}
    </>
  );
}
