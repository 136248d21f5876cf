import type { LaidOut, LayoutInput } from './laid-out.ts';
import { fcoseForce } from './net/force.ts';
import { netLayout } from './net/net-layout.ts';
import { streamLayout } from './stream/stream-layout.ts';

export type LayoutName = 'stream' | 'net';

export interface LayoutRequest {
  readonly ticket: number;
  readonly layout: LayoutName;
  readonly input: LayoutInput;
}

export interface LayoutAnswer {
  readonly ticket: number;
  readonly laidOut: LaidOut;
}

/** The one way from a layout's name to its result, on the page and in the worker alike. */
export function runLayout(layout: LayoutName, input: LayoutInput): LaidOut {
  return layout === 'stream' ? streamLayout(input) : netLayout(input, fcoseForce);
}
