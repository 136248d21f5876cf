import type { ReactElement } from 'react';
import { Dialog } from '../../components/Dialog.tsx';

/** Asked before what was typed is lost. */
export function ThrowAway({
  onKeep,
  onThrow,
}: {
  readonly onKeep: () => void;
  readonly onThrow: () => void;
}): ReactElement {
  return (
    <Dialog title="Keep what you typed?" onClose={onKeep}>
      <p>What you typed is not saved yet.</p>
      <div className="dialog-actions">
        <button type="button" className="button" data-look="action" onClick={onKeep}>
          Keep editing
        </button>
        <button type="button" className="button" onClick={onThrow}>
          Throw away
        </button>
      </div>
    </Dialog>
  );
}
