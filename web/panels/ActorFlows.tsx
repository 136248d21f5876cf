import type { ReactElement } from 'react';
import {
  FAMILY_NAMES,
  flowFamily,
  type FamilyName,
} from '../../graph-schema/flow-families/index.ts';
import type { Actor } from '../../graph-schema/model/actor.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { FamilyLine } from '../canvas/FamilyLine.tsx';
import { of, relationsOf } from '../words/relations.ts';
import { flowItem } from './flow-items.ts';
import { Items } from './Items.tsx';
import type { InView, PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';

/** What passes to and from an actor, family by family: those shown first, then the others. */
export function ActorFlows({ view, about }: PanelOf<'actor'>): ReactElement {
  const flows = of(relationsOf(view.state).flowsAt, about.id);
  const families = familiesInOrder(view.families).filter((name) =>
    flows.some(({ family }) => family === name),
  );
  return (
    <Part title="What passes">
      {flows.length === 0 && (
        <p className="soft">
          We know this group is here. We have not heard how it links to others. That may be our gap,
          not theirs.
        </p>
      )}
      {families.map((name) => (
        <section key={name} className="panel-family">
          <h4>
            <FamilyLine family={name} /> {flowFamily(name).words}
          </h4>
          <Ways view={view} ways={waysOf(about, flows, name)} />
        </section>
      ))}
    </Part>
  );
}

function familiesInOrder(shown: readonly FamilyName[]): readonly FamilyName[] {
  return [...shown, ...FAMILY_NAMES.filter((name) => !shown.includes(name))];
}

interface Way {
  readonly title: string;
  readonly flows: readonly Flow[];
}

/** In, out and through; a tie that goes both ways is neither. */
function waysOf({ id }: Actor, flows: readonly Flow[], family: FamilyName): readonly Way[] {
  const own = flows.filter((flow) => flow.family === family);
  const oneWay = own.filter(({ twoWay }) => !twoWay);
  return [
    { title: 'In', flows: oneWay.filter(({ to }) => to === id) },
    { title: 'Out', flows: oneWay.filter(({ from, to }) => from === id && to !== id) },
    {
      title: 'Through them',
      flows: oneWay.filter(({ from, to }) => from !== id && to !== id),
    },
    { title: 'Both ways', flows: own.filter(({ twoWay }) => twoWay) },
  ].filter((way) => way.flows.length > 0);
}

function Ways({ view, ways }: InView & { readonly ways: readonly Way[] }): ReactElement {
  return (
    <>
      {ways.map(({ title, flows }) => (
        <div key={title}>
          <h5 className="panel-way">{title}</h5>
          <Items view={view} items={flows.map((flow) => flowItem(view.state, flow, view.time))} />
        </div>
      ))}
    </>
  );
}
