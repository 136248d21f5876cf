import { describe, expect, it } from 'vitest';
import { aldermouthChanges } from '../../../seed/aldermouth/index.ts';
import { addressOf, untilPrinted, untilReady } from '../../support/spawned-app.ts';
import { startApp, temporaryDataFolder } from '../../support/started-app.ts';

const FIVE_MINUTES_MS = 300_000;
const OWN_DATABASE = { NEO4J_URI: '', PORT: '' };

interface Answer {
  readonly data?: {
    readonly map?: { readonly state: { readonly entities: readonly unknown[] } } | null;
  };
}

/** How many entities a map has, or undefined where there is no such map. */
async function sizeOf(address: string, map: string): Promise<number | undefined> {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: `{ map(id: "${map}") { state { entities } } }` }),
  });
  return ((await answer.json()) as Answer).data?.map?.state.entities.length;
}

describe('the app killed with kill -9 while it loads its example maps', () => {
  it(
    'has each map whole when it has started again, never half',
    async () => {
      const folder = temporaryDataFolder();
      // At different moments: as the first map begins, a little into it, and into the second.
      for (const [words, waitMs] of [
        [/Loading the map of Aldermouth/, 0],
        [/Loading the map of Aldermouth/, 400],
        [/Loading the map of Trafford/, 250],
      ] as const) {
        const app = startApp(folder, OWN_DATABASE);
        // A map that an earlier round left whole is not loaded again: then the app just starts.
        await untilPrinted(app, new RegExp(`${words.source}|Alliance Map is running: (http:\\S+)`));
        await new Promise((resolve) => setTimeout(resolve, waitMs));
        app.kill('SIGKILL');
        await app.ended;
      }
      const address = await addressOf(startApp(folder, OWN_DATABASE));
      await untilReady(address);
      expect(await sizeOf(address, 'aldermouth')).toBe(aldermouthChanges().length);
      expect(await sizeOf(address, 'trafford')).toBeGreaterThan(500);
    },
    FIVE_MINUTES_MS,
  );
});
