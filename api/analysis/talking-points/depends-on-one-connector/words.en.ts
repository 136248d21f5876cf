import type { Id } from '../../../../graph-schema/model/ids.ts';
import { valueOf } from '../../../../graph-schema/model/known.ts';
import { countInWords, sentenceCase } from '../../../../graph-schema/words/lists.ts';
import type { Naming } from '../../words/naming.ts';
import { firstThatFits, paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { numberIn, type Finding } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const dependsOnOneConnectorWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'Much depends on one connector',
  needs: 'It would need who knows or works with whom.',
  see: (finding, naming) =>
    paragraph(linkedOnlyThrough(finding, naming), names(finding, naming), hours(finding)),
  why: 'If this role stops, links may be lost. The load may be heavy.',
  notProof:
    'Links we have not heard of may exist. Being in the middle is often a gift, not a grip.',
  ask: [
    'Would you like to share this role?',
    'Who else is trusted?',
    'What support or pay would help?',
  ],
  others:
    'The network found connectors worth funding. A building society pays for one in Coventry.',
  picture: (finding, naming) => ({
    families: ['connection'],
    notes: finding.subjects.flatMap((at) => {
      const pay = payInWords(at, naming);
      return pay === '' ? [] : [{ at, words: pay }];
    }),
    bands: [
      {
        around: finding.lists.cutOff.map(({ id }) => id),
        words: isConnector(finding, naming)
          ? 'Cut off if this connector stopped'
          : 'Cut off if its links stopped',
      },
    ],
  }),
  options: {
    dependsOnOneConnectorActors: {
      words: 'How many actors in all would be split off',
      reason: 'One or two at the edge are common. Three or more are a group that loses touch.',
    },
  },
};

function isConnector(finding: Found, naming: Naming): boolean {
  return finding.subjects.every((id) => naming.actor(id)?.type === 'connector');
}

const PAY = { paid: 'paid', 'paid-part-time': 'paid part-time', unpaid: 'unpaid' } as const;

function payInWords(id: Id, naming: Naming): string {
  const actor = naming.actor(id);
  const paid = actor?.type === 'connector' ? valueOf(actor.paid) : undefined;
  return paid === undefined ? '' : PAY[paid];
}

/** Organisations and communities are groups; with a funder or a connecting role among them, actors. */
function groupWord(finding: Found, naming: Naming): string {
  const groups = finding.lists.cutOff.every(({ id }) => {
    const actor = naming.actor(id);
    return (
      actor?.type === 'community' ||
      (actor?.type === 'organisation' &&
        actor.sector.is === 'value' &&
        actor.sector.value !== 'public-body')
    );
  });
  const many = finding.lists.cutOff.length !== 1;
  if (groups) return many ? 'groups' : 'group';
  return many ? 'actors' : 'actor';
}

function linkedOnlyThrough(finding: Found, naming: Naming): readonly Phrase[] {
  const [connector] = finding.subjects;
  if (connector === undefined) return [];
  const count = numberIn(finding, 'cutOff') ?? 0;
  const who = strong(sentenceCase(`${countInWords(count)} ${groupWord(finding, naming)}`));
  const [place] = finding.lists.places;
  const where = place === undefined ? '' : say` in ${naming.name(place.id)}`;
  const are = count === 1 ? 'is' : 'are';
  const pay = payInWords(connector, naming);
  const role = isConnector(finding, naming)
    ? say`the ${naming.name(connector)} role`
    : [naming.name(connector)];
  const paidRole = pay === '' ? role : say`${role}, ${strong(pay)}`;
  const apart = pay === '' ? [] : say`This role is ${strong(pay)}.`;
  return firstThatFits(
    say`${who}${where} ${are} linked to the rest of this map only through ${paidRole}.`,
    paragraph(say`${who} ${are} linked to the rest only through ${role}.`, apart),
  );
}

function names(finding: Found, naming: Naming): readonly Phrase[] {
  const ids = finding.lists.cutOff.map(({ id }) => id);
  return ids.length < 2 ? [] : say`They are ${naming.list(ids, 2)}.`;
}

function hours(finding: Found): readonly Phrase[] {
  const { is, value } = finding.facts.hoursAWeek;
  if (is !== 'value' || value === null) return [];
  return say`The role is ${strong(`${value} ${value === 1 ? 'hour' : 'hours'}`)} a week.`;
}
