import type { ReactElement } from 'react';
import { countedWords } from '../../../graph-schema/edits/counted-words.ts';
import { goesWith, removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { namesOn } from '../fields/name-source.ts';
import { calledInLog } from './edit-label.ts';

/** Says what goes with something before it goes, for everyone. */
export function RemoveDialog({
  about,
  onClose,
}: {
  readonly about: Entity;
  readonly onClose: () => void;
}): ReactElement {
  const { state, openMap, go, say } = useMapPage();
  const name = calledInLog(namesOn(state), about);
  const also = countedWords(goesWith(state, about.id));
  const remove = (): void => {
    onClose();
    go({ select: null, edit: null });
    const label = `Remove ${name}`;
    openMap.change(label, removeEntities(state, [about.id]));
    say(`Removed: ${name}. Undo brings it back.`, label);
  };
  return (
    <Dialog title="Remove this?" onClose={onClose}>
      <p>
        {also === ''
          ? `Removing ${name} removes nothing else with it.`
          : `Removing ${name} removes ${also} with it.`}
      </p>
      <p>This removes it for everyone. Past reports keep a note that it was removed.</p>
      <div className="dialog-actions">
        <button type="button" className="button" data-look="action" onClick={remove}>
          Remove
        </button>
        <button type="button" className="button" onClick={onClose}>
          Keep it
        </button>
      </div>
    </Dialog>
  );
}
