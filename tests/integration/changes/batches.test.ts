import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../api/db/database.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make, type Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type ChangeSetId, type MapId } from '../../../graph-schema/model/ids.ts';
import { effectiveLevels } from '../../../graph-schema/model/visibility.ts';
import { readStoredLevels } from '../../../api/modules/states/states.store.ts';
import {
  add,
  applied,
  newSetId,
  openServices,
  ownMapId,
  servicesOver,
  SOMEONE,
  SOMEONE_ELSE,
  theMap,
  type Services,
} from '../../support/services.ts';

const LONG_MS = 240_000;
const IN_A_PART = 4000;

let services: Services;
/** Another process over the same database. */
let other: Services;
beforeAll(async () => {
  services = await openServices();
  other = servicesOver(services.database);
});
afterAll(() => services.database.close());

const actor = (of: string, more: object = {}) =>
  make('actor', { id: id(of), type: 'organisation', name: `Actor ${of}`, ...more });

/** Flows point to actors that come after them, and beyond the end of their part. */
function manyActorsAndFlows(count: number): readonly Change[] {
  const flows = Array.from({ length: count / 2 }, (_, at) =>
    add(
      make('flow', {
        id: id(`f${at}`),
        family: 'money',
        flowKind: 'grant',
        from: id(`a${at}`),
        to: id(`a${(at + 1) % (count / 2)}`),
        unit: 'pence',
      }),
    ),
  );
  return [...flows, ...Array.from({ length: count / 2 }, (_, at) => add(actor(`a${at}`)))];
}

async function newMap(): Promise<MapId> {
  const map = ownMapId();
  await applied(services, map, [theMap(map), add(actor('first'))]);
  return map;
}

async function staged(
  of: Services,
  mapId: MapId,
  changes: readonly Change[],
): Promise<{ readonly changeSetId: ChangeSetId; readonly size: Size }> {
  const changeSetId = newSetId();
  let parts = 0;
  for (let start = 0; start < changes.length; start += IN_A_PART) {
    const part = changes.slice(start, start + IN_A_PART);
    const came = await of.staged.stage({ mapId, changeSetId }, parts, part);
    expect(came).toEqual({ is: 'staged', part: parts });
    parts += 1;
  }
  return { changeSetId, size: { parts, changeCount: changes.length } };
}
interface Size {
  readonly parts: number;
  readonly changeCount: number;
}

const head = (mapId: MapId, changeSetId: ChangeSetId) => ({
  mapId,
  changeSetId,
  baseRevision: 0,
  label: 'Import of many',
});

async function imported(of: Services, mapId: MapId, changes: readonly Change[], sender = SOMEONE) {
  const { changeSetId, size } = await staged(of, mapId, changes);
  return { changeSetId, outcome: await of.staged.apply(head(mapId, changeSetId), size, sender) };
}

/** As a process that has just started reads it, in the order in which it lies there. */
async function fresh(map: MapId): Promise<AllianceMap> {
  return servicesOver(services.database).states.stateOf(map);
}

const code = (error: unknown) => (error as { code?: string }).code;

describe('a batch', () => {
  it(
    'of 12,000 changes is there at once at its end and never half; meanwhile nobody else writes to this map, but to another',
    async () => {
      const map = await newMap();
      const another = await newMap();
      const { changeSetId, size } = await staged(services, map, manyActorsAndFlows(12_000));
      const ended = new AbortController();
      const seen = new Set<string>();
      const refusals = new Set<string>();
      const importing = services.staged.apply(head(map, changeSetId), size, SOMEONE);
      const watching = (async () => {
        while (!ended.signal.aborted) {
          const read = await servicesOver(services.database)
            .states.stateOf(map)
            .then(({ revision, entities }) => `${revision}: ${entities.size}`)
            .catch(code);
          seen.add(String(read));
          await applied(other, map, [add(actor(newSetId()))], SOMEONE_ELSE).catch(
            (error: unknown) => refusals.add(`${String(code(error))} ${(error as Error).message}`),
          );
          await applied(other, another, [add(actor(newSetId()))], SOMEONE_ELSE);
        }
      })();
      const outcome = await importing;
      ended.abort();
      await watching;
      expect(outcome).toMatchObject({ is: 'applied' });
      // Others may have written before it began and after it ended, and then each time one thing more.
      for (const read of seen) {
        if (read === 'IMPORT_RUNNING') continue;
        const [revision, size] = read.split(': ').map(Number);
        const extra = size! - revision! - 1;
        expect([0, 12_000 - 1]).toContain(extra);
      }
      expect(seen).toContain('IMPORT_RUNNING');
      expect(
        [...refusals].every((words) =>
          words.startsWith('IMPORT_RUNNING An import is running on this map: '),
        ),
      ).toBe(true);
      expect(refusals.size).toBeGreaterThan(0);
      const end = await fresh(map);
      expect(end.entities.get(id('f5999'))).toMatchObject({ from: 'a5999', to: 'a0' });
      expect([...end.entities.values()]).toEqual([
        ...(await services.states.stateOf(map)).entities.values(),
      ]);
    },
    LONG_MS,
  );

  it(
    'is undone as one step and done again',
    async () => {
      const map = await newMap();
      const before = await fresh(map);
      const { changeSetId } = await imported(services, map, manyActorsAndFlows(12_000));
      const after = await fresh(map);
      expect(after.revision).toBe(2);
      const undoId = newSetId();
      expect(await other.changes.undo(map, changeSetId, undoId, SOMEONE)).toMatchObject({
        is: 'applied',
        revision: 3,
      });
      expect((await fresh(map)).entities).toEqual(before.entities);
      expect(await services.changes.undo(map, undoId, newSetId(), SOMEONE)).toMatchObject({
        is: 'applied',
        revision: 4,
      });
      expect(new Map((await fresh(map)).entities)).toEqual(new Map(after.entities));
    },
    LONG_MS,
  );

  it(
    'with one later change by another in the way is not undone at all, and it says what and who',
    async () => {
      const map = await newMap();
      const { changeSetId } = await imported(services, map, manyActorsAndFlows(6000));
      await applied(
        other,
        map,
        [
          {
            is: 'set',
            kind: 'actor',
            id: 'a7',
            field: 'name',
            before: 'Actor a7',
            after: 'Theirs',
          },
        ],
        SOMEONE_ELSE,
      );
      const before = await fresh(map);
      expect(await services.changes.undo(map, changeSetId, newSetId(), SOMEONE)).toMatchObject({
        is: 'conflict',
        conflicts: [{ id: 'a7', since: { by: SOMEONE_ELSE.name } }],
      });
      expect(await fresh(map)).toEqual(before);
    },
    LONG_MS,
  );

  it(
    'sent again after a lost answer happens once',
    async () => {
      const map = await newMap();
      const { changeSetId, size } = await staged(services, map, manyActorsAndFlows(6000));
      const first = await services.staged.apply(head(map, changeSetId), size, SOMEONE);
      const end = await fresh(map);
      expect(await other.staged.apply(head(map, changeSetId), size, SOMEONE)).toEqual(first);
      expect(await fresh(map)).toEqual(end);
      const renamed = { ...head(map, changeSetId), label: 'Another' };
      expect(await other.staged.apply(renamed, size, SOMEONE)).toMatchObject({ is: 'refused' });
    },
    LONG_MS,
  );

  it('with parts missing, or with a fault in one of them, does not begin', async () => {
    const map = await newMap();
    const { changeSetId, size } = await staged(services, map, manyActorsAndFlows(6000));
    const more = { ...size, parts: size.parts + 1 };
    await expect(
      services.staged.apply(head(map, changeSetId), more, SOMEONE),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'parts' });
    const wrong = [{ is: 'add', entity: { kind: 'actor', id: 'x' } }];
    expect(await services.staged.stage({ mapId: map, changeSetId }, 0, wrong)).toMatchObject({
      is: 'refused',
    });
    const pointing = manyActorsAndFlows(12_000).slice(0, 6001);
    expect((await imported(services, map, pointing)).outcome.is).not.toBe('applied');
    expect(await fresh(map)).toMatchObject({ revision: 1 });
  });

  it(
    'is stopped on the way by whoever sent it, and leaves nothing',
    async () => {
      const map = await newMap();
      const before = await fresh(map);
      const { changeSetId, size } = await staged(services, map, manyActorsAndFlows(12_000));
      const importing = services.staged.apply(head(map, changeSetId), size, SOMEONE);
      await expect
        .poll(async () => (await other.maps.get(map, SOMEONE)).batch?.batchId, { interval: 5 })
        .toBe(changeSetId);
      expect(await other.staged.stop({ mapId: map, changeSetId })).toBe(true);
      expect(await importing).toMatchObject({ is: 'refused', problems: [{ code: 'STOPPED' }] });
      expect(await fresh(map)).toEqual(before);
      expect(await other.staged.stop({ mapId: map, changeSetId })).toBe(false);
    },
    LONG_MS,
  );
});

/** A process that dies at its nth transaction that writes: from then on nothing of it reaches the database. */
function dyingAt(database: Database, last: number): Database {
  let count = 0;
  return {
    ...database,
    writing: (work) => {
      count += 1;
      return count > last ? Promise.reject(new Error('Killed')) : database.writing(work);
    },
  };
}

describe('a batch whose process died', () => {
  /** Adds, changes, removes, changes levels of what it does not name, and changes the map itself. */
  async function mixed(): Promise<{ map: MapId; changes: readonly Change[] }> {
    const map = ownMapId();
    const old = Array.from({ length: 1500 }, (_, at) => actor(`old${at}`));
    const links = old.map(({ id: of }, at) =>
      make('flow', {
        id: id(`link${at}`),
        family: 'money',
        flowKind: 'grant',
        from: of,
        to: old[(at + 1) % old.length]!.id,
        unit: 'pence',
      }),
    );
    await applied(services, map, [theMap(map), ...[...old, ...links].map(add)]);
    const set = (kind: string, of: string, field: string, before: unknown, after: unknown) =>
      ({ is: 'set', kind, id: of, field, before, after }) as Change;
    const changes: readonly Change[] = [
      set('map', map, 'title', 'A test map', 'Another title'),
      ...links.slice(0, 700).map((entity: Entity): Change => ({ is: 'remove', entity })),
      ...old.slice(1, 700).map((entity: Entity): Change => ({ is: 'remove', entity })),
      ...old
        .slice(800, 1400)
        .map((entity) => set('actor', entity.id, 'name', entity.name, 'New name')),
      ...old
        .slice(800, 900)
        .map((entity) => set('actor', entity.id, 'level', entity.level, 'alliance')),
      ...links.slice(1000, 1200).map(({ id: of, to }) => set('flow', of, 'to', to, 'old1499')),
      ...manyActorsAndFlows(3600),
    ];
    return { map, changes };
  }

  it(
    'is rolled back whole by the first who reads once the lease is over, wherever it died',
    async () => {
      const { map, changes } = await mixed();
      const before = await fresh(map);
      const levels = effectiveLevels(before);
      for (let last = 4; ; last += 2) {
        const database = dyingAt(services.database, last);
        const dying = servicesOver(database, () => new Date(), 150);
        const ended = await imported(dying, map, changes).catch(() => undefined);
        if (ended !== undefined) {
          expect(ended.outcome).toMatchObject({ is: 'applied', revision: 2 });
          expect(last).toBeGreaterThan(10);
          break;
        }
        await expect.poll(() => fresh(map).catch(code), { timeout: 20_000 }).toEqual(before);
        expect(await readStoredLevels(services.database, map)).toEqual(levels);
        expect([...(await fresh(map)).entities.keys()]).toEqual([...before.entities.keys()]);
        expect(await other.maps.get(map, SOMEONE)).toMatchObject({ revision: 1, batch: null });
      }
      const end = await fresh(map);
      expect(end.entities.get(id(map))).toMatchObject({ title: 'Another title' });
      expect(await readStoredLevels(services.database, map)).toEqual(effectiveLevels(end));
    },
    LONG_MS,
  );

  it(
    'does not stand in the way of the next who writes, and is finished when it is sent again',
    async () => {
      const map = await newMap();
      const changes = manyActorsAndFlows(6000);
      const { changeSetId, size } = await staged(services, map, changes);
      const database = dyingAt(services.database, 3);
      const dying = servicesOver(database, () => new Date(), 2000);
      await expect(dying.staged.apply(head(map, changeSetId), size, SOMEONE)).rejects.toThrow(
        'Killed',
      );
      await expect(applied(other, map, [add(actor('theirs'))])).rejects.toMatchObject({
        code: 'IMPORT_RUNNING',
      });
      await expect
        .poll(() => applied(other, map, [add(actor('theirs'))]).catch(code), { timeout: 20_000 })
        .toMatch(/^set-/);
      expect(await other.staged.apply(head(map, changeSetId), size, SOMEONE)).toMatchObject({
        is: 'applied',
      });
      expect((await fresh(map)).entities.size).toBe(6003);
    },
    LONG_MS,
  );

  it(
    'that was making a new map leaves none',
    async () => {
      const map = ownMapId();
      const database = dyingAt(services.database, 6);
      const dying = servicesOver(database, () => new Date(), 150);
      await expect(
        imported(dying, map, [theMap(map), ...manyActorsAndFlows(8000)]),
      ).rejects.toThrow('Killed');
      expect(await other.maps.find(map, SOMEONE)).toBeUndefined();
      await expect
        .poll(() => applied(other, map, [theMap(map)]).catch(code), { timeout: 20_000 })
        .toMatch(/^set-/);
      expect((await fresh(map)).entities.size).toBe(1);
    },
    LONG_MS,
  );

  it(
    'and wakes up after all writes nothing more',
    async () => {
      const map = await newMap();
      const before = await fresh(map);
      let asleep = false;
      let wake = (): void => undefined;
      const sleeping: Database = {
        ...services.database,
        writing: async (work) => {
          if (asleep) await new Promise<void>((resolve) => (wake = resolve));
          return services.database.writing(work);
        },
      };
      const { changeSetId, size } = await staged(services, map, manyActorsAndFlows(6000));
      const importing = servicesOver(sleeping, () => new Date(), 150).staged.apply(
        head(map, changeSetId),
        size,
        SOMEONE,
      );
      importing.catch(() => undefined);
      await expect
        .poll(async () => (await other.maps.get(map, SOMEONE)).batch?.batchId, { interval: 5 })
        .toBe(changeSetId);
      asleep = true;
      await expect.poll(() => fresh(map).catch(code), { timeout: 20_000 }).toEqual(before);
      asleep = false;
      wake();
      await expect(importing).rejects.toMatchObject({ code: 'UNAVAILABLE' });
      expect(await fresh(map)).toEqual(before);
    },
    LONG_MS,
  );
});
