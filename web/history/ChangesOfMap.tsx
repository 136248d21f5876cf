import { useState, useSyncExternalStore, type ReactElement } from 'react';
import { Link, useSearchParams } from 'react-router';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import { MapHeader } from '../components/MapHeader.tsx';
import type { OpenMap } from '../state/open-map.ts';
import { PHONE, useMedia } from '../state/useMedia.ts';
import { useTitle } from '../state/useTitle.ts';
import { BetweenPart } from './BetweenPart.tsx';
import { ChangesBar, ChangesTools } from './ChangesTools.tsx';
import { LogPart } from './LogPart.tsx';
import {
  PARTS,
  readLogAddress,
  writeLogAddress,
  type ChangesPart,
  type LogAddress,
} from './log-address.ts';
import { UncheckedPart } from './UncheckedPart.tsx';
import './changes.css';

const PART_WORDS: Readonly<Record<ChangesPart, string>> = {
  log: 'The log',
  between: 'Between two days',
  unchecked: 'Not checked lately',
};

/** The page of changes of an open map: its log, and the ways back. It follows the map. */
export function ChangesOfMap({ openMap }: { readonly openMap: OpenMap }): ReactElement {
  const { state, sign, gone } = useSyncExternalStore(openMap.subscribe, openMap.view);
  const phone = useMedia(PHONE);
  const [query, setQuery] = useSearchParams();
  const [said, say] = useState('');
  const address = readLogAddress(query);
  const go = (next: Partial<LogAddress>): void =>
    setQuery(writeLogAddress({ ...address, ...next }));
  useTitle(`Changes of ${settings(state)?.title ?? 'a map'}`);
  return (
    <div className="changes-page">
      <a className="skip-link" href="#changes">
        Go to the changes
      </a>
      <MapHeader state={state} phone={phone}>
        <ChangesTools state={state} sign={sign} phone={phone} />
      </MapHeader>
      <main id="changes" tabIndex={-1} className="changes">
        {gone && (
          <p role="alert" className="changes-notice">
            This map was deleted. It can be brought back for a day from <a href="/">all maps</a>.
          </p>
        )}
        <h2>Changes</h2>
        <nav aria-label="Parts of this page" className="changes-parts">
          {PARTS.map((part) => (
            <Link
              key={part}
              to={{ search: writeLogAddress({ ...address, part }) }}
              aria-current={part === address.part ? 'page' : undefined}
            >
              {PART_WORDS[part]}
            </Link>
          ))}
        </nav>
        {address.part === 'log' && <LogPart {...{ openMap, state, address, go, say }} />}
        {address.part === 'between' && <BetweenPart {...{ openMap, state, address, go, say }} />}
        {address.part === 'unchecked' && <UncheckedPart state={state} />}
        <p role="status" className={said === '' ? 'hidden-but-read' : 'changes-said'}>
          {said}
        </p>
      </main>
      {phone && <ChangesBar state={state} />}
    </div>
  );
}
