import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { newId } from '../../state/new-id.ts';
import type { TypedPlace } from './map-settings.ts';

/** The map's own list of neighbourhoods, villages and towns: add, rename, take off. */
export function PlacesInput({
  typed,
  onTyped,
}: {
  readonly typed: readonly TypedPlace[];
  readonly onTyped: (places: readonly TypedPlace[]) => void;
}): ReactElement {
  const group = useId();
  const [added, setAdded] = useState<string | null>(null);
  const box = useRef<HTMLFieldSetElement>(null);
  // A new line is typed into at once.
  useEffect(() => {
    if (added !== null) document.getElementById(added)?.focus();
  }, [added]);
  const add = (): void => {
    const id = newId();
    onTyped([...typed, { id, name: '' }]);
    setAdded(`${group}-${id}`);
  };
  const takeOff = (at: number): void => {
    onTyped(typed.filter((_, other) => other !== at));
    box.current?.querySelector<HTMLElement>('[data-add]')?.focus();
  };
  return (
    <fieldset ref={box} className="field field-group" aria-describedby={`${group}-hint`}>
      <legend className="field-label">Places</legend>
      <span id={`${group}-hint`} className="field-hint">
        Neighbourhoods, villages or towns. Where one is taken off, its actors stay.
      </span>
      {typed.map(({ id, name }, at) => (
        <div key={id} className="settings-line">
          <input
            id={`${group}-${id}`}
            className="input"
            aria-label={`Place ${String(at + 1)}`}
            maxLength={120}
            autoComplete="off"
            value={name}
            onChange={(event) =>
              onTyped(
                typed.map((one, other) =>
                  other === at ? { ...one, name: event.target.value } : one,
                ),
              )
            }
          />
          <button
            type="button"
            className="button"
            aria-label={
              name.trim() === '' ? `Take off place ${String(at + 1)}` : `Take off ${name}`
            }
            onClick={() => takeOff(at)}
          >
            Take off
          </button>
        </div>
      ))}
      <button type="button" className="button settings-add" data-add onClick={add}>
        Add a place
      </button>
    </fieldset>
  );
}
