import type { ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import './finding-row.css';

/** A talking point that is not open: its title and its sentence. Opening it plays it. */
export function FindingRow({ finding }: { readonly finding: Finding }): ReactElement {
  const { play } = useMapPage();
  const [first = ''] = finding.see
    .map(({ text }) => text)
    .join('')
    .split(/(?<=\.)\s/u);
  return (
    <button type="button" className="finding-row" onClick={() => play(finding)}>
      <span className="finding-row-title">{finding.title}</span>
      <span className="finding-row-see">{first}</span>
    </button>
  );
}
