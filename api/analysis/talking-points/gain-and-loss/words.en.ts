import type { Id } from '../../../../graph-schema/model/ids.ts';
import { poundsOf } from '../../words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { mayHelpInWords } from '../../words/who-may-help.ts';
import { numberIn, textIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const gainAndLossWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'Gain and loss are shared differently',
  needs: 'It would need an agreement that says whose a surplus is and who bears a loss.',
  see: (finding, naming) =>
    paragraph(surplus(finding, naming), loss(finding, naming), agreement(finding, naming)),
  why: 'Success made together may strengthen one side only.',
  notProof: 'The other side may have put in land, loans or risk before.',
  ask: [
    'What did each bring?',
    'At what point would sharing be fair?',
    'Who could help you talk about it?',
  ],
  others:
    'A Black-led housing association in this position won a profit share, with help from a third party.',
  mayHelp: (finding, naming) =>
    mayHelpInWords(
      finding.lists.mayHelp.map(({ id }) => id),
      naming,
    ),
  picture: (finding) => ({
    families: ['money'],
    notes: finding.subjects.map((at) => ({ at, words: part(finding, at) })),
    bands: [],
  }),
  options: {},
};

function idsOf(finding: Found, list: 'gain' | 'bear'): readonly Id[] {
  return finding.lists[list].map(({ id }) => id);
}

/** What one actor has of the two. */
function part(finding: Found, actor: Id): string {
  const gains = idsOf(finding, 'gain').includes(actor);
  const bears = idsOf(finding, 'bear').includes(actor);
  if (gains && bears) return 'surplus and loss';
  return gains ? 'surplus' : 'loss';
}

/** Where more than one side has a part in it. */
const SHARED: Readonly<Record<string, string>> = {
  'shared-equally': 'shared equally',
  'shared-by-formula': 'shared by a formula',
};

function surplus(finding: Found, naming: Naming): readonly Phrase[] {
  const choice = textIn(finding, 'surplus') ?? '';
  const gain = idsOf(finding, 'gain');
  if (choice === 'kept-by-each') return say`Each keeps its own surplus: ${naming.list(gain, 5)}.`;
  const shared = SHARED[choice];
  if (shared !== undefined) return say`A surplus is ${shared} by ${naming.list(gain, 8)}.`;
  const keep = gain.length === 1 ? 'keeps' : 'keep';
  if (choice !== 'above-threshold') return say`${naming.list(gain, 3)} ${keep} the surplus.`;
  return say`Above ${threshold(finding)}, ${naming.list(gain, 7)} ${keep} the surplus.`;
}

/** The agreed price, or whatever else the paper counts from. */
function threshold(finding: Found): readonly Phrase[] {
  const pence = numberIn(finding, 'surplusThresholdPence');
  return pence === null ? say`an agreed amount` : [strong(poundsOf(pence))];
}

function loss(finding: Found, naming: Naming): readonly Phrase[] {
  const choice = textIn(finding, 'loss') ?? '';
  const bear = idsOf(finding, 'bear');
  const alone = bear.filter((id) => !idsOf(finding, 'gain').includes(id));
  const shared = SHARED[choice];
  if (choice === 'kept-by-each') return say`Each bears its own loss: ${naming.list(bear, 5)}.`;
  if (shared !== undefined) {
    const together = alone.length < bear.length;
    return together
      ? say`Losses are ${shared} with ${naming.list(alone, 7)}.`
      : say`Losses are ${shared} by ${naming.list(bear, 7)}.`;
  }
  const bears = bear.length === 1 ? 'bears' : 'bear';
  return choice === 'above-threshold'
    ? say`Above an agreed amount, ${naming.list(bear, 7)} ${bears} the losses.`
    : say`${naming.list(bear, 3)} ${bears} the losses.`;
}

function agreement(finding: Found, naming: Naming): readonly Phrase[] {
  const [about] = finding.key;
  return about === undefined ? [] : say`The agreement is called ${naming.name(about)}.`;
}
