import type { ReactElement } from 'react';
import { INTEREST_LINKS } from '../../../graph-schema/model/interest.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { valueTitle } from '../../words/values.ts';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormPart } from './Parts.tsx';
import { SaidPart } from './Said.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { WhoSees } from './WhoSees.tsx';

interface Of<K extends 'interest' | 'source' | 'place' | 'notOnThisMap'> {
  readonly of: Line<K> & { readonly id: Id };
}

/** An interest and who holds it, offers before needs. */
export function InterestForm({ of: line }: Of<'interest'>): ReactElement {
  const form = useForm();
  const links = form.lines('interestLink', (one) => one.interest === line.id);
  return (
    <>
      <FormField of={line} path="label" />
      <FormField of={line} path="type" />
      <FormPart title="Who is linked to it">
        <LineList
          lines={links}
          called={(one, number) => `link ${number}, ${form.names.nameOf(form.entity(one).actor)}`}
          add={{
            kind: 'interestLink',
            words: 'Add who is linked',
            given: { interest: line.id, link: 'offers' },
          }}
        >
          {(one) => (
            <>
              <FormField
                of={one}
                path="actor"
                onAdd={(name) => form.add('actor', { name, type: 'organisation' })}
              />
              <FormField
                of={one}
                path="link"
                options={[
                  'offers',
                  'needs',
                  ...INTEREST_LINKS.filter((how) => how !== 'offers' && how !== 'needs'),
                ].map((value) => ({ value, words: valueTitle(value) }))}
              />
            </>
          )}
        </LineList>
      </FormPart>
      <SourcesPart shows={line.id} />
      <SaidPart about={line.id} />
      <WhoSees />
    </>
  );
}

/** A document, record or conversation. */
export function SourceForm({ of: line }: Of<'source'>): ReactElement {
  return (
    <>
      <FormField of={line} path="sourceKind" />
      <FormField of={line} path="reference" />
      <FormField of={line} path="date" />
      <FormField of={line} path="saidBy" />
      <FormField of={line} path="enteredBy" />
      <WhoSees />
      <SaidPart about={line.id} />
    </>
  );
}

export function PlaceForm({ of: line }: Of<'place'>): ReactElement {
  return (
    <>
      <FormField of={line} path="name" />
      <SourcesPart shows={line.id} />
      <WhoSees />
    </>
  );
}

/** What people say is missing from the map. */
export function NotOnThisMapForm({ of: line }: Of<'notOnThisMap'>): ReactElement {
  return (
    <FormField
      of={line}
      path="words"
      hint="Something you know of, and the map does not show. No names of people."
    />
  );
}
