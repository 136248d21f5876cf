import { expect, test } from 'vitest';
import { changeSetId, id, type PersonId } from '../../../graph-schema/model/ids.ts';
import type { Viewer } from '../../../graph-schema/model/visibility.ts';
import type { Visit } from '../../../api/modules/presence/presence.ts';
import { seenPresence } from '../../../api/modules/presence/seen-presence.ts';

const viewer: Viewer = { person: 'me' as PersonId, level: 'mapping-group' };
const GROUP = { level: 1, owner: '' };

function visit(of: Partial<Visit> & Pick<Visit, 'visit'>): Visit {
  const person = `person of ${of.visit}` as PersonId;
  return { person, name: 'Someone', shown: true, on: null, wanted: null, ...of };
}

test('others are told by name, one person with two pages once, oneself not', () => {
  const two = { person: 'two' as PersonId, name: 'Priya' };
  const { people } = seenPresence(
    [
      visit({ visit: 'a', ...two, on: { id: id('foodshare'), ...GROUP } }),
      visit({ visit: 'b', ...two, on: { id: id('council'), ...GROUP } }),
      visit({ visit: 'c', name: 'Ade' }),
      visit({ visit: 'd', person: viewer.person!, name: 'Me' }),
    ],
    viewer,
  );
  expect(people.map(({ name, on }) => [name, on])).toEqual([
    ['Ade', []],
    ['Priya', ['foodshare', 'council']],
  ]);
  expect(JSON.stringify(people)).not.toContain('two');
});

test('what only one person may see is told to nobody, nor what the viewer may not see', () => {
  const onlyTheirs = { id: id('secret'), level: 0, owner: 'two' };
  const onlyMine = { id: id('secret'), level: 0, owner: 'me' };
  const wanted = { field: 'name', against: changeSetId('set'), value: 'x' };
  for (const about of [onlyTheirs, onlyMine]) {
    const seen = seenPresence(
      [visit({ visit: 'a', on: about, wanted: { ...about, ...wanted } })],
      viewer,
    );
    expect(JSON.stringify(seen)).not.toContain('secret');
  }
  const wider: Viewer = { person: undefined, level: 'public' };
  const on = { id: id('group'), ...GROUP };
  expect(seenPresence([visit({ visit: 'a', on })], wider).people[0]?.on).toEqual([]);
});

test('who does not want to be shown is not among the people, and a conflict of theirs is someone’s', () => {
  const about = { id: id('flow'), ...GROUP };
  const wanted = { ...about, field: 'amount.record', against: changeSetId('set'), value: 1 };
  const seen = seenPresence(
    [visit({ visit: 'a', name: 'Priya', shown: false, on: about, wanted })],
    viewer,
  );
  expect(seen.people).toEqual([]);
  expect(seen.wanted).toEqual([
    { name: 'Someone', id: 'flow', field: 'amount.record', against: 'set', value: 1 },
  ]);
});
