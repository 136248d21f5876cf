import type { ReactElement, RefObject } from 'react';
import { useMapPage } from '../../state/map-page.ts';
import { namesOn } from '../fields/name-source.ts';
import type { FlowDraft } from './flow-draft.ts';

interface FlowHeadProps {
  readonly draft: FlowDraft;
  readonly heading: RefObject<HTMLHeadingElement | null>;
  /** Absent while both are being chosen. */
  readonly onChange: (() => void) | undefined;
  readonly onClose: () => void;
}

/** "Breakwater Trust → Foodshare", once both are chosen. */
export function FlowHead({ draft, heading, onChange, onClose }: FlowHeadProps): ReactElement {
  const { state } = useMapPage();
  const { from, to, added } = draft;
  const names = namesOn(state, added);
  return (
    <>
      <div className="start-flow-head">
        <h2 ref={heading} tabIndex={-1}>
          {from === null || to === null ? (
            'Add a flow'
          ) : (
            <>
              {names.nameOf(from)} <Arrow /> {names.nameOf(to)}
            </>
          )}
        </h2>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
      <p className="start-flow-how soft small">
        You can be wrong. You can undo.
        {onChange !== undefined && (
          <button type="button" className="link" onClick={onChange}>
            Change these two
          </button>
        )}
      </p>
    </>
  );
}

function Arrow(): ReactElement {
  return (
    <>
      <svg className="start-arrow" viewBox="0 0 28 12" aria-hidden="true">
        <path d="M0 6h19" />
        <path d="M18 1l9 5-9 5z" />
      </svg>
      <span className="hidden-but-read">to</span>
    </>
  );
}
