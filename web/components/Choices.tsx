import type { ReactElement } from 'react';
import './choices.css';

/** A group of tick boxes. None ticked means that nothing is narrowed. */
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
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      {all.map(({ name, words }) => (
        <label key={name}>
          <input
            type="checkbox"
            checked={chosen.includes(name)}
            onChange={(event) =>
              onChange(
                event.target.checked ? [...chosen, name] : chosen.filter((one) => one !== name),
              )
            }
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
