import { useMemo, type ReactElement } from 'react';
import { Link } from 'react-router';
import type { Day } from '../../graph-schema/model/day.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { focusMain } from '../state/focus-main.ts';
import { useMapPage } from '../state/map-page.ts';
import { changesPath } from '../state/map-paths.ts';
import { stopAt, stopsOf, trueOn } from './true-then.ts';
import '../components/ledger-strip.css';
import './time-strip.css';

/** Over a view: what is marked there from the page of changes, or the slider over the dates of flows and agreements. */
export function TimeStrip(): ReactElement | null {
  const { address, marking, mapId, go } = useMapPage();
  if (address.on !== null) return <TrueThen day={address.on} />;
  if (marking.words === null) return null;
  return (
    <section className="ledger-strip" aria-label="From the changes">
      <p role="status">
        {marking.words} <Link to={changesPath(mapId)}>Back to the changes</Link>
      </p>
      <button
        type="button"
        className="button not-printed"
        onClick={() => {
          go({ mark: null });
          focusMain();
        }}
      >
        Close
      </button>
    </section>
  );
}

function TrueThen({ day }: { readonly day: Day }): ReactElement {
  const { state, mapId, go } = useMapPage();
  const stops = useMemo(() => stopsOf(state), [state]);
  const count = useMemo(() => trueOn(state, day).length, [state, day]);
  const at = stopAt(stops, day);
  const goTo = (index: number): void => {
    const stop = stops[index];
    if (stop !== undefined) go({ on: stop }, { replace: true });
  };
  return (
    <section className="ledger-strip time-strip" aria-label="What was true then">
      <div className="ledger-strip-words">
        <p role="status">
          <strong>What was true on {dayInWords(day)}</strong>, by the dates of flows and agreements:{' '}
          {sentenceCase(countOf(count, 'flow', 'flows'))} in full colour. Those without dates are
          pale.
        </p>
        {stops.length === 0 ? (
          <p>Nothing on this map has a date yet.</p>
        ) : (
          <div className="time-strip-slider not-printed">
            <button
              type="button"
              className="button"
              disabled={at === 0}
              onClick={() => goTo(at - 1)}
            >
              Earlier
            </button>
            <input
              type="range"
              aria-label="Day on which something begins or ends"
              aria-valuetext={dayInWords(day)}
              min={0}
              max={stops.length - 1}
              value={at}
              onChange={({ target }) => goTo(Number(target.value))}
            />
            <button
              type="button"
              className="button"
              disabled={at === stops.length - 1}
              onClick={() => goTo(at + 1)}
            >
              Later
            </button>
          </div>
        )}
        <p className="small">
          Lines are as thick as over all years, so that nothing moves. What we knew then is another
          question: see the <Link to={changesPath(mapId)}>changes</Link>.
        </p>
      </div>
      <button
        type="button"
        className="button not-printed"
        onClick={() => {
          go({ on: null });
          focusMain();
        }}
      >
        Close
      </button>
    </section>
  );
}
