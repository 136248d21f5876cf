import { useMemo, useState, type ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { Waiting } from '../components/Waiting.tsx';
import type { LogEntry } from '../graphql/history.ts';
import type { OpenMap } from '../state/open-map.ts';
import { EntryRow } from './EntryRow.tsx';
import { LogEnd } from './LogEnd.tsx';
import { LogFilter } from './LogFilter.tsx';
import { wishOf, type LogAddress } from './log-address.ts';
import { RestoreDialog } from './RestoreDialog.tsx';
import { useLog } from './useLog.ts';

export interface PartProps {
  readonly openMap: OpenMap;
  readonly state: AllianceMap;
  readonly address: LogAddress;
  readonly go: (next: Partial<LogAddress>) => void;
  readonly say: (words: string) => void;
}

/** The log: who, when and what, newest first. */
export function LogPart({ openMap, state, address, go, say }: PartProps): ReactElement {
  const log = useLog(state.mapId, wishOf(address), state.revision);
  const [restoring, setRestoring] = useState<LogEntry | null>(null);
  const isFiltered = useMemo(
    () => [address.actor, address.person, address.from, address.to].some((part) => part !== null),
    [address],
  );
  return (
    <>
      <p className="changes-about">
        What we knew then: this is the map’s log, by the day each thing was put down. The dates of
        flows and agreements say what was true then.
      </p>
      <LogFilter state={state} people={log.people} address={address} go={go} />
      {log.problem !== null && <Waiting problem={log.problem} onRetry={log.again} />}
      <ol className="log" aria-label="Changes, newest first" aria-busy={log.reading}>
        {log.entries.map((entry) => (
          <EntryRow
            key={entry.id}
            entry={entry}
            state={state}
            onRestore={() => setRestoring(entry)}
          />
        ))}
      </ol>
      <LogEnd log={log} isFiltered={isFiltered} onClear={() => go(UNFILTERED)} />
      {restoring !== null && (
        <RestoreDialog
          entry={restoring}
          state={state}
          openMap={openMap}
          say={say}
          onClose={() => setRestoring(null)}
        />
      )}
    </>
  );
}

const UNFILTERED = { actor: null, person: null, from: null, to: null } as const;
