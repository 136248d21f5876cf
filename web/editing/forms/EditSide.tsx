import { lazy, Suspense, useEffect, type ReactElement } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Progress } from '../../components/Progress.tsx';
import { MAP_SIDE } from '../../state/focus-main.ts';
import { useMapPage } from '../../state/map-page.ts';
import type { EditTarget } from './edit-target.ts';

const EditPanel = lazy(async () => ({
  default: (await import('./EditPanel.tsx')).EditPanel,
}));

/** A form beside the view, or on a phone in its place. */
export function EditSide({ target }: { readonly target: EditTarget }): ReactElement {
  const { view, phone } = useMapPage();
  const isMain = view === 'talk' || phone;
  const Part = isMain ? 'main' : 'aside';
  const own = { id: isMain ? 'map-main' : MAP_SIDE };
  useEffect(() => () => void setTimeout(backToPanel, 0), []);
  return (
    <Part {...own} tabIndex={-1} className="side-panel" aria-label="What is edited">
      <ErrorBoundary part="The form" tryAgainWith={null}>
        <Suspense fallback={<Progress words="One moment…" />}>
          <EditPanel target={target} />
        </Suspense>
      </ErrorBoundary>
    </Part>
  );
}

/** Where a form was closed from inside, the keyboard goes on from where it was opened. */
function backToPanel(): void {
  if (document.activeElement === document.body) document.getElementById('panel-edit')?.focus();
}
