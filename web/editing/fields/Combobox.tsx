import { useId, useState, type KeyboardEvent, type ReactElement } from 'react';
import { countOf, sentenceCase } from '../../../graph-schema/words/lists.ts';
import { folded } from '../../state/folded.ts';
import type { FieldIds } from './Field.tsx';
import type { FoundName, NameSource } from './name-source.ts';

interface ComboboxProps {
  readonly ids: FieldIds;
  readonly to: readonly string[];
  readonly names: NameSource;
  /** The name that stands there while nothing is typed. */
  readonly chosen: string;
  readonly onChoose: (id: string) => void;
  /** Offers “Add X” for a name that is not there. */
  readonly onAdd?: ((name: string) => void) | undefined;
  /** Told when what stood there is cleared. */
  readonly onClear?: (() => void) | undefined;
}

interface Offer {
  readonly key: string;
  readonly words: string;
  readonly small: string;
  readonly choose: () => void;
}

/**
 * Chooses a thing by name or alias. The list pattern of the ARIA guide: the focus stays in the field, arrows walk the
 * list, Enter takes, Escape closes.
 */
export function Combobox(props: ComboboxProps): ReactElement {
  const { ids, to, names, chosen, onChoose, onAdd, onClear } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const list = useId();
  const found = open ? names.find(to, typed ?? '') : [];
  const take = (choose: () => void): void => {
    choose();
    setTyped(null);
    setOpen(false);
  };
  const offers: readonly Offer[] = [
    ...found.map((one) => offerOf(one, () => take(() => onChoose(one.id)))),
    ...adding(typed ?? '', found, onAdd, take),
  ];
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step !== 0) {
      event.preventDefault();
      if (!open) setOpen(true);
      else if (offers.length > 0) setAt((was) => (was + step + offers.length) % offers.length);
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      offers[at]?.choose();
    } else if (event.key === 'Escape' && (open || typed !== null)) {
      event.preventDefault();
      event.stopPropagation();
      setOpen(false);
      setTyped(null);
    }
  };
  return (
    <div className="combobox">
      <input
        id={ids.id}
        className="input"
        role="combobox"
        aria-expanded={open}
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={open && offers.length > 0 ? `${list}-${String(at)}` : undefined}
        aria-describedby={ids.describedBy}
        aria-invalid={ids.invalid}
        placeholder="Begin to type"
        autoComplete="off"
        value={typed ?? chosen}
        onChange={(event) => {
          setTyped(event.target.value);
          setAt(0);
          setOpen(true);
          if (event.target.value === '') onClear?.();
        }}
        onKeyDown={press}
        onClick={() => setOpen(true)}
        onBlur={() => {
          // A name typed in full is meant, also where nobody pressed Enter.
          const same = found.filter(({ name }) => folded(name) === folded(typed ?? ''));
          if (same.length === 1 && same[0] !== undefined) onChoose(same[0].id);
          if (typed !== null && (typed === '' || same.length === 1)) setTyped(null);
          setOpen(false);
        }}
      />
      <ul id={list} role="listbox" aria-label="Names" className="combobox-list" hidden={!open}>
        {offers.map(({ key, words, small, choose }, index) => (
          // The keys are the field's; a press with a pointer is one more way.
          // eslint-disable-next-line jsx-a11y/click-events-have-key-events
          <li
            key={key}
            id={`${list}-${String(index)}`}
            role="option"
            aria-selected={index === at}
            onPointerDown={(event) => event.preventDefault()}
            onClick={choose}
          >
            <span>{words}</span>
            {small !== '' && <span className="soft small">{small}</span>}
          </li>
        ))}
        {offers.length === 0 && (
          <li role="option" aria-selected={false} aria-disabled className="soft">
            Nothing has this name.
          </li>
        )}
      </ul>
      <span className="hidden-but-read" role="status">
        {open ? `${sentenceCase(countOf(found.length, 'name', 'names'))} found.` : ''}
      </span>
    </div>
  );
}

function offerOf({ id, name, kind, by }: FoundName, choose: () => void): Offer {
  return { key: id, words: name, small: by === null ? kind : `also called ${by}`, choose };
}

/** Not where a name stands there already, whatever its spelling. */
function adding(
  typed: string,
  found: readonly FoundName[],
  onAdd: ((name: string) => void) | undefined,
  take: (choose: () => void) => void,
): readonly Offer[] {
  const name = typed.trim();
  if (onAdd === undefined || name === '') return [];
  const same = ({ name: other, by }: FoundName): boolean =>
    folded(other) === folded(name) || folded(by ?? '') === folded(name);
  if (found.some(same)) return [];
  return [{ key: 'add', words: `Add “${name}”`, small: '', choose: () => take(() => onAdd(name)) }];
}
