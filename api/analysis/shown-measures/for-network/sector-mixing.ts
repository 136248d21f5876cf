import { countOf } from '../../../../graph-schema/words/lists.ts';
import { mixing } from '../../measures/assortativity.ts';
import { decimal } from '../measure-figures.ts';
import type { NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, directionOf, tiesOf, unknownAmounts } from '../ties-of.ts';

/** Always with the mixing matrix, in which one closed sector can be seen. */
export const SECTOR_MIXING: NetworkMeasureEntry = {
  id: 'sector-assortativity',
  title: 'Assortativity by sector',
  question: 'Do actors link with their own kind more than chance would have them?',
  families: ALL_FAMILIES,
  directions: ['either', 'forward'],
  weightings: ['links', 'amount'],
  notProof:
    'One closed sector can hide in it: look at the table. Connectors and unknown sectors are left out.',
  source: 'Newman 2003',
  measure: (chosen) => {
    const direction = directionOf(chosen);
    const { matrix, assortativity, leftOut } = mixing(tiesOf(chosen), chosen.groups, direction);
    const unknown = unknownAmounts(chosen);
    const cells = matrix.flatMap((row, from) =>
      row
        .map((value, to) => ({ from, to, value }))
        .filter((cell) => direction === 'asGiven' || cell.from <= cell.to),
    );
    const name = (group: number) => chosen.groupNames[group] ?? '';
    return {
      value: assortativity,
      words:
        assortativity === null
          ? 'It is not defined: there are no links, or all are within one sector.'
          : `Assortativity is ${decimal(assortativity)}, where 1 is all within sectors and 0 is as by chance.`,
      parts: [
        ...cells.map(({ from, to, value }) => {
          // Both ways, a link within a sector is in its cell twice.
          const links = direction === 'bothWays' && from === to ? value / 2 : value;
          return {
            name:
              direction === 'asGiven'
                ? `from ${name(from)} to ${name(to)}`
                : from === to
                  ? `within ${name(from)}`
                  : `between ${name(from)} and ${name(to)}`,
            value: links,
            words: decimal(links),
          };
        }),
        {
          name: 'Left out',
          value: leftOut + unknown,
          words: `${countOf(leftOut, 'link', 'links')} with a connector or an actor of unknown sector${unknown > 0 ? `; ${countOf(unknown, 'flow', 'flows')} of unknown amount` : ''}`,
        },
      ],
    };
  },
};
