import { useMemo } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { findRow, highlightOf, type Highlight, type ShownRow } from './ledger-row.ts';
import { useLedgers } from './useLedgers.ts';

export interface ShownLedgerRow {
  readonly shown: ShownRow | null;
  readonly highlight: Highlight | null;
  /** The ledgers were read and hold no such row. */
  readonly isMissing: boolean;
  /** Why the ledgers can't be had, in words. */
  readonly fault: string | null;
}

/** The row of a ledger that an address names. The ledgers are asked for only where it names one. */
export function useShownRow(state: AllianceMap, key: string | null): ShownLedgerRow {
  const { value, problem, renewing } = useLedgers(state.mapId, state.contentRevision, key !== null);
  const shown = useMemo(
    () => (value === null || key === null ? null : (findRow(value, key) ?? null)),
    [value, key],
  );
  const highlight = useMemo(
    () => (shown === null ? null : highlightOf(state, shown)),
    [state, shown],
  );
  return {
    shown,
    highlight,
    isMissing: key !== null && value !== null && !renewing && shown === null,
    fault: problem?.message ?? null,
  };
}
