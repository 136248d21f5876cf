import { useCallback, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { Change } from '../../graph-schema/model/change.ts';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { mapPath } from '../state/map-paths.ts';
import { useAnswer } from '../state/useAnswer.ts';
import { daysText, periodInWords, readBetween, type Between, type DaysBetween } from './between.ts';
import { changeSentences } from './change-sentences.ts';
import { Sentences } from './EntryRow.tsx';
import { DayField } from './LogFilter.tsx';
import type { PartProps } from './LogPart.tsx';

/** What changed between two days of the log: in words here, and marked in the picture and the table. */
export function BetweenPart({ state, address, go }: PartProps): ReactElement {
  const { from, to } = address;
  const { mapId, contentRevision } = state;
  const days = from === null || to === null || from > to ? null : { from, to };
  const read = useCallback(
    () => readBetween(mapId, { from: from ?? '', to: to ?? '' }),
    // Read again when the map has moved on.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [mapId, from, to, contentRevision],
  );
  const { answer, reading, fault } = useAnswer(days === null ? null : read);
  return (
    <>
      <p className="changes-about">
        What we knew: what was put down, changed or taken off between the beginning of one day and
        the end of another.
      </p>
      <form
        className="log-filter"
        aria-label="The two days"
        onSubmit={(event) => event.preventDefault()}
      >
        <DayField words="From" name="from" {...{ address, go }} />
        <DayField words="To" name="to" {...{ address, go }} />
      </form>
      {days === null && (
        <p>
          {from !== null && to !== null
            ? 'The first day is after the last. Choose an earlier first day.'
            : 'Choose both days.'}
        </p>
      )}
      {fault !== null && <p role="alert">{fault}</p>}
      {reading && <p role="status">Reading the log…</p>}
      {days !== null && answer !== null && !reading && (
        <Told between={answer} {...{ days, mapId }} />
      )}
    </>
  );
}

const PARTS: readonly (readonly [Change['is'], string])[] = [
  ['add', 'New'],
  ['set', 'Changed'],
  ['remove', 'Taken off'],
];
const MOST_OF_A_PART = 30;

function Told({
  between: { state, changes },
  days,
  mapId,
}: {
  readonly between: Between;
  readonly days: DaysBetween;
  readonly mapId: MapId;
}): ReactElement {
  const period = periodInWords(days);
  if (changes.length === 0) return <p role="status">Nothing changed {period}.</p>;
  const marked = (view: string): string =>
    `${mapPath(mapId)}?${new URLSearchParams({ view, mark: daysText(days) }).toString()}`;
  return (
    <>
      <p role="status">
        {changes.length === 1 ? 'One thing' : `${changes.length.toLocaleString('en-GB')} things`}{' '}
        changed {period}. See what changed <Link to={marked('picture')}>in the picture</Link> or{' '}
        <Link to={marked('table')}>in the table</Link>.
      </p>
      {PARTS.map(([is, title]) => {
        const some = changeSentences(
          state,
          changes.filter((change) => change.is === is),
        );
        return some.length === 0 ? null : (
          <section key={is} aria-labelledby={`between-${is}`}>
            <h3 id={`between-${is}`}>{title}</h3>
            <Sentences sentences={some} state={state} most={MOST_OF_A_PART} />
          </section>
        );
      })}
    </>
  );
}
