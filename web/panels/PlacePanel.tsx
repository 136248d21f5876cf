import type { ReactElement } from 'react';
import { all } from '../../graph-schema/model/alliance-map.ts';
import { named } from '../words/phrases.ts';
import { Items } from './Items.tsx';
import type { PanelOf } from './panel-view.ts';
import { Part } from './Part.tsx';
import { Sources } from './Sources.tsx';

/** One place: who is there. An actor shown with care is never placed. */
export function PlacePanel({ view, about }: PanelOf<'place'>): ReactElement {
  const here = all(view.state, 'actor').filter(
    ({ places, sensitive }) => !sensitive && places.includes(about.id),
  );
  return (
    <>
      <Part title="Who is here">
        <Items
          view={view}
          items={here.map(({ id }) => ({ key: id, says: [named(view.state, id)] }))}
          none="Nobody that we know of."
        />
      </Part>
      <Sources view={view} id={about.id} />
    </>
  );
}
