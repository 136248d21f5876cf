import { memo } from 'react';
import CytoscapeComponent from 'react-cytoscapejs';
import type { Core, ElementDefinition } from 'cytoscape';
import { STYLESHEETS } from './stylesheet.ts';
import type { Theme } from './palette.ts';
import { LEAST_ZOOM, MOST_ZOOM } from './viewport.ts';

interface DrawingProps {
  readonly elements: ElementDefinition[];
  readonly theme: Theme;
  readonly onReady: (cy: Core) => void;
}

const FILL = { position: 'absolute', inset: 0 } as const;

/**
 * The one place that mounts Cytoscape. Every prop is stable, as the wrapper compares all of them on
 * every render; no layout is given, so that positions come from us alone.
 */
export const Drawing = memo(function Drawing({ elements, theme, onReady }: DrawingProps) {
  return (
    <CytoscapeComponent
      elements={elements}
      stylesheet={STYLESHEETS[theme]}
      style={FILL}
      cy={onReady}
      minZoom={LEAST_ZOOM}
      maxZoom={MOST_ZOOM}
      boxSelectionEnabled={false}
      autounselectify
    />
  );
});
