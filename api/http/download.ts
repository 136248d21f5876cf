import { Router } from 'express';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { DomainError } from '../errors.ts';
import { wholeMapFile } from '../modules/exports/whole-map.ts';
import type { MapsService } from '../modules/maps/maps.service.ts';
import { sendFault } from './faults.ts';
import { senderOf } from './sender.ts';

/** GET /maps/:id/download: everything the viewer may see of a map, as one file of JSON. */
export function downloadRoutes(maps: MapsService, now: () => Date): Router {
  const routes = Router();
  routes.get('/maps/:id/download', async (request, response) => {
    const state = await maps
      .stateFor(request.params.id as MapId, senderOf(request))
      .catch((error: unknown) => {
        if (error instanceof DomainError && error.code === 'NOT_FOUND') return undefined;
        throw error;
      });
    if (state === undefined) {
      sendFault(response, 404, 'NOT_FOUND', 'There is no map here, or you cannot see it.');
      return;
    }
    const at = now().toISOString();
    const file = wholeMapFile(state, at);
    response
      .attachment(`${fileName(file.map.title)}-${at.slice(0, 10)}.json`)
      .set('cache-control', 'no-store')
      .type('application/json')
      .send(`${JSON.stringify(file, null, 2)}\n`);
  });
  return routes;
}

/** A title as a file name that every system takes. */
function fileName(title: string): string {
  const name = title
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 80);
  return name === '' ? 'map' : name;
}
