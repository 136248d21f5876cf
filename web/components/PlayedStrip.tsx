import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMapPage } from '../state/map-page.ts';
import './played-strip.css';

/** On a phone, over a view: which talking point is played there, with ways to read and to end it. */
export function PlayedStrip(): ReactElement | null {
  const { finding, play, queryWith } = useMapPage();
  if (finding === null) return null;
  return (
    <div className="played-strip">
      <p>{finding.title}</p>
      <Link to={{ search: queryWith({ view: null, select: null }) }}>Read</Link>
      <button type="button" className="link" onClick={() => play(null)}>
        Close
      </button>
    </div>
  );
}
