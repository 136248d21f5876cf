import type { ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import type { Room } from '../../graph-schema/model/room.ts';
import { Said } from '../words/NameLink.tsx';
import { of, relationsOf } from '../words/relations.ts';
import { roomSentence, seatSentence, votesIn } from '../words/rooms.ts';

interface RoomTextProps {
  readonly state: AllianceMap;
  readonly room: Room;
  readonly marked: ReadonlySet<Id>;
  readonly selection: Id | null;
  readonly onSelect: (id: Id | null) => void;
}

/** One room: what it decides, and who sits and votes in it. */
export function RoomText({ state, room, marked, ...selecting }: RoomTextProps): ReactElement {
  const seats = of(relationsOf(state).seatsIn, room.id);
  const total = votesIn(seats);
  const evidence = [room.id, ...seats.map(({ id }) => id)].some((id) => marked.has(id));
  return (
    <div className="text-room" data-marked={evidence || undefined}>
      <p>
        {evidence && <span className="hidden-but-read">Evidence: </span>}
        <Said sentence={roomSentence(state, room)} {...selecting} />
      </p>
      <ul className="text-lines">
        {seats.map((seat) => (
          <li key={seat.id}>
            <Said sentence={seatSentence(state, seat, total)} {...selecting} />
          </li>
        ))}
      </ul>
      {seats.length === 0 && <p className="soft">Who is in this room is not known yet.</p>}
    </div>
  );
}
