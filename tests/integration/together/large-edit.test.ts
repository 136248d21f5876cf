import { expect, onTestFinished, test } from 'vitest';
import type { Change } from '../../../graph-schema/model/change.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { changeSetId, id, type MapId } from '../../../graph-schema/model/ids.ts';
import { batchServer } from '../../../web/graphql/batches.ts';
import { askAt } from '../../../web/graphql/request.ts';
import { newId } from '../../../web/state/new-id.ts';
import { LargeSets, type BatchProgress } from '../../../web/state/large-sets.ts';
import { apiOfTest, type Api } from '../../support/api.ts';
import { openBadLine } from '../../support/bad-line.ts';
import { Editor } from '../../support/editor.ts';
import { add, applied, ownMapId, SOMEONE, theMap } from '../../support/services.ts';

const LONG_MS = 180_000;
const MANY = 12_000;

async function newMap({ services }: Api): Promise<MapId> {
  const map = ownMapId();
  await applied(services, map, [theMap(map)]);
  return map;
}

function manyActors(): readonly Change[] {
  return Array.from({ length: MANY }, (_, at) =>
    add(make('actor', { id: id(`a${at}`), type: 'organisation', name: `Actor ${at}` })),
  );
}

const headers = () => ({ 'alliance-person': 'person-one' });

test(
  'an edit of 12,000 changes goes through a line that breaks, shows at others, and is undone and redone as one step',
  async () => {
    const api = await apiOfTest();
    const map = await newMap(api);
    const port = Number(new URL(api.address).port);
    const line = await openBadLine(port);
    const editor = new Editor(map, line.address, 'one');
    const other = new Editor(map, api.address, 'two');
    await editor.open();
    await other.open();
    onTestFinished(async () => {
      editor.close();
      other.close();
      await line.close();
    });
    const saved = () => {
      const { sign, refused } = editor.map().view();
      return refused === null ? sign : refused.reasons.join();
    };
    const sizes = () => [editor, other].map((one) => one.map().view().state.entities.size);
    const within = { timeout: 60_000, interval: 100 };
    editor.map().change('Import 12,000 actors', manyActors());
    line.cut();
    await expect.poll(saved, within).toBe('offline');
    line.lead(port);
    await expect.poll(saved, within).toBe('saved');
    await expect.poll(sizes, within).toEqual([MANY + 1, MANY + 1]);
    expect((await api.services.maps.get(map, SOMEONE)).revision).toBe(2);
    expect(editor.map().view().steps.undo?.label).toBe('Import 12,000 actors');
    editor.map().undo();
    await expect.poll(sizes, within).toEqual([1, 1]);
    editor.map().redo();
    await expect.poll(sizes, within).toEqual([MANY + 1, MANY + 1]);
    expect(other.record.faults).toEqual([]);
    expect(editor.record.faults).toEqual([]);
  },
  LONG_MS,
);

test(
  'it says how far it is, and is stopped on the way',
  async () => {
    const api = await apiOfTest();
    const map = await newMap(api);
    const server = batchServer(map, askAt({ address: api.address, headers }));
    const set = { id: changeSetId(newId()), label: 'Import', quiet: false, changes: manyActors() };
    const told: BatchProgress[] = [];
    const sending = new LargeSets(server, (progress) => {
      if (progress === null) return;
      told.push(progress);
      if (progress.done > 0) void sending.stop(set.id);
    });
    const refused = { is: 'refused', reasons: [expect.stringContaining('stopped')] };
    expect(await sending.apply(1, set)).toMatchObject(refused);
    expect(new Set(told.map(({ is, of }) => `${is} ${of}`))).toEqual(new Set([`sending ${MANY}`]));
    const writing = new LargeSets(server, (progress) => {
      if (progress?.is === 'writing') void writing.stop(set.id);
    });
    expect(await writing.apply(1, set)).toMatchObject(refused);
    expect((await api.services.maps.stateFor(map, SOMEONE)).entities.size).toBe(1);
    const stays = await new LargeSets(server).apply(1, set);
    expect(stays).toMatchObject({ is: 'applied', revision: 2 });
  },
  LONG_MS,
);
