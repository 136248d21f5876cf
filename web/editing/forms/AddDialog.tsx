import type { ReactElement } from 'react';
import { Dialog } from '../../components/Dialog.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { ADDABLE } from './edit-target.ts';
import './parts.css';

/** What can be added, in the six words of the map. */
export function AddDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { go } = useMapPage();
  return (
    <Dialog title="What would you like to add?" onClose={onClose}>
      <div className="add-choices">
        {ADDABLE.map(({ kind, words, is }) => (
          <button
            key={kind}
            type="button"
            className="button"
            onClick={() => {
              onClose();
              go({ edit: `new:${kind}` });
            }}
          >
            <strong>{words}</strong>
            <span className="soft small">{is}</span>
          </button>
        ))}
      </div>
    </Dialog>
  );
}
