import { id } from '../../../../graph-schema/model/ids.ts';
import type {
  Ledgers,
  LedgerCell,
  LedgerRow,
  LedgerTable,
} from '../../../../web/graphql/ledgers.ts';

export function text(words: string, about: string | null = null): LedgerCell {
  return { words, value: null, is: 'value', about: about === null ? null : id(about) };
}

export function figure(words: string, value: number): LedgerCell {
  return { words, value, is: 'value', about: null };
}

export const NOT_STATED: LedgerCell = {
  words: 'not stated',
  value: null,
  is: 'not-stated',
  about: null,
};

export const NONE: LedgerCell = { words: 'none', value: 0, is: 'none', about: null };

export function row(rowId: string, cells: LedgerCell[], more: Partial<LedgerRow> = {}): LedgerRow {
  return { id: rowId, cells, items: [], families: [], ...more };
}

export function table(rows: LedgerRow[], more: Partial<LedgerTable> = {}): LedgerTable {
  return {
    id: 'money-from',
    title: 'Where the money comes from',
    definition: 'What each pays out.',
    columns: [
      { id: 'who', words: 'Who', figures: false },
      { id: 'pays', words: 'Pays out, £ a year', figures: true },
      { id: 'days', words: 'Days to pay', figures: true },
    ],
    rows,
    total: null,
    empty: 'No money is mapped.',
    notes: [],
    restsOn: '',
    ...more,
  };
}

export function ledgersOf(...tables: LedgerTable[]): Ledgers {
  return {
    revision: 3,
    period: 'a year',
    ledgers: [
      { id: 'voice', title: 'Voice', about: '', tables: [table([], { id: 'voice-out' })] },
      { id: 'money', title: 'Money', about: '', tables },
    ],
  };
}
