import { useMemo, type ReactElement } from 'react';
import { Link } from 'react-router';
import { settings, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Day } from '../../graph-schema/model/day.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { countOf, listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { mapPath, selectedPath } from '../state/map-paths.ts';
import { thingWords } from '../together/field-words.ts';
import { lapsedTies, LAPSES_AFTER_MONTHS, monthsBetween, type Checked } from './lapsed.ts';
import { CHECKED_MARK } from './useMarked.ts';

/** Ties that nobody has told of lately: a list to go through when people come and go. */
export function UncheckedPart({ state }: { readonly state: AllianceMap }): ReactElement {
  const day = settings(state)?.asAt ?? '2000-01-01';
  const ties = useMemo(() => lapsedTies(state, day), [state, day]);
  const pale = `${mapPath(state.mapId)}?${new URLSearchParams({ view: 'picture', mark: CHECKED_MARK }).toString()}`;
  return (
    <>
      <p className="changes-about">
        What goes on, as far as we know, and was last told of more than {LAPSES_AFTER_MONTHS} months
        before the day of the map, {dayInWords(day)}. Still true?
      </p>
      {ties.length === 0 ? (
        <p role="status">
          Everything that goes on was told of within {LAPSES_AFTER_MONTHS} months.
        </p>
      ) : (
        <p role="status">
          {sentenceCase(countOf(ties.length, 'tie', 'ties'))} to check.{' '}
          <Link to={pale}>See them pale in the picture</Link>.
        </p>
      )}
      <ul className="log" aria-label="Ties to check">
        {ties.map((tie) => (
          <li key={tie.flow.id} className="log-entry">
            <p className="log-said">
              <Link to={selectedPath(state.mapId, tie.flow.id)}>
                {sentenceCase(thingWords(state, tie.flow))}
              </Link>
              . {checkedWords(tie, day)}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** "Last checked 19 months ago, on 3 March 2024. Entered by the convenor. To be looked at again by 1 May 2026." */
export function checkedWords({ last, owners, review }: Checked, day: Day): string {
  const ago =
    last === undefined
      ? 'No dated source tells of it.'
      : `Last checked ${countOf(monthsBetween(last, day), 'month', 'months')} before, on ${dayInWords(last)}.`;
  const who =
    owners.length === 0 ? 'Nobody is named to ask.' : `Entered by ${listInWords(owners)}.`;
  const again =
    review === undefined ? 'No review date.' : `To be looked at again by ${dayInWords(review)}.`;
  return `${ago} ${who} ${again}`;
}
