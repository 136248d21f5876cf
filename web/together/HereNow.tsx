import { useId, useSyncExternalStore, type ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { personName } from '../state/person.ts';
import type { OtherPerson } from './others.ts';
import { hereWords, initials, lookingAt } from './presence-words.ts';
import { usePresence } from './usePresence.ts';
import './here-now.css';

/** A phone's header has room for the map's name, or for more people. */
const MOST_MARKS = { wide: 3, phone: 1 } as const;

/** Who has this map open now. A press lists them, with what they look at, and how not to be shown. */
export function HereNow(): ReactElement {
  const { mapId, openMap, address, saved, phone } = useMapPage();
  const { people } = useSyncExternalStore(openMap.others.subscribe, openMap.others.view);
  const own = usePresence(mapId, address.select, saved.clashes[0]);
  const list = useId();
  const words = hereWords(people);
  const most = MOST_MARKS[phone ? 'phone' : 'wide'];
  return (
    <div className="here-now">
      <button
        type="button"
        className="button here-now-button"
        popoverTarget={list}
        aria-label={words}
        data-alone={people.length === 0 || undefined}
      >
        {people.slice(0, most).map(({ key, name }) => (
          <span key={key} className="here-mark" aria-hidden="true">
            {initials(name)}
          </span>
        ))}
        {people.length > most && <span>+{people.length - most}</span>}
        {people.length === 0 && <span className="here-now-alone">Just you</span>}
      </button>
      <section id={list} popover="auto" className="here-now-list" aria-label="Who is here now">
        <h2>Who is here now</h2>
        <ul>
          <li>{ownWords(own.shown)}</li>
          {people.map((person) => (
            <Person key={person.key} person={person} />
          ))}
        </ul>
        <label className="here-now-choice">
          <input
            type="checkbox"
            checked={!own.shown}
            onChange={(event) => own.setShown(!event.target.checked)}
          />
          Don’t show me
        </label>
      </section>
    </div>
  );
}

function ownWords(shown: boolean): string {
  const name = personName();
  const you = name === '' ? 'You, shown as Someone' : `You, shown as ${name}`;
  return shown ? you : 'You, not shown to others';
}

function Person({ person }: { readonly person: OtherPerson }): ReactElement {
  const { state, select } = useMapPage();
  const looking = lookingAt(state, person);
  const at = person.on.find((id) => state.entities.has(id));
  return (
    <li className="here-now-person">
      <span className="here-mark" aria-hidden="true">
        {initials(person.name)}
      </span>
      <span>
        {person.name} {looking}
      </span>
      {at !== undefined && (
        <button type="button" className="link" onClick={() => select(at)}>
          Show
        </button>
      )}
    </li>
  );
}
