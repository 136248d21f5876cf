import { useEffect, useMemo, useRef, useState } from 'react';
import { createLayoutClient, type LayoutClient } from '../layout/layout-client.ts';
import type { Frame, Point } from '../layout/geometry.ts';
import type { Glyphs } from '../layout/glyphs.ts';
import type { LaidOut, LayoutInput } from '../layout/laid-out.ts';
import type { CanvasProps } from './canvas-props.ts';
import type { Sound } from './sanitise.ts';

type Parts = Pick<
  CanvasProps,
  'bands' | 'layout' | 'saved' | 'openFolds' | 'selection' | 'playing'
> & { readonly sound: Sound };

/** What a layout needs, or null while the window's size or the font is not known. */
function inputOf(parts: Parts, frame: Frame | null, glyphs: Glyphs | null): LayoutInput | null {
  if (!frame || !glyphs) return null;
  const { sound, selection, playing, layout } = parts;
  const selected = sound.links.find((link) => link.id === selection);
  const kept = new Set([selection, selected?.from, selected?.to]);
  return {
    nodes: sound.nodes.map((node) => ({
      id: node.id,
      label: node.label,
      last: node.last ?? false,
      keep: kept.has(node.id) || node.alone === true || (playing && node.focus !== 'none'),
    })),
    links: sound.links.map((link) => ({
      id: link.id,
      from: link.from,
      to: link.to,
      amount: link.amount,
      group: link.family,
      over: link.family !== layout.family,
      aside: link.aside ?? false,
    })),
    bands: parts.bands
      .filter((band) => band.arranges)
      .map((band) => ({ id: band.id, members: band.members })),
    frame,
    glyphs,
    openFolds: parts.openFolds,
    saved: Object.fromEntries(parts.saved),
  };
}

interface Stood {
  readonly key: string;
  readonly positions: Readonly<Record<string, Point>>;
}

/**
 * The layout of what is shown, made again only when something that matters to it changes. `layoutKey`
 * names window, layout and leading family: while it stays, a net keeps in place what it has placed.
 */
export function useLaidOut(
  parts: Parts,
  frame: Frame | null,
  glyphs: Glyphs | null,
): { readonly laidOut: LaidOut | null; readonly layoutKey: string } {
  const { layout } = parts;
  const input = inputOf(parts, frame, glyphs);
  // Compared by content: pages make new arrays on every render, layouts are dear.
  const content = input === null ? '' : JSON.stringify({ ...input, glyphs: null });
  const layoutKey = `${layout.name} ${layout.family} ${String(frame?.widthPx)} ${String(frame?.heightPx)}`;
  const stable = useMemo(() => input, [content, glyphs]); // eslint-disable-line react-hooks/exhaustive-deps -- content stands for input
  const [laidOut, setLaidOut] = useState<LaidOut | null>(null);
  const stood = useRef<Stood | null>(null);
  const client = useRef<LayoutClient | null>(null);
  useEffect(() => {
    client.current = createLayoutClient();
    return () => {
      client.current?.close();
      client.current = null;
    };
  }, []);
  useEffect(() => {
    if (!stable) return;
    const previous = stood.current?.key === layoutKey ? stood.current.positions : {};
    client.current?.request(layout.name, { ...stable, previous }, (result) => {
      stood.current = { key: layoutKey, positions: Object.fromEntries(result.positions) };
      setLaidOut(result);
    });
  }, [stable, layout.name, layoutKey]);
  return { laidOut, layoutKey };
}
