import os from 'node:os';

/** One line of a benchmark: what was measured and its figure. Nothing here ever fails a test. */
export function figure(what: string, value: string): void {
  console.log(`${what.padEnd(64, '.')} ${value}`);
}

export function heading(words: string): void {
  console.log(`\n${words} (Node ${process.versions.node}, ${os.cpus().length} cores)`);
}

export const ms = (value: number): string => `${Math.round(value).toLocaleString('en-GB')} ms`;
export const megabytes = (bytes: number): string => `${Math.round(bytes / 1_048_576)} MB`;
export const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
export const ratio = (value: number, to: number): string => `${(value / to).toFixed(2)}x`;

/** The value below which a share of the values lies, by the nearest-rank method. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export async function timed<T>(work: () => Promise<T>): Promise<{ result: T; tookMs: number }> {
  const start = performance.now();
  const result = await work();
  return { result, tookMs: performance.now() - start };
}
