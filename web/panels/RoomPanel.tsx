import type { ReactElement } from 'react';
import { of, relationsOf } from '../words/relations.ts';
import { Views } from './AboutUs.tsx';
import { Facts } from './Facts.tsx';
import { flowItem } from './flow-items.ts';
import { Items } from './Items.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { communityWords, decisionFacts, howFacts, seatsInRoom } from './room-facts.ts';
import { Sources } from './Sources.tsx';

/** One room: who is in it, what it decides, whom it advises, and who answers those it hears. */
export function RoomPanel({ view, about }: PanelOf<'room'>): ReactElement {
  const { state, time } = view;
  const flows = of(relationsOf(state).flowsAt, about.id);
  return (
    <>
      {about.note !== '' && <p className="soft">{about.note}</p>}
      <Part title="What it decides">
        <Facts view={view} facts={decisionFacts(state, about)} />
      </Part>
      <Part title="Who is in it">
        <Items view={view} items={seatsInRoom(state, about)} whole none="We don’t know yet." />
        <p>{communityWords(state, about)}</p>
      </Part>
      {flows.length > 0 && (
        <Part title="Who is heard here">
          <Items view={view} items={flows.map((flow) => flowItem(state, flow, time))} />
        </Part>
      )}
      <Part title="How it works">
        <Facts view={view} facts={howFacts(state, about)} />
      </Part>
      <Views view={view} id={about.id} />
      <Sources view={view} id={about.id} />
    </>
  );
}
