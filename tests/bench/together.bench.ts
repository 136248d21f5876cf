/** How long an edit takes to appear at others: through the same process, and through another one. */
import { setField } from '../../graph-schema/edits/set-field.ts';
import { settings } from '../../graph-schema/model/alliance-map.ts';
import { mapId } from '../../graph-schema/model/ids.ts';
import { openApi, ownAldermouth } from '../support/api.ts';
import { Editor } from '../support/editor.ts';
import { figure, heading, ms, percentile } from './figures.ts';

const EDITS = 40;
const PAUSE_MS = 170;

const [one, other] = [await openApi(), await openApi()];
const map = mapId(await ownAldermouth(one));
const here = new Editor(map, one.address, 'here');
const beside = new Editor(map, one.address, 'beside');
const there = new Editor(map, other.address, 'there');
try {
  await Promise.all([here.open(), beside.open(), there.open()]);
  const took: Record<'beside' | 'there', number[]> = { beside: [], there: [] };
  for (let edit = 0; edit < EDITS; edit += 1) {
    const title = `Edit ${edit}`;
    const from = performance.now();
    const seen = (editor: Editor) => untilTitle(editor, title, from);
    const [near, far] = [seen(beside), seen(there)];
    const { state } = here.map().view();
    const about = settings(state);
    if (about !== undefined) here.map().change('Rename', setField(state, about.id, 'title', title));
    took.beside.push(await near);
    took.there.push(await far);
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
  }
  heading(`An edit appears at others, ${EDITS} times`);
  figure('through the same process, middle', ms(percentile(took.beside, 0.5)));
  figure('  longest', ms(Math.max(...took.beside)));
  figure('through another process on the same Neo4j, middle', ms(percentile(took.there, 0.5)));
  figure('  longest', ms(Math.max(...took.there)));
} finally {
  for (const editor of [here, beside, there]) editor.close();
  await Promise.all([one.stop(), other.stop()]);
}

function untilTitle(editor: Editor, title: string, from: number): Promise<number> {
  return new Promise((resolve) => {
    const open = editor.map();
    const look = (): void => {
      if (settings(open.view().state)?.title !== title) return;
      stop();
      resolve(performance.now() - from);
    };
    const stop = open.subscribe(look);
  });
}
