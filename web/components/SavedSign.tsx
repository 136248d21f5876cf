import type { ReactElement } from 'react';
import { SIGN_SENTENCES, SIGN_WORDS } from '../state/save-sign.ts';
import { useMapPage } from '../state/map-page.ts';
import './saved-sign.css';

/** Says whether this browser's changes are saved. */
export function SavedSign(): ReactElement {
  const { saved } = useMapPage();
  return (
    <p className="saved-sign" data-sign={saved.sign} title={SIGN_SENTENCES[saved.sign]}>
      {SIGN_WORDS[saved.sign]}
    </p>
  );
}
