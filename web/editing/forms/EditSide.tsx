import { lazy, Suspense, type ReactElement } from 'react';
import { ErrorBoundary } from '../../components/ErrorBoundary.tsx';
import { Progress } from '../../components/Progress.tsx';
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
  const own = isMain ? { id: 'map-main' } : {};
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
