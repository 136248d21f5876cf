import { useId, useMemo, useState, type KeyboardEvent, type ReactElement } from 'react';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { findNames, type Found } from '../state/find-names.ts';
import { FIND_BOX } from '../state/useCommandTarget.ts';
import './find-box.css';

/**
 * Finds an actor, room or word by name, short name or alias. The list pattern of the ARIA guide: the focus
 * stays in the field, arrows walk the list, Enter opens, Escape closes.
 */
export function FindBox({
  state,
  onFound,
}: {
  readonly state: AllianceMap;
  readonly onFound: (id: Id) => void;
}): ReactElement {
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const found = useMemo(() => findNames(state, typed), [state, typed]);
  const shown = open && typed.trim() !== '';
  const choose = (one: Found | undefined): void => {
    if (one === undefined) return;
    setTyped('');
    setOpen(false);
    onFound(one.id);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0 && found.length > 0) {
      event.preventDefault();
      setOpen(true);
      setAt((before) => (before + step + found.length) % found.length);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      choose(found[at]);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      setOpen(false);
      setTyped('');
    }
  };
  return (
    <div className="find-box">
      <input
        id={FIND_BOX}
        className="input"
        role="combobox"
        aria-label="Find by name"
        aria-expanded={shown}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={shown && found.length > 0 ? `${list}-${String(at)}` : undefined}
        placeholder="Find"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
        }}
        onKeyDown={press}
        onFocus={() => setOpen(true)}
        onBlur={() => setOpen(false)}
      />
      <ul
        id={list}
        role="listbox"
        aria-label="Names found"
        className="find-box-list"
        hidden={!shown}
      >
        {found.map((one, index) => (
          // The keys are the field's; a press with a pointer is one more way.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={one.id}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => choose(one)}
          >
            <span>{one.name}</span>
            <span className="soft small">
              {one.by === null ? one.kind : `also called ${one.by}`}
            </span>
          </li>
        ))}
        {found.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="soft">
            Nothing has this name.
          </li>
        )}
      </ul>
      <span className="hidden-but-read" role="status">
        {shown ? `${sentenceCase(countOf(found.length, 'name', 'names'))} found.` : ''}
      </span>
    </div>
  );
}
