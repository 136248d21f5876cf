import { useState, type ReactElement } from 'react';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { CommandButton } from '../../components/CommandButton.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { hasForm } from './edit-target.ts';
import { MergeDialog } from './MergeDialog.tsx';
import { RemoveDialog } from './RemoveDialog.tsx';
import './parts.css';

/** What can be done to what a panel shows. */
export function PanelTools({ about }: { readonly about: Entity }): ReactElement | null {
  const { go } = useMapPage();
  const [open, setOpen] = useState<'remove' | 'merge' | null>(null);
  if (!hasForm(about.kind)) return null;
  const close = (): void => setOpen(null);
  return (
    <div className="panel-tools not-printed">
      <button
        type="button"
        className="button"
        id="panel-edit"
        onClick={() => go({ edit: about.id })}
      >
        Edit
      </button>
      {about.kind === 'actor' && (
        <>
          <CommandButton name="connect" />
          <button type="button" className="button" onClick={() => setOpen('merge')}>
            This is the same as…
          </button>
        </>
      )}
      <button type="button" className="button" onClick={() => setOpen('remove')}>
        Remove
      </button>
      {open === 'remove' && <RemoveDialog about={about} onClose={close} />}
      {open === 'merge' && about.kind === 'actor' && <MergeDialog about={about} onClose={close} />}
    </div>
  );
}
