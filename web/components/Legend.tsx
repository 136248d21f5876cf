import type { ReactElement } from 'react';
import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import type { TimeShown } from '../../graph-schema/model/time.ts';
import { FamilyLine } from '../canvas/FamilyLine.tsx';
import { ShapeKey } from '../canvas/ShapeKey.tsx';
import { legendShapes } from '../picture/legend-shapes.ts';
import { positionWords, shownAt, widthWords } from '../picture/picture-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { MeasureLegend } from '../measures/MeasureLegend.tsx';
import { NotLinked } from './NotLinked.tsx';
import './legend.css';

/** Under the picture: what shape, width and place say, in words; and who has no line here. */
export function Legend(): ReactElement {
  const { state, phone } = useMapPage();
  const attribution = settings(state)?.attribution ?? '';
  return (
    <div className="legend">
      {phone ? (
        <details>
          <summary className="legend-fold">What shapes, lines and places say</summary>
          <LegendWords />
        </details>
      ) : (
        <LegendWords />
      )}
      {phone && <NotLinked />}
      {attribution !== '' && <p className="legend-words">{attribution}</p>}
    </div>
  );
}

function LegendWords(): ReactElement {
  const { state, picture, families, time, phone, measuring, address } = useMapPage();
  // Where a day is looked at the lines stay as thick as over all years.
  const drawn: TimeShown = address.on === null ? time : { ...time, shows: { is: 'all-years' } };
  return (
    <>
      <div className="legend-line">
        <ul className="legend-shapes" aria-label="Shapes">
          {legendShapes(state, picture.nodes).map(({ shape, words }) => (
            <li key={words}>
              <ShapeKey shape={shape} /> {words}
            </li>
          ))}
        </ul>
        {families.length > 1 && (
          <ul className="legend-shapes" aria-label="Lines">
            {families.map((family) => (
              <li key={family}>
                <FamilyLine family={family} /> {flowFamily(family).letter}{' '}
                {flowFamily(family).words}
              </li>
            ))}
          </ul>
        )}
        <p className="legend-width">{widthWords(families, drawn)}</p>
      </div>
      <MeasureLegend />
      <div className="legend-line">
        <p className="legend-words">
          {positionWords(picture, measuring.measured !== null)} {shownAt(time)}
        </p>
        {!phone && <NotLinked />}
      </div>
    </>
  );
}
