import type { ReactElement } from 'react';
import { TINT_STEPS } from '../canvas/palette.ts';
import type { Measured } from '../state/measured.ts';
import { scaleOf, shareOf, sidePx } from '../picture/measure-marks.ts';
import './measures.css';

/** The scale as shapes: the least and the most with their words. Null where nothing has a value. */
export function MeasureScale({
  measured,
  layout,
}: {
  readonly measured: Measured;
  readonly layout: 'stream' | 'net';
}): ReactElement | null {
  const { least, most, leastWords, mostWords } = measured.answer;
  if (least === null || most === null) return null;
  const scale = scaleOf(measured);
  return (
    <p className="measure-scale">
      <span>Least: {leastWords}</span>
      {measured.by === 'size' ? (
        [least, (least + most) / 2, most].map((value, at) => (
          <Circle key={at} sidePx={sidePx(shareOf(value, scale), layout)} />
        ))
      ) : (
        <span className="measure-tints" aria-hidden="true">
          {TINT_STEPS.map((step) => (
            <span key={step} style={{ background: `var(--color-tint${String(step)})` }} />
          ))}
        </span>
      )}
      <span>Most: {mostWords}</span>
    </p>
  );
}

function Circle({ sidePx: side }: { readonly sidePx: number }): ReactElement {
  return (
    <svg width={side + 2} height={side + 2} aria-hidden="true" focusable="false">
      <circle
        cx={side / 2 + 1}
        cy={side / 2 + 1}
        r={side / 2}
        fill="none"
        stroke="var(--color-ink)"
        strokeWidth={2}
      />
    </svg>
  );
}
