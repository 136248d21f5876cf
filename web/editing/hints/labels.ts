import type { MapEntity } from '../../../graph-schema/model/alliance-map-entity.ts';
import { LABEL_WORDS } from '../../../graph-schema/words/label-words.ts';

type Own = Pick<MapEntity, 'hintLabels' | 'hintLabelsOff'>;

/** The labels that a map hints at: those that every map begins with, as people there changed the list. */
export function labelsOf(map: Own | undefined): readonly string[] {
  if (map === undefined) return LABEL_WORDS;
  const usual = LABEL_WORDS.filter((label) => !map.hintLabelsOff.includes(label));
  return [...usual, ...map.hintLabels.filter((label) => !usual.includes(label))];
}

/** How a whole list is kept: what it adds to the usual one and what it leaves out of it. */
export function ownLabels(labels: readonly string[]): Own {
  return {
    hintLabels: labels.filter((label) => !LABEL_WORDS.includes(label)),
    hintLabelsOff: LABEL_WORDS.filter((label) => !labels.includes(label)),
  };
}
