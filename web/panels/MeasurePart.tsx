import type { ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { measureBasis, measureSentence, type Measured } from '../state/measured.ts';
import { Part } from './Part.tsx';

/** What the measure that is shown says of one actor, and what it does not prove. */
export function MeasurePart({
  measured,
  actor,
}: {
  readonly measured: Measured;
  readonly actor: Id;
}): ReactElement {
  const { answer, valueOf } = measured;
  return (
    <Part title={answer.measure.title}>
      <p>{measureSentence(measured, actor)}</p>
      {valueOf.has(actor) && (
        <p className="soft small">
          {measureBasis(answer)} What it does not prove: {answer.notProof}
        </p>
      )}
    </Part>
  );
}
