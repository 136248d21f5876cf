import type { ReactElement } from 'react';
import { STATES } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { Conditions, Behaviours, HowWeWork } from './Together.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormMore, FormPart } from './Parts.tsx';
import { Affected } from './RoomForm.tsx';
import { SaidPart } from './Said.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { TermsPart } from './TermsPart.tsx';
import { WhoSees } from './WhoSees.tsx';

const DECIDED: ReadonlySet<string> = new Set(STATES.slice(3, 6));

/** An agreement: who is in it and as what, its terms, and how its parties want to work. */
export function AgreementForm({
  of: line,
}: {
  readonly of: Line<'agreement'> & { readonly id: Id };
}): ReactElement {
  const form = useForm();
  const { state, under } = form.entity(line);
  return (
    <>
      <FormField of={line} path="name" />
      <FormField of={line} path="agreementKind" />
      <FormField of={line} path="subject" />
      <Parties agreement={line.id} />
      <TermsPart agreement={line.id} />
      <FormPart title="Whether it is happening, and when">
        <FormField of={line} path="state" />
        {DECIDED.has(state) && (
          <>
            <FormField of={line} path="stateBy" />
            <FormField of={line} path="stateReason" />
          </>
        )}
        <FormField of={line} path="start" />
        <FormField of={line} path="end" />
      </FormPart>
      <HowWeWork of={line} />
      <Behaviours agreement={line.id} />
      <Conditions agreement={line.id} />
      <SourcesPart shows={line.id} />
      <FormMore title="What stands above, before and around it">
        <FormField of={line} path="under" />
        {under === null && <FormField of={line} path="programmeName" />}
        <FormField of={line} path="replaces" />
        <Affected
          by={line.id}
          label="Which communities does it affect?"
          hint="Those it is for, or about."
        />
        <FormField of={line} path="reference" />
        <FormField of={line} path="note" />
        <WhoSees />
      </FormMore>
      <SaidPart about={line.id} />
    </>
  );
}

function Parties({ agreement }: { readonly agreement: Id }): ReactElement {
  const form = useForm();
  const parties = form.lines('party', (one) => one.agreement === agreement);
  return (
    <FormPart title="Who is in it">
      <LineList
        lines={parties}
        called={(line, number) => `party ${number}, ${form.names.nameOf(form.entity(line).actor)}`}
        add={{ kind: 'party', words: 'Add a party', given: { agreement } }}
      >
        {(line) => (
          <>
            <FormField
              of={line}
              path="actor"
              onAdd={(name) => form.add('actor', { name, type: 'organisation' })}
            />
            <FormField of={line} path="roles" />
          </>
        )}
      </LineList>
    </FormPart>
  );
}
