import { figuresOf } from '../../../../graph-schema/words/figures.ts';
import { brokerageRoles, type Role } from '../../measures/gould-fernandez.ts';
import type { ChosenNetwork } from '../chosen-network.ts';
import type { ActorMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, directionOf, groupsWithConnectors, tiesOf } from '../ties-of.ts';

const ROLE_WORDS: Readonly<Record<Role, readonly [question: string, meaning: string]>> = {
  liaison: [
    'How often does it link two other sectors, neither of them its own?',
    'Pairs of unlinked actors of two other sectors that it links',
  ],
  gatekeeper: [
    'How often does something come into its own sector through it?',
    'Pairs of unlinked actors, one outside its sector and one inside, linked inwards',
  ],
  representative: [
    'How often does something leave its own sector through it?',
    'Pairs of unlinked actors, one inside its sector and one outside, linked outwards',
  ],
  coordinator: [
    'How often does it link two others of its own sector?',
    'Pairs of unlinked actors of its own sector that it links',
  ],
  itinerant: [
    'How often does it link two others of one other sector?',
    'Pairs of unlinked actors of one other sector that it links',
  ],
};

const TITLES: Readonly<Record<Role, string>> = {
  liaison: 'Liaison (brokerage between sectors)',
  gatekeeper: 'Gatekeeper (brokerage into its sector)',
  representative: 'Representative (brokerage out of its sector)',
  coordinator: 'Coordinator (brokerage within its sector)',
  itinerant: 'Consultant (brokerage within another sector)',
};

/** Both ways every pair comes twice; as gatekeeper and representative once each. */
const COUNTED_TWICE: ReadonlySet<Role> = new Set<Role>(['liaison', 'coordinator', 'itinerant']);

function roleEntry(role: Role): ActorMeasureEntry {
  const [question, meaning] = ROLE_WORDS[role];
  return {
    id: `brokerage-${role}`,
    title: TITLES[role],
    question,
    families: ALL_FAMILIES,
    directions: ['either', 'forward', 'backward'],
    weightings: ['links'],
    meaning,
    notProof:
      'More links alone give more pairs. A pair may be linked in ways that the map does not know. Connectors count as a sector of their own.',
    source: 'Gould & Fernandez 1989',
    values: (chosen) => pairs(chosen, role),
    inWords: (value) => (value === 0 ? 'no pairs' : figuresOf(value, 'pair', 'pairs')),
    undefinedInWords: 'Its sector is not known.',
  };
}

function pairs(chosen: ChosenNetwork, role: Role): Float64Array {
  const direction = directionOf(chosen);
  const found = brokerageRoles(tiesOf(chosen), groupsWithConnectors(chosen), {
    direction,
    counting: 'pairs',
  })[role];
  const halved = direction === 'bothWays' && COUNTED_TWICE.has(role);
  return halved ? found.map((count) => count / 2) : found;
}

export const BROKERAGE_ROLES: readonly ActorMeasureEntry[] = (
  ['liaison', 'gatekeeper', 'representative', 'coordinator', 'itinerant'] as const
).map(roleEntry);
