import type { ReactElement, ReactNode } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { Said } from '../words/NameLink.tsx';
import type { Sentence } from '../words/phrases.ts';

/** One part of a panel under its heading; nothing where it has nothing to say. */
export function PanelPart({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="panel-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}

interface SaidListProps {
  readonly sentences: readonly { readonly id: Id; readonly sentence: Sentence }[];
  readonly selection: Id | null;
  /** True where each line leads to the thing that it tells of, besides the names in it. */
  readonly opens?: string;
  onSelect(this: void, id: Id | null): void;
}

/** Sentences as a list; where they open, a link after each leads to the thing itself. */
export function SaidList({ sentences, opens, ...selecting }: SaidListProps): ReactElement {
  return (
    <ul className="panel-list">
      {sentences.map(({ id, sentence }) => (
        <li key={id}>
          <Said sentence={sentence} {...selecting} />
          {opens !== undefined && (
            <>
              {' '}
              <button type="button" className="link small" onClick={() => selecting.onSelect(id)}>
                {opens}
                <span className="hidden-but-read">
                  : {sentence.map(({ text }) => text).join('')}
                </span>
              </button>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}

/** Facts with their names. */
export function FactList({
  facts,
}: {
  readonly facts: readonly (readonly [string, ReactNode])[];
}): ReactElement {
  return (
    <dl className="panel-facts">
      {facts.map(([name, said]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{said}</dd>
        </div>
      ))}
    </dl>
  );
}
