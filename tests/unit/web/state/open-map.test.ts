import { expect, test } from 'vitest';
import { settings, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { invertAll, type Change } from '../../../../graph-schema/model/change.ts';
import { id, mapId, type ChangeSetId } from '../../../../graph-schema/model/ids.ts';
import type { LoggedSet, OwnChangeSet, SentOutcome } from '../../../../web/graphql/changes.ts';
import { RequestProblem } from '../../../../web/graphql/request-problem.ts';
import type { MapServer } from '../../../../web/state/map-server.ts';
import { OpenMap } from '../../../../web/state/open-map.ts';
import { waitingSets, type WaitingSets } from '../../../../web/state/waiting-sets.ts';
import { memoryStorage } from '../../../support/memory-storage.ts';
import { money, stateOf } from '../hand-made.ts';

/** The server's rule in memory: the model's own `applyAll` and a log. */
class SmallServer implements MapServer {
  state: AllianceMap;
  log: LoggedSet[] = [];
  away: RequestProblem | undefined;

  constructor(state: AllianceMap) {
    this.state = state;
  }

  read = () => this.answer(this.state);
  after = (revision: number) =>
    this.answer({
      sets: this.log.filter((set) => set.revision > revision),
      newest: this.state.revision,
    });
  apply = (_base: number, set: OwnChangeSet) => this.answer(set).then(() => this.write(set));
  undo = (of: ChangeSetId, newId: ChangeSetId) =>
    this.answer(of).then(() => {
      const set = this.log.find((one) => one.id === of);
      return this.write({ ...set!, id: newId, label: 'Undo', changes: invertAll(set!.changes) });
    });

  write(set: OwnChangeSet): SentOutcome {
    const seen = this.log.find((one) => one.id === set.id);
    if (seen !== undefined) return { is: 'applied', revision: seen.revision };
    const applied = applyAll(this.state, set.changes, { quiet: set.quiet });
    if (applied.is === 'conflict') {
      const conflicts = applied.conflicts.map((conflict) => ({ ...conflict, message: '' }));
      return { is: 'conflict', revision: this.state.revision, conflicts };
    }
    if (applied.is === 'refused') return { is: 'refused', reasons: ['It does not fit.'] };
    this.state = applied.state;
    const { revision, contentRevision } = applied.state;
    this.log.push({ by: 'Ade', ...set, revision, contentRevision });
    return { is: 'applied', revision };
  }

  private async answer<T>(of: T): Promise<T> {
    await Promise.resolve();
    if (this.away !== undefined) throw this.away;
    return of;
  }
}

const noneWaits: WaitingSets = { all: () => [], keep: () => undefined, drop: () => undefined };

function rename(before: string, after: string): readonly Change[] {
  return [{ is: 'set', kind: 'map', id: id('m'), field: 'title', before, after }];
}

function title(open: OpenMap): string | undefined {
  return settings(open.view().state)?.title;
}

async function until(open: OpenMap, holds: () => boolean): Promise<void> {
  if (holds()) return;
  await new Promise<void>((done) => {
    const stop = open.subscribe(() => {
      if (!holds()) return;
      stop();
      done();
    });
  });
}

test('a change shows at once, is saved, and can be undone', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  open.change('Renamed', rename('Small', 'Large'));
  expect(title(open)).toBe('Large');
  expect(open.view().sign).toBe('saving');
  await until(open, () => open.view().sign === 'saved');
  expect(settings(server.state)?.title).toBe('Large');
  expect(open.view().lastStep?.label).toBe('Renamed');
  open.undo();
  await until(open, () => title(open) === 'Small');
  expect(settings(server.state)?.title).toBe('Small');
});

test('what the server refuses is taken back and told in words', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  const flow = money('nobody', 'no-one', 1);
  open.change('Add a flow', [{ is: 'add', entity: flow }]);
  await until(open, () => open.view().refused !== null);
  expect(open.view().refused).toEqual({ label: 'Add a flow', reasons: ['It does not fit.'] });
  expect(open.view().state.entities.has(flow.id)).toBe(false);
});

test('where another was first, theirs shows, one’s own is kept through a reload until it is decided', async () => {
  const storage = memoryStorage();
  const server = new SmallServer(stateOf());
  const start = server.state;
  const before = new OpenMap(start, server, waitingSets(mapId('m'), storage));
  server.write({
    id: 'theirs' as ChangeSetId,
    label: '',
    quiet: false,
    changes: rename('Small', 'Theirs'),
  });
  before.change('Renamed', rename('Small', 'Mine'));
  await until(before, () => before.view().clashes.length === 1);
  expect(title(before)).toBe('Theirs');
  before.close();

  const after = new OpenMap(server.state, server, waitingSets(mapId('m'), storage));
  after.start();
  await until(after, () => after.view().clashes.length === 1);
  const [clash] = after.view().clashes;
  expect(clash?.meetings[0]).toMatchObject({
    conflict: { yours: 'Mine', theirs: 'Theirs' },
    meanwhile: { by: 'Ade', set: 'theirs' },
  });
  after.settle(clash!, rename('Theirs', 'Mine'));
  await until(after, () => after.view().sign === 'saved' && title(after) === 'Mine');
  expect(after.view().clashes).toEqual([]);
  expect(settings(server.state)?.title).toBe('Mine');
  expect(storage.length).toBe(0);
});

test('another’s change is fetched when its revision is heard', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  server.write({
    id: 'theirs' as ChangeSetId,
    label: '',
    quiet: false,
    changes: rename('Small', 'Theirs'),
  });
  open.hear(server.state.revision);
  await until(open, () => title(open) === 'Theirs');
  expect(open.view().lastStep).toBeNull();
});

test('while the server is away changes are kept, and saved when it is back', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  server.away = new RequestProblem('restarting');
  open.change('Renamed', rename('Small', 'Kept'));
  await until(open, () => open.view().sign === 'restarting');
  expect(title(open)).toBe('Kept');
  server.away = undefined;
  open.lookAgain();
  await until(open, () => open.view().sign === 'saved');
  expect(settings(server.state)?.title).toBe('Kept');
});

test('a set that waited through a reload is sent once, though it had arrived', async () => {
  const storage = memoryStorage();
  const server = new SmallServer(stateOf());
  const start = server.state;
  server.away = new RequestProblem('offline');
  const before = new OpenMap(start, server, waitingSets(mapId('m'), storage));
  before.change('Renamed', rename('Small', 'Kept'));
  await until(before, () => before.view().sign === 'offline');
  before.close();
  server.away = undefined;
  const after = new OpenMap(start, server, waitingSets(mapId('m'), storage));
  after.start();
  expect(title(after)).toBe('Kept');
  await until(after, () => after.view().sign === 'saved');
  expect(server.log).toHaveLength(1);
  expect(storage.length).toBe(0);
});

test('a map that is closed while it is behind comes to rest', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  server.write({
    id: 'theirs' as ChangeSetId,
    label: '',
    quiet: false,
    changes: rename('Small', 'Theirs'),
  });
  open.hear(server.state.revision);
  open.hear(server.state.revision + 1);
  open.close();
  // Were it still going round, this timer would never come.
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(title(open)).toBe('Small');
});
