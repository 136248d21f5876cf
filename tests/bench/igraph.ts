import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import readline from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import type { Arcs } from '../../api/analysis/measures/arcs.ts';

/** The version whose C core the benchmarks compare with. */
const IGRAPH = 'igraph==1.0.0';
const SCRIPT = fileURLToPath(new URL('igraph-times.py', import.meta.url));
const run = promisify(execFile);
const times = z.object({ tookMs: z.number() });

export interface Igraph {
  /** The network of the measures that follow. */
  readonly use: (arcs: Arcs) => Promise<void>;
  readonly tookMs: (measure: string) => Promise<number>;
  readonly stop: () => Promise<void>;
}

/** igraph of Python in a temporary folder; where Python or igraph can't be had, says so and gives undefined. */
export async function startIgraph(): Promise<Igraph | undefined> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'alliance-map-igraph-'));
  const python = path.join(folder, 'bin', 'python');
  try {
    await run('python3', ['-m', 'venv', folder]);
    await run(python, ['-m', 'pip', 'install', '--quiet', IGRAPH]);
    return igraphIn(folder, python);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    const words = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    console.log(`Without igraph, which Python could not give: ${words}`);
    return undefined;
  }
}

function igraphIn(folder: string, python: string): Igraph {
  const child = spawn(python, [SCRIPT], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const ask = async (request: object): Promise<unknown> => {
    child.stdin.write(`${JSON.stringify(request)}\n`);
    const line = await lines.next();
    if (line.done === true) throw new Error('igraph ended before it answered');
    return JSON.parse(line.value);
  };
  return {
    use: async ({ nodes, from, to }) => {
      await ask({ nodes, from: Array.from(from), to: Array.from(to) });
    },
    tookMs: async (measure) => times.parse(await ask({ measure })).tookMs,
    stop: async () => {
      child.stdin.end();
      await new Promise((resolve) => {
        if (child.exitCode === null) child.once('exit', resolve);
        else resolve(undefined);
      });
      await rm(folder, { recursive: true, force: true });
    },
  };
}
