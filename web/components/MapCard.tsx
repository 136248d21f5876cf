import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { countOf, listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { copyMap, deleteMap, renameMap, type MapListing } from '../graphql/maps.ts';
import { momentInWords } from '../state/moment-words.ts';
import { useAction } from '../state/useAction.ts';
import { MadeUpTag } from './MadeUpTag.tsx';
import { TitleDialog } from './TitleDialog.tsx';
import './map-card.css';

type Asking = 'rename' | 'copy' | null;

/** One map of the list, with what can be done with it. */
export function MapCard({
  map,
  onDone,
}: {
  readonly map: MapListing;
  readonly onDone: (words: string) => void;
}): ReactElement {
  const [asking, setAsking] = useState<Asking>(null);
  const { run, busy, fault } = useAction();
  const rename = (title: string): void =>
    run(async () => {
      await renameMap(map.id, title);
      setAsking(null);
      onDone(`Renamed to ${title}.`);
    });
  const copy = (title: string): void =>
    run(async () => {
      await copyMap(map.id, title);
      setAsking(null);
      onDone(`Copied as ${title}.`);
    });
  const remove = (): void =>
    run(async () => {
      await deleteMap(map.id);
      onDone(`Deleted ${map.title}. You can bring it back for a day.`);
    });
  return (
    <li className="map-card">
      <div className="map-card-head">
        <h2>
          <Link to={`/maps/${encodeURIComponent(map.id)}`}>{map.title}</Link>
        </h2>
        {map.madeUp && <MadeUpTag />}
      </div>
      {map.purpose !== '' && <p>{map.purpose}</p>}
      <p className="soft small">{holds(map)}</p>
      <p className="soft small">Last change {momentInWords(map.lastChangedAt)}.</p>
      {map.attribution !== '' && <p className="soft small">{map.attribution}</p>}
      {busy && <progress aria-label="Working on it" />}
      {fault !== null && <p role="alert">{fault}</p>}
      <div className="map-card-actions">
        <button type="button" className="link" onClick={() => setAsking('rename')}>
          Rename<span className="hidden-but-read"> {map.title}</span>
        </button>
        <button type="button" className="link" onClick={() => setAsking('copy')}>
          Copy<span className="hidden-but-read"> {map.title}</span>
        </button>
        <button type="button" className="link" onClick={remove} disabled={busy}>
          Delete<span className="hidden-but-read"> {map.title}</span>
        </button>
      </div>
      {asking === 'rename' && (
        <TitleDialog
          heading={`Rename ${map.title}`}
          button="Rename"
          start={map.title}
          busy={busy}
          fault={fault}
          onSave={rename}
          onClose={() => setAsking(null)}
        />
      )}
      {asking === 'copy' && (
        <TitleDialog
          heading={`Copy ${map.title}`}
          button="Make the copy"
          start={`${map.title}, copy`}
          busy={busy}
          fault={fault}
          onSave={copy}
          onClose={() => setAsking(null)}
        />
      )}
    </li>
  );
}

function holds({ counts }: MapListing): string {
  if (counts === null) return 'An import is running on this map.';
  if (counts.actors === 0) return 'Nothing on it yet.';
  const parts = [
    countOf(counts.actors, 'actor', 'actors'),
    countOf(counts.flows, 'flow', 'flows'),
    countOf(counts.agreements, 'agreement', 'agreements'),
    countOf(counts.rooms, 'room', 'rooms'),
  ];
  return `${sentenceCase(listInWords(parts))}.`;
}
