import type { FamilyName } from '../../graph-schema/flow-families/index.ts';
import { lineLook } from './family-look.ts';
import './keys.css';

interface FamilyLineProps {
  readonly family: FamilyName;
  readonly widthPx?: number;
}

/** A family's line as the picture draws it, for chips and the legend. The name stands beside it. */
export function FamilyLine({ family, widthPx = 24 }: FamilyLineProps) {
  const look = lineLook(family);
  const stroke = `var(--color-${family})`;
  const end = widthPx - 1;
  const line = (y: number, strokeWidth: number) => (
    <line
      x1={look.roundEnds ? 2 : 0}
      x2={look.barEnd ? end - 1 : widthPx}
      y1={y}
      y2={y}
      stroke={stroke}
      strokeWidth={strokeWidth}
      strokeDasharray={look.dash?.join(' ')}
      strokeLinecap={look.roundEnds ? 'round' : 'butt'}
    />
  );
  return (
    <svg
      className="family-line"
      viewBox={`0 0 ${String(widthPx)} 12`}
      width={widthPx}
      height={12}
      aria-hidden="true"
      focusable="false"
    >
      {look.doubled ? (
        <>
          {line(3.8, 1.4)}
          {line(8.2, 1.4)}
        </>
      ) : (
        line(6, look.widthPx ?? 2.4)
      )}
      {look.barEnd ? (
        <line x1={end} x2={end} y1={1} y2={11} stroke={stroke} strokeWidth={2} />
      ) : null}
    </svg>
  );
}
