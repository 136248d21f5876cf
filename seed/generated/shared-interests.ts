import { make, type Entity } from '../../graph-schema/model/entity-kinds.ts';
import { id } from '../../graph-schema/model/ids.ts';
import type { Cast } from './cast.ts';
import type { Draw } from './draw.ts';

const ACTORS_AN_INTEREST = 8;
const LINKS = ['cares-about', 'cares-about', 'needs', 'offers'] as const;

/** A few interests that many share and many that few do; each actor holds one to three. */
export function interestsOf(cast: Cast, draw: Draw): readonly Entity[] {
  const count = Math.max(3, Math.round(cast.actors.length / ACTORS_AN_INTEREST));
  const interests = Array.from({ length: count }, (_, at) =>
    make('interest', { id: id(`interest${at}`), label: `Interest ${at}` }),
  );
  const links = cast.actors.flatMap((actor) => {
    const held = new Set(Array.from({ length: 1 + draw.below(3) }, () => draw.skewed(count)));
    return [...held].map((interest) =>
      make('interestLink', {
        id: id(`${actor.id}-interest${interest}`),
        actor: actor.id,
        interest: id(`interest${interest}`),
        link: draw.pick(LINKS),
      }),
    );
  });
  return [...interests, ...links];
}
