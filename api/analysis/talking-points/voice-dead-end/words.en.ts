import { countInWords } from '../../../../graph-schema/words/lists.ts';
import type { Id } from '../../../../graph-schema/model/ids.ts';
import type { Naming } from '../../words/naming.ts';
import { paragraph, say, strong, type Phrase } from '../../words/phrases.ts';
import { roomNoun, withArticle } from '../../words/room-noun.ts';
import { numberIn, textIn, type Finding, type Listed } from '../finding.ts';
import type { TalkingPointWords } from '../talking-point.ts';
import type { Facts, Lists, OptionNames } from './detect.ts';

type Found = Finding<Facts, Lists>;

export const voiceDeadEndWords: TalkingPointWords<Facts, Lists, OptionNames> = {
  title: 'People are heard, but we can’t see what happens next',
  needs: 'It would need where people are heard: by whom, and in which room.',
  see: (finding, naming) => {
    const [room] = finding.lists.rooms;
    if (room === undefined) return toNoRoom(finding, naming);
    const noun = roomNoun(naming.text(room.id));
    const met = numberIn(finding, 'timesMet') ?? 0;
    const name = [naming.name(room.id)];
    return paragraph(
      met === 0 ? hears(finding, naming, name) : metTimes(name, met),
      leadsOn(finding, naming),
      reply(finding, noun),
      met === 0 ? [] : hears(finding, naming, say`It`),
      absent(finding, naming),
    );
  },
  why: 'Being heard without effect can do harm and wears out trust.',
  notProof: 'Change may have happened without being written down.',
  ask: [
    'What changed because of what was said?',
    'Who replies, by when?',
    'Which voice is useful for which decision?',
  ],
  others:
    'People said voices need consequence now. Two small asks, better paper and more spoons, ' +
    'mattered because they were acted on.',
  picture: (finding) => ({
    families: ['voice'],
    notes: finding.lists.rooms.map(({ id }) => ({ at: id, words: inShort(finding) })),
    bands: [],
  }),
  options: {
    voiceDeadEndRung: {
      words: 'Up to which rung those heard are owed a reply, from 1 to 6',
      reason: 'At rungs 5 and 6 people can change the decision, or take it themselves.',
    },
  },
};

function ids(listed: readonly Listed[]): readonly Id[] {
  return listed.map(({ id }) => id);
}

function inShort(finding: Found): string {
  const { is } = finding.facts.reply;
  if (is === 'none') return 'no reply found';
  if (is === 'notStated') return 'reply not stated';
  return 'leads to no decision';
}

function toNoRoom(finding: Found, naming: Naming): readonly Phrase[] {
  const { heard, through } = finding.lists;
  const who = naming.list(ids(heard), 12);
  const says = say`We know of no room where what ${who} say is heard.`;
  if (through.length === 0) return says;
  return paragraph(says, say`It goes through ${naming.list(ids(through), 3)}.`);
}

function metTimes(room: readonly Phrase[], met: number): readonly Phrase[] {
  return say`${room} met ${strong(`${met} ${met === 1 ? 'time' : 'times'}`)}.`;
}

function hears(finding: Found, naming: Naming, who: readonly Phrase[]): readonly Phrase[] {
  return say`${who} hears ${naming.list(ids(finding.lists.heard), 6)}.`;
}

/** "It advises a forum that advises." */
function leadsOn(finding: Found, naming: Naming): readonly Phrase[] {
  const [next, ...others] = ids(finding.lists.onward);
  const leadsTo = textIn(finding, 'leadsTo');
  if (textIn(finding, 'decides') === 'decides') return [];
  if (next === undefined) {
    return leadsTo === 'nothing'
      ? say`It decides nothing, and we know of no room that it advises.`
      : [];
  }
  const end = leadsTo === 'nothing' ? say`We know of no decision that this leads to.` : [];
  if (others.length > 0) {
    return paragraph(say`It leads on to ${strong(countInWords(others.length + 1))} rooms.`, end);
  }
  const goes = textIn(finding, 'onwardBy') === 'chair' ? 'Its chair sits on' : 'It advises';
  const noun = withArticle(roomNoun(naming.text(next)));
  return paragraph(say`${goes} ${noun}${thatDoes(finding)}.`, end);
}

function thatDoes(finding: Found): string {
  const decides = textIn(finding, 'onwardDecides');
  if (decides === 'decides') return ' that decides';
  if (finding.lists.furtherOn.length > 0) return ' that advises';
  return decides === 'nothing' ? ' that decides nothing' : '';
}

function reply(finding: Found, noun: string): readonly Phrase[] {
  const { is } = finding.facts.reply;
  if (is === 'none') return say`We found no reply to the ${noun}.`;
  return is === 'notStated'
    ? say`Whether those heard get a reply from the ${noun} is not stated.`
    : [];
}

/** Who pays for what is decided in the end is not in the room where people are heard. */
function absent(finding: Found, naming: Naming): readonly Phrase[] {
  const payers = ids(finding.lists.payersAbsent);
  if (payers.length === 0) return [];
  const who = naming.list(payers, 7);
  return payers.length === 1
    ? say`${who}, which pays, has no seat there.`
    : say`${who}, which pay, have no seat there.`;
}
