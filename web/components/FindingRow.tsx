import type { ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import './finding-row.css';

/** A talking point that is not open: its title and its sentence. Opening it plays it. */
export function FindingRow({ finding }: { readonly finding: Finding }): ReactElement {
  const { play, finding: played } = useMapPage();
  const open = played?.id === finding.id;
  return (
    <button
      type="button"
      className="finding-row"
      data-finding={finding.id}
      aria-pressed={open}
      onClick={() => play(open ? null : finding)}
    >
      <span className="finding-row-title">{finding.title}</span>
      <span className="finding-row-see">{inShort(finding)}</span>
    </button>
  );
}

const SHORT = 70;

/** The first sentence, and the second where the first says little by itself. */
function inShort({ see }: Finding): string {
  const sentences = see
    .map(({ text }) => text)
    .join('')
    .split(/(?<=\.)\s/u);
  const [first = '', second = ''] = sentences;
  return first.length < SHORT ? `${first} ${second}`.trim() : first;
}
