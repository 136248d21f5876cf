import { countOf, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import { eiAgainstChance, eiIndex, expectedEi, rescaledEi } from '../../measures/ei-index.ts';
import { randomFrom } from '../../measures/random.ts';
import { decimal, shareInWords } from '../measure-figures.ts';
import type { MeasurePart, NetworkMeasureEntry } from '../shown-measure.ts';
import { ALL_FAMILIES, tiesOf, unknownAmounts } from '../ties-of.ts';

const SEED = 1;
const MOST_ROUNDS = 999;
const FEWEST_ROUNDS = 99;
/** Links looked at over all rounds, so that large networks draw fewer. */
const WORK = 2e7;

/** Always beside what the sizes of sectors alone would give. */
export const EI_INDEX: NetworkMeasureEntry = {
  id: 'ei-index',
  title: 'E-I index',
  question: 'Do sectors link with each other or keep to themselves?',
  families: ALL_FAMILIES,
  directions: ['either'],
  weightings: ['links', 'amount'],
  notProof:
    'It depends on how large sectors are: compare it with what chance gives. Connectors are left out.',
  source: 'Krackhardt & Stern 1988',
  measure: (chosen) => {
    const ties = tiesOf(chosen);
    const { network, byGroup, leftOut } = eiIndex(ties, chosen.groups);
    const expected = expectedEi(chosen.groups);
    if (network.index === null || expected === null) {
      return {
        value: null,
        words: 'There are no links between actors of known sector.',
        parts: [],
      };
    }
    const rounds = Math.round(
      Math.min(MOST_ROUNDS, Math.max(FEWEST_ROUNDS, WORK / (ties.nodes + ties.from.length))),
    );
    const chance = eiAgainstChance(ties, chosen.groups, { random: randomFrom(SEED), rounds });
    const within = network.within / (network.within + network.between);
    const counted = chosen.weighting === 'links';
    const rescaled = counted ? rescaledEi(network, chosen.groups) : null;
    const part = (name: string, value: number | null): MeasurePart => ({
      name,
      value,
      words: value === null ? 'not defined' : decimal(value),
    });
    return {
      value: network.index,
      words: `E-I is ${decimal(network.index)}: ${shareInWords(within)} of ${counted ? 'links' : 'amounts'} stay within a sector. Chance alone would give ${decimal(expected)}.`,
      parts: [
        part('Between sectors', network.between),
        part('Within sectors', network.within),
        part('Expected by chance', expected),
        ...(counted ? [part('Brought to the range that these sectors allow', rescaled)] : []),
        ...(chance === null ? [] : chanceParts(chance.atMost, chance.atLeast, rounds)),
        ...chosen.groupNames.map((name, group) =>
          part(sentenceCase(name), byGroup[group]?.index ?? null),
        ),
        leftOutPart(leftOut, unknownAmounts(chosen)),
      ],
    };
  },
};

function chanceParts(atMost: number, atLeast: number, rounds: number): readonly MeasurePart[] {
  const drawn = `of ${rounds} draws and the map itself, seed ${SEED}`;
  return [
    {
      name: 'Sectors dealt out anew: as low or lower',
      value: atMost,
      words: `${shareInWords(atMost)} ${drawn}`,
    },
    {
      name: 'Sectors dealt out anew: as high or higher',
      value: atLeast,
      words: `${shareInWords(atLeast)} ${drawn}`,
    },
  ];
}

function leftOutPart(leftOut: number, unknown: number): MeasurePart {
  const known = `${countOf(leftOut, 'link', 'links')} with a connector or an actor of unknown sector`;
  return {
    name: 'Left out',
    value: leftOut + unknown,
    words:
      unknown === 0 ? known : `${known}; ${countOf(unknown, 'flow', 'flows')} of unknown amount`,
  };
}
