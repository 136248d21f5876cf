import { use, useMemo, useSyncExternalStore } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { MapPageContext } from '../state/map-page.ts';
import { NOBODY } from './others.ts';
import { marksOf, type HereMark } from './people-at.ts';

const nothing = (): void => undefined;

/** Marks beside what others look at just now. Where a view is made without a page, nobody else is there. */
export function useHereMarks(): ReadonlyMap<Id, HereMark> {
  const others = use(MapPageContext)?.openMap.others;
  const { people } = useSyncExternalStore(
    others?.subscribe ?? (() => nothing),
    others?.view ?? (() => NOBODY),
    () => NOBODY,
  );
  return useMemo(() => marksOf(people), [people]);
}
