/** Shapes by kind of actor; a room is a triangle. */
export type ShapeName =
  | 'square'
  | 'diamond'
  | 'circle'
  | 'star'
  | 'rounded-square'
  | 'pentagon'
  | 'dashed-hexagon'
  | 'triangle';

export interface Shape {
  /** The name of the shape in Cytoscape. */
  readonly drawnAs:
    | 'rectangle'
    | 'diamond'
    | 'ellipse'
    | 'star'
    | 'round-rectangle'
    | 'pentagon'
    | 'hexagon'
    | 'triangle';
  readonly dashed: boolean;
  readonly sizePx: number;
  /** The same outline as an SVG path in a box of 20 by 20. */
  readonly path: string;
}

function corners(points: readonly (readonly [number, number])[]): string {
  return `M${points.map(([x, y]) => `${String(x)} ${String(y)}`).join('L')}Z`;
}

function regular(
  count: number,
  radius: number,
  startDegrees: number,
  innerRadius?: number,
): string {
  const steps = innerRadius === undefined ? count : count * 2;
  return corners(
    Array.from({ length: steps }, (_, i): [number, number] => {
      const angle = ((startDegrees + (360 / steps) * i) * Math.PI) / 180;
      const reach = innerRadius !== undefined && i % 2 === 1 ? innerRadius : radius;
      const at = (value: number): number => Math.round((10 + reach * value) * 100) / 100;
      return [at(Math.cos(angle)), at(Math.sin(angle))];
    }),
  );
}

const CIRCLE = 'M10 2A8 8 0 1 1 10 18A8 8 0 1 1 10 2Z';
const ROUNDED =
  'M6.5 2.5H13.5A4 4 0 0 1 17.5 6.5V13.5A4 4 0 0 1 13.5 17.5H6.5A4 4 0 0 1 2.5 13.5V6.5A4 4 0 0 1 6.5 2.5Z';

export const SHAPES: Readonly<Record<ShapeName, Shape>> = {
  square: { drawnAs: 'rectangle', dashed: false, sizePx: 16, path: 'M2.5 2.5H17.5V17.5H2.5Z' },
  diamond: { drawnAs: 'diamond', dashed: false, sizePx: 18, path: regular(4, 9, 0) },
  circle: { drawnAs: 'ellipse', dashed: false, sizePx: 16, path: CIRCLE },
  star: { drawnAs: 'star', dashed: false, sizePx: 20, path: regular(5, 9.4, -90, 4.1) },
  'rounded-square': { drawnAs: 'round-rectangle', dashed: false, sizePx: 16, path: ROUNDED },
  pentagon: { drawnAs: 'pentagon', dashed: false, sizePx: 18, path: regular(5, 8.6, -90) },
  'dashed-hexagon': { drawnAs: 'hexagon', dashed: true, sizePx: 18, path: regular(6, 8.6, 0) },
  triangle: {
    drawnAs: 'triangle',
    dashed: false,
    sizePx: 18,
    path: 'M10 2L18.5 17.2H1.5Z',
  },
};
