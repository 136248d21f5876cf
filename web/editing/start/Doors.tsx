import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { mapPath } from '../../state/map-paths.ts';
import { mapId } from '../../../graph-schema/model/ids.ts';

/** The ways into an empty map. */
export function Doors({
  onNames,
  onSpreadsheet,
  children,
}: {
  readonly onNames: () => void;
  readonly onSpreadsheet: () => void;
  /** What can be begun from besides. */
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <>
      <h2>Nothing here yet</h2>
      <p>
        You need two organisations and one thing that passes between them. You can be wrong; you can
        undo.
      </p>
      <ul className="start-doors">
        <li>
          <button type="button" onClick={onNames}>
            <strong>Start from who you know</strong>
            <span>Type up to ten names, then say what passes between two of them.</span>
          </button>
        </li>
        <li>
          <button type="button" onClick={onSpreadsheet}>
            <strong>Bring in a spreadsheet</strong>
            <span>Copy cells from a spreadsheet and paste them into the table.</span>
          </button>
        </li>
        <li>
          <Link to={mapPath(mapId('aldermouth'))}>
            <strong>Look round Aldermouth (made-up example)</strong>
            <span>A whole alliance, with its talking points. Nothing you do here is lost.</span>
          </Link>
        </li>
      </ul>
      {children}
    </>
  );
}
