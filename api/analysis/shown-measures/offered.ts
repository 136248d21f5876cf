import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import { ACTOR_MEASURES } from './actor-measures.ts';
import type { Direction, MeasureChoices, Weighting } from './chosen-network.ts';
import { NETWORK_MEASURES } from './network-measures.ts';
import type { ActorMeasureEntry, NetworkMeasureEntry } from './shown-measure.ts';

/** A measure with its choices, without what works it out. */
export interface MeasureOffered {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly families: readonly FamilyName[];
  readonly directions: readonly Direction[];
  readonly weightings: readonly Weighting[];
}

export interface MeasuresOffered {
  readonly forActors: readonly MeasureOffered[];
  readonly forNetwork: readonly MeasureOffered[];
}

/** Choices that were made; the measure's own for the rest. */
export type ChoicesMade = Partial<MeasureChoices>;

export interface Refused {
  readonly is: 'refused';
  readonly why: string;
  readonly field: string;
}

export function offered(entry: ActorMeasureEntry | NetworkMeasureEntry): MeasureOffered {
  const { id, title, question, families, directions, weightings } = entry;
  return { id, title, question, families, directions, weightings };
}

export const MEASURES_OFFERED: MeasuresOffered = {
  forActors: ACTOR_MEASURES.map(offered),
  forNetwork: NETWORK_MEASURES.map(offered),
};

/** The measure's own choices where none is made. Refused where it can't be worked out so. */
export function choicesFor(
  entry: ActorMeasureEntry | NetworkMeasureEntry,
  made: ChoicesMade,
): MeasureChoices | Refused {
  const families =
    made.families === undefined || made.families.length === 0
      ? [entry.families[0]]
      : [...new Set(made.families)];
  const direction = made.direction ?? entry.directions[0];
  const weighting = made.weighting ?? entry.weightings[0];
  const other = families.find((family) => !entry.families.includes(family));
  if (other !== undefined) {
    return refused('families', `${entry.title} can be worked out over`, entry.families, other);
  }
  if (!entry.directions.includes(direction)) {
    return refused('direction', `${entry.title} can follow flows`, entry.directions, direction);
  }
  if (!entry.weightings.includes(weighting)) {
    return refused('weighting', `${entry.title} can weigh links by`, entry.weightings, weighting);
  }
  if (weighting === 'amount' && families.length > 1) {
    return {
      is: 'refused',
      field: 'families',
      why: 'Amounts of different families have different units and are never added. Choose one family, or count links.',
    };
  }
  return { families, direction, weighting };
}

function refused(
  field: string,
  expected: string,
  allowed: readonly string[],
  found: string,
): Refused {
  return { is: 'refused', field, why: `${expected}: ${allowed.join(', ')}. Found "${found}".` };
}
