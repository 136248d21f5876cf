import type { ReactElement } from 'react';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import type { Entity } from '../../graph-schema/model/entity-kinds.ts';
import { sameValue } from '../../graph-schema/model/same-value.ts';
import { dayInWords } from '../../graph-schema/words/dates.ts';
import type { SelectionPanelProps } from '../state/view-types.ts';
import { HereToo } from '../together/HereToo.tsx';
import { nameOf } from '../words/names.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { homeOf } from './home-of.ts';
import { InterestPanel } from './InterestPanel.tsx';
import { kindLine, titleOf } from './panel-title.ts';
import { PlacePanel } from './PlacePanel.tsx';
import { RoomPanel } from './RoomPanel.tsx';
import { SourcePanel } from './SourcePanel.tsx';
import { Sources } from './Sources.tsx';
import { useTitleFocus } from './useTitleFocus.ts';
import { useTrail } from './useTrail.ts';
import './panels.css';

/** All that the map holds on what is selected, each name leading on to its own panel. */
export function SelectionPanel(view: SelectionPanelProps): ReactElement | null {
  const home = view.selection === null ? null : homeOf(view.state, view.selection);
  const about = home === null ? undefined : view.state.entities.get(home);
  if (about === undefined) return null;
  return <Selected view={{ ...view, selection: about.id }} about={about} />;
}

interface SelectedProps {
  readonly view: SelectionPanelProps;
  readonly about: Entity;
}

function Selected({ view, about }: SelectedProps): ReactElement {
  const { state, onSelect } = view;
  const before = useTrail(about.id);
  const title = useTitleFocus(about.id);
  const back = before !== undefined && state.entities.has(before) ? before : undefined;
  return (
    <article className="panel" aria-labelledby="panel-title">
      <div className="panel-ways not-printed">
        {back !== undefined && (
          <button type="button" className="link panel-back" onClick={() => onSelect(back)}>
            Back to {nameOf(state, back)}
          </button>
        )}
        <button type="button" className="button panel-close" onClick={() => onSelect(null)}>
          Close
        </button>
      </div>
      <div>
        <p className="panel-kind">{kindLine(about)}</p>
        <h2 id="panel-title" ref={title} tabIndex={-1}>
          {titleOf(state, about)}
        </h2>
        <Then view={view} />
        <HereToo id={about.id} />
      </div>
      {view.tools?.(about)}
      <Body key={about.id} view={view} about={about} />
    </article>
  );
}

/** Where another day is looked at than the map shows. */
function Then({ view }: { readonly view: SelectionPanelProps }): ReactElement | null {
  const { state, time } = view;
  if (time.shows.is !== 'day' || sameValue(settings(state)?.shows, time.shows)) return null;
  return <p className="panel-then">As it was on {dayInWords(time.shows.day)}, by its dates.</p>;
}

function Body({ view, about }: SelectedProps): ReactElement {
  switch (about.kind) {
    case 'actor':
      return <ActorPanel view={view} about={about} />;
    case 'flow':
      return <FlowPanel view={view} about={about} />;
    case 'agreement':
      return <AgreementPanel view={view} about={about} />;
    case 'room':
      return <RoomPanel view={view} about={about} />;
    case 'interest':
      return <InterestPanel view={view} about={about} />;
    case 'source':
      return <SourcePanel view={view} about={about} />;
    case 'place':
      return <PlacePanel view={view} about={about} />;
    default:
      return <Sources view={view} id={about.id} />;
  }
}
