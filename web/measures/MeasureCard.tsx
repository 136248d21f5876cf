import type { ReactElement } from 'react';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { CommandButton } from '../components/CommandButton.tsx';
import { Progress } from '../components/Progress.tsx';
import { useMapPage } from '../state/map-page.ts';
import { focusMain } from '../state/focus-main.ts';
import {
  measureBasis,
  NEVER_FOR_COMMUNITIES,
  NOTHING_ELSE,
  withoutStop,
  withoutValue,
  type Measured,
} from '../state/measured.ts';
import { MeasureScale } from './MeasureScale.tsx';

/** Beside the view: the measure that is shown, what it means and what it does not prove. */
export function MeasureCard(): ReactElement | null {
  const { address, measuring } = useMapPage();
  const { measured, problem, renewing } = measuring;
  if (address.measure === null) return null;
  return (
    <article className="measure-card" aria-label="The measure that is shown">
      {measured !== null && <About measured={measured} />}
      {measured === null && problem === null && <Progress words="Working out the measure…" />}
      {renewing && measured !== null && (
        <p role="status" className="small">
          This is being worked out again.
        </p>
      )}
      {problem !== null && (
        <p role="alert">
          {problem.fault === 'not-found'
            ? `There is no measure “${address.measure.id}”.`
            : problem.message}
        </p>
      )}
      <Ways />
    </article>
  );
}

function About({ measured }: { readonly measured: Measured }): ReactElement {
  const { picture } = useMapPage();
  const { answer, by } = measured;
  const { measure, meaning, notProof, source, sampling } = answer;
  const without = withoutValue(measured);
  return (
    <>
      <p className="soft small">{by === 'size' ? 'Shapes are sized by' : 'Shapes are tinted by'}</p>
      <h2>{measure.title}</h2>
      <p>{measure.question}</p>
      <MeasureScale measured={measured} layout={picture.layout.name} />
      {answer.least === null && <p>No actor has a value here.</p>}
      <h3>What it means</h3>
      <p>{withoutStop(meaning)}.</p>
      <h3>What it does not prove</h3>
      <p>
        {notProof} {NOTHING_ELSE}
      </p>
      <p className="soft small">
        {measureBasis(answer)} {sampling}
      </p>
      <p className="soft small">
        {NEVER_FOR_COMMUNITIES}
        {without > 0 &&
          ` ${sentenceCase(countOf(without, 'actor has', 'actors have'))} no value. Both are drawn plain.`}
      </p>
      <p className="soft small">Source: {source}</p>
    </>
  );
}

function Ways(): ReactElement {
  const { go, say } = useMapPage();
  return (
    <div className="measure-ways not-printed">
      <CommandButton name="measure" label="Change" />
      <button
        type="button"
        className="button"
        onClick={() => {
          go({ measure: null });
          say('Shapes are as they were.');
          focusMain();
        }}
      >
        End
      </button>
    </div>
  );
}
