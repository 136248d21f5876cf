import type { ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { MeasureScale } from './MeasureScale.tsx';

/** In the legend: what size or tint says, from least to most, and that nothing else says anything. */
export function MeasureLegend(): ReactElement | null {
  const { measuring, picture } = useMapPage();
  const { measured } = measuring;
  if (measured === null) return null;
  return (
    <div className="legend-line measure-legend">
      <p>
        <strong>
          {measured.by === 'size' ? 'Size' : 'Tint'}: {measured.answer.measure.title}.
        </strong>
      </p>
      <MeasureScale measured={measured} layout={picture.layout.name} />
      <p className="legend-words">Drawn plain: communities, and whoever has no value.</p>
    </div>
  );
}
