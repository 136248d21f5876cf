import { lazy, Suspense, type ReactElement } from 'react';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { countInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { useMapPage } from '../state/map-page.ts';
import { rowsOfEvidence } from '../state/evidence-tab.ts';
import {
  EVIDENCE,
  OF_THE_LEDGER,
  OF_THE_MARK,
  ofTheDay,
  type MapViewProps,
  type MarkWords,
  type TableTab,
} from '../state/view-types.ts';
import { HowToDraw } from '../editing/start/HowToDraw.tsx';
import { NextPrompt } from '../editing/start/NextPrompt.tsx';
import { TimeStrip } from '../history/TimeStrip.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { MeasureStrip } from '../measures/MeasureStrip.tsx';
import { LedgerStrip } from './LedgerStrip.tsx';
import { PlayedStrip } from './PlayedStrip.tsx';
import { PictureView } from './PictureView.tsx';
import { Progress } from './Progress.tsx';
import { UnknownIds } from './UnknownIds.tsx';
import './map-main.css';

const TableView = lazy(async () => ({
  default: (await import('../table/TableView.tsx')).TableView,
}));
const StartPage = lazy(async () => ({
  default: (await import('../editing/start/StartPage.tsx')).StartPage,
}));
const TextView = lazy(async () => ({ default: (await import('../text/TextView.tsx')).TextView }));

/** The view that is chosen: picture, table or text. */
export function MapMain(): ReactElement {
  const page = useMapPage();
  const { state, view, address, go } = page;
  const empty = all(state, 'actor').length === 0;
  const part = view === 'table' ? 'The table' : view === 'text' ? 'The text' : 'The picture';
  const shared = useViewProps();
  return (
    <main id="map-main" className="map-main" tabIndex={-1}>
      <UnknownIds />
      {page.phone && <PlayedStrip />}
      {page.finding === null && <LedgerStrip />}
      {page.finding === null && page.address.row === null && <TimeStrip />}
      <MeasureStrip />
      <ErrorBoundary part={part} tryAgainWith={view}>
        <Suspense fallback={<Progress words="One moment…" />}>
          {empty && view !== 'table' && <StartPage />}
          {!empty && view === 'picture' && <HowToDraw />}
          {!empty && view === 'picture' && <PictureView />}
          {!empty && view === 'picture' && <NextPrompt />}
          {view === 'table' && (
            <TableView {...shared} tab={address.tab ?? 'flows'} onTab={(tab) => go({ tab })} />
          )}
          {!empty && view === 'text' && <TextView {...shared} />}
        </Suspense>
      </ErrorBoundary>
    </main>
  );
}

/** What each view and panel is given. */
export function useViewProps(): MapViewProps {
  const { state, time, families, address, select, marked, finding, measuring, ledgerRow } =
    useMapPage();
  const { filters, select: selection } = address;
  const shownTab = address.tab ?? 'flows';
  const ofDay = address.on === null ? OF_THE_MARK : ofTheDay(address.on);
  const markedAs =
    finding !== null ? EVIDENCE : ledgerRow.highlight !== null ? OF_THE_LEDGER : ofDay;
  return {
    state,
    time,
    families,
    filters,
    selection,
    onSelect: select,
    marked,
    markedAs,
    ...(measuring.measured === null ? {} : { measured: measuring.measured }),
    ...(marked.size === 0
      ? {}
      : { markedWords: markedWords(state, [...marked], shownTab, markedAs) }),
  };
}

function markedWords(
  state: AllianceMap,
  evidence: readonly Id[],
  tab: TableTab,
  markedAs: MarkWords,
): string {
  const count = rowsOfEvidence(state, evidence, tab);
  if (count === 0) return `None of these rows is ${markedAs.none}`;
  const rows = count === 1 ? 'row is' : 'rows are';
  return `${sentenceCase(countInWords(count))} ${rows} ${markedAs.some}`;
}
