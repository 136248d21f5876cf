import { renderToStaticMarkup } from 'react-dom/server';
import type { AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { SelectionPanel } from '../../../../web/panels/SelectionPanel.tsx';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { TIME } from '../hand-made.ts';

/** The panel of one thing as HTML. */
export function panelHtml(
  state: AllianceMap,
  selected: string,
  marked: readonly string[] = [],
): string {
  return renderToStaticMarkup(
    <SelectionPanel
      state={state}
      time={TIME}
      families={['referrals']}
      filters={NO_FILTERS}
      selection={id(selected)}
      onSelect={() => undefined}
      marked={new Set(marked.map((one) => id(one)))}
    />,
  );
}

/** The panel as it reads, without tags. */
export function panelText(state: AllianceMap, selected: string): string {
  return panelHtml(state, selected)
    .replaceAll(/<\/(?:h\d|p|li|dt|dd|td|th)>/gu, ' ')
    .replaceAll(/<[^>]*>/gu, '')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ');
}
