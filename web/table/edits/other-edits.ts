import type { Agreement } from '../../../graph-schema/model/agreement.ts';
import type { Interest } from '../../../graph-schema/model/interest.ts';
import type { Room } from '../../../graph-schema/model/room.ts';
import type { Source } from '../../../graph-schema/model/source.ts';
import { dayInWords } from '../../../graph-schema/words/dates.ts';
import { parseDay } from '../../editing/fields/parse-day.ts';
import { STATE_WORDS } from '../../state/filter-words.ts';
import { valueTitle, valueWords } from '../../words/values.ts';
import type { CellEdits } from './cell-edit.ts';
import {
  choiceEdit,
  knownChoiceEdit,
  knownEdit,
  nameEdit,
  readYesNo,
  textEdit,
  yesNo,
} from './field-edits.ts';

/** By the keys of `AGREEMENT_COLUMNS`, and so on below. */
export const AGREEMENT_EDITS: CellEdits<Agreement> = {
  name: textEdit('name'),
  kind: choiceEdit('agreementKind', valueTitle),
  state: choiceEdit('state', (state) => STATE_WORDS[state as Agreement['state']]),
  under: nameEdit('under', 'agreement', { optional: true }),
  starts: knownEdit('start', dayInWords, parseDay),
  ends: knownEdit('end', dayInWords, parseDay),
  subject: textEdit('subject'),
  note: textEdit('note'),
};

const YES_NO = () => ['yes', 'no'] as const;

export const ROOM_EDITS: CellEdits<Room> = {
  name: textEdit('name'),
  kind: knownChoiceEdit('roomKind', valueWords),
  level: knownChoiceEdit('roomLevel', valueWords),
  reply: knownEdit('reply', yesNo, readYesNo, YES_NO),
  papers: knownEdit('papersPublic', yesNo, readYesNo, YES_NO),
};

export const INTEREST_EDITS: CellEdits<Interest> = {
  label: textEdit('label'),
  type: choiceEdit('type', valueTitle),
};

export const SOURCE_EDITS: CellEdits<Source> = {
  reference: textEdit('reference'),
  kind: choiceEdit('sourceKind', valueTitle),
  date: knownEdit('date', dayInWords, parseDay),
  enteredBy: textEdit('enteredBy'),
};
