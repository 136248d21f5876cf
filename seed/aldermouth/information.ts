import { make } from '../../graph-schema/model/entity-kinds.ts';
import type { Flow } from '../../graph-schema/model/flow.ts';
import { id } from '../../graph-schema/model/ids.ts';
import { value } from '../../graph-schema/model/known.ts';

/**
 * That stories passed, never their words. A story counts once, where it leaves the community; its user is
 * where the chain ends. One whose tellers were not asked stays within the mapping group.
 */
const NOT_ASKED = {
  level: 'mapping-group',
  consent: 'not-asked',
  paidForStory: value(false),
  approved: value(false),
  replyGiven: value(false),
} as const;

const ROWS: readonly {
  readonly from: string;
  readonly via?: string;
  readonly to: string;
  readonly stories: number;
  readonly said: Partial<Flow>;
}[] = [
  { from: 'M1', via: 'C2', to: 'P4', stories: 5, said: NOT_ASKED },
  { from: 'M4', to: 'L1', stories: 9, said: NOT_ASKED },
  { from: 'M4', to: 'P4', stories: 3, said: NOT_ASKED },
  {
    from: 'M3',
    via: 'C7',
    to: 'T6',
    stories: 4,
    said: { consent: 'yes', approved: value(true), replyGiven: value(true) },
  },
];

const storyFlows: readonly Flow[] = ROWS.map(({ from, via, to, stories, said }) =>
  make('flow', {
    id: id(`story:${from}-${to}`),
    family: 'information',
    flowKind: 'story',
    from: id(from),
    to: id(to),
    via: via === undefined ? [] : [id(via)],
    amount: { record: value(stories) },
    unit: 'stories',
    ...said,
  }),
);

/** One-way: one side opens its book to the other. How often is not known. */
const openBook: Flow = make('flow', {
  id: id('data:A27'),
  family: 'information',
  flowKind: 'data',
  from: id('C3'),
  to: id('P4'),
  agreement: id('A27'),
  note: 'One-way: its book is open.',
});

export const informationFlows: readonly Flow[] = [...storyFlows, openBook];
