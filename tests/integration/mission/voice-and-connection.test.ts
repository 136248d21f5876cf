import { afterAll, beforeAll, expect, test } from 'vitest';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import { id, type MapId } from '../../../graph-schema/model/ids.ts';
import { askedOfMap, openApi, ownAldermouth, type Api } from '../../support/api.ts';
import { add, applied, ownMapId, theMap } from '../../support/services.ts';

let api: Api;
let map: MapId;

beforeAll(async () => {
  api = await openApi();
  map = await ownAldermouth(api);
});
afterAll(() => api.stop());

interface Found {
  readonly talkingPoint: string;
  readonly betterWay: string;
  readonly powerDimension: string;
  readonly subjects: readonly string[];
  readonly words: string;
}

async function findings(of: MapId): Promise<readonly Found[]> {
  const { talkingPoints } = await askedOfMap<{
    talkingPoints: { findings: (Found & { see: { text: string }[] })[] };
  }>(
    api,
    of,
    'talkingPoints { findings { talkingPoint betterWay powerDimension subjects see { text } } }',
  );
  return talkingPoints.findings.map(({ see, ...finding }) => ({
    ...finding,
    words: see.map(({ text }) => text).join(''),
  }));
}

async function wordsOf(talkingPoint: string): Promise<readonly string[]> {
  return (await findings(map))
    .filter((finding) => finding.talkingPoint === talkingPoint)
    .map(({ words }) => words);
}

test('row 16: the API says that Highmoor has 6 links inside and none outside', async () => {
  const [said, ...more] = await wordsOf('close-inside');
  expect(more).toEqual([]);
  expect(said).toContain('Highmoor groups have 6 links inside, none outside.');
});

test('row 22: the API names the four places where voice leads nowhere that can be seen', async () => {
  const said = await wordsOf('voice-dead-end');
  expect(said).toHaveLength(4);
  expect(said.join(' ')).toContain('We know of no room where what Deaf residents say is heard.');
});

test('row 27: the API counts 17 stories out and nothing back', async () => {
  const [said, ...more] = await wordsOf('taken-and-returned');
  expect(more).toEqual([]);
  expect(said).toMatch(/^17 stories .* We found no payment, approval or reply\./);
});

test('row 35: every finding of the API carries one of the four dimensions of power', async () => {
  const dimensions = new Set((await findings(map)).map(({ powerDimension }) => powerDimension));
  expect([...dimensions].sort()).toEqual(['CULTURE_AND_CONNECTIONS', 'RESOURCES', 'RULES']);
});

test('row 40: the API says that 55 of 96 sent on were declined', async () => {
  expect((await wordsOf('declined-referrals')).join(' ')).toContain(
    'Ropery Academy sent 96 people to Coast & Moor NHS Trust; 55 were declined.',
  );
});

test('row 57: findings go up from a local group to the nation and a reply comes down, step by step', async () => {
  const own = ownMapId();
  const levels = ['local', 'borough', 'region', 'nation'];
  const tells = (from: string, to: string, flowKind: Flow['flowKind']) =>
    add(
      make('flow', {
        id: id(`${flowKind}-${from}-${to}`),
        family: 'information',
        flowKind,
        from: id(from),
        to: id(to),
      }),
    );
  const steps = levels.slice(1).map((to, at) => [levels[at] ?? '', to] as const);
  await applied(api.services, own, [
    theMap(own),
    ...levels.map((name) => add(make('actor', { id: id(name), type: 'organisation', name }))),
    ...steps.map(([from, to]) => tells(from, to, 'findings')),
    ...steps.map(([from, to]) => tells(to, from, 'report')),
  ]);
  const node = '... on Organisation { id }';
  const path = (from: string, to: string) =>
    `paths(from: "${from}", to: "${to}", families: [INFORMATION]) { steps nodes { ${node} } flows { flowKind } }`;
  const answer = await askedOfMap<{ up: unknown; down: unknown }>(
    api,
    own,
    `up: ${path('local', 'nation')} down: ${path('nation', 'local')}`,
  );
  const nodes = levels.map((name) => ({ id: name }));
  const flows = (flowKind: string) => steps.map(() => ({ flowKind }));
  expect(answer).toEqual({
    up: [{ steps: 3, nodes, flows: flows('FINDINGS') }],
    down: [{ steps: 3, nodes: [...nodes].reverse(), flows: flows('REPORT') }],
  });
});

test('row 70: every finding of the API belongs to one element of a Better Way, and none is empty', async () => {
  const elements = new Set((await findings(map)).map(({ betterWay }) => betterWay));
  expect([...elements].sort()).toEqual([
    'JOIN_FORCES',
    'LISTEN',
    'RELATIONSHIPS_FIRST',
    'SHARE_POWER',
  ]);
});

test('row 78: the API finds nothing to say where a person speaks to a service without a referral', async () => {
  const own = ownMapId();
  await applied(api.services, own, [
    theMap(own),
    add(make('actor', { id: id('people'), type: 'community', name: 'Young adults' })),
    add(make('actor', { id: id('service'), type: 'organisation', name: 'A service' })),
    ...(['voice', 'connection'] as const).map((family) =>
      add(
        make('flow', {
          id: id(`straight-${family}`),
          family,
          flowKind: family === 'voice' ? 'voice' : 'knows',
          from: id('people'),
          to: id('service'),
        }),
      ),
    ),
  ]);
  expect(await findings(own)).toEqual([]);
});
