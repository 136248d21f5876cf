import { SHAPES, type ShapeName } from './shapes.ts';
import './keys.css';

interface ShapeKeyProps {
  readonly shape: ShapeName;
  readonly sizePx?: number;
}

/** One shape as the picture draws it, for legends and lists. The words stand beside it. */
export function ShapeKey({ shape, sizePx = 16 }: ShapeKeyProps) {
  const { path, dashed } = SHAPES[shape];
  return (
    <svg
      className="shape-key"
      viewBox="0 0 20 20"
      width={sizePx}
      height={sizePx}
      aria-hidden="true"
      focusable="false"
    >
      <path
        d={path}
        fill="var(--color-background)"
        stroke="var(--color-ink)"
        strokeWidth={2}
        strokeLinejoin="round"
        strokeDasharray={dashed ? '5.8 2.8' : undefined}
      />
    </svg>
  );
}
