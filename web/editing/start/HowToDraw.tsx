import type { ReactElement } from 'react';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import { figuresOf } from '../../../graph-schema/words/figures.ts';
import { useMapPage } from '../../state/map-page.ts';
import { stageOf } from './stage.ts';
import './start.css';

/** Over the picture of a map that is begun: how much is there, and how the next flow is drawn. */
export function HowToDraw(): ReactElement | null {
  const { state, phone, address } = useMapPage();
  if (stageOf(state) !== 'begun' || (phone && address.select !== null)) return null;
  const actors = all(state, 'actor').length;
  const flows = all(state, 'flow').length;
  return (
    <p className="start-count not-printed">
      {figuresOf(actors, 'actor', 'actors')}, {figuresOf(flows, 'flow', 'flows')}.
      {actors > 1 &&
        (phone ? ' Drag one onto another.' : ' Drag from one to another, or choose two names.')}
    </p>
  );
}
