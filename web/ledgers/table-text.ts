import type { LedgerCell, LedgerRow, LedgerTable } from '../graphql/ledgers.ts';

const PENCE_A_POUND = 100;

/** All lines of a table, the last one its total. */
function linesOf({ rows, total }: LedgerTable): readonly LedgerRow[] {
  return total === null ? rows : [...rows, total];
}

/** The table as text with tabs between cells, in the words of the screen: what is copied. */
export function asTabs(table: LedgerTable): string {
  const clean = (words: string): string => words.replace(/\s+/gu, ' ').trim();
  const lines = linesOf(table).map(({ cells }) => cells.map(({ words }) => clean(words)));
  const head = table.columns.map(({ words }) => clean(words));
  return [head, ...lines].map((cells) => cells.join('\t')).join('\n');
}

/**
 * The table as CSV (RFC 4180) for a spreadsheet. Figures are bare numbers, money in pounds, so that they
 * can be added up; what is not stated or not known stays in words, never 0.
 */
export function asCsv(table: LedgerTable): string {
  const figures = table.columns.map((column) => column.figures);
  const lines = linesOf(table).map(({ cells }) =>
    cells.map((cell, at) => (figures[at] === true ? figureOf(cell) : textOf(cell.words))),
  );
  const head = table.columns.map(({ words }) => textOf(words));
  return [head, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

function figureOf({ words, value, is }: LedgerCell): string {
  if (is === 'none') return '0';
  if (is !== 'value' || value === null) return textOf(words);
  return isMoney(words) ? (value / PENCE_A_POUND).toFixed(2) : String(value);
}

/** "£450,000", "−£1,200", "53p": the words of `graph-schema/words/pounds.ts`. */
function isMoney(words: string): boolean {
  return /^−?(?:£|\d+p$)/u.test(words);
}

/** A spreadsheet would work out text that begins like a formula: a sign before it keeps it text. */
function textOf(words: string): string {
  return /^[=+\-@\t\r]/u.test(words) ? `'${words}` : words;
}

function quoted(text: string): string {
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
