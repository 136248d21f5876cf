import type { Known } from '../../graph-schema/model/known.ts';

interface UntoldWords {
  readonly none: string;
  readonly notStated: string;
  readonly notKnown: string;
}

const USUAL: UntoldWords = {
  none: 'None.',
  notStated: 'The agreement does not say.',
  notKnown: 'We don’t know yet.',
};

/** Words that fit one field better than the usual ones. The four states stay the same. */
const FITTING: Readonly<Record<string, Partial<UntoldWords>>> = {
  ledByPeopleItServes: { notKnown: 'Not asked.' },
  actsAsConnector: { notKnown: 'Not asked.' },
  host: { none: 'None named.' },
  reply: { none: 'No reply recorded.' },
  replyGiven: { none: 'No reply recorded.' },
  subjects: { none: 'It decides nothing.' },
  uplift: { none: 'No uplift.' },
  surplus: { none: 'No surplus is shared.' },
  exclusive: { none: 'No. Partners may work with others.' },
  clawback: { none: 'No clawback.' },
  volume: { none: 'No volume is promised.' },
  openBook: { none: 'No open book.' },
  credit: { none: 'No credit is given.' },
  canSayYes: { none: 'Nobody can without asking.' },
};

/** A value in words, or which of the other three states it is in, in words that fit the field. */
export function knownWords<T>(known: Known<T>, field: string, say: (value: T) => string): string {
  if (known.is === 'value') return say(known.value);
  const fitting = Object.hasOwn(FITTING, field) ? FITTING[field] : undefined;
  return fitting?.[known.is] ?? USUAL[known.is];
}

/** The same in a table, where an empty state is short and has no full stop. */
export function knownInCell<T>(known: Known<T>, field: string, say: (value: T) => string): string {
  if (known.is === 'notStated') return 'not stated';
  const words = knownWords(known, field, say);
  if (known.is === 'value') return words;
  if (words === USUAL.notKnown) return 'not known yet';
  return words.replace(/\.$/u, '').replace(/^[A-Z]/u, (letter) => letter.toLowerCase());
}

export function yesOrNo(value: boolean): string {
  return value ? 'Yes.' : 'No.';
}
