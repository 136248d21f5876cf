import type { ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { tabOfEvidence } from '../state/evidence-tab.ts';
import { useMapPage } from '../state/map-page.ts';
import { copyAddress } from '../state/useCommandTarget.ts';

/** What a reader may do with a talking point. */
export function FindingActions({ finding }: { readonly finding: Finding }): ReactElement {
  const { go, play, say, state, view, queryWith, address } = useMapPage();
  const here = { point: finding.id, select: null };
  const copy = (): void => {
    const query = queryWith({
      ...here,
      families: address.point === finding.id ? address.families : null,
    });
    void copyAddress(say, `${window.location.origin}${window.location.pathname}${query}`);
  };
  return (
    <div className="finding-actions not-printed">
      {view !== 'table' && (
        <button
          type="button"
          className="link"
          onClick={() =>
            go({ ...here, view: 'table', tab: tabOfEvidence(state, finding.evidence) })
          }
        >
          Show in table
        </button>
      )}
      {view !== 'picture' && (
        <button
          type="button"
          className="link"
          onClick={() => go({ ...here, view: 'picture', families: null })}
        >
          Show in picture
        </button>
      )}
      <button type="button" className="link" onClick={copy}>
        Copy address
      </button>
      {address.point === finding.id && (
        <button type="button" className="link" onClick={() => play(null)}>
          Close
        </button>
      )}
    </div>
  );
}
