import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Database } from '../../../api/db/database.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { ask, asked, openApi, ownAldermouth, type Api } from '../../support/api.ts';
import {
  add,
  applied,
  newSetId,
  ownMapId,
  servicesOver,
  SOMEONE,
  SOMEONE_ELSE,
  theMap,
} from '../../support/services.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

const ME = { 'alliance-person': 'person-one' };
const OTHER = { 'alliance-person': 'person-two', 'alliance-person-name': 'A connector' };

const TRUST = make('actor', { id: id('trust'), type: 'funder', name: 'Breakwater Trust' });
const FOOD = make('actor', { id: id('food'), type: 'organisation', name: 'Foodshare' });
const GRANT = make('flow', {
  id: id('grant'),
  family: 'money',
  flowKind: 'grant',
  from: id('trust'),
  to: id('food'),
  unit: 'pence',
  amount: { record: value(2_000_000) },
});

/** Three sets: the map with its actors, a grant, another amount. */
async function newMap(): Promise<MapId> {
  const map = ownMapId();
  await applied(api.services, map, [theMap(map), add(TRUST), add(FOOD)]);
  await applied(api.services, map, [add(GRANT)]);
  await applied(api.services, map, [amount(2_000_000, 2_500_000)], SOMEONE_ELSE);
  return map;
}

const set = (kind: string, of: string, field: string, before: unknown, after: unknown) => ({
  is: 'set',
  kind,
  id: of,
  field,
  before,
  after,
});
const amount = (before: number, after: number) =>
  set('flow', 'grant', 'amount.record', value(before), value(after));
const rename = (of: string, before: string, after: string) =>
  set('actor', of, 'name', before, after);

interface Entry {
  readonly id: string;
  readonly revision: number;
  readonly label: string;
  readonly by: string;
  readonly isOwn: boolean;
  readonly undoes: string | null;
  readonly undoneBy: string | null;
  readonly context: readonly { readonly id: string; readonly name?: string }[];
  readonly changes: readonly { readonly is: string }[];
}
interface Page {
  readonly nodes: readonly Entry[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
  readonly people: readonly string[];
}

async function logOf(map: MapId, filter = '', headers: Record<string, string> = ME): Promise<Page> {
  const query = `{ map(id: "${map}") { log(first: 20 ${filter}) {
    nodes { id revision label by isOwn undoes undoneBy context changes { is } } people
    pageInfo { hasNextPage endCursor } } } }`;
  return (await asked<{ map: { log: Page } }>(api, query, {}, headers)).map.log;
}

const revisions = ({ nodes }: Page) => nodes.map(({ revision }) => revision);

const OUTCOME = `__typename
  ... on ChangesApplied { revision left { id field changedBy } }
  ... on ChangesConflict { conflicts { id field theirs changedBy changedAt } }
  ... on ChangesRefused { problems { message } }`;
interface Outcome {
  readonly __typename: string;
  readonly revision?: number;
  readonly left?: readonly unknown[];
  readonly conflicts?: readonly unknown[];
}

function undo(map: MapId, of: string, more: Record<string, unknown> = {}, headers = ME) {
  return ask(
    api,
    `mutation U($map: ID!, $of: ID!, $new: ID!, $only: Boolean! = false) {
      undoChangeSet(mapId: $map, changeSetId: $of, newChangeSetId: $new, onlyWhatCanBe: $only) { ${OUTCOME} } }`,
    { map, of, new: newSetId(), ...more },
    headers,
  ).then(({ data, errors }) => ({
    outcome: (data as { undoChangeSet?: Outcome } | null)?.undoChangeSet,
    code: errors?.[0]?.extensions.code,
  }));
}

async function ownSteps(map: MapId, headers = ME, without: readonly string[] = []) {
  const query = `query S($map: ID!, $without: [ID!]!) { map(id: $map) {
    ownSteps(without: $without) { undo { id label } redo { id label } } } }`;
  const { map: read } = await asked<{
    map: {
      ownSteps: Record<'undo' | 'redo', { readonly id: string; readonly label: string } | null>;
    };
  }>(api, query, { map, without }, headers);
  return read.ownSteps;
}

function restore(map: MapId, more: Record<string, unknown>) {
  return ask(
    api,
    `mutation R($map: ID!, $revision: Int, $at: Moment, $entity: ID, $new: ID!) {
      restoreTo(mapId: $map, revision: $revision, at: $at, entityId: $entity, newChangeSetId: $new,
        label: "Restore") { ${OUTCOME} } }`,
    { map, new: newSetId(), ...more },
    ME,
  );
}

async function stateNow(map: MapId) {
  return new Map([...(await api.services.maps.stateFor(map, SOMEONE)).entities].sort());
}

describe('the log', () => {
  it('has the newest first, with who did it, whose it is and what it names', async () => {
    const map = await newMap();
    const log = await logOf(map);
    expect(revisions(log)).toEqual([3, 2, 1]);
    const [newest] = log.nodes;
    expect(newest).toMatchObject({ by: 'A connector', isOwn: false, undoes: null });
    expect(newest!.context.map(({ id: of, name }) => name ?? of).sort()).toEqual([
      'Breakwater Trust',
      'Foodshare',
      'grant',
    ]);
    expect(log.people).toEqual(['A connector', 'A convenor']);
  });

  it('still names what is gone', async () => {
    const map = await newMap();
    const grant = (await stateNow(map)).get(id('grant'));
    await applied(api.services, map, [
      { is: 'remove', entity: grant },
      { is: 'remove', entity: FOOD },
    ]);
    const { nodes } = await logOf(map);
    expect(JSON.stringify(nodes.find(({ revision }) => revision === 3)!.context)).toContain(
      'Foodshare',
    );
  });

  it('is filtered by actor, person and moment', async () => {
    const map = await newMap();
    await applied(api.services, map, [
      add(make('actor', { id: id('apart'), type: 'organisation', name: 'Apart' })),
    ]);
    expect(revisions(await logOf(map, 'actor: "food"'))).toEqual([3, 2, 1]);
    expect(revisions(await logOf(map, 'actor: "apart"'))).toEqual([4]);
    expect(revisions(await logOf(map, 'person: "A connector"'))).toEqual([3]);
    expect(revisions(await logOf(map, 'to: "2020-01-01T00:00:00Z"'))).toEqual([]);
    expect(revisions(await logOf(map, 'from: "2020-01-01T00:00:00Z"'))).toEqual([4, 3, 2, 1]);
  });

  it('comes page by page without a gap', async () => {
    const map = await newMap();
    const page = async (after: string) => {
      const query = `{ map(id: "${map}") { log(first: 2 ${after}) {
        nodes { revision } pageInfo { hasNextPage endCursor } } } }`;
      return (await asked<{ map: { log: Page } }>(api, query)).map.log;
    };
    const first = await page('');
    const second = await page(`after: "${first.pageInfo.endCursor}"`);
    expect([...revisions(first), ...revisions(second)]).toEqual([3, 2, 1]);
    expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false]);
  });

  it('leaves moves of positions out', async () => {
    const map = await newMap();
    const position = make('position', {
      id: id('position'),
      of: id('food'),
      layout: 'stream',
      family: 'money',
      x: 1,
      y: 2,
    });
    await api.services.changes.apply(
      {
        mapId: map,
        changeSetId: newSetId(),
        baseRevision: 3,
        label: 'Moved Foodshare',
        quiet: true,
        changes: [add(position)],
      },
      SOMEONE,
    );
    expect(revisions(await logOf(map))).toEqual([3, 2, 1]);
    expect((await ownSteps(map)).undo?.label).toBe('Moved Foodshare');
  });

  it('holds back what a viewer may not see, the words of it and what is said by the state of then', async () => {
    const map = await newMap();
    const mine = { level: 'only-me', owner: 'person-one' } as const;
    const hush = make('actor', { id: id('hush'), type: 'organisation', name: 'Hush', ...mine });
    await api.services.changes.apply(
      {
        mapId: map,
        changeSetId: newSetId(),
        baseRevision: 3,
        label: 'Add Hush and rename Foodshare',
        quiet: false,
        changes: [add(hush), rename('food', 'Foodshare', 'Food for all')],
      },
      SOMEONE,
    );
    await applied(api.services, map, [rename('hush', 'Hush', 'Hush hush')]);
    const query = `{ map(id: "${map}") {
      log(first: 20) { nodes { revision label context changes { entity after } } }
      about: log(first: 20, actor: "hush") { nodes { revision } }
      then(revision: 4) { entities } changeSets(after: 0) { label } } }`;
    const theirs = await asked<{ map: { log: Page; about: Page } }>(api, query, {}, OTHER);
    expect(JSON.stringify(theirs)).not.toMatch(/hush/i);
    expect(revisions(theirs.map.log)).toEqual([4, 3, 2, 1]);
    expect(theirs.map.about.nodes).toEqual([]);
    const mineToo = await asked<{ map: { log: Page; about: Page } }>(api, query, {}, ME);
    expect(revisions(mineToo.map.about)).toEqual([5, 4]);
    expect(mineToo.map.log.nodes[1]!.label).toBe('Add Hush and rename Foodshare');
  });
});

describe('what we knew then', () => {
  it('is the map after a revision, or at a moment', async () => {
    const map = await newMap();
    const read = async (when: string) => {
      const query = `{ map(id: "${map}") { then(${when}) { revision entities } } }`;
      const { map: answer } = await asked<{
        map: { then: { revision: number; entities: { id: string; amount?: unknown }[] } };
      }>(api, query);
      return answer.then;
    };
    const second = await read('revision: 2');
    expect(second.revision).toBe(2);
    expect(second.entities.find(({ id: of }) => of === 'grant')?.amount).toEqual({
      record: value(2_000_000),
    });
    expect((await read('revision: 1')).entities.map(({ id: of }) => of).sort()).toEqual(
      [map, 'trust', 'food'].sort(),
    );
    expect((await read('at: "2100-01-01T00:00:00Z"')).revision).toBe(3);
    const early = await ask(
      api,
      `{ map(id: "${map}") { then(at: "2000-01-01T00:00:00Z") { revision } } }`,
    );
    expect(early.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('undo and redo', () => {
  it('go back and forth over as many steps as there are, by another process as well', async () => {
    const map = ownMapId();
    await applied(api.services, map, [theMap(map), add(FOOD)]);
    const names = ['Foodshare', 'One', 'Two', 'Three'];
    for (const [at, before] of names.slice(0, 3).entries()) {
      await applied(api.services, map, [rename('food', before, names[at + 1]!)]);
    }
    const name = async () => (await stateNow(map)).get(id('food'));
    for (const expected of ['Two', 'One', 'Foodshare']) {
      const { outcome } = await undo(map, (await ownSteps(map)).undo!.id);
      expect(outcome?.__typename).toBe('ChangesApplied');
      expect(await name()).toMatchObject({ name: expected });
    }
    expect((await ownSteps(map)).undo).toBeNull();
    for (const expected of ['One', 'Two', 'Three']) {
      await undo(map, (await ownSteps(map)).redo!.id);
      expect(await name()).toMatchObject({ name: expected });
    }
    expect((await ownSteps(map)).redo).toBeNull();
    const again = (await ownSteps(map)).undo!;
    expect(again.label).toBe('Redo: A test');
    await undo(map, again.id);
    expect((await ownSteps(map)).redo?.label).toBe('Undo: A test');
    await applied(api.services, map, [rename('food', 'Two', 'Another')]);
    expect((await ownSteps(map)).redo).toBeNull();
  });

  it('are each person’s own, and the log says what is undone', async () => {
    const map = await newMap();
    const [theirs, mine] = (await logOf(map)).nodes;
    expect((await ownSteps(map)).undo?.id).toBe(mine!.id);
    expect((await ownSteps(map, OTHER)).undo?.id).toBe(theirs!.id);
    expect((await undo(map, theirs!.id)).code).toBe('FORBIDDEN');
    expect((await undo(map, theirs!.id, {}, OTHER)).outcome?.__typename).toBe('ChangesApplied');
    const [undoing, undone] = (await logOf(map)).nodes;
    expect(undoing).toMatchObject({ undoes: theirs!.id, label: 'Undo: A test' });
    expect(undone!.undoneBy).toBe(undoing!.id);
    expect((await undo(map, theirs!.id, {}, OTHER)).code).toBe('CONFLICT');
    await undo(map, undoing!.id, {}, OTHER);
    expect((await logOf(map)).nodes.find(({ id: of }) => of === theirs!.id)!.undoneBy).toBeNull();
  });

  it('sent twice with the same id happen once', async () => {
    const map = await newMap();
    const newId = newSetId();
    const mine = (await logOf(map)).nodes[0]!;
    const first = await undo(map, mine.id, { new: newId }, OTHER);
    const second = await undo(map, mine.id, { new: newId }, OTHER);
    expect(second.outcome).toEqual(first.outcome);
    expect((await logOf(map)).nodes.length).toBe(4);
  });

  it('say what was changed since and by whom, and take back the rest when asked', async () => {
    const map = await newMap();
    const mine = await applied(api.services, map, [
      rename('food', 'Foodshare', 'Food for all'),
      rename('trust', 'Breakwater Trust', 'The Trust'),
    ]);
    await applied(api.services, map, [rename('food', 'Food for all', 'Theirs')], SOMEONE_ELSE);
    const whole = await undo(map, mine);
    expect(whole.outcome).toMatchObject({
      __typename: 'ChangesConflict',
      conflicts: [{ id: 'food', field: 'name', theirs: 'Theirs', changedBy: 'A connector' }],
    });
    const rest = await undo(map, mine, { only: true });
    expect(rest.outcome).toMatchObject({
      __typename: 'ChangesApplied',
      left: [{ id: 'food', field: 'name', changedBy: 'A connector' }],
    });
    const state = await stateNow(map);
    expect([state.get(id('food')), state.get(id('trust'))]).toMatchObject([
      { name: 'Theirs' },
      { name: 'Breakwater Trust' },
    ]);
  });

  it('pass over what the person left as it is', async () => {
    const map = await newMap();
    const last = await applied(api.services, map, [rename('food', 'Foodshare', 'Food for all')]);
    const before = (await logOf(map)).nodes.find(({ revision }) => revision === 2)!;
    expect((await ownSteps(map, ME, [last])).undo?.id).toBe(before.id);
  });

  it('bring back what went unmentioned with what it was about', async () => {
    const map = await newMap();
    const note = make('note', {
      id: id('note'),
      about: id('food'),
      words: 'Mine',
      level: 'only-me',
      owner: 'person-one',
    });
    await applied(api.services, map, [add(note)]);
    const before = await stateNow(map);
    const gone = await applied(
      api.services,
      map,
      [
        { is: 'remove', entity: before.get(id('grant')) },
        { is: 'remove', entity: FOOD },
      ],
      SOMEONE_ELSE,
    );
    expect((await stateNow(map)).has(id('note'))).toBe(false);
    expect((await undo(map, gone, {}, OTHER)).outcome?.__typename).toBe('ChangesApplied');
    expect(await stateNow(map)).toEqual(before);
  });
});

it('opening a map reads nothing of its log, however long that is', async () => {
  const map = await newMap();
  const { database } = api.services;
  const names: string[] = [];
  const watched: Database = {
    ...database,
    read: (statement, parameters, row) => {
      names.push(statement.name);
      return database.read(statement, parameters, row);
    },
    reading: (work) =>
      database.reading((tx) =>
        work({
          run: (statement, parameters, row) => {
            names.push(statement.name);
            return tx.run(statement, parameters, row);
          },
        }),
      ),
  };
  const opened = await servicesOver(watched).maps.stateFor(map, SOMEONE);
  expect(opened.revision).toBe(3);
  expect([...new Set(names)].sort()).toEqual([
    'nodes of map',
    'one map',
    'pointers of map',
    'revisions of map',
  ]);
});

describe('restoring', () => {
  it('brings the map back to a revision, and can be undone', async () => {
    const map = await ownAldermouth(api);
    const before = await stateNow(map);
    const found = [...before.values()].find((entity) => entity.kind === 'actor')!;
    await applied(api.services, map, [rename(found.id, found.name, 'Another name')]);
    await applied(api.services, map, [add(TRUST)]);
    const changed = await stateNow(map);
    expect(changed).not.toEqual(before);
    const { data } = await restore(map, { revision: 1 });
    expect(data).toMatchObject({ restoreTo: { __typename: 'ChangesApplied' } });
    expect(await stateNow(map)).toEqual(before);
    await undo(map, (await ownSteps(map)).undo!.id);
    expect(await stateNow(map)).toEqual(changed);
  });

  it('brings one thing back with what went with it, and leaves the rest', async () => {
    const map = await newMap();
    const before = await stateNow(map);
    await applied(api.services, map, [
      { is: 'remove', entity: before.get(id('grant')) },
      { is: 'remove', entity: FOOD },
    ]);
    await applied(api.services, map, [rename('trust', 'Breakwater Trust', 'The Trust')]);
    await restore(map, { revision: 3, entity: 'food' });
    const after = await stateNow(map);
    expect(after.get(id('grant'))).toEqual(before.get(id('grant')));
    expect(after.get(id('trust'))).toMatchObject({ name: 'The Trust' });
    const nothing = await restore(map, { revision: 3, entity: 'food' });
    expect(nothing.errors?.[0]?.message).toContain('nothing to restore');
  });

  it('leaves what the sender does not see as it is', async () => {
    const map = await newMap();
    const theirs = make('note', {
      id: id('note'),
      about: id('food'),
      words: 'Theirs',
      level: 'only-me',
      owner: 'person-two',
    });
    await applied(api.services, map, [add(theirs)], SOMEONE_ELSE);
    await restore(map, { revision: 2 });
    const state = await api.services.maps.stateFor(map, SOMEONE_ELSE);
    expect(state.entities.get(id('note'))).toMatchObject({ words: 'Theirs' });
    expect(state.entities.get(id('grant'))).toMatchObject({ amount: { record: value(2_000_000) } });
  });
});
