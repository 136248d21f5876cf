import type { ReactElement } from 'react';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import { named, words } from '../words/phrases.ts';
import { valueTitle } from '../words/values.ts';
import { Facts } from './Facts.tsx';
import { Items, type Item } from './Items.tsx';
import { textFact } from './known-facts.ts';
import type { InView, PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';

/** What is said of an actor, and why and for whom it is on the map. */
export function AboutUs({ view, about }: PanelOf<'actor'>): ReactElement {
  return (
    <Part title="What this map says about us">
      <Views view={view} id={about.id} none="No views are recorded." />
      <Facts
        view={view}
        facts={[
          textFact('On this map because', `${valueTitle(about.whyOnMap)}.`),
          textFact('Who can see this', `${valueTitle(about.level)}.`),
        ]}
      />
    </Part>
  );
}

interface ViewsProps extends InView {
  readonly id: Id;
  readonly none?: string;
}

/** Views are somebody's and have a date. They change no figure. */
export function Views({ view, id, none }: ViewsProps): ReactElement | null {
  const items = [...viewItems(view.state, id), ...noteItems(view.state, id)];
  return <Items view={view} items={items} {...(none === undefined ? {} : { none })} />;
}

function viewItems(state: AllianceMap, id: Id): readonly Item[] {
  return all(state, 'view').flatMap(({ id: key, who, about, what, date }) =>
    about === id
      ? [
          {
            key,
            says: [named(state, who), ...words(` says: “${what.replace(/\.$/u, '')}.”`)],
            small: `A view, ${date === null ? 'date not known yet' : dayInWords(date)}.`,
          },
        ]
      : [],
  );
}

function noteItems(state: AllianceMap, id: Id): readonly Item[] {
  return all(state, 'note').flatMap(({ id: key, about, words: text, date }) =>
    about === id && text !== ''
      ? [
          {
            key,
            says: words(text),
            small: `A note${date === null ? '' : `, ${dayInWords(date)}`}.`,
          },
        ]
      : [],
  );
}
