import type { CanvasLink, CanvasNode } from '../../../web/canvas/canvas-props.ts';

export function node(id: string, more: Partial<CanvasNode> = {}): CanvasNode {
  return { id, label: id, shape: 'circle', focus: 'none', ...more };
}

export function flow(from: string, to: string, more: Partial<CanvasLink> = {}): CanvasLink {
  return {
    id: `${from}-${to}`,
    from,
    to,
    family: 'money',
    amount: 100,
    twoWay: false,
    counted: true,
    focus: 'none',
    ...more,
  };
}
