import { describe, expect, it } from 'vitest';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { addsUnits, fitted, shortened } from '../../../../web/measures/measure-draft.ts';
import {
  measureBasis,
  measureCell,
  measureSentence,
  measureSummary,
} from '../../../../web/state/measured.ts';
import type { MeasureChoice } from '../../../../web/state/measure-choice.ts';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { columnsOf, rowsOf } from '../../../../web/table/tables.ts';
import { organisation, stateOf, TIME } from '../hand-made.ts';
import { panelText } from '../panels/panel-html.tsx';
import { measuredOf, OFFERED } from './hand-made-measure.ts';

const MEASURED = measuredOf({ Zebra: 5, Ant: 40, Mole: null });

describe('a measure in words', () => {
  it('says value and meaning of one actor, or why there is none', () => {
    expect(measureSentence(MEASURED, id('Ant'))).toBe(
      'Betweenness: 40%. Share of the shortest ways that pass it.',
    );
    expect(measureSentence(MEASURED, id('Mole'))).toBe('It has no tie that we know of.');
    expect(measureSentence(MEASURED, id('residents'))).toBe(
      'No measure is worked out for a community.',
    );
  });

  it('says what it was worked out over, which way, how weighed and of when', () => {
    expect(measureBasis(MEASURED.answer)).toBe(
      'Over connection and money, either way; each link counts once. On 31 October 2025.',
    );
  });

  it('tells those who hear the picture the scale, and that nothing else means anything', () => {
    expect(measureSummary(MEASURED)).toBe(
      'Shapes are sized by “Betweenness”, from 5% to 40%. ' +
        'Position, size and nearness mean nothing else.',
    );
    expect(measureSummary(measuredOf({ a: null }))).toBe('No shape has a value of “Betweenness”.');
  });
});

describe('a measure in the table', () => {
  const state = stateOf(
    organisation('Zebra'),
    organisation('Mole'),
    organisation('Ant'),
    make('actor', { id: id('residents'), name: 'Residents', type: 'community' }),
  );
  const shown = {
    state,
    time: TIME,
    families: ['money'] as const,
    filters: NO_FILTERS,
    marked: new Set<never>(),
  };

  it('is a column of the actors in the order of names, that nothing is sorted by', () => {
    const columns = columnsOf('actors', { ...shown, measured: MEASURED });
    expect(columns[1]).toMatchObject({ title: 'Betweenness', sorts: false });
    expect(columns[1]?.amount).toBeUndefined();
    const rows = rowsOf('actors', { ...shown, measured: MEASURED });
    expect(rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Ant', '40%'],
      ['Mole', 'no value'],
      ['Residents', 'not for a community'],
      ['Zebra', '5%'],
    ]);
    expect(measureCell(MEASURED, id('Ant'))).toBe('40%');
  });

  it('is no column where none is shown, nor of another table', () => {
    const keys = (columns: readonly { readonly key: string }[]) => columns.map(({ key }) => key);
    expect(keys(columnsOf('actors', shown))).not.toContain('measure');
    expect(keys(columnsOf('rooms', { ...shown, measured: MEASURED }))).not.toContain('measure');
  });

  it('says nothing in the panel of an actor while none is shown', () => {
    expect(panelText(state, 'Ant')).not.toContain('Betweenness');
  });
});

describe('the choices of a measure', () => {
  const choice: MeasureChoice = {
    id: 'other',
    by: 'tint',
    families: ['voice', 'help'],
    direction: 'backward',
    weighting: 'amount',
  };

  it('keeps what the next measure can take and gives up the rest', () => {
    expect(fitted(choice, OFFERED)).toEqual({
      id: 'betweenness',
      by: 'tint',
      families: ['help'],
      direction: null,
      weighting: 'amount',
    });
  });

  it('names in the address only what is not the measure’s own', () => {
    const own = { ...choice, families: ['connection' as const], direction: 'either' as const };
    expect(shortened({ ...own, weighting: 'links' }, OFFERED)).toMatchObject({
      families: null,
      direction: null,
      weighting: null,
    });
  });

  it('refuses to add amounts of different units', () => {
    const two = { ...choice, families: ['help' as const, 'money' as const] };
    expect(addsUnits(two, OFFERED)).toBe(true);
    expect(addsUnits({ ...two, weighting: 'links' }, OFFERED)).toBe(false);
    expect(addsUnits({ ...two, families: ['money'] }, OFFERED)).toBe(false);
  });
});
