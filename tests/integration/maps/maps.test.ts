import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { settings } from '../../../graph-schema/model/alliance-map.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { loadSeeds } from '../../../api/seeds/load-seeds.ts';
import {
  add,
  applied,
  openServices,
  ownMapId,
  servicesOver,
  SOMEONE,
  theMap,
  type Services,
} from '../../support/services.ts';

const HOUR_MS = 3_600_000;
let ahead = 0;
const clock = () => new Date(Date.now() + ahead);

let services: Services;
beforeAll(async () => {
  services = await openServices(clock);
});
afterAll(() => services.database.close());

function listed(mapId: MapId) {
  return services.maps.find(mapId, SOMEONE);
}

describe('a map', () => {
  it('is made, renamed and copied without its log', async () => {
    const mapId = ownMapId();
    await services.maps.create(
      { mapId, title: 'Eastcliff food', purpose: 'Who feeds whom', asAt: '2025-10-31' },
      SOMEONE,
    );
    await applied(services, mapId, [
      add(make('actor', { id: id('G'), type: 'organisation', name: 'A group' })),
      add(make('note', { id: id('N'), about: id(mapId), words: 'About the map itself' })),
    ]);
    await services.maps.rename(mapId, 'Eastcliff meals', SOMEONE);
    const copy = await services.maps.copy(mapId, 'Eastcliff, another try', SOMEONE);
    expect(copy.revision).toBe(1);
    const original = await services.states.stateOf(mapId);
    const copied = await servicesOver(services.database).states.stateOf(copy.id);
    expect(settings(original)?.title).toBe('Eastcliff meals');
    expect(settings(copied)?.title).toBe('Eastcliff, another try');
    expect(copied.entities.get(id('N'))).toMatchObject({ about: copy.id });
    expect(copied.entities.get(id('G'))).toEqual(original.entities.get(id('G')));
  });

  it('of more than one change set is copied whole, as a batch', async () => {
    const mapId = ownMapId();
    await applied(services, mapId, [theMap(mapId)]);
    const many = Array.from({ length: 4000 }, (_, index) =>
      add(make('actor', { id: id(`a${index}`), type: 'community', name: `A${index}` })),
    );
    await applied(services, mapId, many);
    await applied(
      services,
      mapId,
      Array.from({ length: 3000 }, (_, index) =>
        add(make('note', { id: id(`n${index}`), about: id(`a${index}`), words: 'x' })),
      ),
    );
    // Points from an early entity to a late one, which a copy in order of entry would miss.
    await applied(services, mapId, [
      add(make('place', { id: id('P'), name: 'Ropery' })),
      { is: 'set', kind: 'actor', id: 'a0', field: 'places', before: [], after: ['P'] },
    ]);
    const copy = await services.maps.copy(mapId, 'Copy', SOMEONE);
    const [from, to] = await Promise.all([
      services.states.stateOf(mapId),
      servicesOver(services.database).states.stateOf(copy.id),
    ]);
    expect(to.entities.size).toBe(from.entities.size);
    expect(to.entities.get(id('a0'))).toEqual(from.entities.get(id('a0')));
  });

  it('that was deleted is gone at once, comes back for a day, and then is gone for good', async () => {
    const mapId = ownMapId();
    await applied(services, mapId, [
      theMap(mapId),
      add(
        make('actor', {
          id: id('G'),
          type: 'organisation',
          name: 'A group',
          sector: value('charity'),
        }),
      ),
    ]);
    await services.maps.delete(mapId, SOMEONE);
    expect(await listed(mapId)).toBeUndefined();
    await expect(services.states.stateOf(mapId)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(
      applied(services, mapId, [add(make('place', { id: id('P'), name: 'x' }))]),
    ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect((await services.maps.listDeleted(SOMEONE)).map((map) => map.id)).toContain(mapId);
    await services.maps.purge();
    await services.maps.restore(mapId, SOMEONE);
    expect((await services.states.stateOf(mapId)).entities.size).toBe(2);
    await services.maps.delete(mapId, SOMEONE);
    ahead = 25 * HOUR_MS;
    try {
      await services.maps.purge();
      await expect(services.maps.restore(mapId, SOMEONE)).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
    } finally {
      ahead = 0;
    }
    // Nothing of it is left: the id can be used again.
    await applied(services, mapId, [theMap(mapId)]);
    expect((await servicesOver(services.database).states.stateOf(mapId)).entities.size).toBe(1);
  });
});

describe('a seed', () => {
  it('is loaded once, also where it was deleted since', async () => {
    const mapId = ownMapId();
    let asked = 0;
    const seed = {
      id: mapId,
      title: 'A test seed',
      changes: () => {
        asked += 1;
        return Promise.resolve([theMap(mapId)]);
      },
    };
    const load = () =>
      loadSeeds([seed], services.database, services.changes, clock, () => undefined);
    await load();
    await load();
    expect(asked).toBe(1);
    await services.maps.delete(mapId, SOMEONE);
    await load();
    expect(await listed(mapId)).toBeUndefined();
  });
});
