import type { ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { ToldConflict } from '../graphql/changes.ts';
import { useMapPage } from '../state/map-page.ts';
import { stepWords, type BlockedStep } from '../state/own-steps.ts';
import { blockedLines } from './blocked-words.ts';

const TITLES = { undo: 'Not undone', redo: 'Not done again' } as const;
const REST = { undo: 'Undo the rest', redo: 'Redo the rest' } as const;

/** An undo that met later changes: says what was changed since and by whom, and asks what to do. */
export function BlockedCard({ blocked }: { readonly blocked: BlockedStep }): ReactElement {
  const { openMap, state } = useMapPage();
  const { way, step, conflicts, nothingLeft } = blocked;
  return (
    <div className="message" role="alert">
      <p>
        <strong>
          {TITLES[way]}: {stepWords(step)}.
        </strong>{' '}
        {nothingLeft ? 'Nothing of it can be taken back any more.' : 'It was changed since.'}
      </p>
      <Lines {...{ state, conflicts }} />
      <div className="message-actions">
        {!nothingLeft && (
          <button
            type="button"
            className="button"
            data-look="action"
            onClick={() => openMap.undoTheRest()}
          >
            {REST[way]}
          </button>
        )}
        <button type="button" className="button" onClick={() => openMap.leaveBlocked()}>
          Leave it
        </button>
      </div>
    </div>
  );
}

function Lines({
  state,
  conflicts,
}: {
  readonly state: AllianceMap;
  readonly conflicts: readonly ToldConflict[];
}): ReactElement {
  return (
    <ul className="log-lines">
      {blockedLines(state, conflicts).map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
