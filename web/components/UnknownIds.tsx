import type { ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import './unknown-ids.css';

/** Says so where the address names something that is not on this map (any more). */
export function UnknownIds(): ReactElement | null {
  const { address, state, points, asked, finding, ledgerRow, go } = useMapPage();
  const { select, point } = address;
  const noSelection = select !== null && !state.entities.has(select);
  const noPoint =
    point !== null && finding === null && points.points?.upToDate === true && !asked.asking;
  const noRow = ledgerRow.isMissing;
  if (!noSelection && !noPoint && !noRow) return null;
  return (
    <div className="unknown-ids" role="alert">
      {noSelection && (
        <p>
          Nothing on this map has the id “{select}”. It may have been removed, or you cannot see it.
        </p>
      )}
      {noPoint && (
        <p>
          This map has no talking point “{point}” now. What people told it may have changed since
          the address was copied.
        </p>
      )}
      {noRow && (
        <p>
          The ledgers of this map have no line “{address.row}” now. What people told the map may
          have changed since the address was copied.
        </p>
      )}
      <button
        type="button"
        className="button"
        onClick={() =>
          go(
            {
              ...(noSelection ? { select: null } : {}),
              ...(noPoint ? { point: null } : {}),
              ...(noRow ? { row: null } : {}),
            },
            { replace: true },
          )
        }
      >
        Show the map
      </button>
    </div>
  );
}
