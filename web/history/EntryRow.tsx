import { useMemo, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { LogEntry } from '../graphql/history.ts';
import { selectedPath } from '../state/map-paths.ts';
import type { Sentence } from '../words/phrases.ts';
import { changeSentences } from './change-sentences.ts';
import { stateOfSet } from './state-of-set.ts';
import { loggedAt } from './when-words.ts';

const MOST_SHOWN = 3;

/** One entry of the log: "Ade, 3 March 2026, 14:05: changed the amount from … to …". */
export function EntryRow({
  entry,
  state,
  onRestore,
}: {
  readonly entry: LogEntry;
  readonly state: AllianceMap;
  readonly onRestore: () => void;
}): ReactElement {
  const sentences = useMemo(
    () => changeSentences(stateOfSet(state, entry.changes, entry.context), entry.changes),
    [state, entry],
  );
  const [only] = sentences;
  const single = sentences.length === 1 && only !== undefined && entry.undoes === null;
  return (
    <li className="log-entry" data-undone={entry.undoneBy === null ? undefined : 'true'}>
      <div className="log-said">
        <p>
          <strong>{entry.by}</strong>
          {entry.isOwn && ' (you)'}, <time dateTime={entry.at}>{loggedAt(entry.at)}</time>:{' '}
          {single ? <Told sentence={only} state={state} /> : <span>{entry.label}</span>}.
          {entry.undoneBy !== null && <span className="soft"> It was undone since.</span>}
        </p>
        {!single && <Sentences sentences={sentences} state={state} />}
      </div>
      <button
        type="button"
        className="button"
        aria-label={`Restore from here: ${entry.by}, ${loggedAt(entry.at)}`}
        onClick={onRestore}
      >
        Restore…
      </button>
    </li>
  );
}

/** The first few, and the rest when asked for. */
export function Sentences({
  sentences,
  state,
  most = MOST_SHOWN,
}: {
  readonly sentences: readonly Sentence[];
  readonly state: AllianceMap;
  readonly most?: number;
}): ReactElement {
  const rest = sentences.slice(most);
  return (
    <>
      <SentenceList sentences={sentences.slice(0, most)} state={state} />
      {rest.length > 0 && (
        <details className="log-rest">
          <summary>{rest.length} more</summary>
          <SentenceList sentences={rest} state={state} />
        </details>
      )}
    </>
  );
}

function SentenceList({
  sentences,
  state,
}: {
  readonly sentences: readonly Sentence[];
  readonly state: AllianceMap;
}): ReactElement {
  return (
    <ul className="log-lines">
      {sentences.map((sentence, at) => (
        <li key={at}>
          <Told sentence={sentence} state={state} />
        </li>
      ))}
    </ul>
  );
}

/** A sentence whose names lead to what is still on the map. */
function Told({
  sentence,
  state,
}: {
  readonly sentence: Sentence;
  readonly state: AllianceMap;
}): ReactElement {
  return (
    <>
      {sentence.map(({ text, about }, at) =>
        about === undefined || !leads(state, about) ? (
          <span key={at}>{text}</span>
        ) : (
          <Link key={at} to={selectedPath(state.mapId, about)}>
            {text}
          </Link>
        ),
      )}
    </>
  );
}

const SHOWN: ReadonlySet<string> = new Set([
  'actor',
  'flow',
  'agreement',
  'room',
  'interest',
  'source',
  'place',
]);

function leads({ entities }: AllianceMap, id: Id): boolean {
  return SHOWN.has(entities.get(id)?.kind ?? '');
}
