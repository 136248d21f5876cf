import { useState, type ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { ACTOR_LOOKS, lookName } from '../picture/actor-look.ts';
import type { SelectionPanelProps } from '../state/view-types.ts';
import { nameOf } from '../words/names.ts';
import { ActorPanel } from './ActorPanel.tsx';
import { AgreementPanel } from './AgreementPanel.tsx';
import { FlowPanel } from './FlowPanel.tsx';
import { InterestPanel } from './InterestPanel.tsx';
import type { PanelProps } from './panel-props.ts';
import { RoomPanel } from './RoomPanel.tsx';
import { opensAs, trail } from './selection-trail.ts';
import { SourcePanel } from './SourcePanel.tsx';
import './panels.css';

/** Everything about what is selected; each item leads on, and back. */
export function SelectionPanel({
  state,
  time,
  selection,
  onSelect,
}: SelectionPanelProps): ReactElement | null {
  const [visited, setVisited] = useState<readonly Id[]>([]);
  const next = trail(visited, selection);
  if (next !== visited) setVisited(next);
  const shown = opensAs(state, selection);
  if (shown === null) return null;
  const before = next.at(-2);
  return (
    <div className="selection-panel">
      <div className="panel-steps">
        {before !== undefined && (
          <button type="button" className="link" onClick={() => onSelect(before)}>
            Back to {nameOf(state, before)}
          </button>
        )}
        <button type="button" className="button panel-close" onClick={() => onSelect(null)}>
          Close
        </button>
      </div>
      <h2>{nameOf(state, shown)}</h2>
      <p className="panel-kind">{kindWords(state, shown)}</p>
      <Body about={shown} state={state} time={time} selection={selection} onSelect={onSelect} />
    </div>
  );
}

function Body({ about, ...props }: PanelProps & { readonly about: Id }): ReactElement | null {
  const entity = props.state.entities.get(about);
  switch (entity?.kind) {
    case 'actor':
      return <ActorPanel actor={entity} {...props} />;
    case 'flow':
      return <FlowPanel flow={entity} {...props} />;
    case 'agreement':
      return <AgreementPanel agreement={entity} {...props} />;
    case 'room':
      return <RoomPanel room={entity} {...props} />;
    case 'interest':
      return <InterestPanel interest={entity} {...props} />;
    case 'source':
      return <SourcePanel source={entity} {...props} />;
    default:
      return null;
  }
}

function kindWords(state: AllianceMap, id: Id): string {
  const entity = state.entities.get(id);
  if (entity?.kind === 'actor') return ACTOR_LOOKS[lookName(entity)].words;
  return entity === undefined ? '' : entity.kind.charAt(0).toUpperCase() + entity.kind.slice(1);
}
