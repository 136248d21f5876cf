import { useId, useState, type ReactElement } from 'react';
import { ACTOR_SORTS, type ActorSort } from '../../../graph-schema/edits/add-actor.ts';
import { settings } from '../../../graph-schema/model/alliance-map.ts';
import { countOf } from '../../../graph-schema/words/lists.ts';
import { useMapPage } from '../../state/map-page.ts';
import { newId } from '../../state/new-id.ts';
import { ShapeKey } from '../../canvas/ShapeKey.tsx';
import { ACTOR_LOOKS } from '../../picture/actor-look.ts';
import { labelsOf } from '../hints/labels.ts';
import { TextHints } from '../hints/TextHints.tsx';
import { addNames, draftOf, type NameChoices, type TypedName } from './names-draft.ts';
import { MOST_NAMES } from './typed-names.ts';
import './start.css';

const NOTHING_CHOSEN: NameChoices = { sorts: {}, others: [] };

/** Up to ten names at once, one to a line, each with a guessed kind to check. */
export function NamesForm({
  usual,
  onDone,
}: {
  /** The kind of all of them, where the question was about one kind. */
  readonly usual?: ActorSort | undefined;
  readonly onDone: () => void;
}): ReactElement {
  const { state, openMap, say } = useMapPage();
  const [text, setText] = useState('');
  const [choices, setChoices] = useState(NOTHING_CHOSEN);
  const [fault, setFault] = useState('');
  const id = useId();
  const { names, left } = draftOf(state, text, choices, usual);
  const save = (): void => {
    if (names.length === 0) {
      setFault('Type at least one name, each on a line of its own.');
      document.getElementById(`${id}-names`)?.focus();
      return;
    }
    const edit = addNames(state, names, newId);
    if (edit === undefined) say('These are on the map already. Nothing was added.');
    else openMap.change(edit.label, edit.changes);
    onDone();
  };
  const count = names.filter(({ adds }) => adds).length;
  return (
    <form
      className="start-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div className="field">
        <label className="field-label" htmlFor={`${id}-names`}>
          Names, one on each line
        </label>
        <span className="field-hint" id={`${id}-hint`}>
          Up to ten at once. Organisations, funders, groups and communities; roles, not people.
        </span>
        {fault !== '' && names.length === 0 && (
          <span className="field-fault" id={`${id}-fault`} role="alert">
            <span className="hidden-but-read">There is a problem: </span>
            {fault}
          </span>
        )}
        <textarea
          id={`${id}-names`}
          className="input"
          rows={5}
          aria-describedby={`${id}-hint ${id}-hints`}
          aria-invalid={fault !== '' && names.length === 0}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <TextHints id={`${id}-hints`} text={text} field="name" labels={labelsOf(settings(state))} />
      </div>
      {left > 0 && (
        <p role="status" className="soft">
          The first {MOST_NAMES} are taken. {countOf(left, 'name is', 'names are')} left for the
          next round.
        </p>
      )}
      {names.length > 0 && (
        <ul className="start-names" aria-label="What kind is each?">
          {names.map((one) => (
            <NameRow key={one.name} typed={one} choices={choices} onChoose={setChoices} />
          ))}
        </ul>
      )}
      <div className="dialog-actions">
        <button type="submit" className="button" data-look="action">
          {count === 0 ? 'Add the names' : `Add ${countOf(count, 'name', 'names')}`}
        </button>
      </div>
    </form>
  );
}

function NameRow({
  typed,
  choices,
  onChoose,
}: {
  readonly typed: TypedName;
  readonly choices: NameChoices;
  readonly onChoose: (choices: NameChoices) => void;
}): ReactElement {
  const { name, sort, guessed, there, adds } = typed;
  const id = useId();
  const isOther = choices.others.includes(name);
  return (
    <li>
      <span className="start-name">
        <ShapeKey shape={ACTOR_LOOKS[sort].shape} /> {name}
      </span>
      {adds && (
        <span className="start-sort">
          <select
            className="input"
            aria-label={`Kind of ${name}`}
            aria-describedby={guessed ? id : undefined}
            value={sort}
            onChange={(event) =>
              onChoose({
                ...choices,
                sorts: { ...choices.sorts, [name]: event.target.value as ActorSort },
              })
            }
          >
            {ACTOR_SORTS.map((one) => (
              <option key={one} value={one}>
                {ACTOR_LOOKS[one].words}
              </option>
            ))}
          </select>
          {guessed && (
            <span id={id} className="soft small">
              guess, please check
            </span>
          )}
        </span>
      )}
      {there.length > 0 && (
        <div className="start-there">
          <p>
            {there.map((actor) => actor.name).join(' or ')} {there.length === 1 ? 'is' : 'are'} on
            this map already.{' '}
            {isOther ? 'This is added as another one.' : 'This is taken to be the same.'}
          </p>
          <label>
            <input
              type="checkbox"
              checked={isOther}
              onChange={() =>
                onChoose({
                  ...choices,
                  others: isOther
                    ? choices.others.filter((other) => other !== name)
                    : [...choices.others, name],
                })
              }
            />
            {name} is another one
          </label>
        </div>
      )}
    </li>
  );
}
