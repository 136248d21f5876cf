import { changeSetId, type MapId } from '../../../graph-schema/model/ids.ts';
import { fromTemplate, type TemplateName } from '../../../graph-schema/templates/index.ts';
import { mapServer } from '../../state/map-server.ts';
import { newId } from '../../state/new-id.ts';

/** Puts a template on a map that is not open yet. Throws, in words, where it cannot. */
export async function applyTemplate(mapId: MapId, name: TemplateName): Promise<void> {
  const server = mapServer(mapId);
  const state = await server.read();
  const { label, changes } = fromTemplate(state, name, newId);
  const set = { id: changeSetId(newId()), label, quiet: false, changes };
  const outcome = await server.apply(state.revision, set);
  if (outcome.is !== 'applied') {
    throw new Error('The map is there, without the template. Open it from the list of maps.');
  }
}
