import type { ReactElement } from 'react';
import { restoreMap, type DeletedMap } from '../graphql/maps.ts';
import { momentInWords } from '../state/moment-words.ts';
import { useAction } from '../state/useAction.ts';

const DAY_MS = 86_400_000;

/** Maps deleted less than a day ago, each with its way back. */
export function DeletedMaps({
  maps,
  onDone,
}: {
  readonly maps: readonly DeletedMap[];
  readonly onDone: (words: string) => void;
}): ReactElement | null {
  const { run, busy, fault } = useAction();
  if (maps.length === 0) return null;
  return (
    <section aria-labelledby="deleted-maps">
      <h2 id="deleted-maps">Deleted in the last day</h2>
      {fault !== null && <p role="alert">{fault}</p>}
      <ul>
        {maps.map((map) => (
          <li key={map.id} className="map-card">
            <p>
              <strong>{map.title}</strong>{' '}
              <span className="soft">
                can be brought back until {momentInWords(dayLater(map.deletedAt))}.
              </span>
            </p>
            <div>
              <button
                type="button"
                className="link"
                disabled={busy}
                onClick={() =>
                  run(async () => {
                    await restoreMap(map.id);
                    onDone(`${map.title} is back.`);
                  })
                }
              >
                Bring back<span className="hidden-but-read"> {map.title}</span>
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function dayLater(iso: string): string {
  const moment = Date.parse(iso);
  return Number.isNaN(moment) ? iso : new Date(moment + DAY_MS).toISOString();
}
