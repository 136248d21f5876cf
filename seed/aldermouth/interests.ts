import { make } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import type { Interest, InterestLink } from '../../graph-schema/model/interest.ts';

interface Row {
  readonly key: string;
  readonly label: string;
  readonly links: Readonly<Partial<Record<InterestLink['link'], readonly string[]>>>;
}

/** Labels in lower case, as people said them: they stand inside sentences. */
const ROWS: readonly Row[] = [
  { key: 'transport', label: 'transport', links: { 'cares-about': ['V1', 'V7'] } },
  { key: 'loneliness', label: 'loneliness', links: { 'cares-about': ['V6', 'V7'] } },
  { key: 'rent-advice', label: 'rent advice', links: { needs: ['V5'], offers: ['C10'] } },
  { key: 'advice', label: 'advice', links: { needs: ['V4'], offers: ['C10'] } },
  { key: 'sign-language', label: 'sign language', links: { offers: ['V4'], needs: ['C10'] } },
  { key: 'jobs', label: 'jobs', links: { offers: ['B3'], needs: ['C8', 'C2'] } },
  { key: 'youth-space', label: 'youth space', links: { needs: ['V2'], offers: ['L4'] } },
  { key: 'opening-hours', label: 'opening hours', links: { 'cares-about': ['B1', 'V11'] } },
];

function interestId(key: string): Interest['id'] {
  return id(`interest:${key}`);
}

export const interests: readonly Interest[] = ROWS.map(({ key, label }) =>
  make('interest', { id: interestId(key), label }),
);

export const interestLinks: readonly InterestLink[] = ROWS.flatMap(({ key, links }) =>
  Object.entries(links).flatMap(([link, actors]) =>
    actors.map((actor) =>
      make('interestLink', {
        id: id(`interest:${key}:${actor}`),
        actor: id(actor),
        interest: interestId(key),
        link: link as InterestLink['link'],
      }),
    ),
  ),
);
