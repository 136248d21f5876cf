import type { ReactElement } from 'react';
import type { INTEREST_LINKS, InterestLink } from '../../graph-schema/model/interest.ts';
import { named } from '../words/phrases.ts';
import { of, relationsOf } from '../words/relations.ts';
import { Items } from './Items.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { Sources } from './Sources.tsx';

/** Offers stand before needs, as everywhere. */
const ORDER = ['offers', 'needs', 'cares-about', 'leads-on', 'decided-against'] as const;

const TITLES: Readonly<Record<(typeof INTEREST_LINKS)[number], string>> = {
  offers: 'Who offers this',
  needs: 'Who needs this',
  'cares-about': 'Who cares about this',
  'leads-on': 'Who leads on this',
  'decided-against': 'Who decided against this',
};

/** One interest: who holds it, and how. */
export function InterestPanel({ view, about }: PanelOf<'interest'>): ReactElement {
  const links = of(relationsOf(view.state).linksIn, about.id);
  const held = ORDER.map((how) => ({ how, links: links.filter(({ link }) => link === how) }));
  return (
    <>
      {links.length === 0 && <p className="soft">Nobody is linked to this yet.</p>}
      {held
        .filter((one) => one.links.length > 0)
        .map((one) => (
          <Part key={one.how} title={TITLES[one.how]}>
            <Items view={view} items={one.links.map((link) => holder(link))} />
          </Part>
        ))}
      <Sources view={view} id={about.id} />
    </>
  );

  function holder({ id, actor }: InterestLink) {
    return { key: id, says: [named(view.state, actor)] };
  }
}
