import { useMemo, useState, type ReactElement } from 'react';
import { mergeActors } from '../../../graph-schema/edits/merge-actors.ts';
import type { Actor } from '../../../graph-schema/model/actor.ts';
import { find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { idSchema } from '../../../graph-schema/model/ids.ts';
import { countOf, listInWords } from '../../../graph-schema/words/lists.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { of, relationsOf } from '../../words/relations.ts';
import { namesOn } from '../fields/name-source.ts';
import { PointerInput } from '../fields/PointerInputs.tsx';

/** Two that turn out to be one: what becomes of names and flows is told before, and one undo makes them two again. */
export function MergeDialog({
  about,
  onClose,
}: {
  readonly about: Actor;
  readonly onClose: () => void;
}): ReactElement {
  const { state, openMap, say } = useMapPage();
  const [chosen, setChosen] = useState('');
  const names = useMemo(() => namesOn(state), [state]);
  const id = idSchema.safeParse(chosen);
  const other = id.success && id.data !== about.id ? find(state, 'actor', id.data) : undefined;
  const merge = (gone: Actor): void => {
    const label = `Make ${about.name} and ${gone.name} one`;
    onClose();
    openMap.change(label, mergeActors(state, about, gone));
    say(`Saved: ${label}. Undo makes them two again.`, label);
  };
  return (
    <Dialog title={`${about.name} is the same as…`} onClose={onClose}>
      <PointerInput
        label="Who is the same?"
        hint="By any of their names."
        to={['actor']}
        names={names}
        typed={chosen}
        onTyped={setChosen}
        fault={
          chosen === about.id
            ? { expected: 'another actor', found: about.name, todo: 'Choose a different one.' }
            : undefined
        }
      />
      <p role="status">{other === undefined ? '' : becomes(state, about, other)}</p>
      <div className="dialog-actions">
        <button
          type="button"
          className="button"
          data-look="action"
          disabled={other === undefined}
          onClick={() => {
            if (other !== undefined) merge(other);
          }}
        >
          Make them one
        </button>
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  );
}

function becomes(state: AllianceMap, kept: Actor, gone: Actor): string {
  const { flowsAt, seatsHeld } = relationsOf(state);
  const flows = countOf(of(flowsAt, gone.id).length, 'flow', 'flows');
  const seats = countOf(of(seatsHeld, gone.id).length, 'seat', 'seats');
  const called = [gone.name, gone.shortName, ...gone.aliases].filter(
    (name) => name !== '' && name !== kept.name && !kept.aliases.includes(name),
  );
  const also = called.length === 0 ? '' : ` It is also found as ${listInWords(called)}.`;
  return `${kept.name} stays. It takes over ${flows} and ${seats} of ${gone.name}.${also} What both have said stays as ${kept.name} has it.`;
}
