import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import {
  actorOf,
  adding,
  allKnow,
  applied,
  factOf,
  found,
  knows,
  of,
  organisation,
  organisations,
  pays,
  seen,
  smallMap,
  type Nested,
} from '../support/small-map.ts';
import { idsGoneAndCome } from '../support/what-changed.ts';

const NAME = 'close-inside';
const IN_PLACE = { places: [id('hill')] };

/** Four groups of one place with some links between them, and three businesses elsewhere that know each other. */
function place(inside: readonly Nested[], more: readonly Nested[] = []) {
  return smallMap(
    make('place', { id: id('hill'), name: 'Hill' }),
    organisation('A', 'charity', IN_PLACE),
    organisation('B', 'community-group', IN_PLACE),
    actorOf('community', 'C', IN_PLACE),
    organisation('D', 'public-body', IN_PLACE),
    ['X', 'Y', 'Z'].map((name) => organisation(name, 'business')),
    allKnow('X', 'Y', 'Z'),
    inside,
    more,
  );
}

const FIVE = allKnow('A', 'B', 'C', 'D').slice(0, 5);

describe('close-inside', () => {
  it('fires with five links inside, and not with four', () => {
    const [finding, ...more] = of(NAME, place(FIVE));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ id: 'close-inside~hill', subjects: ['A', 'B', 'C', 'D'] });
    expect(seen(finding)).toBe(
      'Hill groups have 5 links inside, none outside. ' +
        'If links fell anywhere on this map, 67% of them would go outside.',
    );
    expect(of(NAME, place(FIVE.slice(0, 4)))).toEqual([]);
  });

  it('fires with one link outside, and not with two', () => {
    const [one] = of(NAME, place(FIVE, [knows('A', 'X')]));
    expect([factOf(one, 'inside'), factOf(one, 'outside')]).toEqual([5, 1]);
    expect(one?.evidence).toContain('tie-A-X');
    expect(of(NAME, place(FIVE, [knows('A', 'X'), knows('A', 'Y')]))).toEqual([]);
  });

  it('counts two that are linked in several ways once', () => {
    const again = knows('A', 'B', { id: id('again'), flowKind: 'works-with' });
    expect(of(NAME, place(FIVE.slice(0, 4), [again]))).toEqual([]);
    const twice = [knows('A', 'X'), knows('X', 'A', { flowKind: 'introduced' })];
    expect(of(NAME, place(FIVE, twice))).toHaveLength(1);
  });

  it('counts neither ended links, nor strained ones, nor money', () => {
    const ended = knows('A', 'D', { id: id('ended'), end: value('2025-10-30') });
    const strained = knows('A', 'D', { id: id('strained'), flowKind: 'needs-repair' });
    expect(of(NAME, place(FIVE.slice(0, 4), [ended, strained, pays('A', 'D', 5)]))).toEqual([]);
    expect(of(NAME, place(FIVE, [pays('A', 'X', 5), pays('B', 'Y', 5)]))).toHaveLength(1);
  });

  it('sees kinds of actors as groups too, and a connector as outside every kind', () => {
    const charities = (more: readonly Nested[]) =>
      smallMap(
        organisations('A', 'B', 'C', 'D'),
        ['X', 'Y'].map((name) => organisation(name, 'business')),
        ['K', 'L'].map((name) => actorOf('connector', name)),
        knows('X', 'Y'),
        FIVE,
        more,
      );
    const [finding] = of(NAME, charities([]));
    expect(finding?.id).toBe('close-inside~kind:charity');
    expect(seen(finding)).toContain('Charities have 5 links inside, none outside.');
    expect(of(NAME, charities([knows('K', 'A'), knows('L', 'A')]))).toEqual([]);
  });

  it('says nothing of a group where nobody outside is linked to anyone', () => {
    const alone = smallMap(organisations('A', 'B', 'C', 'D'), organisation('X', 'business'), FIVE);
    expect(of(NAME, alone)).toEqual([]);
  });

  it('follows the map’s own settings, and says what it would need', () => {
    const few = place(FIVE.slice(0, 2), [knows('A', 'X')]);
    const hill = (thresholds: Readonly<Record<string, number>>) =>
      of(NAME, few, thresholds).filter(({ id: found }) => found.endsWith('~hill'));
    expect(hill({ closeInsideLinks: 2 })).toHaveLength(1);
    expect(hill({ closeInsideLinks: 2, closeInsideOutside: 0 })).toEqual([]);
    const { silent } = found(smallMap(organisations('A', 'B')));
    expect(silent.find(({ id: of }) => of === NAME)?.needs).toContain(
      'who knows or works with whom',
    );
  });
});

describe('close-inside on Aldermouth', () => {
  const findings = of(NAME, ALDERMOUTH);

  it('finds Highmoor with six links inside and none outside, and no other group', () => {
    expect(findings.map(({ id: of }) => of)).toEqual(['close-inside~place:highmoor']);
    expect(findings[0]?.subjects).toEqual(['C11', 'M2', 'M6', 'V1']);
    expect([factOf(findings[0], 'inside'), factOf(findings[0], 'outside')]).toEqual([6, 0]);
    expect(findings[0]?.restsOn).toBe(
      'Rests on six links: 3 said by one side, 3 said by another and not confirmed. ' +
        'No source is from two of the 4 it is about.',
    );
  });

  it('stays with one link outside and goes with two; what else was missing between the two goes too', () => {
    const one = applied(ALDERMOUTH, adding(knows('V1', 'V9')));
    expect(idsGoneAndCome(ALDERMOUTH, one)).toEqual({
      // The infrastructure body knows the carers: it is between them now.
      gone: ['missing-link~V1~V7'],
      come: ['depends-on-one-connector~V1', 'depends-on-one-connector~V9'],
    });
    const two = applied(ALDERMOUTH, adding(knows('V1', 'V9'), knows('M6', 'V3')));
    expect(idsGoneAndCome(ALDERMOUTH, two)).toEqual({
      gone: ['close-inside~place:highmoor', 'missing-link~V1~V7'],
      come: [],
    });
  });
});
