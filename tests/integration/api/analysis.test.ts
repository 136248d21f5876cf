import { expect, onTestFinished, test } from 'vitest';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../graph-schema/model/ids.ts';
import { apiOfTest, ask, askedOfMap, ownAldermouth, type Api } from '../../support/api.ts';
import { add, applied } from '../../support/services.ts';

interface Points {
  readonly talkingPoints: {
    readonly revision: number;
    readonly upToDate: boolean;
    readonly progress: number;
    readonly findings: readonly { readonly id: string; readonly restsOn: string }[];
  };
}

const POINTS = 'talkingPoints { revision upToDate progress findings { id restsOn } }';

/** A process in which every map counts as large. */
async function withThread(): Promise<Api> {
  return apiOfTest({ mostAnsweredAtOnce: 0 });
}

async function upToDate(api: Api, map: MapId): Promise<Points['talkingPoints']> {
  let found: Points['talkingPoints'] | undefined;
  await expect
    .poll(
      async () => {
        found = (await askedOfMap<Points>(api, map, POINTS)).talkingPoints;
        return found.upToDate;
      },
      { timeout: 30_000 },
    )
    .toBe(true);
  return found!;
}

test('a large map is answered in a thread of its own, and answers the same', async () => {
  const [direct, threaded] = [await apiOfTest(), await withThread()];
  const map = await ownAldermouth(direct);
  const answers = await askedOfMap<Points>(direct, map, POINTS);
  expect(answers.talkingPoints.upToDate).toBe(true);
  expect(answers.talkingPoints.findings.length).toBeGreaterThan(5);
  expect(await upToDate(threaded, map)).toEqual(answers.talkingPoints);
  const fields =
    'ledgers { period ledgers { id tables { id rows { cells { words value } } } } } measuresOffered { forActors { id } }';
  expect(await askedOfMap(threaded, map, fields)).toEqual(await askedOfMap(direct, map, fields));
});

test('after a change the findings before it say that they are not up to date, and newer ones follow', async () => {
  const api = await withThread();
  const map = await ownAldermouth(api);
  const before = await upToDate(api, map);
  await applied(api.services, map, [
    add(
      make('flow', {
        id: id('a-tie-more'),
        family: 'connection',
        flowKind: 'knows',
        from: id('V1'),
        to: id('V7'),
        twoWay: true,
      }),
    ),
  ]);
  const first = (await askedOfMap<Points>(api, map, POINTS)).talkingPoints;
  if (first.upToDate) expect(first.revision).toBe(before.revision + 1);
  else {
    expect(first.revision).toBe(before.revision);
    expect(first.findings).toEqual(before.findings);
  }
  const after = await upToDate(api, map);
  expect(after.revision).toBe(before.revision + 1);
  const ids = (points: Points['talkingPoints']) => points.findings.map((one) => one.id);
  expect(ids(before)).toContain('missing-link~V1~V7');
  expect(ids(after)).not.toContain('missing-link~V1~V7');
});

test('what may no longer be seen is not in findings that are not up to date', async () => {
  const api = await withThread();
  const map = await ownAldermouth(api);
  const before = await upToDate(api, map);
  expect(before.findings.some((one) => one.id.endsWith('~V1~V7'))).toBe(true);
  await applied(api.services, map, [
    {
      is: 'set',
      kind: 'actor',
      id: 'V7',
      field: 'level',
      before: 'alliance',
      after: 'only-me',
    },
  ]);
  const next = (await askedOfMap<Points>(api, map, POINTS)).talkingPoints;
  expect(JSON.stringify(next.findings)).not.toContain('V7');
});

test('a thread that dies is started again by the next question', async () => {
  const api = await withThread();
  onTestFinished(() => api.services.analysis.stop());
  const map = await ownAldermouth(api);
  const before = await upToDate(api, map);
  await api.services.analysis.stop();
  await applied(api.services, map, [
    { is: 'set', kind: 'actor', id: 'V7', field: 'aliases', before: [], after: ['Carers'] },
  ]);
  await expect
    .poll(async () => (await ask(api, `{ map(id: "${map}") { ${POINTS} } }`)).errors ?? 'fine')
    .toBe('fine');
  expect((await upToDate(api, map)).findings.map((one) => one.id)).toEqual(
    before.findings.map((one) => one.id),
  );
});

test('a finding names the one doubtful source that carries it, when it is opened', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const sure = async (finding: string) =>
    (
      await askedOfMap<{
        howSure: { tried: number; carriedBy: readonly string[]; words: string } | null;
      }>(api, map, `howSure(finding: "${finding}") { tried carriedBy words }`)
    ).howSure;
  const money = await sure('money-gateway~A1~P4');
  expect(money).toEqual({
    tried: 0,
    carriedBy: [],
    words: 'None of what it rests on is unconfirmed, estimated or guessed.',
  });
  const kept = await sure('kept-and-passed-on~A14~L1');
  expect(kept?.carriedBy).toHaveLength(1);
  expect(kept?.words).toMatch(/^It rests on one unconfirmed source: /u);
  expect(await sure('money-gateway~A1~nobody')).toBeNull();
});

test('other settings are tried without changing anything, and are refused in words', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const tried = (settings: string) =>
    `ifSettings(settings: [${settings}]) { appears { id } disappears { id } }`;
  const answer = await askedOfMap<{
    ifSettings: { appears: { id: string }[]; disappears: { id: string }[] };
  }>(api, map, tried('{ name: "moneyGatewayPartners", value: 13 }'));
  expect(answer.ifSettings.disappears.map((one) => one.id)).toEqual(['money-gateway~A1~P4']);
  expect(answer.ifSettings.appears).toEqual([]);
  const query = (settings: string) => `{ map(id: "${map}") { ${tried(settings)} } }`;
  const wrong = await ask(api, query('{ name: "moneyGatewayPartners", value: 2.5 }'));
  expect(wrong.errors?.[0]?.extensions.code).toBe('INVALID_INPUT');
  expect(wrong.errors?.[0]?.message).toMatch(/^Expected a whole number from/u);
  const unknown = await ask(api, query('{ name: "noSuchThing", value: 2 }'));
  expect(unknown.errors?.[0]?.message).toContain('Expected the name of a setting');
});

test('what seems to work is told when asked, with the revision that it belongs to', async () => {
  const api = await apiOfTest();
  const map = await ownAldermouth(api);
  const { whatWorks, talkingPoints } = await askedOfMap<
    Points & {
      whatWorks: {
        revision: number;
        found: { id: string; title: string; see: { text: string }[]; restsOn: string }[];
      };
    }
  >(api, map, `${POINTS} whatWorks { revision found { id title see { text } restsOn } }`);
  expect(whatWorks.revision).toBe(talkingPoints.revision);
  const terms = whatWorks.found.find((one) => one.id === 'fair-terms~A17');
  expect(terms?.title).toBe('The same terms for each side');
  expect(terms?.see.map(({ text }) => text).join('')).toContain('3 months’ notice');
  expect(terms?.restsOn).toBe('Rests on two terms, both from documents.');
  expect(whatWorks.found.map((one) => one.id)).toContain('shared-rooms~T5');
});
