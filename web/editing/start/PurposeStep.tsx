import { useId, useState, type ReactElement } from 'react';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { all, settings } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { useMapPage } from '../../state/map-page.ts';
import { newId } from '../../state/new-id.ts';
import { labelsOf } from '../hints/labels.ts';
import { TextHints } from '../hints/TextHints.tsx';
import { useFirstFocus } from './useFirstFocus.ts';

const WHO = [
  { level: 'mapping-group', words: 'The mapping group only' },
  { level: 'alliance', words: 'Everyone in the alliance' },
] as const;

/** What the map is for, where, and who will see it. All of it can be left for later. */
export function PurposeStep({ onDone }: { readonly onDone: () => void }): ReactElement | null {
  const { state, openMap } = useMapPage();
  const map = settings(state);
  const [purpose, setPurpose] = useState(map?.purpose ?? '');
  const [place, setPlace] = useState(all(state, 'place')[0]?.name ?? '');
  const [level, setLevel] = useState(map?.level === 'alliance' ? 'alliance' : 'mapping-group');
  const heading = useFirstFocus();
  const id = useId();
  if (map === undefined) return null;
  const save = (): void => {
    const name = place.trim();
    const isThere = all(state, 'place').some((one) => one.name === name);
    const changes: readonly Change[] = [
      ...setField(state, map.id, 'purpose', purpose.trim()),
      ...setField(state, map.id, 'level', level),
      ...(name === '' || isThere
        ? []
        : [{ is: 'add', entity: make('place', { id: newId(), name }) } as const]),
    ];
    openMap.change('Say what the map is for', changes);
    onDone();
  };
  return (
    <form
      className="start-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 ref={heading} tabIndex={-1}>
        What is this map for?
      </h2>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-purpose`}>
          In one sentence
        </label>
        <span className="field-hint" id={`${id}-example`}>
          For example: to see how food reaches people in Eastcliff, and who decides.
        </span>
        <textarea
          id={`${id}-purpose`}
          className="input"
          rows={2}
          maxLength={2000}
          aria-describedby={`${id}-example ${id}-hints`}
          value={purpose}
          onChange={(event) => setPurpose(event.target.value)}
        />
        <TextHints
          id={`${id}-hints`}
          text={purpose}
          field="fact"
          labels={labelsOf(settings(state))}
        />
      </div>
      <div className="field">
        <label className="field-label" htmlFor={`${id}-place`}>
          Which place?
        </label>
        <input
          id={`${id}-place`}
          className="input"
          maxLength={120}
          autoComplete="off"
          value={place}
          onChange={(event) => setPlace(event.target.value)}
        />
      </div>
      <fieldset className="start-choices">
        <legend className="field-label">Who will see it?</legend>
        {WHO.map((one) => (
          <label key={one.level}>
            <input
              type="radio"
              name={`${id}-level`}
              checked={level === one.level}
              onChange={() => setLevel(one.level)}
            />
            {one.words}
          </label>
        ))}
      </fieldset>
      <p className="start-warning">
        <strong>Write roles, not names of people.</strong> Only add a name if they have said yes.
        Think of what could happen if someone is recognised.
      </p>
      <div className="dialog-actions">
        <button type="submit" className="button" data-look="action">
          Go on to names
        </button>
      </div>
    </form>
  );
}
