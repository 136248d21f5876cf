import { lazy, Suspense, useCallback, useMemo, useState, type ReactElement } from 'react';
import { find, settings } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { SavedPosition } from '../layout/geometry.ts';
import { describe, familiesInWords, foldWords, pictureSummary } from '../picture/picture-words.ts';
import { drawnFor } from '../picture/picture-of.ts';
import { useMapPage } from '../state/map-page.ts';
import { measureSentence, measureSummary } from '../state/measured.ts';
import { moveChanges, savedPositions } from '../state/positions.ts';
import { useTheme } from '../state/theme.ts';
import { REDUCED_MOTION, useMedia } from '../state/useMedia.ts';
import { useHereMarks } from '../together/useHereMarks.ts';
import { nameOf } from '../words/names.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { EmptyPicture } from './EmptyPicture.tsx';
import { Legend } from './Legend.tsx';
import { Progress } from './Progress.tsx';
import './picture-view.css';

const AllianceCanvas = lazy(async () => ({
  default: (await import('../canvas/AllianceCanvas.tsx')).AllianceCanvas,
}));

/** The picture with its legend, or words in its place where there is nothing to draw. */
export function PictureView(): ReactElement {
  const { picture } = useMapPage();
  return (
    <div className="picture-view">
      <div className="picture-view-canvas">
        {picture.nodes.length === 0 ? <EmptyPicture /> : <DrawnPicture />}
      </div>
      <Legend />
    </div>
  );
}

/** The canvas comes as a part of its own, after the page. */
function DrawnPicture(): ReactElement {
  const page = useMapPage();
  const { time, families, picture, playing, address, select, openMap } = page;
  const { measuring, commands, drafted } = page;
  const state = drafted?.state ?? page.state;
  const { measured } = measuring;
  const [openFolds, setOpenFolds] = useState<readonly string[]>([]);
  const theme = useTheme();
  const reducedMotion = useMedia(REDUCED_MOTION);
  const { name, family } = picture.layout;
  const placedIn = useMemo(() => ({ layout: name, family }), [name, family]);
  const saved = useMemo(() => savedPositions(state, placedIn), [state, placedIn]);
  const onMove = useCallback(
    (id: string, to: SavedPosition) => {
      const of = id as Id;
      const label = `Moved ${nameOf(state, of)}`;
      openMap.change(label, moveChanges(state, placedIn, of, to), { quiet: true });
    },
    [openMap, state, placedIn],
  );
  const onFold = useCallback((foldId: string, open: boolean) => {
    setOpenFolds((before) =>
      open ? [...before, foldId] : before.filter((other) => other !== foldId),
    );
  }, []);
  const onSelect = useCallback(
    (id: string | null) => select(id === null ? null : (id as Id)),
    [select],
  );
  const marks = useHereMarks();
  const here = useMemo(
    () => [...marks].map(([id, mark]) => ({ ...mark, id: drawnFor(picture, id) ?? id })),
    [marks, picture],
  );
  const connectsFrom = find(state, 'actor', address.select);
  const onConnect = useCallback(
    (from: string, to: string | null): boolean => {
      const giver = find(state, 'actor', from as Id);
      const other = to === null ? undefined : state.entities.get(to as Id);
      const isEnd = other?.kind === 'actor' || other?.kind === 'room';
      // A fold stands for many: which of them is meant is asked.
      if (giver === undefined) return false;
      commands.openAddFlow({ from: giver.id, to: isEnd ? other.id : null });
      return true;
    },
    [commands, state],
  );
  return (
    <Suspense fallback={<Progress words="Drawing the picture…" />}>
      <AllianceCanvas
        name={`${sentenceCase(familiesInWords(families))} in ${settings(state)?.title ?? 'this map'}`}
        summary={[
          pictureSummary(state, picture, families, address.filters, time),
          ...(measured === null ? [] : [measureSummary(measured)]),
        ].join(' ')}
        nodes={picture.nodes}
        links={picture.links}
        bands={picture.bands}
        playing={playing}
        layout={picture.layout}
        saved={saved}
        selection={drafted?.flow ?? drawnFor(picture, address.select)}
        openFolds={openFolds}
        theme={theme}
        reducedMotion={reducedMotion}
        describe={(id) => {
          const said = [describe(state, picture, time, id)];
          if (measured !== null) said.push(measureSentence(measured, id as Id));
          const others = marks.get(id as Id);
          if (others !== undefined) said.push(`${others.words}.`);
          return said.join(' ');
        }}
        here={here}
        foldWords={(sum) => foldWords(family, sum)}
        onSelect={onSelect}
        onMove={onMove}
        onFold={onFold}
        connects={
          connectsFrom === undefined ? null : { from: connectsFrom.id, name: connectsFrom.name }
        }
        onConnect={onConnect}
      />
    </Suspense>
  );
}
