import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { all, type AllianceMap } from '../../../../graph-schema/model/alliance-map.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { NONE, NOT_STATED, value } from '../../../../graph-schema/model/known.ts';
import type { View } from '../../../../graph-schema/model/view.ts';
import { MEASURES_OFFERED } from '../../../../api/analysis/shown-measures/offered.ts';
import {
  showActorMeasure,
  showNetworkMeasures,
} from '../../../../api/analysis/shown-measures/show-measures.ts';
import { networkOf } from '../../../../api/analysis/snapshot/network.ts';
import { ON_REQUEST } from '../../../../api/analysis/talking-points/find-talking-points.ts';
import { ALDERMOUTH } from '../support/aldermouth.ts';
import { allTables } from '../support/ledger-tables.ts';
import { randomLedgerMap } from '../support/random-ledger-maps.ts';
import { adding, applied, asked, found, smallMap, timeOf } from '../support/small-map.ts';

/** Random maps take a while on a busy machine. */
const LONG_MS = 60_000;

/** Who says of what, by their places among all; wrapped round, so that they suit every map. */
const sayings = fc.array(
  fc.record({
    who: fc.nat(),
    about: fc.nat(),
    what: fc.constantFrom('They decide and we hear of it', 'We trust them', 'They could say no'),
    scale: fc.oneof(
      fc.integer({ min: 1, max: 5 }).map((scale) => value(scale)),
      fc.constantFrom(NONE, NOT_STATED),
    ),
  }),
  { minLength: 1, maxLength: 12 },
);
type Sayings = typeof sayings extends fc.Arbitrary<infer T> ? T : never;

function withViews(state: AllianceMap, said: Sayings): AllianceMap {
  const actors = all(state, 'actor');
  const things = [...state.entities.keys()];
  const views: readonly View[] = said.map(({ who, about, what, scale }, at) =>
    make('view', {
      id: id(`view-${at}`),
      who: actors[who % actors.length]!.id,
      about: things[about % things.length]!,
      what,
      scale,
      date: '2025-09-30',
    }),
  );
  return applied(state, adding(...views));
}

/** All that is worked out of a map, in words and figures. */
function workedOut(state: AllianceMap) {
  const network = networkOf(state, timeOf(state));
  return {
    measures: MEASURES_OFFERED.forActors.map(({ id: of }) => showActorMeasure(network, of, {})),
    ofNetwork: showNetworkMeasures(network, undefined, {}),
    found: found(state),
    asked: ON_REQUEST.map(({ id: of }) => asked(of, state)),
    tables: allTables(state),
  };
}

function expectSame(state: AllianceMap, said: Sayings): void {
  const views = withViews(state, said);
  expect(all(views, 'view')).toHaveLength(said.length);
  expect(workedOut(views)).toEqual(workedOut(state));
}

describe('the mission: what one says of another', () => {
  it(
    'row 37: a view never changes a computed figure of the example place',
    () => {
      const before = workedOut(ALDERMOUTH);
      fc.assert(
        fc.property(sayings, (said) => {
          expect(workedOut(withViews(ALDERMOUTH, said))).toEqual(before);
        }),
        { numRuns: 8 },
      );
    },
    LONG_MS,
  );

  it(
    'row 37: a view never changes a computed figure of any map',
    () => {
      let findingsSeen = 0;
      fc.assert(
        fc.property(randomLedgerMap, sayings, (entities, said) => {
          const state = smallMap(entities);
          findingsSeen += found(state).findings.length;
          expectSame(state, said);
        }),
        { numRuns: 60 },
      );
      expect(findingsSeen).toBeGreaterThan(0);
    },
    LONG_MS,
  );
});
