import { useCallback, type ReactElement } from 'react';
import { readHowSure, type Finding } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import { useAnswer } from '../state/useAnswer.ts';

/** Whether one doubtful source alone carries a talking point: worked out when it is opened. */
export function HowSure({ finding }: { readonly finding: Finding }): ReactElement {
  const { mapId, state } = useMapPage();
  const { contentRevision } = state;
  const { id } = finding;
  const read = useCallback(
    async () => ({ id, contentRevision, words: await readHowSure(mapId, id) }),
    [mapId, id, contentRevision],
  );
  const { answer, fault } = useAnswer(read);
  const told = answer?.id === id ? answer.words : null;
  if (fault !== null) return <p>Whether one doubtful source carries this can’t be checked now.</p>;
  return (
    <p role="status" className="how-sure">
      {told ?? 'Checking whether one doubtful source carries this…'}
    </p>
  );
}
