import { useState, type ReactElement } from 'react';
import { stageOf } from '../editing/start/stage.ts';
import { keepPersonName, nameWasAsked } from '../state/person.ts';
import { SIGN_SENTENCES } from '../state/save-sign.ts';
import { useMapPage } from '../state/map-page.ts';
import { BlockedCard } from '../history/BlockedCard.tsx';
import { ClashCard } from '../together/ClashCard.tsx';
import { OthersWanted } from '../together/OthersWanted.tsx';
import type { Said } from '../state/useSaid.ts';
import { Told } from './Told.tsx';
import './messages.css';

/** What floats at the foot of the page: what was done, what was not saved and why, and who it was. */
export function Messages({ said }: { readonly said: Said }): ReactElement {
  const { saved, openMap } = useMapPage();
  const { sign, refused } = saved;
  const away = sign !== 'saved' && sign !== 'saving';
  return (
    <div className="messages not-printed">
      <div role="status">
        {saved.gone && (
          <p className="message">
            This map was deleted. It can be brought back for a day from <a href="/">all maps</a>.
          </p>
        )}
        {away && <p className="message">{SIGN_SENTENCES[sign]}</p>}
        <Told said={said} />
      </div>
      <OthersWanted />
      {saved.clashes.map((clash) => (
        <ClashCard key={clash.set.id} clash={clash} />
      ))}
      {refused !== null && (
        <div className="message" role="alert">
          <p>
            <strong>Not saved: {refused.label}.</strong> {refused.reasons.join(' ')}
          </p>
          <button type="button" className="button" onClick={() => openMap.forgetRefused()}>
            Close
          </button>
        </div>
      )}
      {saved.blocked !== null && <BlockedCard blocked={saved.blocked} />}
      <NameAsk />
    </div>
  );
}

/** Asked once, after the first saved change: how the map's log shows this person. */
function NameAsk(): ReactElement | null {
  const { saved, state, adding } = useMapPage();
  const [done, setDone] = useState(nameWasAsked);
  const [name, setName] = useState('');
  // Not in the way of the first names and flows: it floats over them.
  const early = adding !== null || ['empty', 'begun'].includes(stageOf(state));
  if (done || !saved.hasSaved || early) return null;
  const finish = (chosen: string): void => {
    keepPersonName(chosen);
    setDone(true);
  };
  return (
    <form
      className="message"
      aria-label="Your name or role"
      onSubmit={(event) => {
        event.preventDefault();
        finish(name);
      }}
    >
      <label className="field">
        <span className="field-label">Saved. What should the map call you?</span>
        <span className="field-hint">A name or a role. Others see it beside your changes.</span>
        <input
          className="input"
          value={name}
          maxLength={80}
          onChange={(event) => setName(event.target.value)}
        />
      </label>
      <div className="message-actions">
        <button type="submit" className="button" data-look="action" disabled={name.trim() === ''}>
          Keep
        </button>
        <button type="button" className="button" onClick={() => finish('')}>
          Skip
        </button>
      </div>
    </form>
  );
}
