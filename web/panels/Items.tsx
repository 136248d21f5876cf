import { Fragment, type ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { nameOf } from '../words/names.ts';
import type { Sentence } from '../words/phrases.ts';
import { Line } from './Line.tsx';
import type { InView } from './panel-view.ts';

/** One line of a list. `small` stands under it; `opens` is what has a panel of its own. */
export interface Item {
  readonly key: Id | string;
  readonly says: Sentence;
  readonly small?: string;
  readonly opens?: Id;
}

/** Longer lists fold: the rest opens in place. */
const SHOWN_AT_FIRST = 8;
const FOLDED_FROM = SHOWN_AT_FIRST + 3;

interface ItemsProps extends InView {
  readonly items: readonly Item[];
  /** Said where there are none; without it nothing is shown. */
  readonly none?: string;
  /** Never folds: who sits in a room is one picture. */
  readonly whole?: boolean;
}

/** Lines in the order in which they were entered. */
export function Items({ view, items, none, whole = false }: ItemsProps): ReactElement | null {
  if (items.length === 0) return none === undefined ? null : <p className="soft">{none}</p>;
  const folds = !whole && items.length >= FOLDED_FROM;
  const first = folds ? items.slice(0, SHOWN_AT_FIRST) : items;
  const rest = folds ? items.slice(SHOWN_AT_FIRST) : [];
  return (
    <>
      <List view={view} items={first} />
      {folds && (
        <details className="panel-more">
          <summary>and {rest.length.toLocaleString('en-GB')} others</summary>
          <List view={view} items={rest} />
        </details>
      )}
    </>
  );
}

function List({ view, items }: InView & { readonly items: readonly Item[] }): ReactElement {
  return (
    <ul className="panel-items">
      {items.map((item) => (
        <Row key={item.key} view={view} item={item} />
      ))}
    </ul>
  );
}

function Row({ view, item }: InView & { readonly item: Item }): ReactElement {
  const { says, small, opens, key } = item;
  const marked = view.marked.has(key as Id) || (opens !== undefined && view.marked.has(opens));
  return (
    <li data-marked={marked ? '' : undefined}>
      <Line view={view} says={says} />
      {marked && <span className="hidden-but-read"> Evidence for this talking point.</span>}
      {(small !== undefined || opens !== undefined) && (
        <Fragment>
          {' '}
          <span className="panel-small">
            {small}
            {small !== undefined && opens !== undefined && ' '}
            {opens !== undefined && (
              <button type="button" className="link" onClick={() => view.onSelect(opens)}>
                Details
                <span className="hidden-but-read"> of {nameOf(view.state, opens)}</span>
              </button>
            )}
          </span>
        </Fragment>
      )}
    </li>
  );
}
