import { lazy, Suspense, useEffect, useRef, type ReactElement } from 'react';
import { BasedOnLittle, FirstSteps } from '../editing/start/FirstSteps.tsx';
import { NextPrompt } from '../editing/start/NextPrompt.tsx';
import { stageOf } from '../editing/start/stage.ts';
import { PanelTools } from '../editing/forms/PanelTools.tsx';
import { focusMain, MAP_SIDE } from '../state/focus-main.ts';
import { useMapPage } from '../state/map-page.ts';
import { MeasureCard } from '../measures/MeasureCard.tsx';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useViewProps } from './MapMain.tsx';
import { Progress } from './Progress.tsx';
import { TalkingPoints } from './TalkingPoints.tsx';
import './side-panel.css';

const FlowStep = lazy(async () => ({
  default: (await import('../editing/start/FlowStep.tsx')).FlowStep,
}));
const SelectionPanel = lazy(async () => ({
  default: (await import('../panels/SelectionPanel.tsx')).SelectionPanel,
}));

/** Beside the view, or on a phone in its place: what is selected, else the talking points. */
export function SidePanel(): ReactElement {
  const { address, state, view, phone, adding, setAdding, go } = useMapPage();
  const telling = adding?.is === 'flow' ? adding.known : null;
  const isMain = view === 'talk' || (phone && telling !== null);
  const Part = isMain ? 'main' : 'aside';
  const own = { id: isMain ? 'map-main' : MAP_SIDE };
  const shared = useViewProps();
  const { select } = address;
  const selected = select !== null && state.entities.has(select);
  const part = useFocusAfterClosing(selected || telling !== null);
  // On a phone it comes below a long table or text.
  const below = phone && selected && (view === 'table' || view === 'text');
  const closeFlow = (saved: boolean): void => {
    setAdding(null);
    // On a phone the form stood in the picture's place.
    if (phone && saved) go({ view: 'picture', select: null });
    if (phone) setTimeout(() => focusMain(), 0);
  };
  const stage = stageOf(state);
  return (
    <Part
      {...own}
      ref={part}
      tabIndex={-1}
      data-below={below || undefined}
      className="side-panel"
      aria-label={
        telling !== null
          ? 'What is being added'
          : selected
            ? 'What is selected'
            : 'Things to talk about'
      }
    >
      {telling !== null ? (
        <ErrorBoundary part="The form" tryAgainWith={null}>
          <Suspense fallback={<Progress words="One moment…" />}>
            {' '}
            <FlowStep
              key={`${telling.from ?? ''} ${telling.to ?? ''}`}
              from={telling.from ?? null}
              to={telling.to ?? null}
              family={telling.family ?? null}
              onClose={closeFlow}
            />
          </Suspense>
        </ErrorBoundary>
      ) : selected ? (
        <ErrorBoundary part="The panel" tryAgainWith={select}>
          <Suspense fallback={<Progress words="One moment…" />}>
            <SelectionPanel {...shared} tools={(about) => <PanelTools about={about} />} />
          </Suspense>
        </ErrorBoundary>
      ) : (
        <>
          <MeasureCard />
          {phone && <NextPrompt />}
          {stage === 'begun' && <FirstSteps />}
          {stage === 'little' && <BasedOnLittle />}
          {stage !== 'begun' && <TalkingPoints />}
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
