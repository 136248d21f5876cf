import { useId, type ReactElement, type ReactNode } from 'react';
import '../components/choices.css';
import './measures.css';

/** One of several; as a list, each on a line of its own in a box that scrolls by itself. */
export function Radios<V extends string>({
  legend,
  all,
  chosen,
  look,
  onChange,
}: {
  readonly legend: string;
  readonly all: readonly { readonly name: V; readonly words: ReactNode }[];
  readonly chosen: V | undefined;
  readonly look?: 'list';
  readonly onChange: (chosen: V) => void;
}): ReactElement {
  const group = useId();
  const options = all.map(({ name, words }) => (
    <label key={name}>
      <input
        type="radio"
        name={group}
        value={name}
        checked={chosen === name}
        onChange={() => onChange(name)}
      />
      <span>{words}</span>
    </label>
  ));
  return (
    <fieldset className="choices">
      <legend className="field-label">{legend}</legend>
      {look === 'list' ? <div className="radio-list">{options}</div> : options}
    </fieldset>
  );
}
