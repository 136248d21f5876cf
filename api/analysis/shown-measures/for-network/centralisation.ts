import { centralisation } from '../../measures/centralisation.ts';
import { decimal } from '../measure-figures.ts';
import type { MeasurePart, NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES } from '../ties-of.ts';

export const CENTRALISATION: NetworkMeasureEntry = {
  id: 'centralisation',
  title: 'Centralisation',
  question: 'Does everything go through one hub?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links'],
  notProof:
    'A lead and an alliance contract can look alike: only the hub differs. See what passes through beside it.',
  source: 'Freeman 1979',
  measure: ({ arcs }) => {
    const { degree, betweenness, closeness } = centralisation(arcs);
    const part = (name: string, value: number | null): MeasurePart => ({
      name,
      value,
      words: value === null ? 'not defined' : decimal(value),
    });
    return {
      value: degree,
      words:
        degree === null
          ? 'It is not defined for fewer than three actors.'
          : `Centralisation of links is ${decimal(degree)}, where 0 is all alike and 1 is one hub.`,
      parts: [
        part('Of links (degree)', degree),
        part('Of betweenness', betweenness),
        part('Of closeness, where all are joined', closeness),
      ],
    };
  },
};
