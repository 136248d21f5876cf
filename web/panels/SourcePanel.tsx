import type { ReactElement } from 'react';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { valueTitle } from '../words/values.ts';
import { Facts } from './Facts.tsx';
import { Items } from './Items.tsx';
import { knownFact, namesFact, textFact } from './known-facts.ts';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { shownBySource } from './source-items.ts';

/** One source: what it is, who said it, and what on the map rests on it. */
export function SourcePanel({ view, about }: PanelOf<'source'>): ReactElement {
  const shown = shownBySource(view.state, about.id);
  return (
    <>
      <Facts
        view={view}
        facts={[
          textFact('Kind', `${valueTitle(about.sourceKind)}.`),
          knownFact('Date', about.date, '', (day) => `${dayInWords(day)}.`),
          namesFact(view.state, 'Said by', about.saidBy),
          textFact('Entered by', about.enteredBy),
          textFact('Who can see this', `${valueTitle(about.level)}.`),
        ]}
      />
      {shown.length === 0 && <p className="soft">Nothing on the map rests on this yet.</p>}
      {shown.map(({ title, items }) => (
        <Part key={title} title={title}>
          <Items view={view} items={items} />
        </Part>
      ))}
    </>
  );
}
