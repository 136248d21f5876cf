import { useId, type ReactElement } from 'react';

/** One of a few, as radio buttons. */
export function Choice({
  legend,
  chosen,
  choices,
  onChoose,
}: {
  readonly legend: string;
  readonly chosen: string;
  readonly choices: readonly (readonly [value: string, words: string])[];
  readonly onChoose: (value: string) => void;
}): ReactElement {
  const name = useId();
  return (
    <fieldset className="history-choice">
      <legend className="field-label">{legend}</legend>
      {choices.map(([value, words]) => (
        <label key={value}>
          <input
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {words}
        </label>
      ))}
    </fieldset>
  );
}
