import { useId, useState, type ReactElement } from 'react';
import { mapId, randomId, type MapId } from '../../graph-schema/model/ids.ts';
import { createMap } from '../graphql/maps.ts';
import { todayAsDay } from '../state/moment-words.ts';
import { useAction } from '../state/useAction.ts';
import { Dialog } from './Dialog.tsx';

/** Starts an empty map: its name and, if people like, what it is for. */
export function NewMapDialog({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (mapId: MapId) => void;
}): ReactElement {
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const { run, busy, fault } = useAction();
  const field = useId();
  const start = (): void =>
    run(async () => {
      const id = mapId(randomId(crypto.getRandomValues(new Uint8Array(20))));
      const asAt = todayAsDay(new Date());
      const made = await createMap({ mapId: id, title: title.trim(), purpose, asAt });
      onMade(made.id);
    });
  return (
    <Dialog title="Start a new map" onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') start();
        }}
      >
        <p className="soft">A map starts empty. You can rename it or delete it at any time.</p>
        <label className="field" htmlFor={`${field}-title`}>
          <span className="field-label">Name of the map</span>
          <span className="field-hint">
            The place or the alliance, for example “Eastcliff food”.
          </span>
          <input
            id={`${field}-title`}
            className="input"
            value={title}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label className="field" htmlFor={`${field}-purpose`}>
          <span className="field-label">What it is for (you can leave this out)</span>
          <span className="field-hint">One sentence. Write roles, not names of people.</span>
          <textarea
            id={`${field}-purpose`}
            className="input"
            rows={2}
            value={purpose}
            maxLength={2000}
            onChange={(event) => setPurpose(event.target.value)}
          />
        </label>
        {fault !== null && <p role="alert">{fault}</p>}
        <div className="dialog-actions">
          <button
            type="submit"
            className="button"
            data-look="action"
            disabled={busy || title.trim() === ''}
          >
            {busy ? 'Starting…' : 'Start the map'}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
