import { json, Router } from 'express';
import type { MapId } from '../../graph-schema/model/ids.ts';
import { DatabaseUnavailable } from '../db/database-error.ts';
import { DomainError, unavailable, type FaultCode } from '../errors.ts';
import type { PresenceService } from '../modules/presence/presence.service.ts';
import { sendFault } from './faults.ts';
import { senderOf } from './sender.ts';

const BODY = '10kb';

const STATUS: Readonly<Record<FaultCode, number>> = {
  NOT_FOUND: 404,
  INVALID_INPUT: 400,
  CONFLICT: 409,
  FORBIDDEN: 403,
  UNAVAILABLE: 503,
  IMPORT_RUNNING: 503,
  TIMEOUT: 503,
};

/**
 * POST /maps/:id/presence {visit, leaving, shown, on, wanted}: a page says every 15 s that it is open and what is
 * selected on it, and once that it goes. Answers 204. Others hear it on the stream of events.
 */
export function presenceRoutes(presence: PresenceService, onTold: () => void): Router {
  const routes = Router();
  routes.post('/maps/:id/presence', json({ limit: BODY }), async (request, response) => {
    const mapId = request.params.id as MapId;
    try {
      await presence.tell(mapId, request.body, senderOf(request));
    } catch (error) {
      const fault = error instanceof DatabaseUnavailable ? unavailable(error.message) : error;
      if (!(fault instanceof DomainError)) throw error;
      sendFault(response, STATUS[fault.code], fault.code, fault.message);
      return;
    }
    response.status(204).end();
    onTold();
  });
  return routes;
}
