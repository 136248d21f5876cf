import { useId, type ReactElement } from 'react';
import { ACTOR_TYPES, SECTORS } from '../../graph-schema/model/actor.ts';
import { all } from '../../graph-schema/model/alliance-map.ts';
import { STATES } from '../../graph-schema/model/flow.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { passingActors, passingFlows } from '../state/filtering.ts';
import { SECTOR_WORDS, STATE_WORDS, TYPE_WORDS } from '../state/filter-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { NO_FILTERS, type MapFilters } from '../state/view-types.ts';
import { Choices } from './Choices.tsx';
import { Dialog } from './Dialog.tsx';

/** Narrows picture, table and text alike. Each choice is in the address at once. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { state, time, families, address, go } = useMapPage();
  const { filters } = address;
  const field = useId();
  const set = (change: Partial<MapFilters>): void =>
    go({ filters: { ...filters, ...change } }, { replace: true });
  const places = all(state, 'place');
  const actors = passingActors(state, filters).length;
  const flows = passingFlows(state, families, filters, time).length;
  return (
    <Dialog title="Filter" onClose={onClose}>
      <p role="status" className="soft">
        {sentenceCase(countOf(actors, 'actor', 'actors'))} and {countOf(flows, 'flow', 'flows')} of
        the families switched on.
      </p>
      <label className="field" htmlFor={`${field}-text`}>
        <span className="field-label">Name has</span>
        <input
          id={`${field}-text`}
          className="input"
          value={filters.text}
          autoComplete="off"
          onChange={(event) => set({ text: event.target.value })}
        />
      </label>
      <label className="field" htmlFor={`${field}-least`}>
        <span className="field-label">Money of at least, in £</span>
        <input
          id={`${field}-least`}
          className="input"
          inputMode="numeric"
          value={filters.atLeastPence === null ? '' : String(filters.atLeastPence / 100)}
          onChange={(event) => set({ atLeastPence: penceOf(event.target.value) })}
        />
      </label>
      <Choices
        legend="Type"
        all={ACTOR_TYPES.map((name) => ({ name, words: TYPE_WORDS[name] }))}
        chosen={filters.types}
        onChange={(types) => set({ types })}
      />
      <Choices
        legend="Sector of an organisation"
        all={SECTORS.map((name) => ({ name, words: SECTOR_WORDS[name] }))}
        chosen={filters.sectors}
        onChange={(sectors) => set({ sectors })}
      />
      {places.length > 0 && (
        <Choices
          legend="Place"
          all={places.map(({ id, name }) => ({ name: id, words: name }))}
          chosen={filters.places}
          onChange={(chosen) => set({ places: chosen })}
        />
      )}
      <Choices
        legend="State of a flow"
        all={STATES.map((name) => ({ name, words: STATE_WORDS[name] }))}
        chosen={filters.states}
        onChange={(states) => set({ states })}
      />
      <div className="dialog-actions">
        <button type="button" className="button" data-look="action" onClick={onClose}>
          Show
        </button>
        <button type="button" className="button" onClick={() => set(NO_FILTERS)}>
          Take all filters off
        </button>
      </div>
    </Dialog>
  );
}

/** Pence of typed pounds; null where it is no amount above 0. */
function penceOf(typed: string): number | null {
  const amount = Number(typed.replace(/[£,\s]/gu, ''));
  return Number.isFinite(amount) && amount > 0 ? Math.round(amount * 100) : null;
}
