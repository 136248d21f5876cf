import type { ReactElement } from 'react';
import { shownDay } from '../state/shown-day.ts';
import { ActorFlows } from './ActorFlows.tsx';
import { actorFacts } from './actor-facts.ts';
import { actorAgreements, affectedItems, interestItems, seatItems } from './actor-items.ts';
import { AboutUs } from './AboutUs.tsx';
import { Facts } from './Facts.tsx';
import { Items } from './Items.tsx';
import { MeasurePart } from './MeasurePart.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { Sources } from './Sources.tsx';

/** One actor: what it brings before what it needs, then what passes, where it sits and what is said of it. */
export function ActorPanel({ view, about }: PanelOf<'actor'>): ReactElement {
  const { state } = view;
  const affected = affectedItems(state, about);
  return (
    <>
      {about.hint !== '' && <p className="soft">{about.hint}</p>}
      {about.sensitive && (
        <p className="panel-note">
          Shown with care. Where it is, and who is near it, is kept from wider views.
        </p>
      )}
      <Part title="What they bring">
        <Items
          view={view}
          items={interestItems(state, about, ['offers'])}
          none="Not asked yet. Everyone brings something."
        />
      </Part>
      <Part title="What they need">
        <Items view={view} items={interestItems(state, about, ['needs'])} none="Not asked yet." />
      </Part>
      <ActorFlows view={view} about={about} />
      <Part title="Rooms and seats">
        <Items view={view} items={seatItems(state, about)} none="No seat that we know of." />
      </Part>
      {affected.length > 0 && (
        <Part title="What affects them">
          <Items view={view} items={affected} />
        </Part>
      )}
      <Part title="Agreements">
        <Items view={view} items={actorAgreements(state, about)} none="None that we know of." />
      </Part>
      <Part title="What they care about">
        <Items
          view={view}
          items={interestItems(state, about, ['cares-about', 'leads-on', 'decided-against'])}
          none="Not asked yet."
        />
      </Part>
      <Part title="About them">
        <Facts view={view} facts={actorFacts(state, about, shownDay(view.time))} />
      </Part>
      {view.measured !== undefined && <MeasurePart measured={view.measured} actor={about.id} />}
      <AboutUs view={view} about={about} />
      <Sources view={view} id={about.id} />
    </>
  );
}
