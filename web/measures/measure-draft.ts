import type { MeasureOffered } from '../graphql/measures.ts';
import type { MeasureChoice } from '../state/measure-choice.ts';

/** The choices that a measure offers, with those it can't take set back to its own. */
export function fitted(choice: MeasureChoice, offered: MeasureOffered): MeasureChoice {
  const families = choice.families?.filter((name) => offered.families.includes(name)) ?? [];
  const { direction, weighting } = choice;
  return {
    id: offered.id,
    by: choice.by,
    families: families.length === 0 ? null : families,
    direction: direction !== null && offered.directions.includes(direction) ? direction : null,
    weighting: weighting !== null && offered.weightings.includes(weighting) ? weighting : null,
  };
}

/** The choice with the measure's own put where nothing is chosen. */
export function filledIn(choice: MeasureChoice, offered: MeasureOffered) {
  const [family] = offered.families;
  return {
    families: choice.families ?? (family === undefined ? [] : [family]),
    direction: choice.direction ?? offered.directions[0],
    weighting: choice.weighting ?? offered.weightings[0],
  };
}

/** The choice with nothing in it that is the measure's own anyway. */
export function shortened(choice: MeasureChoice, offered: MeasureOffered): MeasureChoice {
  const { families, direction, weighting } = choice;
  const isOwn = families?.length === 1 && families[0] === offered.families[0];
  return {
    ...choice,
    families: isOwn ? null : families,
    direction: direction === offered.directions[0] ? null : direction,
    weighting: weighting === offered.weightings[0] ? null : weighting,
  };
}

/** Amounts of different families have different units and are never added. */
export function addsUnits(choice: MeasureChoice, offered: MeasureOffered): boolean {
  const { families, weighting } = filledIn(choice, offered);
  return weighting === 'amount' && families.length > 1;
}
