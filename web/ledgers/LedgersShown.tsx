import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { Progress } from '../components/Progress.tsx';
import { Waiting } from '../components/Waiting.tsx';
import type { Ledger, Ledgers } from '../graphql/ledgers.ts';
import type { Fresh } from '../state/useFresh.ts';
import { LedgerNav, NETWORK_PART } from './LedgerNav.tsx';
import { NetworkMeasures } from './NetworkMeasures.tsx';
import { OneLedgerTable } from './OneLedgerTable.tsx';
import { useHash } from './useHash.ts';

interface LedgersShownProps {
  readonly state: AllianceMap;
  readonly ledgers: Fresh<Ledgers>;
  /** The ledger that the address asks for. */
  readonly asked: string | null;
}

/** The list of ledgers and the one that is asked for, or why there is none. */
export function LedgersShown({ state, ledgers, asked }: LedgersShownProps): ReactElement {
  const { value, problem, renewing, again } = ledgers;
  if (value === null) {
    return (
      <main id="ledger" className="ledger">
        {problem === null ? (
          <Progress words="Adding up the ledgers…" />
        ) : (
          <Waiting problem={problem} onRetry={again} />
        )}
      </main>
    );
  }
  const shown = asked ?? value.ledgers[0]?.id ?? NETWORK_PART;
  const ledger = value.ledgers.find(({ id }) => id === shown);
  return (
    <div className="ledgers-body">
      <LedgerNav ledgers={value.ledgers} shown={shown} />
      <main id="ledger" className="ledger" tabIndex={-1}>
        <p role="status" className="ledgers-notice" hidden={!renewing && problem === null}>
          {renewing && 'The map has changed. These tables are being added up again.'}
          {problem !== null && `These tables may be out of date. ${problem.message}`}
        </p>
        {ledger !== undefined && (
          <OneLedger key={ledger.id} state={state} ledger={ledger} period={value.period} />
        )}
        {ledger === undefined && shown === NETWORK_PART && <NetworkMeasures state={state} />}
        {ledger === undefined && shown !== NETWORK_PART && <NoSuchLedger asked={shown} />}
      </main>
    </div>
  );
}

function OneLedger({
  state,
  ledger,
  period,
}: {
  readonly state: AllianceMap;
  readonly ledger: Ledger;
  readonly period: string;
}): ReactElement {
  const at = useHash(true);
  return (
    <article className="ledger-article" aria-labelledby="ledger-title">
      <h2 id="ledger-title">{ledger.title}</h2>
      <p className="ledger-about">{ledger.about}</p>
      {ledger.tables.map((table) => (
        <OneLedgerTable key={table.id} state={state} table={table} period={period} shown={at} />
      ))}
    </article>
  );
}

function NoSuchLedger({ asked }: { readonly asked: string }): ReactElement {
  return (
    <div role="alert" className="ledger-empty">
      <p>There is no ledger “{asked}”.</p>
      <p>
        <Link to={{ search: '' }}>Show the first ledger</Link>
      </p>
    </div>
  );
}
