import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { CONDITIONS_FOR_SUCCESS } from '../../../graph-schema/model/words-on-the-map.ts';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormMore, FormPart } from './Parts.tsx';

/** Chosen by the parties with a question for each. Nothing on the map works it out. */
const QUESTIONS: Readonly<Record<string, string>> = {
  'side-by-side': 'Does each of you keep your own goals and work beside the others?',
  'signed-up-to-an-agenda': 'Did you sign up to goals that others had ready?',
  'shared-purpose-made-together':
    'Did you make the goal together, so that each needs all the others to reach it?',
};

export function HowWeWork({ of: line }: { readonly of: Line<'agreement'> }): ReactElement {
  return (
    <FormPart
      title="How do you work together?"
      hint="You choose. Nobody works this out from the map."
    >
      <ul className="form-questions">
        {Object.entries(QUESTIONS).map(([value, question]) => (
          <li key={value}>{question}</li>
        ))}
      </ul>
      <FormField of={line} path="howWeWork" label="The one you answer yes to" />
    </FormPart>
  );
}

const MOST_BEHAVIOURS = 8;

/** What the parties say they will do, in their own words. */
export function Behaviours({ agreement }: { readonly agreement: Id }): ReactElement {
  const form = useForm();
  const lines = form.lines('behaviour', (one) => one.agreement === agreement);
  return (
    <FormPart
      title="How we will behave"
      hint="Five to eight lines that the group writes itself, kept with the agreement."
    >
      <LineList
        lines={lines}
        called={(_, number) => `behaviour ${number}`}
        {...(lines.length < MOST_BEHAVIOURS
          ? { add: { kind: 'behaviour' as const, words: 'Add a behaviour', given: { agreement } } }
          : {})}
      >
        {(line) => <FormField of={line} path="words" />}
      </LineList>
    </FormPart>
  );
}

/** Five lines of evidence, each a sentence with a date. */
export function Conditions({ agreement }: { readonly agreement: Id }): ReactElement {
  const form = useForm();
  const told = form.lines('condition', (one) => one.agreement === agreement);
  const wordsOf = (line: Line<'condition'>): string => form.entity(line).words;
  const usual = CONDITIONS_FOR_SUCCESS.map(
    (words): Line<'condition'> =>
      told.find((line) => wordsOf(line) === words) ?? {
        id: null,
        kind: 'condition',
        given: { agreement, words },
      },
  );
  const lines = [...usual, ...told.filter((line) => !usual.includes(line))];
  return (
    <FormMore title="What success needs" open={told.length > 0}>
      {lines.map((line) => (
        <div key={wordsOf(line)} className="form-line">
          <strong>{wordsOf(line)}</strong>
          <FormField
            of={line}
            path="evidence"
            label={`What shows it: ${wordsOf(line).toLowerCase()}`}
          />
          <FormField
            of={line}
            path="date"
            label={`When this was said: ${wordsOf(line).toLowerCase()}`}
          />
        </div>
      ))}
    </FormMore>
  );
}
