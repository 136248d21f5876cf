import { useCallback, useEffect, useRef, useState } from 'react';
import { readAmount } from './filtering.ts';
import { useMapPage } from './map-page.ts';
import { NO_FILTERS, type MapFilters } from './view-types.ts';

/** Long enough to type the next letter in, short enough to seem at once. */
const PAUSE_MS = 200;

export interface FilterDraft {
  readonly filters: MapFilters;
  /** The amount as it is typed, in pounds. */
  readonly least: string;
  readonly leastIsNoAmount: boolean;
  /** A choice that is ticked: in the address at once. */
  readonly choose: (change: Partial<MapFilters>) => void;
  /** What is typed goes to the address after a pause: it follows too slowly to hold each letter. */
  readonly typeText: (text: string) => void;
  readonly typeLeast: (least: string) => void;
  /** Puts what was typed in the address without the pause. */
  readonly putNow: () => void;
  /** Gives up what was typed since the draft began; ticks stay. */
  readonly giveUpTyped: () => void;
  readonly clear: () => void;
}

/** The filters as they are being written, ahead of the address that everything else is shown by. */
export function useFilterDraft(): FilterDraft {
  const { address, go } = useMapPage();
  const [opened] = useState(address.filters);
  const [filters, setFilters] = useState(opened);
  const [least, setLeast] = useState(poundsTyped(opened.atLeastPence));
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const put = useCallback(
    (next: MapFilters, afterMs: number) => {
      clearTimeout(pause.current);
      setFilters(next);
      const write = (): void => go({ filters: next }, { replace: true });
      if (afterMs === 0) write();
      else pause.current = setTimeout(write, afterMs);
    },
    [go],
  );
  return {
    filters,
    least,
    leastIsNoAmount: readAmount(least) === 'no-amount',
    choose: (change) => put({ ...filters, ...change }, 0),
    typeText: (text) => put({ ...filters, text }, PAUSE_MS),
    typeLeast: (typed) => {
      const read = readAmount(typed);
      setLeast(typed);
      put({ ...filters, atLeastPence: read === 'no-amount' ? null : read }, PAUSE_MS);
    },
    putNow: () => put(filters, 0),
    giveUpTyped: () => put({ ...filters, text: opened.text, atLeastPence: opened.atLeastPence }, 0),
    clear: () => {
      setLeast('');
      put(NO_FILTERS, 0);
    },
  };
}

function poundsTyped(pence: number | null): string {
  return pence === null ? '' : String(pence / 100);
}
