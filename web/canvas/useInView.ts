import { useEffect } from 'react';
import type { Core } from 'cytoscape';
import type { LaidOut } from '../layout/laid-out.ts';
import type { Shown } from './elements.ts';
import { bringIntoView, fitThese, isInView } from './viewport.ts';

/** What is found, chosen or played must be seen: pans to a selection, and to all of a finding. */
export function useInView(cy: Core | null, laidOut: LaidOut | null, shown: Shown): void {
  const { selection, playing, nodes } = shown;
  const focus = playing
    ? [...nodes.values()].flatMap((node) => (node.focus === 'none' ? [] : [node.id])).join(' ')
    : '';
  useEffect(() => {
    if (!cy || cy.destroyed() || !laidOut || selection === null) return;
    bringIntoView(cy, selection);
  }, [cy, laidOut, selection]);
  useEffect(() => {
    if (!cy || cy.destroyed() || !laidOut || focus === '') return;
    const ids = focus.split(' ');
    if (ids.some((id) => !isInView(cy, id))) fitThese(cy, ids);
  }, [cy, laidOut, focus]);
}
