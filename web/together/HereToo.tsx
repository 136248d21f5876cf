import type { ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { useHereMarks } from './useHereMarks.ts';
import './here-now.css';

/** A line on an item that others look at just now. */
export function HereToo({ id }: { readonly id: Id }): ReactElement | null {
  const mark = useHereMarks().get(id);
  return mark === undefined ? null : <p className="here-too not-printed">{mark.words}</p>;
}
