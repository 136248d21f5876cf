import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { MeasureCard } from '../measures/MeasureCard.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useViewProps } from './MapMain.tsx';
import { Progress } from './Progress.tsx';
import { TalkingPoints } from './TalkingPoints.tsx';
import './side-panel.css';

const SelectionPanel = lazy(async () => ({
  default: (await import('../panels/SelectionPanel.tsx')).SelectionPanel,
}));

/** Beside the view, or on a phone in its place: what is selected, else the talking points. */
export function SidePanel(): ReactElement {
  const { address, state, view } = useMapPage();
  const Part = view === 'talk' ? 'main' : 'aside';
  const own = view === 'talk' ? { id: 'map-main' } : {};
  const shared = useViewProps();
  const { select } = address;
  const selected = select !== null && state.entities.has(select);
  const part = useFocusAfterClosing(selected);
  return (
    <Part
      {...own}
      ref={part}
      tabIndex={-1}
      className="side-panel"
      aria-label={selected ? 'What is selected' : 'Things to talk about'}
    >
      {selected ? (
        <ErrorBoundary part="The panel" tryAgainWith={select}>
          <Suspense fallback={<Progress words="One moment…" />}>
            <SelectionPanel {...shared} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <>
          <MeasureCard />
          <TalkingPoints />
        </>
      )}
    </Part>
  );
}

/** Where the panel of a selection was closed from inside, the keyboard goes on from the talking points. */
function useFocusAfterClosing(selected: boolean) {
  const part = useRef<HTMLElement>(null);
  const was = useRef(selected);
  useEffect(() => {
    if (was.current && !selected && document.activeElement === document.body) {
      part.current?.focus({ preventScroll: true });
    }
    was.current = selected;
  }, [selected]);
  return part;
}
