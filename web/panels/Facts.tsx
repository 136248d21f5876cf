import type { ReactElement } from 'react';
import type { Sentence } from '../words/phrases.ts';
import { Line } from './Line.tsx';
import type { InView } from './panel-view.ts';

/** A name and what is said of it. One that says nothing is left out. */
export interface Fact {
  readonly name: string;
  readonly says: Sentence;
}

/** Facts as a list of terms and what they are. */
export function Facts({
  view,
  facts,
}: InView & { readonly facts: readonly Fact[] }): ReactElement | null {
  const told = facts.filter(({ says }) => says.length > 0);
  if (told.length === 0) return null;
  return (
    <dl className="panel-facts">
      {told.map(({ name, says }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Line view={view} says={says} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
