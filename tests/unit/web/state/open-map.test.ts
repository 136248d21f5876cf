import { expect, test } from 'vitest';
import { settings, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { invertAll, type Change } from '../../../../graph-schema/model/change.ts';
import { id, mapId, type ChangeSetId } from '../../../../graph-schema/model/ids.ts';
import type { LoggedSet, OwnChangeSet, SentOutcome } from '../../../../web/graphql/changes.ts';
import { RequestProblem } from '../../../../web/graphql/request-problem.ts';
import { whatCanBe } from '../../../../graph-schema/edits/what-can-be.ts';
import type { OwnStep } from '../../../../web/state/own-steps.ts';
import type { MapServer } from '../../../../web/state/map-server.ts';
import { OpenMap } from '../../../../web/state/open-map.ts';
import { waitingJobs, type WaitingJobs } from '../../../../web/state/waiting-jobs.ts';
import { memoryStorage } from '../../../support/memory-storage.ts';
import { money, stateOf } from '../hand-made.ts';

/** The server's rule in memory: the model's own `applyAll` and a log. */
class SmallServer implements MapServer {
  state: AllianceMap;
  log: (LoggedSet & { readonly label: string })[] = [];
  /** The two stacks of the one person whose sets come through `apply`. */
  done: OwnStep[] = [];
  undone: OwnStep[] = [];
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
  apply = (_base: number, set: OwnChangeSet) =>
    this.answer(set).then(() => {
      const written = this.write(set);
      if (written.is === 'applied' && !this.done.some(({ id: one }) => one === set.id)) {
        this.done.push({ id: set.id, label: set.label });
        this.undone = [];
      }
      return written;
    });
  undo = (
    of: ChangeSetId,
    newId: ChangeSetId,
    { onlyWhatCanBe }: { readonly onlyWhatCanBe: boolean },
  ) =>
    this.answer(of).then((): SentOutcome => {
      const set = this.log.find((one) => one.id === of)!;
      const inverses = invertAll(set.changes);
      const { changes, conflicts } = whatCanBe(this.state, inverses);
      if (conflicts.length > 0 && !(onlyWhatCanBe && changes.length > 0)) {
        const told = conflicts.map((conflict) => ({ ...conflict, message: 'Changed.' }));
        return { is: 'conflict', revision: this.state.revision, conflicts: told };
      }
      this.done = this.done.filter(({ id: one }) => one !== of);
      this.undone = this.undone.filter(({ id: one }) => one !== of);
      const isUndo = !set.label.startsWith('Undo');
      const label = isUndo ? `Undo: ${set.label}` : set.label.replace('Undo', 'Redo');
      const written = this.write({ id: newId, label, quiet: set.quiet, changes });
      (isUndo ? this.undone : this.done).push({ id: newId, label });
      return written;
    });
  ownSteps = (without: readonly ChangeSetId[]) => {
    const top = (stack: readonly OwnStep[]): OwnStep | null =>
      stack.filter((step) => !without.includes(step.id)).at(-1) ?? null;
    return this.answer({ undo: top(this.done), redo: top(this.undone) });
  };

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

const noneWaits: WaitingJobs = {
  all: () => [],
  keep: () => undefined,
  drop: () => undefined,
  onDropped: () => () => undefined,
};

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
  expect(open.view().steps.undo?.label).toBe('Renamed');
  open.undo();
  expect(title(open)).toBe('Small');
  expect(open.view().sign).toBe('saving');
  await until(open, () => open.view().sign === 'saved');
  expect(settings(server.state)?.title).toBe('Small');
});

test('an undo that was pressed as the page was left is done when it is open again, once', async () => {
  const storage = memoryStorage();
  const server = new SmallServer(stateOf());
  const before = new OpenMap(server.state, server, waitingJobs(mapId('m'), storage));
  before.change('One', rename('Small', 'One'));
  before.change('Two', rename('One', 'Two'));
  await until(before, () => before.view().sign === 'saved');
  server.away = new RequestProblem('offline');
  before.undo();
  before.close();
  server.away = undefined;
  const after = new OpenMap(server.state, server, waitingJobs(mapId('m'), storage));
  const again = new OpenMap(server.state, server, waitingJobs(mapId('m'), storage));
  after.start();
  await until(after, () => after.view().sign === 'saved' && title(after) === 'One');
  again.start();
  await until(again, () => again.view().sign === 'saved' && title(again) === 'One');
  expect(server.log.map(({ label }) => label)).toEqual(['One', 'Two', 'Undo: Two']);
  expect(storage.length).toBe(0);
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
  const before = new OpenMap(start, server, waitingJobs(mapId('m'), storage));
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

  const after = new OpenMap(server.state, server, waitingJobs(mapId('m'), storage));
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
  expect(open.view().steps.undo).toBeNull();
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
  const before = new OpenMap(start, server, waitingJobs(mapId('m'), storage));
  before.change('Renamed', rename('Small', 'Kept'));
  await until(before, () => before.view().sign === 'offline');
  before.close();
  server.away = undefined;
  const after = new OpenMap(start, server, waitingJobs(mapId('m'), storage));
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

test('undo and redo go over all steps, pressed as fast as one likes, and survive a reload', async () => {
  const server = new SmallServer(stateOf());
  const first = new OpenMap(server.state, server, noneWaits);
  first.change('One', rename('Small', 'One'));
  first.change('Two', rename('One', 'Two'));
  first.change('Three', rename('Two', 'Three'));
  await until(first, () => first.view().sign === 'saved');
  first.close();
  const open = new OpenMap(server.state, server, noneWaits);
  open.start();
  await until(open, () => open.view().steps.undo?.label === 'Three');
  open.undo();
  open.undo();
  await until(open, () => open.view().steps.redo?.label === 'Undo: Two');
  expect(title(open)).toBe('One');
  open.redo();
  await until(open, () => open.view().steps.redo?.label === 'Undo: Three');
  expect(title(open)).toBe('Two');
  open.change('Other', rename('Two', 'Other'));
  await until(open, () => open.view().steps.undo?.label === 'Other');
  expect(open.view().steps.redo).toBeNull();
});

test('an undo that meets a later change asks; the rest can be undone, or it is left and passed over', async () => {
  const server = new SmallServer(stateOf());
  const open = new OpenMap(server.state, server, noneWaits);
  open.change('First', rename('Small', 'First'));
  const purpose = (before: string, after: string): Change => ({
    is: 'set',
    kind: 'map',
    id: id('m'),
    field: 'purpose',
    before,
    after,
  });
  const was = settings(server.state)!.purpose;
  open.change('Both', [...rename('First', 'Mine'), purpose(was, 'Ours')]);
  await until(open, () => open.view().sign === 'saved');
  server.write({
    id: 'theirs' as ChangeSetId,
    label: 'Theirs',
    quiet: false,
    changes: rename('Mine', 'Theirs'),
  });
  open.undo();
  await until(open, () => open.view().blocked !== null);
  expect(open.view().blocked).toMatchObject({ way: 'undo', step: { label: 'Both' } });
  open.undoTheRest();
  await until(open, () => settings(open.view().state)?.purpose === was);
  expect(title(open)).toBe('Theirs');
  await until(open, () => open.view().steps.undo?.label === 'First');
  open.undo();
  await until(open, () => open.view().blocked !== null);
  open.leaveBlocked();
  await until(open, () => open.view().steps.undo === null);
  expect(open.view().blocked).toBeNull();
});
