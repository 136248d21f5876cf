import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { asked, askedOfMap, openApi, ownAldermouth, type Api } from '../../support/api.ts';
import { applied } from '../../support/services.ts';

let api: Api;
let map: MapId;

beforeAll(async () => {
  api = await openApi();
  map = await ownAldermouth(api);
});
afterAll(() => api.stop());

const ofMap = <T>(fields: string): Promise<T> => askedOfMap<T>(api, map, fields);

test('row 9: money offered and declined is shown with its reason and is nobody’s income', async () => {
  const answer = await ofMap<{
    flows: { nodes: { to: { id: string }; state: string; stateReason: string }[] };
    actor: { upstream: { node: { id: string } }[] };
  }>(`flows(first: 10, filter: { states: [OFFERED_DECLINED] }) { nodes { state stateReason to { ... on Organisation { id } } } }
    actor(id: "C10") { upstream(families: [MONEY], maxSteps: 1) { node { ... on Organisation { id } ... on Funder { id } } } }`);
  expect(answer.flows.nodes).toHaveLength(1);
  expect(answer.flows.nodes[0]?.to.id).toBe('C10');
  expect(answer.flows.nodes[0]?.stateReason).not.toBe('');
  expect(answer.actor.upstream.map(({ node }) => node.id)).not.toContain('F5');
});

test('row 12: one actor may pay and have a vote in the room that decides about the same agreement', async () => {
  const { agreement } = await ofMap<{
    agreement: {
      parties: { roles: string[]; actor: { id: string } }[];
      decidedIn: { seats: { holder: { id: string }; votes: { value: number } }[] }[];
    };
  }>(`agreement(id: "A1") { parties { roles actor { id } }
      decidedIn { seats { votes { value } holder { ... on Organisation { id } } } } }`);
  const payers = agreement.parties.filter(({ roles }) => roles.includes('PAYS'));
  expect(payers.map(({ actor }) => actor.id)).toEqual(['P3']);
  const seat = agreement.decidedIn[0]?.seats.find(({ holder }) => holder.id === 'P3');
  expect(seat?.votes.value).toBe(1);
});

test('row 30: a community that nothing reaches is still on the map', async () => {
  const own = await ownAldermouth(api);
  const entity = { kind: 'actor', id: 'unreached', type: 'community', name: 'People in prison' };
  await applied(api.services, own, [{ is: 'add', entity }]);
  const answer = await asked<{
    map: {
      actors: { nodes: { id: string; flowsIn: unknown[]; flowsOut: unknown[] }[] };
      graph: { nodes: { id: string }[] };
    };
  }>(
    api,
    `query Q($map: ID!) { map(id: $map) {
      actors(first: 50, filter: { types: [COMMUNITY] }) { nodes { id flowsIn(first: 1) { id } flowsOut(first: 1) { id } } }
      graph(filter: { families: [MONEY] }) { nodes { id } } } }`,
    { map: own },
  );
  const found = answer.map.actors.nodes.find(({ id }) => id === 'unreached');
  expect(found).toEqual({ id: 'unreached', flowsIn: [], flowsOut: [] });
  expect(answer.map.graph.nodes.map(({ id }) => id)).toContain('unreached');
});

test('row 39: one council shows two teams, the one part of the other, with no flow between', async () => {
  const { actor, paths } = await ofMap<{
    actor: { partOf: { id: string }; flowsIn: { from: { id: string } }[] };
    paths: unknown[];
  }>(`actor(id: "P2") { partOf { id } flowsIn(first: 50) { from { id } } }
    paths(from: "P1", to: "P2", families: [MONEY, HELP, REFERRALS, INFORMATION, VOICE, CONTROL, CONNECTION], maxSteps: 1) { steps }`);
  expect(actor.partOf.id).toBe('P1');
  expect(actor.flowsIn.map(({ from }) => from.id)).not.toContain('P1');
  expect(paths).toEqual([]);
});

test('row 51: payer, holder and chooser are three roles; a community may choose without holding money', async () => {
  const own = await ownAldermouth(api);
  const party = (id: string, actor: string, roles: readonly string[]) => ({
    is: 'add',
    entity: { kind: 'party', id, agreement: 'direct', actor, roles },
  });
  await applied(api.services, own, [
    {
      is: 'add',
      entity: {
        kind: 'agreement',
        id: 'direct',
        agreementKind: 'contract',
        name: 'Direct payments',
      },
    },
    party('direct-pays', 'P1', ['pays']),
    party('direct-holds', 'C6', ['holds']),
    party('direct-chooses', 'M3', ['chooses']),
  ]);
  const answer = await asked<{
    map: { agreement: { parties: { roles: string[]; actor: { __typename: string } }[] } };
  }>(
    api,
    'query Q($map: ID!) { map(id: $map) { agreement(id: "direct") { parties { roles actor { __typename } } } } }',
    { map: own },
  );
  expect(answer.map.agreement.parties).toEqual([
    { roles: ['PAYS'], actor: { __typename: 'Organisation' } },
    { roles: ['HOLDS'], actor: { __typename: 'Organisation' } },
    { roles: ['CHOOSES'], actor: { __typename: 'Community' } },
  ]);
});

test('row 58: an agreement that was proposed and not wanted is shown as that, and is no fault', async () => {
  const { agreement, talkingPoints } = await ofMap<{
    agreement: { state: string; stateOn: string };
    talkingPoints: { findings: { subjects: string[]; evidence: string[] }[] };
  }>('agreement(id: "A23") { state stateOn } talkingPoints { findings { subjects evidence } }');
  expect(agreement).toEqual({ state: 'PROPOSED', stateOn: 'PROPOSED' });
  for (const { subjects, evidence } of talkingPoints.findings) {
    expect([...subjects, ...evidence]).not.toContain('A23');
  }
});

test('row 59: what a seat is paid is paid, a voucher, unpaid, or not known', async () => {
  const answer = await ofMap<{ room: { seats: { pay: { is: string; value: string } }[] } }>(
    'room(id: "T3") { seats { pay { is value } } }',
  );
  expect(answer.room.seats[0]?.pay).toEqual({ is: 'VALUE', value: 'VOUCHER' });
  const { __type } = await asked<{ __type: { enumValues: { name: string }[] } }>(
    api,
    '{ __type(name: "SeatPay") { enumValues { name } } }',
  );
  expect(__type.enumValues.map(({ name }) => name).sort()).toEqual(['PAID', 'UNPAID', 'VOUCHER']);
});

test('row 66: the same two may compete and work together, and both are shown', async () => {
  const own = await ownAldermouth(api);
  const tie = (id: string, flowKind: string) => ({
    is: 'add',
    entity: {
      kind: 'flow',
      id,
      family: 'connection',
      flowKind,
      from: 'C1',
      to: 'C12',
      twoWay: true,
    },
  });
  await applied(api.services, own, [tie('tie-1', 'works-with'), tie('tie-2', 'competes-with')]);
  const answer = await asked<{ map: { graph: { edges: { from: string; flowKind: string }[] } } }>(
    api,
    'query Q($map: ID!) { map(id: $map) { graph(filter: { families: [CONNECTION], kinds: [WORKS_WITH, COMPETES_WITH] }) { edges { from to flowKind } } } }',
    { map: own },
  );
  expect(answer.map.graph.edges).toEqual(
    expect.arrayContaining([
      { from: 'C1', to: 'C12', flowKind: 'WORKS_WITH' },
      { from: 'C1', to: 'C12', flowKind: 'COMPETES_WITH' },
    ]),
  );
});

test('row 77: control inside one body needs a role at each end', async () => {
  const change = {
    is: 'ADD',
    entity: {
      kind: 'flow',
      id: 'inside',
      family: 'control',
      flowKind: 'can-veto',
      from: 'P1',
      to: 'P2',
    },
  };
  const { applyChanges } = await asked<{
    applyChanges: { problems: { code: string; field: string }[] };
  }>(
    api,
    'mutation Apply($input: ApplyChangesInput!) { applyChanges(input: $input) { ... on ChangesRefused { problems { code field } } } }',
    {
      input: { mapId: map, changeSetId: 'inside', baseRevision: 1, label: 'x', changes: [change] },
    },
  );
  expect(applyChanges.problems).toEqual([
    { code: 'RULE_BROKEN', field: 'fromRole' },
    { code: 'RULE_BROKEN', field: 'toRole' },
  ]);
});

test('row 80: a business offers eight training places a year under A26', async () => {
  const { agreement } = await ofMap<{
    agreement: {
      flows: {
        flowKind: string;
        from: { id: string };
        amount: { unit: string; used: { value: number } };
      }[];
    };
  }>(
    'agreement(id: "A26") { flows(first: 10) { flowKind from { id } amount { unit used { value } } } }',
  );
  expect(agreement.flows.map(({ flowKind, from }) => [flowKind, from.id])).toEqual(
    agreement.flows.map(() => ['TRAINING', 'B3']),
  );
  expect(agreement.flows.every(({ amount }) => amount.unit === 'PLACES')).toBe(true);
  expect(agreement.flows.reduce((sum, { amount }) => sum + amount.used.value, 0)).toBe(8);
});
