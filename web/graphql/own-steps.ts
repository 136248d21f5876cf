import { z } from 'zod';
import { changeSetIdSchema, type ChangeSetId, type MapId } from '../../graph-schema/model/ids.ts';
import type { OwnSteps } from '../state/own-steps.ts';
import { OWN_STEPS } from './history.operations.ts';
import { request, type Ask } from './request.ts';
import { RequestProblem } from './request-problem.ts';

const stepSchema = z.object({ id: changeSetIdSchema, label: z.string() }).nullable();
const stepsSchema = z.object({
  map: z.object({ ownSteps: z.object({ undo: stepSchema, redo: stepSchema }) }).nullable(),
});

/** What this person's next undo and redo would take, those in `without` passed over. */
export async function readOwnSteps(
  mapId: MapId,
  without: readonly ChangeSetId[],
  ask: Ask = request,
): Promise<OwnSteps> {
  const { map } = await ask(OWN_STEPS, { mapId, without }, stepsSchema);
  if (map === null) throw new RequestProblem('not-found');
  return map.ownSteps;
}
