import { useState, type ReactElement } from 'react';
import './choices.css';

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
  const came = chosen.join(' ');
  const [shown, setShown] = useState({ came, ticked: chosen });
  if (shown.came !== came) setShown({ came, ticked: chosen });
  const tick = (ticked: readonly V[]): void => {
    setShown({ came, ticked });
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
