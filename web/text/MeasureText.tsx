import type { ReactElement } from 'react';
import { inOrderOfNames } from '../table/actor-columns.ts';
import { passingActors } from '../state/filtering.ts';
import {
  measureBasis,
  measureWords,
  NEVER_FOR_COMMUNITIES,
  NOTHING_ELSE,
  withoutStop,
  type Measured,
} from '../state/measured.ts';
import type { TextViewProps } from '../state/view-types.ts';
import { NameLink } from '../words/NameLink.tsx';

/** The measure that is shown as sentences, in the order of names. */
export function MeasureText({
  view,
  measured,
}: {
  readonly view: TextViewProps;
  readonly measured: Measured;
}): ReactElement {
  const { state, filters, selection, onSelect } = view;
  const { answer, valueOf } = measured;
  const actors = inOrderOfNames(passingActors(state, filters), measured).filter(({ id }) =>
    valueOf.has(id),
  );
  return (
    <section>
      <h3>{answer.measure.title}</h3>
      <p>
        {withoutStop(answer.meaning)}. {measureBasis(answer)}
      </p>
      <p>What it does not prove: {answer.notProof}</p>
      <p className="soft">
        In the order of names. {NEVER_FOR_COMMUNITIES} {NOTHING_ELSE}
      </p>
      <ul className="text-lines">
        {actors.map(({ id, name }) => (
          <li key={id} data-selected={selection === id || undefined}>
            <NameLink id={id} text={name} selection={selection} onSelect={onSelect} />:{' '}
            {withoutStop(measureWords(measured, id))}.
          </li>
        ))}
      </ul>
    </section>
  );
}
