import { useSyncExternalStore, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import { MapHeader } from '../components/MapHeader.tsx';
import type { OpenMap } from '../state/open-map.ts';
import { useLedgers } from '../state/useLedgers.ts';
import { PHONE, useMedia } from '../state/useMedia.ts';
import { useTitle } from '../state/useTitle.ts';
import { LedgersBar, LedgersTools } from './LedgersTools.tsx';
import { LedgersShown } from './LedgersShown.tsx';
import './ledgers.css';

/** The ledgers of an open map. They follow the map: every change of content reads them anew. */
export function LedgersOfMap({ openMap }: { readonly openMap: OpenMap }): ReactElement {
  const { state, sign, gone } = useSyncExternalStore(openMap.subscribe, openMap.view);
  const phone = useMedia(PHONE);
  const [query] = useSearchParams();
  const ledgers = useLedgers(state.mapId, state.contentRevision, true);
  const title = settings(state)?.title ?? 'A map';
  const asked = query.get('ledger');
  const shown = ledgers.value?.ledgers.find(({ id }) => id === asked);
  useTitle(shown === undefined ? `Ledgers of ${title}` : `${shown.title}: ledgers of ${title}`);
  return (
    <div className="ledgers-page">
      <a className="skip-link" href="#ledger">
        Go to the ledger
      </a>
      <MapHeader state={state} phone={phone}>
        <LedgersTools state={state} sign={sign} phone={phone} />
      </MapHeader>
      {gone && (
        <p role="alert" className="ledgers-notice">
          This map was deleted. It can be brought back for a day from <a href="/">all maps</a>.
        </p>
      )}
      <LedgersShown state={state} ledgers={ledgers} asked={asked} />
      {phone && <LedgersBar state={state} />}
    </div>
  );
}
