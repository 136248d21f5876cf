import type { ReactElement } from 'react';
import { all } from '../../graph-schema/model/alliance-map.ts';
import { valueOf } from '../../graph-schema/model/known.ts';
import type { Room } from '../../graph-schema/model/room.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { flowSentence } from '../words/flow-sentence.ts';
import { knownWords, yesOrNo } from '../words/known-words.ts';
import { NameLink } from '../words/NameLink.tsx';
import { nameOf } from '../words/names.ts';
import { named, words } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { decidesWords, seatSentence, votesIn } from '../words/rooms.ts';
import { valueTitle } from '../words/values.ts';
import type { PanelProps } from './panel-props.ts';
import { FactList, PanelPart, SaidList } from './PanelPart.tsx';
import { SourcesPart, ViewsPart } from './SourcesPart.tsx';

/** One room: what it decides, who is in and who votes, whom it advises, who hosts, whether replies are given. */
export function RoomPanel({ room, ...props }: PanelProps & { readonly room: Room }): ReactElement {
  const { state, time } = props;
  const relations = relationsOf(state);
  const seats = of(relations.seatsIn, room.id);
  const total = votesIn(seats);
  const host = valueOf(room.host);
  const links = [
    ...room.decidesAbout.map((id) => ({
      id,
      sentence: [...words('It decides about '), named(state, id)],
    })),
    ...room.advises.map((id) => ({ id, sentence: [...words('It advises '), named(state, id)] })),
    ...all(state, 'room')
      .filter(({ advises }) => advises.includes(room.id))
      .map(({ id }) => ({ id, sentence: [named(state, id), ...words(' advises it')] })),
    ...of(relations.seatsHeld, room.id).map((seat) => ({
      id: seat.id,
      sentence: [...words('Its chair sits on '), named(state, seat.room)],
    })),
  ];
  const heard = of(relations.flowsAt, room.id).map((flow) => ({
    id: flow.id,
    sentence: flowSentence(state, flow, time),
  }));
  return (
    <>
      <FactList
        facts={[
          ['Decides', sentenceCase(decidesWords(state, room))],
          ['Kind', knownWords(room.roomKind, 'roomKind', valueTitle)],
          ['Votes', total === undefined ? 'We don’t know yet.' : `${total} in all`],
          ['Rule', knownWords(room.decisionRule, 'decisionRule', valueTitle)],
          [
            'Host',
            host === undefined ? (
              knownWords(room.host, 'host', String)
            ) : (
              <NameLink id={host} text={nameOf(state, host)} {...props} />
            ),
          ],
          ['Reply to those heard', knownWords(room.reply, 'reply', yesOrNo)],
          ['Papers public', knownWords(room.papersPublic, 'papersPublic', yesOrNo)],
          ['Meets', knownWords(room.meetsTimesAYear, 'meets', (times) => `${times} times a year`)],
          ['Who can say yes without asking', knownWords(room.canSayYes, 'canSayYes', sentenceCase)],
        ]}
      />
      {room.note !== '' && <p>{room.note}</p>}
      <PanelPart title="Who is in it">
        {seats.length === 0 && <p className="soft">We don’t know yet.</p>}
        <SaidList
          sentences={seats.map((seat) => ({
            id: seat.id,
            sentence: seatSentence(state, seat, total),
          }))}
          {...props}
        />
      </PanelPart>
      {links.length > 0 && (
        <PanelPart title="What it is joined to">
          <SaidList sentences={links} {...props} />
        </PanelPart>
      )}
      {heard.length > 0 && (
        <PanelPart title="What reaches it">
          <SaidList sentences={heard} opens="More" {...props} />
        </PanelPart>
      )}
      <ViewsPart about={room.id} {...props} />
      <SourcesPart about={room.id} {...props} />
    </>
  );
}
