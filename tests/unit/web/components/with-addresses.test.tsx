import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { BENEFITS_ADVICE } from '../../../../api/analysis/words/benefits-advice.ts';
import { takenAndReturnedWords } from '../../../../api/analysis/talking-points/taken-and-returned/words.en.ts';
import { WithAddresses } from '../../../../web/components/WithAddresses.tsx';
import { OneLedgerTable } from '../../../../web/ledgers/OneLedgerTable.tsx';
import { table } from '../ledgers/hand-made-ledgers.ts';
import { smallMap } from '../words/small-map.ts';

const LINK =
  'Get benefits advice first: <a href="https://www.gov.uk/benefits-calculators">https://www.gov.uk/benefits-calculators</a>.';

function shown(words: string): string {
  return renderToStaticMarkup(<WithAddresses words={words} />);
}

describe('words with addresses', () => {
  it('row 25: the words about pay lead to benefits advice, in a finding and under a ledger', () => {
    expect(shown(takenAndReturnedWords.others)).toContain(LINK);
    const ledger = renderToStaticMarkup(
      <OneLedgerTable
        state={smallMap([])}
        table={table([], { notes: [BENEFITS_ADVICE] })}
        period="a year"
        shown={null}
      />,
    );
    expect(ledger).toContain(LINK);
  });

  it('leave words without an address as they are', () => {
    expect(shown('A & B asked first.')).toBe('A &amp; B asked first.');
  });

  it('never make a link of what a person may have typed', () => {
    for (const typed of [
      'https://example.org/pay',
      'http://www.gov.uk/benefits',
      'https://www.gov.uk.example.org/pay',
      'javascript:alert(1)',
    ]) {
      expect(shown(`Ask ${typed} first.`)).toBe(`Ask ${typed} first.`);
    }
  });
});
