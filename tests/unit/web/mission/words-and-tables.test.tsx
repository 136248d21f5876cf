import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { aldermouthChanges } from '../../../../seed/aldermouth/index.ts';
import type { Entity } from '../../../../graph-schema/model/entity-kinds.ts';
import { make } from '../../../../graph-schema/model/entity-kinds.ts';
import { emptyMap, find } from '../../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../../graph-schema/model/apply.ts';
import { id, mapId } from '../../../../graph-schema/model/ids.ts';
import { value } from '../../../../graph-schema/model/known.ts';
import { mappedMoneyPence } from '../../../../graph-schema/model/mapped-money.ts';
import { SelectionPanel } from '../../../../web/panels/SelectionPanel.tsx';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { columnsOf, rowsOf } from '../../../../web/table/tables.ts';
import { TextView } from '../../../../web/text/TextView.tsx';
import { textOf } from '../../../../web/text/text-of.ts';
import { plain } from '../../../../web/words/phrases.ts';
import { grant, smallMap, TIME } from '../words/small-map.ts';

const DECLINED = grant({
  amount: { record: value(6_000_000) },
  state: 'offered-declined',
  stateBy: id('F'),
  stateReason: 'paper trail for each person',
});
const PROPOSED = make('agreement', {
  id: id('A23'),
  agreementKind: 'memorandum',
  name: 'Volunteer service agreement',
  state: 'asked-for-refused',
  stateBy: id('G'),
  stateReason: 'we like to stay informal',
});

function told(entities: readonly Entity[], families: readonly ('money' | 'help' | 'connection')[]) {
  const state = smallMap(entities);
  return { state, time: TIME, families, filters: NO_FILTERS, marked: new Set<never>() };
}

function panelOf(state: ReturnType<typeof smallMap>, about: string): string {
  const html = renderToStaticMarkup(
    <SelectionPanel
      state={state}
      time={TIME}
      families={['money']}
      filters={NO_FILTERS}
      selection={id(about)}
      onSelect={() => undefined}
      marked={new Set()}
    />,
  );
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replaceAll(' .', '.');
}

describe('the mission in words and tables', () => {
  it('row 9: declined money is shown with its reason and counts in no total', () => {
    const shown = told(
      [DECLINED, grant({ id: id('g2'), amount: { record: value(100) } })],
      ['money'],
    );
    const text = textOf(shown);
    expect(text.families[0]?.givers[0]?.lines.map(({ sentence }) => plain(sentence))[0]).toBe(
      'Breakwater Trust would give Foodshare £60,000 a year as a grant (no source yet). ' +
        'This was offered and declined by Foodshare. ' +
        'The reason given: paper trail for each person. It is not counted.',
    );
    expect(mappedMoneyPence(shown.state, TIME)).toBe(100);
    const state = columnsOf('flows', shown).findIndex(({ key }) => key === 'state');
    expect(rowsOf('flows', shown)[0]?.cells[state]).toBe('Offered, declined');
  });

  it('row 39: one council shows two teams with no link between them', () => {
    const shown = told(
      [
        make('actor', { id: id('P1'), type: 'organisation', name: 'Council commissioning' }),
        make('actor', {
          id: id('P2'),
          type: 'organisation',
          name: 'Council communities',
          partOf: id('P1'),
        }),
      ],
      ['connection'],
    );
    const partOf = columnsOf('actors', shown).findIndex(({ key }) => key === 'partOf');
    const row = rowsOf('actors', shown).find((one) => one.id === 'P2');
    expect(row?.cells[partOf]).toBe('Council commissioning');
    expect(textOf(shown).noFlowAtAll).toEqual(expect.arrayContaining([id('P1'), id('P2')]));
    expect(panelOf(shown.state, 'P2')).toContain('We have not heard how it links to others.');
  });

  it('row 58: a refused proposal reads as a choice with its reason, not as a fault', () => {
    const said = panelOf(smallMap([PROPOSED]), 'A23');
    expect(said).toContain(
      'This was asked for and refused by Green Group. The reason given: we like to stay informal.',
    );
    // Names of terms come later and are the same for every agreement.
    const [before = ''] = said.split(' Terms ');
    expect(before).not.toMatch(/fail|unfortunately|problem|missing|weak|only/iu);
  });

  it('row 66: that two work together and also compete are both told', () => {
    const tie = (flowKind: 'works-with' | 'competes-with') =>
      make('flow', {
        id: id(flowKind),
        family: 'connection',
        flowKind,
        from: id('F'),
        to: id('G'),
        twoWay: true,
      });
    const shown = told([tie('works-with'), tie('competes-with')], ['connection']);
    const lines = textOf(shown).families[0]?.givers[0]?.lines.map(({ sentence }) =>
      plain(sentence),
    );
    expect(lines).toEqual([
      'Foodshare and Green Group work together (no source yet).',
      'Foodshare and Green Group also compete (no source yet).',
    ]);
    expect(rowsOf('flows', shown)).toHaveLength(2);
  });

  it('row 80: eight training places a year on A26 read in table and text', () => {
    const applied = applyAll(emptyMap(mapId('aldermouth')), aldermouthChanges());
    if (applied.is !== 'applied') throw new Error('the example map does not apply');
    const { state } = applied;
    const shown = { ...told([], ['help']), state };
    const columns = columnsOf('flows', shown);
    const at = (key: string): number => columns.findIndex((column) => column.key === key);
    const places = rowsOf('flows', shown).filter(
      (row) => find(state, 'flow', row.id)?.agreement === id('A26'),
    );
    expect(places.map(({ cells }) => [cells[at('from')], cells[at('amount')]])).toEqual([
      ['Kestrel Build', '4 places a year'],
      ['Kestrel Build', '4 places a year'],
    ]);
    expect(places.reduce((sum, { amounts }) => sum + (amounts[at('amount')] ?? 0), 0)).toBe(8);
  });
});

describe('the text of Aldermouth', () => {
  const applied = applyAll(emptyMap(mapId('aldermouth')), aldermouthChanges());
  if (applied.is !== 'applied') throw new Error('the example map does not apply');
  const { state } = applied;
  const shown = { ...told([], ['money']), state };

  it('opens with the same figures as the tables', () => {
    const { summary, programmes, families } = textOf(shown);
    expect(summary.join(' ')).toContain('This map shows 53 actors, 38 agreements and nine rooms');
    expect(summary.join(' ')).toContain('We know of £3,937,600 a year of money');
    const lines = families.flatMap(({ givers }) => givers.flatMap((giver) => giver.lines));
    expect(lines).toHaveLength(rowsOf('flows', shown).length);
    expect(programmes.map(({ sentence }) => plain(sentence))[0]).toBe(
      'Steady Ground is a programme of 13 agreements. Northshore Health Commissioning pays in £2.4m a year. ' +
        'Coast & Moor NHS Trust passes on £450,000 a year to 12 partners.',
    );
  });

  it('names everyone: who has a line, who has none of this family, who has none at all', () => {
    const html = renderToStaticMarkup(
      <TextView {...shown} selection={null} onSelect={() => undefined} />,
    );
    const names = rowsOf('actors', shown).map(({ cells }) => cells[0] ?? '');
    expect(names).toHaveLength(53);
    const escaped = (name: string): string =>
      name.replaceAll('&', '&amp;').replaceAll("'", '&#x27;');
    expect(names.filter((name) => !html.includes(escaped(name)))).toEqual([]);
    expect(html).toMatch(/<h2>.*<h3>.*<h4>/u);
  });
});
