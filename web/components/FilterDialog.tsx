import { useId, useRef, type ReactElement, type RefObject, type SyntheticEvent } from 'react';
import { ACTOR_TYPES, SECTORS } from '../../graph-schema/model/actor.ts';
import { all } from '../../graph-schema/model/alliance-map.ts';
import { STATES } from '../../graph-schema/model/flow.ts';
import type { Place } from '../../graph-schema/model/words-on-the-map.ts';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import { passingActors, passingFlows } from '../state/filtering.ts';
import { SECTOR_WORDS, STATE_WORDS, TYPE_WORDS } from '../state/filter-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { useFilterDraft, type FilterDraft } from '../state/useFilterDraft.ts';
import type { MapFilters } from '../state/view-types.ts';
import { Choices } from './Choices.tsx';
import { Dialog } from './Dialog.tsx';

/** Narrows picture, table and text alike. Ticks are in the address at once, typing after a pause. */
export function FilterDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const { state } = useMapPage();
  const draft = useFilterDraft();
  const least = useRef<HTMLInputElement>(null);
  const close = (): void => {
    draft.putNow();
    onClose();
  };
  const giveUp = (): void => {
    draft.giveUpTyped();
    onClose();
  };
  const show = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (draft.leastIsNoAmount) least.current?.focus();
    else close();
  };
  return (
    <Dialog title="Filter" onClose={close} onEscape={giveUp}>
      <form className="dialog-form" noValidate onSubmit={show}>
        <Count filters={draft.filters} />
        <TypedFields draft={draft} least={least} />
        <Ticks draft={draft} places={all(state, 'place')} />
        <div className="dialog-actions">
          <button type="submit" className="button" data-look="action">
            Show
          </button>
          <button type="button" className="button" onClick={draft.clear}>
            Take all filters off
          </button>
        </div>
      </form>
    </Dialog>
  );
}

function Count({ filters }: { readonly filters: MapFilters }): ReactElement {
  const { state, time, families } = useMapPage();
  const actors = passingActors(state, filters).length;
  const flows = passingFlows(state, families, filters, time).length;
  return (
    <p role="status" className="soft">
      {sentenceCase(countOf(actors, 'actor', 'actors'))} and {countOf(flows, 'flow', 'flows')} of
      the families switched on.
    </p>
  );
}

function TypedFields({
  draft,
  least,
}: {
  readonly draft: FilterDraft;
  readonly least: RefObject<HTMLInputElement | null>;
}): ReactElement {
  const field = useId();
  const fault = `${field}-fault`;
  return (
    <>
      <label className="field" htmlFor={`${field}-text`}>
        <span className="field-label">Name has</span>
        <input
          id={`${field}-text`}
          className="input"
          value={draft.filters.text}
          autoComplete="off"
          onChange={(event) => draft.typeText(event.target.value)}
        />
      </label>
      <div className="field">
        <label className="field-label" htmlFor={`${field}-least`}>
          Money of at least, in £
        </label>
        <input
          id={`${field}-least`}
          ref={least}
          className="input"
          inputMode="numeric"
          value={draft.least}
          aria-invalid={draft.leastIsNoAmount}
          aria-describedby={draft.leastIsNoAmount ? fault : undefined}
          onChange={(event) => draft.typeLeast(event.target.value)}
        />
        {draft.leastIsNoAmount && (
          <p id={fault} role="alert" className="field-hint">
            Write an amount such as 50000.
          </p>
        )}
      </div>
    </>
  );
}

function Ticks({
  draft: { filters, choose },
  places,
}: {
  readonly draft: FilterDraft;
  readonly places: readonly Place[];
}): ReactElement {
  return (
    <>
      <Choices
        legend="Type"
        all={ACTOR_TYPES.map((name) => ({ name, words: TYPE_WORDS[name] }))}
        chosen={filters.types}
        onChange={(types) => choose({ types })}
      />
      <Choices
        legend="Sector of an organisation"
        all={SECTORS.map((name) => ({ name, words: SECTOR_WORDS[name] }))}
        chosen={filters.sectors}
        onChange={(sectors) => choose({ sectors })}
      />
      {places.length > 0 && (
        <Choices
          legend="Place"
          all={places.map(({ id, name }) => ({ name: id, words: name }))}
          chosen={filters.places}
          onChange={(chosen) => choose({ places: chosen })}
        />
      )}
      <Choices
        legend="State of a flow"
        all={STATES.map((name) => ({ name, words: STATE_WORDS[name] }))}
        chosen={filters.states}
        onChange={(states) => choose({ states })}
      />
    </>
  );
}
