import type { ReactElement } from 'react';
import { of, relationsOf } from '../words/relations.ts';
import { Views } from './AboutUs.tsx';
import { agreementChoice } from './agreement-choice.ts';
import { agreementFacts, chainFacts, decidedItems, partyItems } from './agreement-facts.ts';
import { Facts } from './Facts.tsx';
import { flowItem } from './flow-items.ts';
import { behaviourItems, conditionItems } from './how-we-work.ts';
import { Items } from './Items.tsx';
import { Line } from './Line.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { Sources } from './Sources.tsx';
import { Terms } from './Terms.tsx';

/** One agreement: who is in it, what stands above and below, its terms, and what passes under it. */
export function AgreementPanel({ view, about }: PanelOf<'agreement'>): ReactElement {
  const { state, time } = view;
  const choice = agreementChoice(state, about);
  const flows = of(relationsOf(state).flowsUnder, about.id);
  return (
    <>
      {about.subject !== '' && (
        <p className="panel-sentence">{about.subject.replace(/\.$/u, '')}.</p>
      )}
      {choice.length > 0 && (
        <p>
          <Line view={view} says={choice} />
        </p>
      )}
      {about.note !== '' && <p className="soft">{about.note}</p>}
      <Part title="Who is in it">
        <Items view={view} items={partyItems(state, about)} none="We don’t know yet." />
      </Part>
      <Part title="Where it stands">
        <Facts
          view={view}
          facts={[...agreementFacts(state, about, time), ...chainFacts(state, about)]}
        />
      </Part>
      <Part title="How they say they will behave">
        <Items view={view} items={behaviourItems(state, about)} none="Nothing written down yet." />
      </Part>
      <Part title="What success needs">
        <Items view={view} items={conditionItems(state, about)} whole />
      </Part>
      <Part title="Terms">
        <Terms view={view} agreement={about} only="all" />
      </Part>
      <Part title="What passes under it">
        <Items
          view={view}
          items={flows.map((flow) => flowItem(state, flow, time))}
          none="Nothing that we know of."
        />
      </Part>
      <Part title="Where it is decided">
        <Items view={view} items={decidedItems(state, about)} none="No room that we know of." />
      </Part>
      <Views view={view} id={about.id} />
      <Sources view={view} id={about.id} />
    </>
  );
}
