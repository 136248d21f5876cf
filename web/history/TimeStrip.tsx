import { useMemo, type ReactElement } from 'react';
import { Link } from 'react-router';
import { daySchema, type Day } from '../../graph-schema/model/day.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { focusMain } from '../state/focus-main.ts';
import { useMapPage } from '../state/map-page.ts';
import { changesPath } from '../state/map-paths.ts';
import { trueOn } from './true-then.ts';
import { TimeSlider } from './TimeSlider.tsx';
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

/** The whole page is about this day: the picture marks what was true then; table, text and panels tell of it. */
function TrueThen({ day }: { readonly day: Day }): ReactElement {
  const { state, view, phone, go } = useMapPage();
  const count = useMemo(() => trueOn(state, day).length, [state, day]);
  const goTo = (on: Day): void => go({ on }, { replace: true });
  return (
    <section className="ledger-strip time-strip" aria-label="What was true then">
      <div className="time-strip-head">
        <p role="status">
          <strong>As it was on {dayInWords(day)}</strong>, by the dates of flows and agreements.{' '}
          {sentenceCase(countOf(count, 'flow', 'flows'))}{' '}
          {view === 'picture' ? 'in full colour.' : 'marked.'}
        </p>
        <button
          type="button"
          className="button not-printed"
          onClick={() => {
            go({ on: null });
            focusMain();
          }}
        >
          Back to today’s map
        </button>
      </div>
      <div className="time-strip-tools not-printed">
        <TimeSlider day={day} onDay={goTo} />
        {!phone && <AnotherDay day={day} onDay={goTo} />}
      </div>
      {phone ? (
        <details>
          <summary>Another day, and what this leaves out</summary>
          <AnotherDay day={day} onDay={goTo} />
          <WhatItLeavesOut />
        </details>
      ) : (
        <WhatItLeavesOut />
      )}
    </section>
  );
}

function AnotherDay({
  day,
  onDay,
}: {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}): ReactElement {
  return (
    <label className="time-strip-day">
      Another day
      <input
        type="date"
        className="input"
        value={day}
        onChange={({ target }) => {
          const on = daySchema.safeParse(target.value);
          if (on.success) onDay(on.data);
        }}
      />
    </label>
  );
}

function WhatItLeavesOut(): ReactElement {
  const { view, mapId } = useMapPage();
  return (
    <p className="small">
      {view === 'picture' &&
        'Pale is what was not there then, or has no dates. Lines are as thick as over all years, so that nothing moves. '}
      Things to talk about and measures stay as the map shows them. What we knew then is another
      question: see the <Link to={changesPath(mapId)}>changes</Link>.
    </p>
  );
}
