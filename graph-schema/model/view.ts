import { z } from 'zod';
import type { EntityOf } from './entity.ts';
import {
  day,
  inwards,
  known,
  number,
  optionalDay,
  optionalText,
  outwards,
  plain,
  pointer,
  text,
} from './field.ts';

/** A statement "A says of B". Shown as a view; never changes a computed figure. */
export const viewFields = {
  who: pointer(['actor'], inwards('SAYS')),
  about: pointer(['any'], outwards('ABOUT')),
  what: text(2000),
  /** 1 to 5, where the statement has a scale. */
  scale: known(number({ min: 1, max: 5 })),
  date: optionalDay(),
};

export type View = EntityOf<'view', typeof viewFields>;

export const CHECK_PARTS = ['power', 'accountability', 'connection', 'trust'] as const;

const statementsSchema = z
  .array(
    z.strictObject({
      key: z.string().regex(/^[a-z0-9-]{1,40}$/),
      words: z.string().min(1).max(300),
      about: z.enum(CHECK_PARTS),
    }),
  )
  .max(50)
  .readonly();

/** A round of questions about how an agreement is going. */
export const checkFields = {
  agreement: pointer(['agreement'], outwards('ABOUT')),
  title: text(200),
  date: known(day()),
  statements: plain(statementsSchema, []),
};

export type Check = EntityOf<'check', typeof checkFields>;

/** Counts of one side's answers to one statement. Counts only, never names. */
export const checkAnswerFields = {
  check: pointer(['check'], outwards('ANSWERS')),
  statement: text(40),
  side: text(80),
  asked: known(number({ max: 100_000 })),
  replied: known(number({ max: 100_000 })),
  saidYes: known(number({ max: 100_000 })),
};

export type CheckAnswer = EntityOf<'checkAnswer', typeof checkAnswerFields>;

export const noteFields = {
  about: pointer(['any'], outwards('ABOUT')),
  words: optionalText(10_000),
  date: optionalDay(),
};

export type Note = EntityOf<'note', typeof noteFields>;

export const winFields = {
  flow: pointer(['flow'], outwards('ABOUT')),
  words: text(2000),
  date: day(),
};

export type Win = EntityOf<'win', typeof winFields>;
