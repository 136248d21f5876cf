import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Core } from 'cytoscape';
import { foldLabel } from '../layout/stream/stream-layout.ts';
import type { LaidOut } from '../layout/laid-out.ts';
import { CanvasBoundary } from './CanvasBoundary.tsx';
import type { CanvasProps } from './canvas-props.ts';
import { ConnectHandle } from './ConnectHandle.tsx';
import { Drawing } from './Drawing.tsx';
import { DropMark } from './DropMark.tsx';
import { toElements, type Shown } from './elements.ts';
import { HereMarks } from './HereMarks.tsx';
import { PALETTES } from './palette.ts';
import { mostDrawn } from './most-drawn.ts';
import { sanitise, type Sound } from './sanitise.ts';
import type { Scene } from './scene.ts';
import { NotShown } from './NotShown.tsx';
import { useFrame } from './useFrame.ts';
import { useGlyphs } from './useGlyphs.ts';
import { useInView } from './useInView.ts';
import { useKeys } from './useKeys.ts';
import { useLaidOut } from './useLaidOut.ts';
import { useMoves } from './useMoves.ts';
import { usePresses, type Presses } from './usePresses.ts';
import { useScene } from './useScene.ts';
import { asLaidOut, fitAll, zoomBy } from './viewport.ts';
import { ZoomButtons } from './ZoomButtons.tsx';
import './canvas.css';

const HOW =
  'Arrow keys move between actors, Page Down and Page Up go through all. Enter opens, Escape goes ' +
  'back. Plus, minus and nought zoom. Shift with an arrow key moves the actor. C connects it to another.';

function foldTexts(laidOut: LaidOut, words: CanvasProps['foldWords']): ReadonlyMap<string, string> {
  return new Map(
    laidOut.folds.map((fold) => [
      fold.id,
      fold.open ? foldLabel(fold) : words({ count: fold.members.length, amount: fold.amount }),
    ]),
  );
}

interface WhatIsShown {
  readonly shown: Shown;
  readonly sound: Sound;
  /** How many there are, drawn or not. */
  readonly total: number;
}

function useShown(props: CanvasProps): WhatIsShown {
  const { nodes, links, playing, selection } = props;
  const layout = props.layout.name;
  const whole = useMemo(() => sanitise(nodes, links), [nodes, links]);
  const sound = useMemo(() => mostDrawn(whole, layout, selection), [whole, layout, selection]);
  const shown = useMemo<Shown>(
    () => ({
      nodes: new Map(sound.nodes.map((node) => [node.id, node])),
      links: new Map(sound.links.map((link) => [link.id, link])),
      playing,
      selection,
    }),
    [sound, playing, selection],
  );
  return { shown, sound, total: whole.nodes.length };
}

/** A ref that always holds the newest value, for listeners that are put on once. */
function useNewest<T>(value: T): { current: T } {
  const ref = useRef(value);
  useEffect(() => {
    ref.current = value;
  });
  return ref;
}

function Picture(props: CanvasProps) {
  const { bands, layout, openFolds, selection, playing, theme } = props;
  const box = useRef<HTMLDivElement>(null);
  const under = useRef<HTMLCanvasElement>(null);
  const over = useRef<HTMLCanvasElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const ids = { how: useId(), summary: useId(), at: useId() };
  const [cy, setCy] = useState<Core | null>(null);
  const frame = useFrame(box);
  const glyphs = useGlyphs();
  const { shown, sound, total } = useShown(props);
  const { saved, moved } = useMoves(props.saved, props.onMove);
  const { laidOut, layoutKey } = useLaidOut(
    { bands, layout, saved, openFolds, selection, playing, sound },
    frame,
    glyphs,
  );
  const elements = useMemo(() => (laidOut ? toElements(laidOut, shown) : []), [laidOut, shown]);
  const presses: Presses = {
    select: props.onSelect,
    fold: (id) => props.onFold(id, !openFolds.includes(id)),
    move: moved,
    connect: (id) => props.onConnect?.(id, null),
    drawnOnto: (id, other) => props.onConnect?.(id, other) ?? false,
  };
  const keys = useKeys({ cy, laidOut, selection, presses });
  const { foldWords } = props;
  const texts = useMemo(
    () => (laidOut ? foldTexts(laidOut, foldWords) : new Map<string, string>()),
    [laidOut, foldWords],
  );
  const lettered = new Set(sound.links.map((link) => link.family)).size > 1;
  const scene = useMemo<Scene | null>(
    () =>
      laidOut && glyphs
        ? {
            laidOut,
            shown,
            bands,
            palette: PALETTES[theme],
            glyphs,
            lettered,
            foldTexts: texts,
            cursor: keys.cursor,
          }
        : null,
    [laidOut, shown, bands, theme, glyphs, lettered, texts, keys.cursor],
  );
  const { hidden, drawn } = useScene(cy, { under, over, ring }, scene);
  usePresses(cy, useNewest(laidOut), drawn, useNewest(presses));
  const isLaidOut = laidOut !== null;
  useEffect(() => {
    if (cy && !cy.destroyed() && isLaidOut) {
      cy.resize();
      asLaidOut(cy);
    }
  }, [cy, layoutKey, isLaidOut]);
  useInView(cy, laidOut, shown);

  const at = keys.cursor;
  const sentence = at === null ? '' : (texts.get(at) ?? props.describe(at));
  return (
    <div className="canvas">
      <p id={ids.summary} className="canvas-unseen">
        {props.summary}
      </p>
      <p id={ids.how} className="canvas-unseen">
        {HOW}
      </p>
      {/* One stop for the whole picture: what is inside is walked with arrow keys. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- role application takes keys itself */}
      <div
        ref={box}
        className="canvas-box"
        role="application"
        // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the picture's one tab stop
        tabIndex={0}
        aria-label={props.name}
        aria-describedby={`${ids.summary} ${ids.how}`}
        aria-activedescendant={at === null ? undefined : ids.at}
        onKeyDown={keys.onKeyDown}
        onKeyUp={keys.onKeyUp}
        onFocus={keys.onFocus}
        onBlur={keys.onBlur}
        data-ready={isLaidOut}
      >
        <canvas ref={under} className="canvas-sheet" aria-hidden="true" />
        <Drawing elements={elements} theme={theme} onReady={setCy} />
        <canvas ref={over} className="canvas-sheet canvas-over" aria-hidden="true" />
        <div
          ref={ring}
          id={ids.at}
          className="canvas-ring"
          role="img"
          aria-label={sentence}
          hidden
        />
      </div>
      <p className="canvas-unseen" aria-live="polite">
        {keys.said === '' ? sentence : keys.said}
      </p>
      {props.connects && props.onConnect && isLaidOut && (
        <ConnectHandle cy={cy} drawn={drawn} {...props.connects} onConnect={props.onConnect} />
      )}
      {props.onConnect && <DropMark cy={cy} drawn={drawn} />}
      {props.here && isLaidOut && <HereMarks cy={cy} drawn={drawn} here={props.here} />}
      {isLaidOut ? null : <p className="canvas-waiting">Drawing the picture …</p>}
      <NotShown drawn={sound.nodes.length} total={total} hidden={hidden} />
      <ZoomButtons
        onZoom={(way) => {
          if (cy) zoomBy(cy, way);
        }}
        onFit={() => {
          if (cy && laidOut) fitAll(cy, laidOut);
        }}
      />
    </div>
  );
}

/** The picture of a map. Loaded lazily: the table and the text come first. */
export function AllianceCanvas(props: CanvasProps) {
  const attempt = `${String(props.nodes.length)} ${String(props.links.length)} ${props.layout.name} ${props.layout.family}`;
  return (
    <CanvasBoundary attempt={attempt}>
      <Picture {...props} />
    </CanvasBoundary>
  );
}
