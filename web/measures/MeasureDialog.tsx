import { useMemo, type ReactElement } from 'react';
import { Dialog } from '../components/Dialog.tsx';
import { Progress } from '../components/Progress.tsx';
import { readMeasuresOffered } from '../graphql/measures.ts';
import { useMapPage } from '../state/map-page.ts';
import { useFresh } from '../state/useFresh.ts';
import { MeasureForm } from './MeasureForm.tsx';

/** Chooses the measure by which picture, table and text tell actors apart: one at a time. */
export function MeasureDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { mapId } = useMapPage();
  const read = useMemo(() => () => readMeasuresOffered(mapId), [mapId]);
  const { value, problem } = useFresh(read);
  return (
    <Dialog title="Size or tint by a measure" onClose={onClose}>
      {value === null && problem === null && <Progress words="Fetching the measures…" />}
      {problem !== null && <p role="alert">{problem.message}</p>}
      {value !== null && value.length === 0 && <p>No measure is offered for this map.</p>}
      {value !== null && value.length > 0 && <MeasureForm offered={value} onClose={onClose} />}
    </Dialog>
  );
}
