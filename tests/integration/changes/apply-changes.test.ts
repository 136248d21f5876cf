import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Change } from '../../../graph-schema/model/change.ts';
import { cypher } from '../../../api/db/cypher.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { seenBy } from '../../../graph-schema/model/visibility.ts';
import { id, type MapId, type PersonId } from '../../../graph-schema/model/ids.ts';
import { NONE, value } from '../../../graph-schema/model/known.ts';
import { aldermouthChanges } from '../../../seed/aldermouth/index.ts';
import type { ApplyOutcome } from '../../../api/modules/changes/change-request.ts';
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

let services: Services;
beforeAll(async () => {
  services = await openServices();
});
afterAll(() => services.database.close());

const FUND = make('actor', { id: id('F'), type: 'funder', name: 'A fund' });
const GROUP = make('actor', { id: id('G'), type: 'organisation', name: 'A group' });
const GRANT = make('flow', {
  id: id('grant'),
  family: 'money',
  flowKind: 'grant',
  from: id('F'),
  to: id('G'),
  unit: 'pence',
  amount: { record: value(10_000), byTo: NONE },
  start: value('2025-04-01'),
});

async function newMap(...more: readonly Change[]): Promise<MapId> {
  const mapId = ownMapId();
  await applied(services, mapId, [theMap(mapId), add(FUND), add(GROUP), add(GRANT), ...more]);
  return mapId;
}

function send(mapId: MapId, changes: readonly unknown[], more: { baseRevision?: number } = {}) {
  return services.changes.apply(
    {
      mapId,
      changeSetId: newSetId(),
      baseRevision: more.baseRevision ?? 1,
      label: 'x',
      quiet: false,
      changes,
    },
    SOMEONE,
  );
}

/** A second process reads everything anew. */
async function readAnew(mapId: MapId) {
  return servicesOver(services.database).states.stateOf(mapId);
}

describe('a change set', () => {
  it('is read back exactly as the model has it, entity by entity', async () => {
    const mapId = await newMap();
    const kept = await services.states.stateOf(mapId);
    const read = await readAnew(mapId);
    expect(read).toEqual(kept);
    expect([...read.entities.keys()]).toEqual([mapId, 'F', 'G', 'grant']);
  });

  it('brings all of Aldermouth there and back', async () => {
    const mapId = ownMapId();
    const changes = aldermouthChanges().map((change) =>
      change.is === 'add' && change.entity.kind === 'map'
        ? add({ ...change.entity, id: id(mapId) })
        : change,
    );
    const about = changes.filter(
      (change) =>
        !(
          change.is === 'add' &&
          change.entity.kind === 'evidence' &&
          change.entity.shows === 'aldermouth'
        ),
    );
    await applied(services, mapId, about);
    expect((await readAnew(mapId)).entities).toEqual(
      (await services.states.stateOf(mapId)).entities,
    );
  });

  it('sent twice happens once and gets the first answer', async () => {
    const mapId = await newMap();
    const request = {
      mapId,
      changeSetId: newSetId(),
      baseRevision: 1,
      label: 'Renamed',
      quiet: false,
      changes: [
        {
          is: 'set',
          kind: 'actor',
          id: 'G',
          field: 'name',
          before: 'A group',
          after: 'Another name',
        },
      ],
    };
    const [first, second] = await Promise.all([
      services.changes.apply(request, SOMEONE),
      services.changes.apply(request, SOMEONE),
    ]);
    expect(first).toEqual(second);
    expect(first).toMatchObject({ is: 'applied', revision: 2, contentRevision: 2 });
    expect((await readAnew(mapId)).revision).toBe(2);
  });

  it('with the id of another set is refused', async () => {
    const mapId = await newMap();
    const changeSetId = await applied(services, mapId, [
      add(make('place', { id: id('P'), name: 'Ropery' })),
    ]);
    const outcome = await services.changes.apply(
      {
        mapId,
        changeSetId,
        baseRevision: 2,
        label: 'x',
        quiet: false,
        changes: [add(make('place', { id: id('Q'), name: 'Highmoor' }))],
      },
      SOMEONE,
    );
    expect(outcome).toMatchObject({ is: 'refused', problems: [{ field: 'changeSetId' }] });
  });

  it('conflicts when a value was changed meanwhile, says both, and changes nothing', async () => {
    const mapId = await newMap();
    const set = (after: string) => [
      { is: 'set', kind: 'actor', id: 'G', field: 'name', before: 'A group', after },
      add(make('place', { id: id(`place-${after}`), name: after })),
    ];
    const outcomes = await Promise.all([send(mapId, set('One')), send(mapId, set('Two'))]);
    const conflict = outcomes.find((outcome) => outcome.is === 'conflict');
    const winner = outcomes.findIndex((outcome) => outcome.is === 'applied') === 0 ? 'One' : 'Two';
    expect(conflict).toMatchObject({
      conflicts: [{ kind: 'actor', id: 'G', field: 'name', theirs: winner }],
    });
    const state = await readAnew(mapId);
    expect([...state.entities.keys()].filter((key) => key.startsWith('place-'))).toEqual([
      `place-${winner}`,
    ]);
  });

  it('from two processes that write at once leaves both on the map', async () => {
    const mapId = await newMap();
    const other = servicesOver(services.database);
    const sets = Array.from({ length: 12 }, (_, index) =>
      applied(index % 2 === 0 ? services : other, mapId, [
        add(make('place', { id: id(`P${index}`), name: `Place ${index}` })),
      ]),
    );
    await Promise.all(sets);
    const state = await readAnew(mapId);
    expect(state.revision).toBe(13);
    expect(state.entities.size).toBe(16);
    expect(await services.states.stateOf(mapId)).toEqual(state);
  });

  it.each<[string, (mapId: MapId) => Promise<ApplyOutcome>, object]>([
    [
      'an unknown actor',
      (mapId) => send(mapId, [add({ ...GRANT, id: id('g2'), to: id('nobody') })]),
      { code: 'UNKNOWN_ENTITY', field: 'to', kind: 'flow', id: 'g2' },
    ],
    [
      'negative votes',
      (mapId) =>
        send(mapId, [
          add(make('room', { id: id('T'), name: 'A board' })),
          {
            is: 'add',
            entity: {
              ...make('seat', { id: id('S'), room: id('T'), holder: id('G') }),
              votes: value(-2),
            },
          },
        ]),
      { code: 'INVALID_VALUE', field: 'votes.value', change: 1 },
    ],
    [
      'an amount without a unit',
      (mapId) => send(mapId, [add({ ...GRANT, id: id('g2'), unit: null })]),
      { code: 'RULE_BROKEN', field: 'unit' },
    ],
    [
      'a revision from the future',
      (mapId) =>
        send(mapId, [add(make('place', { id: id('P'), name: 'x' }))], { baseRevision: 99 }),
      { code: 'FUTURE_REVISION', field: 'baseRevision' },
    ],
    [
      '5 MB of text',
      (mapId) =>
        send(mapId, [
          {
            is: 'set',
            kind: 'actor',
            id: 'G',
            field: 'name',
            before: 'A group',
            after: 'x'.repeat(5_000_000),
          },
        ]),
      { code: 'INVALID_VALUE', field: 'name' },
    ],
    [
      'a story without a consent state',
      (mapId) =>
        send(mapId, [
          add(
            make('flow', {
              id: id('s'),
              family: 'information',
              flowKind: 'story',
              from: id('F'),
              to: id('G'),
            }),
          ),
        ]),
      { code: 'RULE_BROKEN', field: 'consent' },
    ],
    [
      'a field that there is not',
      (mapId) =>
        send(mapId, [
          { is: 'set', kind: 'actor', id: 'G', field: 'score', before: null, after: 5 },
        ]),
      { code: 'UNKNOWN_FIELD', field: 'score' },
    ],
    ['no change at all', (mapId) => send(mapId, []), { code: 'EMPTY_SET', field: 'changes' }],
  ])('with %s is refused, names the field, and changes nothing', async (_, sent, problem) => {
    const mapId = await newMap();
    const before = await readAnew(mapId);
    const outcome = await sent(mapId);
    expect(outcome).toMatchObject({ is: 'refused', revision: 1, problems: [problem] });
    expect(await readAnew(mapId)).toEqual(before);
  });

  it('moves positions quietly: the last one wins and findings stay as they are', async () => {
    const mapId = await newMap();
    const position = make('position', {
      id: id('position:net:money:G'),
      of: id('G'),
      layout: 'net',
      family: 'money',
      x: 1.5,
      y: 2,
    });
    const move = (x: number) =>
      services.changes.apply(
        {
          mapId,
          changeSetId: newSetId(),
          baseRevision: 1,
          label: 'Moved',
          quiet: true,
          changes: [add({ ...position, x })],
        },
        SOMEONE,
      );
    await move(10);
    expect(await move(20.25)).toMatchObject({ is: 'applied', revision: 3, contentRevision: 1 });
    const state = await readAnew(mapId);
    expect(state.entities.get(position.id)).toEqual({ ...position, x: 20.25 });
    expect(state).toEqual(await services.states.stateOf(mapId));
  });

  it('can be undone by naming it, and the undoing undone', async () => {
    const mapId = await newMap();
    const before = (await readAnew(mapId)).entities;
    const changeSetId = await applied(services, mapId, [
      { is: 'remove', entity: GRANT },
      { is: 'set', kind: 'actor', id: 'G', field: 'aliases', before: [], after: ['The group'] },
    ]);
    const undoId = newSetId();
    expect(await services.changes.undo(mapId, changeSetId, undoId, SOMEONE)).toMatchObject({
      is: 'applied',
      revision: 3,
    });
    expect(new Map([...(await readAnew(mapId)).entities].sort())).toEqual(
      new Map([...before].sort()),
    );
    await services.changes.undo(mapId, undoId, newSetId(), SOMEONE);
    expect((await readAnew(mapId)).entities.has(id('grant'))).toBe(false);
  });
});

describe('an "only me" item', () => {
  const note = (owner: string) =>
    make('note', { id: id('N'), about: id('G'), words: 'Mine', level: 'only-me', owner });

  it('is seen by its owner alone, and goes unmentioned with what it is about', async () => {
    const mapId = await newMap();
    await applied(services, mapId, [add(note('person-one'))]);
    expect((await services.maps.stateFor(mapId, SOMEONE)).entities.has(id('N'))).toBe(true);
    expect((await services.maps.stateFor(mapId, SOMEONE_ELSE)).entities.has(id('N'))).toBe(false);
    await applied(
      services,
      mapId,
      [
        { is: 'remove', entity: GRANT },
        { is: 'remove', entity: GROUP },
      ],
      SOMEONE_ELSE,
    );
    expect((await readAnew(mapId)).entities.has(id('N'))).toBe(false);
  });

  it('cannot be touched, pointed to or made for someone else', async () => {
    const mapId = await newMap();
    await applied(services, mapId, [add(note('person-one'))]);
    const byElse = (changes: readonly unknown[]) =>
      services.changes.apply(
        { mapId, changeSetId: newSetId(), baseRevision: 2, label: 'x', quiet: false, changes },
        SOMEONE_ELSE,
      );
    const touch = await byElse([
      { is: 'set', kind: 'note', id: 'N', field: 'words', before: 'Mine', after: 'Theirs' },
    ]);
    expect(touch).toMatchObject({ is: 'conflict', conflicts: [{ theirs: 'changed by someone' }] });
    expect(JSON.stringify(touch)).not.toContain('Mine');
    expect(await byElse([add(make('note', { id: id('N2'), about: id('N') }))])).toMatchObject({
      is: 'refused',
      problems: [{ code: 'UNKNOWN_ENTITY', field: 'about' }],
    });
    expect(await byElse([add({ ...note('person-one'), id: id('N3') })])).toMatchObject({
      is: 'refused',
      problems: [{ field: 'owner' }],
    });
  });

  it('is not named by what merely mentions it, and stays mentioned when others edit', async () => {
    const mapId = await newMap();
    const secret = make('place', {
      id: id('secret'),
      name: 'A secret',
      level: 'only-me',
      owner: 'person-one',
    });
    const open = make('place', { id: id('open'), name: 'Ropery' });
    await applied(services, mapId, [
      add(secret),
      add(open),
      { is: 'set', kind: 'actor', id: 'G', field: 'places', before: [], after: ['secret'] },
    ]);
    const seen = await services.maps.stateFor(mapId, SOMEONE_ELSE);
    expect(JSON.stringify([...seen.entities])).not.toContain('secret');
    await applied(
      services,
      mapId,
      [{ is: 'set', kind: 'actor', id: 'G', field: 'places', before: [], after: ['open'] }],
      SOMEONE_ELSE,
    );
    expect((await readAnew(mapId)).entities.get(id('G'))).toMatchObject({
      places: ['open', 'secret'],
    });
    await applied(
      services,
      mapId,
      [
        { is: 'remove', entity: GRANT },
        { is: 'remove', entity: { ...GROUP, places: ['open'] } },
      ],
      SOMEONE_ELSE,
    );
    expect((await readAnew(mapId)).entities.has(id('secret'))).toBe(true);
  });

  it('stores the level that the model works out, for every level', async () => {
    const mapId = await newMap();
    const levels = ['only-me', 'mapping-group', 'alliance', 'public'] as const;
    await applied(
      services,
      mapId,
      levels.map((level) =>
        add(
          make('actor', {
            id: id(`actor-${level}`),
            type: 'community',
            name: level,
            level,
            owner: level === 'only-me' ? SOMEONE.viewer.person! : '',
          }),
        ),
      ),
    );
    await applied(
      services,
      mapId,
      levels.flatMap((level) =>
        levels.map((own) =>
          add(
            make('note', {
              id: id(`note-${level}-${own}`),
              about: id(`actor-${level}`),
              level: own,
              owner: own === 'only-me' ? 'person-one' : '',
            }),
          ),
        ),
      ),
    );
    await applied(services, mapId, [
      add(make('place', { id: id('P'), name: 'A place', level: 'public' })),
    ]);
    // A level that is made stricter later reaches what needs it.
    await applied(services, mapId, [
      {
        is: 'set',
        kind: 'actor',
        id: 'actor-public',
        field: 'level',
        before: 'public',
        after: 'alliance',
      },
    ]);
    const state = await readAnew(mapId);
    for (const level of levels) {
      for (const person of ['person-one', 'person-two'] as PersonId[]) {
        const byModel = [...seenBy(state, { person, level }).entities.keys()].sort();
        expect(byModel).toContain('P');
        expect(await idsSeenInDatabase(mapId, level, person)).toEqual(byModel);
      }
    }
  });
});

async function idsSeenInDatabase(
  mapId: MapId,
  level: string,
  person: string,
): Promise<readonly string[]> {
  const statement = cypher(`// test ids seen
MATCH (n:Entity)
WHERE n.mapId = $mapId AND n.kind IS NOT NULL AND ((n.level > 0 AND n.level >= $level) OR n.owner = $person)
RETURN n.id AS id ORDER BY id`);
  const number = ['only-me', 'mapping-group', 'alliance', 'public'].indexOf(level);
  const rows = await services.database.read(
    statement,
    { mapId, level: number, person },
    z.object({ id: z.string() }),
  );
  return rows.map((row) => row.id).sort();
}
