import type { ReactElement } from 'react';
import { find } from '../../graph-schema/model/alliance-map.ts';
import { ShapeKey } from '../canvas/ShapeKey.tsx';
import { ACTOR_LOOKS, lookName } from '../picture/actor-look.ts';
import { notLinkedWords } from '../picture/picture-words.ts';
import { narrowsFlows } from '../state/filtering.ts';
import { useMapPage } from '../state/map-page.ts';
import './not-linked.css';

/** Everyone on the map who has no line in this picture: listed, never dropped. */
export function NotLinked(): ReactElement | null {
  const { state, picture, families, select, address } = useMapPage();
  const { notLinked } = picture;
  if (notLinked.length === 0) return null;
  return (
    <details className="not-linked">
      <summary>{notLinkedWords(families, address.filters, notLinked.length)}</summary>
      <div className="not-linked-list">
        <p className="soft">
          {narrowsFlows(address.filters, families)
            ? 'The filters leave out the links that we know of, or we have not heard of any.'
            : 'We know they are here. We have not heard of such a link. That may be our gap, not theirs.'}
        </p>
        <ul>
          {notLinked.map((id) => {
            const actor = find(state, 'actor', id);
            if (actor === undefined) return null;
            return (
              <li key={id}>
                <button
                  type="button"
                  aria-pressed={address.select === id}
                  onClick={() => select(id)}
                >
                  <ShapeKey shape={ACTOR_LOOKS[lookName(actor)].shape} /> {actor.name}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
    </details>
  );
}
