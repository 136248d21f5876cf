import type { ReactElement } from 'react';
import { flowFamily, flowKind } from '../../../graph-schema/flow-families/index.ts';
import { fieldsOf } from '../../../graph-schema/model/entity-kinds.ts';
import { STATES, type Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { AmountPart } from './AmountPart.tsx';
import { FamilyInput } from './FamilyInput.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { FormMore } from './Parts.tsx';
import { SaidPart } from './Said.tsx';
import { SourcesPart } from './SourcesPart.tsx';
import { WhoSees } from './WhoSees.tsx';

/** States that somebody brought about, with a reason. */
const DECIDED: ReadonlySet<string> = new Set(STATES.slice(3, 6));

/** A flow: between whom, what passes, how much, and how we know. */
export function FlowForm({
  of: line,
}: {
  readonly of: Line<'flow'> & { readonly id: Id };
}): ReactElement {
  const form = useForm();
  const flow = form.entity(line);
  const family = flow.family as Flow['family'] | undefined;
  const addActor = (name: string): Id => form.add('actor', { name, type: 'organisation' });
  return (
    <>
      <FormField of={line} path="from" onAdd={addActor} />
      <FormField
        of={line}
        path="to"
        hint={family === 'voice' ? 'An actor or a room. A voice may reach no room.' : undefined}
        onAdd={addActor}
      />
      <FamilyInput of={line} />
      {family !== undefined && <KindPart of={line} flow={flow} />}
      <SourcesPart shows={line.id} />
      <FormMore title="How it stands, dates and agreement">
        <FormField of={line} path="state" />
        {DECIDED.has(flow.state) && (
          <>
            <FormField of={line} path="stateBy" />
            <FormField of={line} path="stateReason" />
          </>
        )}
        <FormField of={line} path="start" />
        <FormField of={line} path="end" />
        <FormField of={line} path="agreement" />
        <FormField of={line} path="via" />
        {family === 'connection' && <FormField of={line} path="twoWay" />}
        <FormField of={line} path="forConnecting" />
        <FormField of={line} path="note" />
        <WhoSees />
      </FormMore>
      <SaidPart about={line.id} wins />
    </>
  );
}

/** What is asked of the chosen family and kind. */
function KindPart({
  of: line,
  flow,
}: {
  readonly of: Line<'flow'>;
  readonly flow: Flow;
}): ReactElement {
  const { kinds, extras } = flowFamily(flow.family);
  const names = Object.keys(kinds);
  const kind = flowKind(flow.family, flow.flowKind);
  const isStory = flow.flowKind === 'story';
  const asked = flow.family === 'information' && !isStory ? [] : Object.keys(extras);
  const first = isStory ? ['consent'] : [];
  const later = asked.filter((name) => !first.includes(name));
  return (
    <>
      {names.length > 1 && (
        <FormField
          of={line}
          path="flowKind"
          options={names.map((value) => ({ value, words: kinds[value]?.words ?? value }))}
        />
      )}
      {first.map((name) => (
        <FormField key={name} of={line} path={name} />
      ))}
      {kind !== undefined && kind.units.length > 0 && <AmountPart of={line} units={kind.units} />}
      {later.length > 0 && (
        <FormMore title="More about what passes">
          {later
            .flatMap((name) => pathsOf(name))
            .map((path) => (
              <FormField key={path} of={line} path={path} />
            ))}
        </FormMore>
      )}
    </>
  );
}

/** Fields in parts are entered part by part. */
function pathsOf(name: string): readonly string[] {
  const shape = fieldsOf('flow')[name]?.shape;
  if (shape?.type !== 'parts' || shape.names === 'open') return [name];
  return shape.names.map((part) => `${name}.${part}`);
}
