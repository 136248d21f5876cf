import { useMemo, type ReactElement } from 'react';
import type { Day } from '../../graph-schema/model/day.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { useMapPage } from '../state/map-page.ts';
import { stopAfter, stopAt, stopBefore, stopsOf } from './true-then.ts';

/** From one day on which something begins or ends to the next. */
export function TimeSlider({
  day,
  onDay,
}: {
  readonly day: Day;
  readonly onDay: (day: Day) => void;
}): ReactElement {
  const { state } = useMapPage();
  const stops = useMemo(() => stopsOf(state), [state]);
  if (stops.length === 0) return <p>Nothing on this map has a date yet.</p>;
  const [before, after] = [stopBefore(stops, day), stopAfter(stops, day)];
  const goTo = (stop: Day | undefined): void => {
    if (stop !== undefined) onDay(stop);
  };
  return (
    <div className="time-strip-slider">
      <button
        type="button"
        className="button"
        disabled={before === undefined}
        onClick={() => goTo(before)}
      >
        Earlier
      </button>
      <input
        type="range"
        aria-label="Day on which something begins or ends"
        aria-valuetext={dayInWords(day)}
        min={0}
        max={stops.length - 1}
        value={stopAt(stops, day)}
        onChange={({ target }) => goTo(stops[Number(target.value)])}
      />
      <button
        type="button"
        className="button"
        disabled={after === undefined}
        onClick={() => goTo(after)}
      >
        Later
      </button>
    </div>
  );
}
