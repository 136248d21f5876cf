import { useId, useState, type ReactElement } from 'react';
import { Dialog } from './Dialog.tsx';

/** Asks for the name of a map. */
export function TitleDialog({
  heading,
  button,
  start,
  busy,
  fault,
  onSave,
  onClose,
}: {
  readonly heading: string;
  readonly button: string;
  readonly start: string;
  readonly busy: boolean;
  readonly fault: string | null;
  readonly onSave: (title: string) => void;
  readonly onClose: () => void;
}): ReactElement {
  const [title, setTitle] = useState(start);
  const field = useId();
  const empty = title.trim() === '';
  return (
    <Dialog title={heading} onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!empty) onSave(title.trim());
        }}
      >
        <label className="field" htmlFor={field}>
          <span className="field-label">Name of the map</span>
          <input
            id={field}
            className="input"
            value={title}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        {fault !== null && <p role="alert">{fault}</p>}
        <div className="dialog-actions">
          <button type="submit" className="button" data-look="action" disabled={busy || empty}>
            {busy ? 'Working…' : button}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
