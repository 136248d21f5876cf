import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { value } from '../../../../graph-schema/model/known.ts';
import { id } from '../../../../graph-schema/model/ids.ts';
import { mappedMoneyPence } from '../../../../graph-schema/model/mapped-money.ts';
import { SelectionPanel } from '../../../../web/panels/SelectionPanel.tsx';
import { NO_FILTERS } from '../../../../web/state/view-types.ts';
import { grant, smallMap, TIME } from '../words/small-map.ts';

const TURNED_DOWN = grant({
  flowKind: 'contract-payment',
  amount: { record: value(6_000_000) },
  state: 'offered-declined',
  stateBy: id('F'),
  stateReason: 'its targets would have pulled us away from the people we serve',
  note: 'What this protected: time to sit with people who come in.',
});

function panelText(state: ReturnType<typeof smallMap>): string {
  const html = renderToStaticMarkup(
    <SelectionPanel
      state={state}
      time={TIME}
      families={['money']}
      filters={NO_FILTERS}
      selection={TURNED_DOWN.id}
      onSelect={() => undefined}
      marked={new Set()}
    />,
  );
  return html
    .replace(/<[^>]+>/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replaceAll(' .', '.');
}

describe('turning a contract down', () => {
  it('row 79: shows as a choice of those who made it, with its reason and what was protected', () => {
    const state = smallMap([
      TURNED_DOWN,
      grant({ id: id('taken'), amount: { record: value(100_000) } }),
    ]);
    const said = panelText(state);
    expect(said).toContain(
      'This was offered and declined by Foodshare. The reason given: its targets would have ' +
        'pulled us away from the people we serve. It is not counted.',
    );
    expect(said).toContain('What this protected: time to sit with people who come in.');
    expect(said).not.toMatch(/\b(lost|loss|fail\w*|missed|unfortunately|problem)\b/iu);
    // It is no income: only what was taken counts.
    expect(mappedMoneyPence(state, TIME)).toBe(100_000);
  });
});
