import type { ReactElement } from 'react';
import { all } from '../../graph-schema/model/alliance-map.ts';
import { useMapPage } from '../state/map-page.ts';

/** What people say is missing, in their words: unwritten codes and beliefs cannot be drawn. */
export function NotOnThisMap(): ReactElement {
  const { state } = useMapPage();
  const lines = all(state, 'notOnThisMap');
  return (
    <>
      <h4 className="finding-part">Not on this map</h4>
      {lines.length === 0 ? (
        <p className="soft">Nobody has said yet what is missing here.</p>
      ) : (
        <ul className="about-the-map-cards">
          {lines.map(({ id, words }) => (
            <li key={id}>{words}</li>
          ))}
        </ul>
      )}
    </>
  );
}
