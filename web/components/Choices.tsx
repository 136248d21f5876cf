import { useState, type ReactElement } from 'react';
import './choices.css';

interface Shown<V> {
  readonly came: string;
  readonly ticked: readonly V[];
  /** What was sent and has not come back yet, oldest first. */
  readonly awaited: readonly string[];
}

function keyOf(chosen: readonly string[]): string {
  return [...chosen].sort().join(' ');
}

/**
 * A group of tick boxes. None ticked means that nothing is narrowed. A box ticks at once, also where what was chosen
 * comes back later, as from the address.
 */
export function Choices<V extends string>({
  legend,
  all,
  chosen,
  onChange,
}: {
  readonly legend: string;
  readonly all: readonly { readonly name: V; readonly words: string }[];
  readonly chosen: readonly V[];
  readonly onChange: (chosen: readonly V[]) => void;
}): ReactElement {
  const came = keyOf(chosen);
  const [shown, setShown] = useState<Shown<V>>({ came, ticked: chosen, awaited: [] });
  if (shown.came !== came) {
    const at = shown.awaited.indexOf(came);
    // An answer to an earlier tick must not take back a later one.
    if (at === -1) setShown({ came, ticked: chosen, awaited: [] });
    else setShown({ ...shown, came, awaited: shown.awaited.slice(at + 1) });
  }
  const tick = (ticked: readonly V[]): void => {
    const key = keyOf(ticked);
    setShown({ came, ticked, awaited: key === came ? [] : [...shown.awaited, key] });
    onChange(ticked);
  };
  const { ticked } = shown;
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      {all.map(({ name, words }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={ticked.includes(name)}
            onChange={(event) =>
              tick(event.target.checked ? [...ticked, name] : ticked.filter((one) => one !== name))
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
