import { useCallback, useState, type ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { PageHeader } from '../components/PageHeader.tsx';
import { Progress } from '../components/Progress.tsx';
import { ThemeSwitch } from '../components/ThemeSwitch.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { DeletedMaps } from '../components/DeletedMaps.tsx';
import { MapCard } from '../components/MapCard.tsx';
import { NewMapDialog } from '../components/NewMapDialog.tsx';
import { listMaps, type MapsList } from '../graphql/maps.ts';
import { useLoaded } from '../state/useLoaded.ts';
import { useTitle } from '../state/useTitle.ts';
import './maps-page.css';

/** The list of maps: what each is for, what is on it, and the ways to begin. */
export function MapsPage(): ReactElement {
  useTitle('My maps');
  const [loaded, again] = useLoaded(listMaps);
  return (
    <>
      <PageHeader>
        <span className="maps-page-fill" />
        <ThemeSwitch />
      </PageHeader>
      <main className="maps-page">
        <h1>My maps</h1>
        <p className="soft maps-page-purpose">
          See an alliance as it is before you sign up to the next one. A map shows who is there,
          what passes between them, and who decides.
        </p>
        {loaded.is === 'loading' && <Progress words="Fetching your maps…" />}
        {loaded.is === 'failed' && <Waiting problem={loaded.problem} onRetry={again} />}
        {loaded.is === 'ready' && <Maps list={loaded.value} onChanged={again} />}
      </main>
    </>
  );
}

function Maps({
  list,
  onChanged,
}: {
  readonly list: MapsList;
  readonly onChanged: () => void;
}): ReactElement {
  const [starting, setStarting] = useState(false);
  const [said, setSaid] = useState('');
  const navigate = useNavigate();
  const example = list.maps.find(({ madeUp }) => madeUp);
  const onDone = useCallback(
    (words: string) => {
      setSaid(words);
      onChanged();
    },
    [onChanged],
  );
  return (
    <>
      <div className="maps-page-doors">
        <button
          type="button"
          className="button"
          data-look="action"
          onClick={() => setStarting(true)}
        >
          Start a new map
        </button>
        {example !== undefined && (
          <Link className="button" to={`/maps/${encodeURIComponent(example.id)}`}>
            Look round {example.title} (made-up example)
          </Link>
        )}
      </div>
      <p role="status" className="maps-page-said">
        {said}
      </p>
      {list.maps.length === 0 ? (
        <p className="maps-page-empty">No maps yet. Start one, or bring one back.</p>
      ) : (
        <ul className="maps-page-list">
          {list.maps.map((map) => (
            <MapCard key={map.id} map={map} onDone={onDone} />
          ))}
        </ul>
      )}
      <DeletedMaps maps={list.deletedMaps} onDone={onDone} />
      {starting && (
        <NewMapDialog
          onClose={() => setStarting(false)}
          onMade={(mapId) => void navigate(`/maps/${encodeURIComponent(mapId)}`)}
        />
      )}
    </>
  );
}
