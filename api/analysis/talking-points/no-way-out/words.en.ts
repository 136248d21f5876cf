import { percent } from '../../../../graph-schema/words/figures.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { mayHelpInWords } from '../../words/who-may-help.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists } from './detect.ts';

type Found = Finding<Facts, Lists>;

const WHOLE = 100;

export const noWayOutWords: TalkingPointWords<Facts, Lists, never> = {
  title: 'One organisation can overrule another, with no written way out',
  needs: 'It would need who owns, appoints or can veto whom, and what is written about leaving.',
  see: (finding, naming) => paragraph(can(finding, naming), exit(finding)),
  why: 'Shelter can save a service. Later it can limit its voice.',
  notProof: 'Ownership is lawful and may be welcome. Nothing here says the power was used.',
  ask: [
    'What can the smaller body decide alone?',
    'What would a good ending look like?',
    'When will you both review?',
  ],
  others:
    'Thames Reach took in Groundswell, which later thrived and was let go free with nothing asked.',
  mayHelp: (finding, naming) =>
    mayHelpInWords(
      finding.lists.mayHelp.map(({ id }) => id),
      naming,
    ),
  picture: (finding) => ({
    families: ['control'],
    notes: finding.subjects.slice(0, 1).map((at) => ({ at, words: inShort(finding) })),
    bands: [],
  }),
  options: {},
};

/** "4 of 5": figures, as they can be counted again on the paper. */
function seats(finding: Found): string {
  return `${numberIn(finding, 'appoints') ?? 0} of ${numberIn(finding, 'ofHowMany') ?? 0}`;
}

/** "owns 60%, appoints 4 of 5, can veto". */
function inShort({ lists, ...finding }: Found): string {
  const share = finding.facts.ownsPercent.value;
  return [
    ...(lists.owns.length === 0 ? [] : [share === null ? 'owns it' : `owns ${percent(share)}`]),
    ...(lists.appoints.length === 0 ? [] : [`appoints ${seats({ lists, ...finding })}`]),
    ...(lists.vetoes.length === 0 ? [] : ['can veto']),
  ].join(', ');
}

/** Charities have trustees and members; nobody owns one as a company is owned. */
function isCharity(finding: Found, naming: Naming): boolean {
  const [, to] = finding.subjects;
  const sector = to === undefined ? undefined : naming.actor(to)?.sector;
  return sector?.is === 'value' && sector.value === 'charity';
}

interface Way {
  /** With the name of whom it is about, and without where that was said before. */
  readonly first: (whom: Phrase) => readonly Phrase[];
  readonly then: readonly Phrase[];
}

function ways(finding: Found, naming: Naming): readonly Way[] {
  const { owns, appoints, vetoes } = finding.lists;
  const share = numberIn(finding, 'ownsPercent');
  const charity = isCharity(finding, naming);
  const part = share === null ? say`owns` : say`owns ${strong(percent(share))} of`;
  const alone = charity && (share === null || share === WHOLE);
  const board = say`appoints ${strong(seats(finding))} ${charity ? 'trustees' : 'board members'}`;
  return [
    ...(owns.length === 0
      ? []
      : [
          {
            first: (whom: Phrase) =>
              alone ? say`is sole member of ${whom}` : say`${part} ${whom}`,
            then: say`owns it`,
          },
        ]),
    ...(appoints.length === 0
      ? []
      : [{ first: (whom: Phrase) => say`${board} of ${whom}`, then: board }]),
    ...(vetoes.length === 0
      ? []
      : [
          {
            first: (whom: Phrase) => say`can veto decisions of ${whom}`,
            then: say`can veto its decisions`,
          },
        ]),
  ];
}

function can(finding: Found, naming: Naming): readonly Phrase[] {
  const [from, to] = finding.subjects;
  const [first, second, third] = ways(finding, naming);
  if (from === undefined || to === undefined || first === undefined) return [];
  const start = say`${naming.name(from)} ${first.first(naming.name(to))}`;
  if (second === undefined) return say`${start}.`;
  if (third === undefined) {
    return firstThatFits(
      say`${start} and ${second.then}.`,
      paragraph(say`${start}.`, say`It ${second.then}.`),
    );
  }
  return firstThatFits(
    say`${start}, ${second.then} and ${third.then}.`,
    paragraph(say`${start}.`, say`It ${second.then} and ${third.then}.`),
  );
}

function exit(finding: Found): readonly Phrase[] {
  return finding.facts.exit.is === 'notStated'
    ? say`We found no written way to return to independence.`
    : say`What is written says that there is no return to independence.`;
}
