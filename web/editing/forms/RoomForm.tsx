import type { ReactElement } from 'react';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { PointersInput } from '../fields/PointerInputs.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { LineList } from './LineList.tsx';
import { FormMore, FormPart } from './Parts.tsx';
import { SaidPart } from './Said.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { WhoSees } from './WhoSees.tsx';

/** A room: what it decides, who can say yes without asking, who sits there and who is absent. */
export function RoomForm({
  of: line,
}: {
  readonly of: Line<'room'> & { readonly id: Id };
}): ReactElement {
  return (
    <>
      <FormField of={line} path="name" />
      <FormPart title="What it decides">
        <FormField of={line} path="canSayYes" />
        <FormField of={line} path="decidesAbout" />
        <FormField of={line} path="subjects" />
        <FormField of={line} path="ownPenceAYear" per="year" />
        <FormField of={line} path="decisionRule" />
        <FormField of={line} path="advises" />
      </FormPart>
      <Seats room={line.id} />
      <Affected
        by={line.id}
        label="Who is affected by what is decided here?"
        hint="Those without a seat are shown as absent."
      />
      <SourcesPart shows={line.id} />
      <FormMore title="How it works">
        <FormField of={line} path="roomKind" />
        <FormField of={line} path="roomLevel" />
        <FormField of={line} path="host" />
        <FormField of={line} path="meetsTimesAYear" />
        <FormField of={line} path="reply" />
        <FormField of={line} path="papersPublic" />
        <FormField of={line} path="reference" />
        <FormField of={line} path="note" />
        <WhoSees />
      </FormMore>
      <SaidPart about={line.id} />
    </>
  );
}

function Seats({ room }: { readonly room: Id }): ReactElement {
  const form = useForm();
  const seats = form.lines('seat', (one) => one.room === room);
  return (
    <FormPart title="Who sits here">
      <LineList
        lines={seats}
        called={(line, number) => `seat ${number}, ${form.names.nameOf(form.entity(line).holder)}`}
        add={{ kind: 'seat', words: 'Add a seat', given: { room } }}
      >
        {(line) => (
          <>
            <FormField
              of={line}
              path="holder"
              onAdd={(name) => form.add('actor', { name, type: 'organisation' })}
            />
            <FormField of={line} path="votes" />
            <div className="field-chips">
              <FormField of={line} path="chairs" />
              <FormField of={line} path="advises" />
              <FormField of={line} path="watches" />
            </div>
            <FormMore title="More about this seat">
              <FormField of={line} path="places" />
              <FormField of={line} path="veto" />
              <FormField of={line} path="pay" />
              <FormField of={line} path="namedBy" />
              <FormField of={line} path="note" />
            </FormMore>
          </>
        )}
      </LineList>
    </FormPart>
  );
}

/** Communities that an agreement or a room affects. */
export function Affected({
  by,
  label,
  hint,
}: {
  readonly by: Id;
  readonly label: string;
  readonly hint: string;
}): ReactElement {
  const form = useForm();
  const lines = form.lines('affectedBy', (one) => one.by === by);
  const chosen = lines.map((line) => form.entity(line).community);
  return (
    <PointersInput
      label={label}
      hint={hint}
      to={['actor']}
      names={form.names}
      typed={chosen}
      onTyped={(now) => {
        for (const line of lines) {
          if (!now.includes(form.entity(line).community)) form.remove(line);
        }
        for (const community of now) {
          if (!chosen.includes(community as Id)) form.add('affectedBy', { community, by });
        }
      }}
      onAdd={(name) => form.add('actor', { name, type: 'community' })}
    />
  );
}
