import type { ReactElement } from 'react';
import { named, type Sentence } from '../words/phrases.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { Items } from './Items.tsx';
import { Line } from './Line.tsx';
import type { InView } from './panel-view.ts';

/** A name and what is said of it, or things by their names. One that says nothing is left out. */
export type Fact =
  | { readonly name: string; readonly says: Sentence; readonly names?: undefined }
  | { readonly name: string; readonly names: readonly Id[]; readonly says?: undefined };

/** Facts as a list of terms and what they are. */
export function Facts({
  view,
  facts,
}: InView & { readonly facts: readonly Fact[] }): ReactElement | null {
  const told = facts.filter(tells);
  if (told.length === 0) return null;
  return (
    <dl className="panel-facts">
      {told.map((fact) => (
        <div key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>
            <Told view={view} fact={fact} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

export function tells({ says, names }: Fact): boolean {
  return (says ?? names).length > 0;
}

function Told({ view, fact }: InView & { readonly fact: Fact }): ReactElement {
  if (fact.says !== undefined) return <Line view={view} says={fact.says} />;
  const items = fact.names.map((id) => ({ key: id, says: [named(view.state, id)] }));
  const [first] = items;
  return items.length === 1 && first !== undefined ? (
    <Line view={view} says={first.says} />
  ) : (
    <Items view={view} items={items} />
  );
}
