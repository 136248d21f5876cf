import { afterAll, beforeAll, expect, test } from 'vitest';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { asked, openApi, ownAldermouth, type Api } from '../../support/api.ts';
import { applied } from '../../support/services.ts';

let api: Api;
let map: MapId;

beforeAll(async () => {
  api = await openApi();
  map = await ownAldermouth(api);
});
afterAll(() => api.stop());

interface Finding {
  readonly talkingPoint: string;
  readonly subjects: readonly string[];
  readonly see: readonly { readonly text: string }[];
  readonly facts: readonly { readonly name: string; readonly value: number | null }[];
}

async function findings(of: MapId, talkingPoint: string): Promise<readonly Finding[]> {
  const { map: read } = await asked<{ map: { talkingPoints: { findings: Finding[] } } }>(
    api,
    'query Q($map: ID!) { map(id: $map) { talkingPoints { findings { talkingPoint subjects see { text } facts { name value } } } } }',
    { map: of },
  );
  return read.talkingPoints.findings.filter((finding) => finding.talkingPoint === talkingPoint);
}

const fact = (finding: Finding | undefined, name: string) =>
  finding?.facts.find((candidate) => candidate.name === name)?.value;
const words = (finding: Finding | undefined) => finding?.see.map(({ text }) => text).join('');

test('row 1: all of £450,000 comes through one trust; a second way in changes it', async () => {
  const [gateway, ...others] = await findings(map, 'money-gateway');
  expect(others).toEqual([]);
  expect(gateway?.subjects).toEqual(['P4']);
  expect(fact(gateway, 'throughPence')).toBe(45_000_000);
  expect(fact(gateway, 'sharePercent')).toBe(100);
  expect(Math.round(fact(gateway, 'shareOfKnownPercent') ?? 0)).toBe(57);

  const own = await ownAldermouth(api);
  const flow = {
    kind: 'flow',
    id: 'second-way',
    family: 'money',
    flowKind: 'grant',
    from: 'P3',
    to: 'C1',
    agreement: 'A1',
    unit: 'pence',
    amount: { record: { is: 'value', value: 45_000_000 } },
  };
  await applied(api.services, own, [{ is: 'add', entity: flow }]);
  const changed = await findings(own, 'money-gateway');
  expect(changed.map((finding) => fact(finding, 'sharePercent'))).not.toContain(100);
});

test('row 2: £450,000 of £2.4m set aside is 18.75%; less passed on shows the gap', async () => {
  const kept = (await findings(map, 'kept-and-passed-on')).find(({ subjects }) =>
    subjects.includes('P4'),
  );
  expect(fact(kept, 'passedOnPercent')).toBe(18.75);
  expect(fact(kept, 'runningCostOfWholePercent')).toBe(10);
  expect(fact(kept, 'ringFencePence')).toBe(45_000_000);
  expect(fact(kept, 'ringFenceGapPence')).toBe(0);
  expect(words(kept)).toContain('53p');

  const own = await ownAldermouth(api);
  const { map: read } = await asked<{
    map: { flows: { nodes: { id: string; to: { id: string } }[] } };
  }>(
    api,
    'query Q($map: ID!) { map(id: $map) { flows(first: 200, filter: { families: [MONEY], ends: ["C2"] }) { nodes { id to { ... on Organisation { id } } } } } }',
    { map: own },
  );
  const toC2 = await asked<{ map: { agreement: { flows: { id: string }[] } } }>(
    api,
    'query Q($map: ID!) { map(id: $map) { agreement(id: "A3") { flows(first: 5) { id } } } }',
    { map: own },
  );
  const id = toC2.map.agreement.flows[0]?.id ?? '';
  expect(read.flows.nodes.map((node) => node.id)).toContain(id);
  const change = {
    is: 'set',
    kind: 'flow',
    id,
    field: 'amount.record',
    before: { is: 'value', value: 12_000_000 },
    after: { is: 'value', value: 2_000_000 },
  };
  await applied(api.services, own, [change]);
  const short = (await findings(own, 'kept-and-passed-on')).find(({ subjects }) =>
    subjects.includes('P4'),
  );
  expect(fact(short, 'ringFenceGapPence')).toBe(10_000_000);
});

test('row 13: the connector who holds others together is K2 and nobody else', async () => {
  const found = await findings(map, 'depends-on-one-connector');
  expect(found.map(({ subjects }) => subjects)).toEqual([['K2']]);
  expect(fact(found[0], 'cutOff')).toBe(4);
});

test('row 14: the four planted pairs without a connection are found, and no more than two extra', async () => {
  const pairs = (await findings(map, 'missing-link')).map(({ subjects }) =>
    [...subjects].sort().join(' '),
  );
  expect(pairs).toEqual(expect.arrayContaining(['C10 V4', 'C10 V5', 'V1 V7', 'V6 V7']));
  expect(pairs.length).toBeLessThanOrEqual(6);
});

test('rooms that decide without those it is about: 5 of 9 votes in T1, none of 7 communities in T1 and T8', async () => {
  const found = await findings(map, 'votes-and-effects');
  expect(found.map(({ subjects }) => subjects[0])).toEqual(['T1', 'T8']);
  for (const finding of found) {
    expect(fact(finding, 'communities')).toBe(7);
    expect(fact(finding, 'communitiesWithVote')).toBe(0);
  }
  expect(words(found[0])).toMatch(/5 of (the )?9/);
});
