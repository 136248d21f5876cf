import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { poundsInFull } from '../../graph-schema/words/pounds.ts';
import type { CanvasLink } from '../canvas/canvas-props.ts';
import { amountWords, unitOf } from '../words/amounts.ts';
import { entityOfLink } from './picture-links.ts';

/** With more lines than these, amounts on them would lie over each other. */
const MOST_WITH_AMOUNTS = 12;

/** A picture of a few lines says how much on each of them: "£20,000 a year". */
export function withAmounts(
  state: AllianceMap,
  links: readonly CanvasLink[],
  time: TimeShown,
): readonly CanvasLink[] {
  if (links.length > MOST_WITH_AMOUNTS) return links;
  return links.map((link) => {
    const words = link.note ?? amountOf(state, link, time);
    return words === undefined ? link : { ...link, note: words };
  });
}

function amountOf(
  state: AllianceMap,
  { id, family, amount }: CanvasLink,
  time: TimeShown,
): string | undefined {
  if (amount === null || amount === 0) return undefined;
  const aYear = time.shows.is === 'day';
  if (family === 'money') return `${poundsInFull(amount)}${aYear ? ' a year' : ''}`;
  const flow = find(state, 'flow', entityOfLink(id) as Id);
  const unit = flow === undefined ? undefined : unitOf(flow);
  return unit === undefined || !aYear ? undefined : amountWords(amount, unit, 'year');
}
