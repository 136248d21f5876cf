import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mappedMoneyPence } from '../../../../graph-schema/model/mapped-money.ts';
import type { LedgerTable } from '../../../../api/analysis/ledgers/ledger.ts';
import { MOST_ROWS } from '../../../../api/analysis/ledgers/ledger-table.ts';
import { LEDGERS } from '../../../../api/analysis/ledgers/registry.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { wordCount } from '../../../../api/analysis/words/phrases.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { allTables, cellsOf, ledgerTableOf, totalOf } from '../support/ledger-tables.ts';
import { ON_THE_DAY, organisations, pays, smallMap } from '../support/small-map.ts';
import { randomLedgerMap } from '../support/random-ledger-maps.ts';

const MOST_WORDS = 19;
const RUNS = 150;
/** Random maps take a while on a busy machine. */
const LONG_MS = 60_000;
const OFF_LIMITS =
  /\b(hoard|block|controlling|toxic|weak|problem|score|rank|best|worst|top \d|gatekeeper|fair|unfair)/i;

const NETWORK = networkOf(ALDERMOUTH, ON_THE_DAY);
const SHOWN = LEDGERS.map((ledger) => ledger(NETWORK));
const TABLES = SHOWN.flatMap(({ tables }) => tables);

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?:])\s+/).filter((sentence) => sentence !== '');
}

/** The sum of a column over its rows, by hand: cells without a number are left out. */
function sumOfRows(table: LedgerTable, column: number): number | null {
  const told = table.rows.flatMap(({ cells }) => cells[column]?.value ?? []);
  return told.length === 0 ? null : told.reduce((sum, one) => sum + one, 0);
}

function expectTotals(table: LedgerTable): void {
  if (table.total === null) return;
  table.total.cells.forEach((cell, column) => {
    if (cell.words === '' || column === 0) return;
    const sum = sumOfRows(table, column);
    if (sum === null) expect(cell.value).toBeNull();
    else expect(cell.value).toBeCloseTo(sum, 6);
  });
}

describe('all ledgers', () => {
  it('have ids of their own, and so have their tables, columns and rows', () => {
    const once = (ids: readonly string[]) => expect(ids).toEqual([...new Set(ids)]);
    once(SHOWN.map(({ id }) => id));
    once(TABLES.map(({ id }) => id));
    for (const { columns, rows } of TABLES) {
      once(columns.map(({ id }) => id));
      once(rows.map(({ id }) => id));
    }
  });

  it.each(TABLES.map((table) => [table.id, table] as const))(
    '%s: says what it shows in short sentences',
    (_, table) => {
      for (const text of [table.definition, table.empty, ...table.notes]) {
        for (const sentence of sentencesOf(text)) {
          expect([sentence, wordCount(sentence) <= MOST_WORDS]).toEqual([sentence, true]);
        }
        expect(text).not.toMatch(OFF_LIMITS);
        expect(text).toMatch(/\.$/);
      }
      expect(`${table.title} ${table.columns.map(({ words }) => words).join(' ')}`).not.toMatch(
        OFF_LIMITS,
      );
      expect(table.restsOn).toMatch(/^Rests on /);
    },
  );

  it('say what they are about in short sentences', () => {
    for (const { about } of SHOWN) {
      for (const sentence of sentencesOf(about))
        expect(wordCount(sentence)).toBeLessThanOrEqual(MOST_WORDS);
      expect(about).not.toMatch(OFF_LIMITS);
    }
  });

  it('have one cell for each column, and name only what is on the map', () => {
    for (const { columns, rows, total } of TABLES) {
      for (const row of total === null ? rows : [...rows, total]) {
        expect(row.cells).toHaveLength(columns.length);
        for (const { about } of row.cells) {
          if (about !== null) expect(ALDERMOUTH.entities.has(about)).toBe(true);
        }
        for (const item of row.items) expect(ALDERMOUTH.entities.has(item)).toBe(true);
        expect(row.items).toEqual([...new Set(row.items)]);
      }
    }
  });

  it(
    'hold on random maps: totals are sums of rows, and no figure is made up',
    () => {
      let rowsSeen = 0;
      fc.assert(
        fc.property(randomLedgerMap, (entities) => {
          const map = smallMap(entities);
          const mapped = mappedMoneyPence(map, ON_THE_DAY);
          const tables = allTables(map);
          for (const table of tables) {
            rowsSeen += table.rows.length;
            expectTotals(table);
            for (const { cells } of table.rows) {
              for (const { words, value, is } of cells) {
                expect(words).not.toMatch(/NaN|undefined|null|Infinity/);
                if (is === 'notStated' || is === 'notKnown') expect(value).toBeNull();
                if (value !== null) expect(Number.isFinite(value)).toBe(true);
              }
            }
          }
          for (const [table, column] of [
            ['money-from', 'brings-in'],
            ['money-held', 'stays'],
            ['money-local', 'stays'],
          ] as const) {
            const shown = tables.find((one) => one.id === table)!;
            const sum = shown.total === null ? null : totalOf(shown)[column]?.value;
            expect(sum ?? 0).toBe(mapped ?? 0);
          }
        }),
        { numRuns: RUNS },
      );
      expect(rowsSeen).toBeGreaterThan(RUNS);
    },
    LONG_MS,
  );

  it(
    'agree with themselves on random maps: parts make the whole, and nothing is counted that is not told',
    () => {
      const seen = { waiting: 0, stories: 0, chains: 0 };
      fc.assert(
        fc.property(randomLedgerMap, (entities) => {
          const map = smallMap(entities);
          const tables = new Map(allTables(map).map((table) => [table.id, table]));
          const rows = (id: string) =>
            tables.get(id)!.rows.map((row) => cellsOf(tables.get(id)!, row));
          for (const { sent, accepted, declined, waiting } of rows('help-referrals')) {
            const parts = [sent!.value, accepted!.value, declined!.value];
            if (parts.includes(null)) expect(waiting!.value).toBeNull();
            if (waiting!.value === null) continue;
            seen.waiting += 1;
            expect(accepted!.value! + declined!.value! + waiting!.value).toBe(sent!.value);
          }
          for (const row of rows('voice-story-communities')) {
            const back = ['something', 'nothing', 'back-not-known'].map(
              (id) => row[id]!.value ?? 0,
            );
            expect(back.reduce((sum, one) => sum + one, 0)).toBe(row.out!.value ?? 0);
            seen.stories += 1;
          }
          const out = (id: string, column: string) => {
            const table = tables.get(id)!;
            return table.total === null ? null : cellsOf(table, table.total)[column]!.value;
          };
          expect(out('voice-story-pairs', 'stories')).toBe(out('voice-story-communities', 'out'));
          for (const { steps, way } of rows('control-chains')) {
            expect(way!.words.split(', which ')).toHaveLength(steps!.value!);
            seen.chains += 1;
          }
        }),
        { numRuns: RUNS },
      );
      expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS / 10);
    },
    LONG_MS,
  );

  it('fold long tables: the rest is one row in the order of names, with its sum', () => {
    const paid = Array.from({ length: 483 }, (_, at) => `G${String(at).padStart(3, '0')}`);
    const map = smallMap(
      organisations('F', ...paid),
      paid.map((name, at) => pays('F', name, at + 1)),
    );
    const table = ledgerTableOf(map, 'money-held');
    expect(table.rows).toHaveLength(MOST_ROWS + 1);
    expect(table.rows[MOST_ROWS - 1]?.cells[0]?.words).toBe('G199');
    const others = table.rows.at(-1);
    expect(others?.cells[0]?.words).toBe('and 283 others');
    const sum = (483 * 484) / 2;
    const shown = (200 * 201) / 2;
    expect(others?.cells[3]?.value).toBe((sum - shown) * 100);
    expect(totalOf(table).stays?.value).toBe(sum * 100);
    expectTotals(table);
  });

  it('stand in the order of names, whatever the figures and ids', () => {
    const map = smallMap(
      organisations('F'),
      organisations('a1').map((one) => ({ ...one, name: 'Zebra' })),
      organisations('b2').map((one) => ({ ...one, name: 'apple' })),
      organisations('c3').map((one) => ({ ...one, name: 'Émile' })),
      pays('F', 'a1', 5),
      pays('F', 'b2', 1),
      pays('F', 'c3', 9),
    );
    expect(ledgerTableOf(map, 'money-held').rows.map(({ cells }) => cells[0]?.words)).toEqual([
      'apple',
      'Émile',
      'Zebra',
    ]);
  });
});
