import { fault, read, type Read } from './read.ts';

export interface NumberLimits {
  readonly min?: number;
  readonly max?: number;
  readonly whole?: boolean;
  /** What it counts, in the plural: "days". It may be typed after the figure. */
  readonly unit?: string;
}

const FIGURE = /^([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)?(\.[0-9]+)?\s*(.*)$/u;

/** "1,200", "12.5", "45 days", "75%". Decimals only where `whole` is false. */
export function parseNumber(typed: string, limits: NumberLimits = {}): Read<number> {
  const { min = 0, max = Number.MAX_SAFE_INTEGER, whole = true, unit = '' } = limits;
  const text = typed.trim();
  const expected = `a number${unit === '' ? '' : ` of ${unit}`}`;
  const [, figures = '', decimals = '', after = ''] = FIGURE.exec(text) ?? [];
  if (figures + decimals === '' || !isUnit(after, unit)) {
    return fault(expected, text, 'Write it in figures, for example 12.');
  }
  const value = Number(figures.replaceAll(',', '') + decimals);
  if (whole && !Number.isSafeInteger(value)) {
    return fault('a whole number', text, 'Leave out what stands after the point.');
  }
  if (value < min || value > max) {
    const most =
      max === Number.MAX_SAFE_INTEGER ? '' : ` and at most ${max.toLocaleString('en-GB')}`;
    return fault(
      `${expected}, ${min.toLocaleString('en-GB')} or more${most}`,
      text,
      'Correct the figure.',
    );
  }
  return read(value);
}

/** Nothing, the unit, or one of it: "45 days", "1 day", "75%". */
function isUnit(after: string, unit: string): boolean {
  const word = after.toLocaleLowerCase('en-GB').replace(/\.$/u, '');
  if (word === '') return true;
  return (
    unit !== '' && (word === unit || `${word}s` === unit || (unit === 'percent' && word === '%'))
  );
}
