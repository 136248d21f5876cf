import type { ReactElement } from 'react';
import { SIGN_SENTENCES, SIGN_WORDS, type SaveSign } from '../state/save-sign.ts';
import './saved-sign.css';

/** Says whether this browser's changes are saved. */
export function SavedSign({ sign }: { readonly sign: SaveSign }): ReactElement {
  return (
    <p className="saved-sign" data-sign={sign} title={SIGN_SENTENCES[sign]}>
      {SIGN_WORDS[sign]}
    </p>
  );
}
