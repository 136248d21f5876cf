import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { cypher } from '../../../api/db/cypher.ts';
import { openStream } from '../../../web/state/event-stream.ts';
import { apiOfTest, ownAldermouth, type Api } from '../../support/api.ts';
import { applied, SOMEONE } from '../../support/services.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import type { MapId } from '../../../graph-schema/model/ids.ts';

const STORED = cypher(`// visits of a map
MATCH (p:Presence {mapId: $mapId})
RETURN p.visit AS visit`);

interface Person {
  readonly name: string;
  readonly on: readonly string[];
}

function headers(name: string): Readonly<Record<string, string>> {
  return { 'alliance-person': `person-${name}`, 'alliance-person-name': name };
}

function tell(api: Api, map: MapId, name: string, visit: object): Promise<Response> {
  return fetch(`${api.address}/maps/${map}/presence`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers(name) },
    body: JSON.stringify({ visit: `visit-${name}`, ...visit }),
  });
}

/** Who is here, as one person hears it last. */
function hearing(api: Api, map: MapId, name: string): () => readonly Person[] {
  let people: readonly Person[] = [];
  const stream = openStream(
    { address: api.address, headers: () => headers(name) },
    `/maps/${map}/events`,
    {
      onEvent(event, data) {
        if (event === 'presence') people = (JSON.parse(data) as { people: Person[] }).people;
      },
      onChange: () => undefined,
    },
  );
  onTestFinished(() => stream.close());
  return () => people.map(({ name: who, on }) => ({ name: who, on }));
}

test('who is here is told through every process, and nothing is kept of who has left', async () => {
  const [one, other] = [await apiOfTest(), await apiOfTest()];
  const map = await ownAldermouth(one);
  const heard = hearing(other, map, 'Ade');
  expect((await tell(one, map, 'Priya', { on: 'foodshare' })).status).toBe(204);
  const actor = [...(await one.services.maps.stateFor(map, SOMEONE)).entities.values()].find(
    ({ kind }) => kind === 'actor',
  );
  await tell(one, map, 'Priya', { on: actor?.id });
  await expect.poll(heard).toEqual([{ name: 'Priya', on: [actor?.id] }]);
  await tell(other, map, 'Ade', { on: null });
  await tell(one, map, 'Priya', { on: null });
  await expect.poll(heard).toEqual([{ name: 'Priya', on: [] }]);
  await tell(one, map, 'Priya', { shown: false });
  await expect.poll(heard).toEqual([]);
  await tell(one, map, 'Priya', { leaving: true });
  await tell(other, map, 'Ade', { leaving: true });
  const { database } = one.services;
  const stored = () => database.read(STORED, { mapId: map }, z.unknown());
  expect(await stored()).toEqual([]);
});

test('what only one person may see is told to nobody, from the moment it is', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const heard = hearing(api, map, 'Ade');
  const state = await api.services.maps.stateFor(map, SOMEONE);
  const note = [...state.entities.values()].find(({ kind }) => kind === 'interest');
  if (note === undefined) throw new Error('Aldermouth has interests');
  await tell(api, map, 'Priya', { on: note.id });
  await expect.poll(heard).toEqual([{ name: 'Priya', on: [note.id] }]);
  await applied(api.services, map, [
    ...setField(state, note.id, 'level', 'only-me'),
    ...setField(state, note.id, 'owner', SOMEONE.viewer.person),
  ]);
  await expect.poll(heard).toEqual([{ name: 'Priya', on: [] }]);
});

test('a visit that is none, to a map that is none, or of another person, is refused', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const heard = hearing(api, map, 'Ade');
  expect((await tell(api, map, 'Priya', { on: 7 })).status).toBe(400);
  expect((await tell(api, 'no-such-map' as MapId, 'Priya', {})).status).toBe(404);
  await tell(api, map, 'Priya', { visit: 'hers' });
  await expect.poll(heard).toEqual([{ name: 'Priya', on: [] }]);
  await tell(api, map, 'Mallory', { visit: 'hers', leaving: true });
  await tell(api, map, 'Mallory', { visit: 'hers' });
  await tell(api, map, 'Zoe', {});
  await expect.poll(heard).toEqual([
    { name: 'Priya', on: [] },
    { name: 'Zoe', on: [] },
  ]);
});
