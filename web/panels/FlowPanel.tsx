import type { ReactElement } from 'react';
import { find } from '../../graph-schema/model/alliance-map.ts';
import { amountsDiffer } from '../../graph-schema/model/used-values.ts';
import { claim, stateSentence } from '../words/flow-sentence.ts';
import { words } from '../words/phrases.ts';
import { SEEN_DIFFERENTLY } from '../words/sides.ts';
import { Views } from './AboutUs.tsx';
import { extraFacts } from './extra-facts.ts';
import { Facts } from './Facts.tsx';
import { amountFacts, timeFacts, wayFacts } from './flow-facts.ts';
import { Line } from './Line.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { Sources } from './Sources.tsx';
import { Terms } from './Terms.tsx';

/** One flow: its sentence, what either side says, what became of it, and what it rests on. */
export function FlowPanel({ view, about }: PanelOf<'flow'>): ReactElement {
  const { state, time } = view;
  const became = stateSentence(state, about, time);
  const amounts = amountFacts(state, about);
  const extras = extraFacts(state, about);
  const agreement = find(state, 'agreement', about.agreement);
  return (
    <>
      <p className="panel-sentence">
        <Line view={view} says={[...claim(state, about, time), ...words('.')]} />
      </p>
      {about.note !== '' && <p className="soft">{about.note}</p>}
      {amounts.length > 0 && (
        <Part title="How much">
          {amountsDiffer(about) && <p className="panel-note">{SEEN_DIFFERENTLY}.</p>}
          <Facts view={view} facts={amounts} />
        </Part>
      )}
      <Part title="State and dates">
        {became.length > 0 && (
          <p>
            <Line view={view} says={became} />
          </p>
        )}
        <Facts view={view} facts={timeFacts(state, about, time)} />
      </Part>
      <Part title="Between whom">
        <Facts view={view} facts={wayFacts(state, about)} />
      </Part>
      {extras.length > 0 && (
        <Part title="More about this">
          <Facts view={view} facts={extras} />
        </Part>
      )}
      {agreement !== undefined && (
        <Part title="What its agreement says">
          <Terms view={view} agreement={agreement} only="said" />
        </Part>
      )}
      <Views view={view} id={about.id} />
      <Sources view={view} id={about.id} />
    </>
  );
}
