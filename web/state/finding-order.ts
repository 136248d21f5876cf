import { find, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import { countedAmount, type TimeShown } from '../../graph-schema/model/time.ts';
import type { Finding } from '../graphql/talking-points.ts';

/** The reader's choices. None of them says what is worse. The first is how a map opens. */
export const FINDING_ORDERS = ['theme', 'money', 'partners', 'newest'] as const;
export type FindingOrder = (typeof FINDING_ORDERS)[number];

export const ORDER_WORDS: Readonly<Record<FindingOrder, string>> = {
  theme: 'By theme',
  money: 'By money touched',
  partners: 'By how many take part',
  newest: 'Newest source first',
};

/** Where those go that an order can say nothing about; empty where there are none. */
export const ORDER_LASTS: Readonly<Record<FindingOrder, string>> = {
  theme: '',
  money: 'Those with no known amount come last.',
  partners: '',
  newest: 'Those with no dated source come last.',
};

/** Findings in the chosen order; those that are alike in it stay as they came. By theme: as they came. */
export function inOrder(
  state: AllianceMap,
  time: TimeShown,
  findings: readonly Finding[],
  order: FindingOrder,
): readonly Finding[] {
  if (order === 'theme') return findings;
  if (order === 'newest') {
    const dates = newestSources(state);
    const newest = ({ evidence }: Finding): string =>
      evidence.reduce((day, id) => later(day, dates.get(id) ?? ''), '');
    return sorted(findings, (a, b) => compare(newest(b), newest(a)));
  }
  const size = order === 'money' ? moneyTouched : actorsTouched;
  return sorted(findings, (a, b) => size(state, time, b) - size(state, time, a));
}

function sorted(
  findings: readonly Finding[],
  by: (a: Finding, b: Finding) => number,
): readonly Finding[] {
  return [...findings].sort(by);
}

/** Pence of the flows among its evidence, each counted once; -1, so last, where no amount is known. */
function moneyTouched(state: AllianceMap, time: TimeShown, { evidence }: Finding): number {
  const known = [...new Set(evidence)].flatMap((id) => {
    const flow = find(state, 'flow', id);
    if (flow?.family !== 'money') return [];
    return countedAmount(state, flow, time).amount ?? [];
  });
  return known.length === 0 ? -1 : known.reduce((sum, amount) => sum + amount, 0);
}

function actorsTouched(state: AllianceMap, _time: TimeShown, finding: Finding): number {
  const ids = new Set([...finding.subjects, ...finding.evidence]);
  return [...ids].filter((id) => state.entities.get(id)?.kind === 'actor').length;
}

/** The day of the newest dated source of each thing. */
function newestSources(state: AllianceMap): ReadonlyMap<Id, string> {
  const newest = new Map<Id, string>();
  for (const entity of state.entities.values()) {
    if (entity.kind !== 'evidence') continue;
    const date = valueOf(find(state, 'source', entity.source)?.date) ?? '';
    newest.set(entity.shows, later(newest.get(entity.shows) ?? '', date));
  }
  return newest;
}

/** Days are written so that the later one is the greater text. */
function later(a: string, b: string): string {
  return a > b ? a : b;
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
