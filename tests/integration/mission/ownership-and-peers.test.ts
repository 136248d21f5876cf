import { afterAll, beforeAll, expect, test } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { value } from '../../../graph-schema/model/known.ts';
import { ask, asked, openApi, type Api } from '../../support/api.ts';
import { add, applied, newSetId, ownMapId, theMap } from '../../support/services.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.stop());

function body(key: string) {
  return add(make('actor', { id: id(key), type: 'organisation', name: `Body ${key}` }));
}

function owns(from: string, percent: number) {
  return make('flow', {
    id: id(`owns-${from}`),
    family: 'control',
    flowKind: 'owns',
    from: id(from),
    to: id('venture'),
    unit: 'percent',
    amount: { record: value(percent) },
  });
}

const APPLY = `mutation A($input: ApplyChangesInput!) { applyChanges(input: $input) {
  __typename ... on ChangesRefused { problems { field expected found } } } }`;

async function send(map: MapId, entity: unknown) {
  const input = {
    mapId: map,
    changeSetId: newSetId(),
    baseRevision: 1,
    label: 'A share',
    changes: [{ is: 'ADD', entity }],
  };
  return (await ask(api, APPLY, { input })).data as { applyChanges: Record<string, unknown> };
}

test('row 55: shares of a joint venture come to 100% and never to more', async () => {
  const map = ownMapId();
  const start = [theMap(map), body('venture'), body('council'), body('community'), body('third')];
  await applied(api.services, map, [...start, add(owns('council', 60))]);
  expect(await send(map, owns('third', 41))).toMatchObject({
    applyChanges: {
      __typename: 'ChangesRefused',
      problems: [{ field: 'amount', found: '101%' }],
    },
  });
  expect(await send(map, owns('community', 40))).toMatchObject({
    applyChanges: { __typename: 'ChangesApplied' },
  });
  const { map: read } = await asked<{ map: { flows: { nodes: { from: { id: string } }[] } } }>(
    api,
    `query Q($map: ID!) { map(id: $map) {
      flows(first: 10, filter: { families: [CONTROL] }) { nodes { from { ... on Organisation { id } } } } } }`,
    { map },
  );
  expect(read.flows.nodes.map(({ from }) => from.id).sort()).toEqual(['community', 'council']);
});

test('row 62: peers who all know each other are not read as weak for want of a lead', async () => {
  const map = ownMapId();
  const peers = ['one', 'two', 'three', 'four', 'five', 'six'];
  const ties = peers.flatMap((from, index) =>
    peers.slice(index + 1).map((to) =>
      add(
        make('flow', {
          id: id(`${from}-${to}`),
          family: 'connection',
          flowKind: 'knows',
          from: id(from),
          to: id(to),
          twoWay: true,
        }),
      ),
    ),
  );
  await applied(api.services, map, [theMap(map), ...peers.map(body), ...ties]);
  const { map: read } = await asked<{
    map: { talkingPoints: { findings: unknown[]; silent: { id: string }[] } };
  }>(
    api,
    'query Q($map: ID!) { map(id: $map) { talkingPoints { findings { id } silent { id } } } }',
    { map },
  );
  expect(read.talkingPoints.findings).toEqual([]);
  // It looked at who knows whom, and had nothing to say.
  expect(read.talkingPoints.silent.map((point) => point.id)).not.toContain(
    'depends-on-one-connector',
  );
});
