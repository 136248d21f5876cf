import type { ReactElement } from 'react';
import { narrowedBy } from '../state/filter-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { CommandButton } from './CommandButton.tsx';
import { FamilyChips } from './FamilyChips.tsx';
import { ViewSwitch } from './ViewSwitch.tsx';
import './map-toolbar.css';

/** The second row: which view, which families, and what it is narrowed to. */
export function MapToolbar(): ReactElement | null {
  const { address, phone, view } = useMapPage();
  if (phone && view === 'talk') return null;
  const narrowed = narrowedBy(address.filters);
  return (
    <section aria-label="What is shown" className="map-toolbar not-printed">
      <ViewSwitch />
      <FamilyChips />
      <div className="map-toolbar-ends">
        {!phone && (
          <CommandButton
            name="measure"
            label="Measure"
            {...(address.measure === null ? {} : { pressed: true })}
          />
        )}
        <CommandButton
          name="filter"
          label={narrowed === 0 ? 'Filter' : `Filter, ${String(narrowed)} on`}
        />
      </div>
    </section>
  );
}
