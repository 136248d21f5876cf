import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { AlreadyHere } from './AlreadyHere.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { Interests } from './Interests.tsx';
import { FormMore, FormPart } from './Parts.tsx';
import { SaidPart } from './Said.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { WhoSees } from './WhoSees.tsx';

/** An actor. What they bring is asked first, before what they need. */
export function ActorForm({
  of: line,
}: {
  readonly of: Line<'actor'> & { readonly id: Id };
}): ReactElement {
  const form = useForm();
  const { id } = line;
  const { type } = form.entity(line);
  return (
    <>
      {form.isNew && <FormField of={line} path="name" />}
      {form.isNew && <AlreadyHere of={line} />}
      <Interests
        actor={id}
        link="offers"
        label="What do they bring?"
        hint="Rooms, time, trust, knowledge: everyone brings something."
      />
      <Interests actor={id} link="needs" label="What do they need?" hint="In their own words." />
      <FormPart title="Who they are">
        {!form.isNew && <FormField of={line} path="name" />}
        <FormField of={line} path="type" />
        {type === 'organisation' && <FormField of={line} path="sector" />}
        {type === 'community' && <FormField of={line} path="people" />}
        {type === 'connector' && (
          <>
            <FormField of={line} path="host" />
            <FormField of={line} path="paid" />
            <FormField of={line} path="hoursAWeek" />
            <FormField of={line} path="fundedUntil" />
          </>
        )}
        <FormField of={line} path="aliases" />
      </FormPart>
      <SourcesPart shows={id} />
      <FormMore title="What they care about">
        <Interests
          actor={id}
          link="cares-about"
          label="They care about"
          hint="Issues, purposes or places."
        />
        <Interests
          actor={id}
          link="leads-on"
          label="They lead on"
          hint="What others look to them for."
        />
        <Interests
          actor={id}
          link="decided-against"
          label="They decided against"
          hint="What they chose not to do."
        />
      </FormMore>
      <FormMore title="More about them">
        <FormField of={line} path="shortName" />
        <FormField of={line} path="hint" />
        <FormField of={line} path="roles" />
        <FormField of={line} path="places" onAdd={(name) => form.add('place', { name })} />
        <FormField of={line} path="based" />
        <FormField of={line} path="size" />
        <FormField of={line} path="ledByPeopleItServes" />
        {type !== 'connector' && <FormField of={line} path="actsAsConnector" />}
        <FormField of={line} path="partOf" />
        <FormField of={line} path="identifiers" />
        <FormField of={line} path="whyOnMap" />
        <FormField of={line} path="sensitive" />
        <WhoSees />
      </FormMore>
      <SaidPart about={id} />
    </>
  );
}
