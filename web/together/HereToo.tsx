import { use, useSyncExternalStore, type ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { MapPageContext } from '../state/map-page.ts';
import { NOBODY } from './others.ts';
import { alsoHereWords } from './presence-words.ts';
import './here-now.css';

const nothing = (): void => undefined;

/** A line on an item that others look at just now. */
export function HereToo({ id }: { readonly id: Id }): ReactElement | null {
  const others = use(MapPageContext)?.openMap.others;
  const { people } = useSyncExternalStore(
    others?.subscribe ?? (() => nothing),
    others?.view ?? (() => NOBODY),
    // Where a panel is made without a page, nobody else is there.
    () => NOBODY,
  );
  const words = alsoHereWords(people.filter(({ on }) => on.includes(id)));
  return words === '' ? null : <p className="here-too not-printed">{words}</p>;
}
