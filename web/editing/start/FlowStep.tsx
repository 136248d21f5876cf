import { useMemo, useState, type ReactElement } from 'react';
import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import type { Flow } from '../../../graph-schema/model/flow.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { useMapPage } from '../../state/map-page.ts';
import { namesOn } from '../fields/name-source.ts';
import { PointerInput } from '../fields/PointerInputs.tsx';
import { RadioInput } from '../fields/ChoiceInputs.tsx';
import type { Fault } from '../fields/read.ts';
import { AmountStep } from './AmountStep.tsx';
import { FamilyChoice } from './FamilyChoice.tsx';
import { FlowHead } from './FlowHead.tsx';
import { HowStep } from './HowStep.tsx';
import { stageOf } from './stage.ts';
import { useEnds } from './useEnds.ts';
import { useFirstFocus } from './useFirstFocus.ts';
import { useFlowStep, type FlowStepState } from './useFlowStep.ts';
import './start.css';

const CONSENTS = [
  { value: 'yes', words: 'Yes, they agreed' },
  { value: 'no', words: 'No' },
  { value: 'not-asked', words: 'Not asked' },
];

interface FlowStepProps {
  readonly from: Id | null;
  readonly to: Id | null;
  readonly family: FamilyName | null;
  readonly onClose: (saved: boolean) => void;
}

/** One flow between any two, told in a few questions: who, what, how much, how we know. */
export function FlowStep({ from, to, family, onClose }: FlowStepProps): ReactElement {
  const step = useFlowStep(from, to, family);
  const [savedWords, setSavedWords] = useState('');
  const heading = useFirstFocus();
  const { draft, faults, reads } = step;
  const ends = useEnds(draft, faults);
  const { state, phone, view, go } = useMapPage();
  // Under the picture of a map that is begun stands how it reads.
  const readBeside = !phone && view === 'picture' && stageOf(state) !== 'grown';
  const save = (then: 'close' | 'again' | 'more'): void => {
    if (!step.save()) {
      setTimeout(focusFault, 0);
      return;
    }
    if (then !== 'again') {
      onClose(true);
      if (then === 'more') go({ select: step.id, edit: step.id });
      return;
    }
    setSavedWords(reads ?? 'Saved.');
    step.again();
    heading.current?.focus();
  };
  return (
    <form
      className="start-form start-flow"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save('close');
      }}
    >
      <FlowHead
        draft={draft}
        heading={heading}
        onChange={ends.asked ? undefined : ends.ask}
        onClose={() => onClose(savedWords !== '')}
      />
      {savedWords !== '' && (
        <p className="start-said" role="status">
          {savedWords}
        </p>
      )}
      {ends.asked && <Ends step={step} />}
      <Taken step={step} />
      {draft.from !== null && draft.to !== null && (
        <FamilyChoice chosen={draft.family} fault={faults.family} onChoose={step.chooseFamily} />
      )}
      {draft.family !== null && <Rest step={step} />}
      {reads !== null && !readBeside && <p className="start-reads">{reads}</p>}
      {draft.family !== null && (
        <p>
          <button type="button" className="link start-more" onClick={() => save('more')}>
            Save, then add dates, agreement or who may see it
          </button>
        </p>
      )}
      <div className="dialog-actions">
        <button type="submit" className="button" data-look="action">
          Save flow
        </button>
        <button type="button" className="button" onClick={() => save('again')}>
          Save and add another
        </button>
      </div>
    </form>
  );
}

function asFault(expected: string, todo: string | undefined): Fault | undefined {
  return todo === undefined ? undefined : { expected, found: '', todo };
}

function focusFault(): void {
  const fault = document.querySelector('.start-flow .field-fault');
  const field = fault?.closest('fieldset, .field')?.querySelector<HTMLElement>('input, select');
  field?.focus();
}

function Ends({ step }: { readonly step: FlowStepState }): ReactElement {
  const { state } = useMapPage();
  const { draft, change, faults, name } = step;
  const names = useMemo(() => namesOn(state, draft.added), [state, draft.added]);
  return (
    <>
      <PointerInput
        label="From"
        hint="Who gives, tells, sends or decides."
        to={['actor']}
        names={names}
        typed={draft.from ?? ''}
        onTyped={(id) => change({ from: id === '' ? null : (id as Id) })}
        onAdd={name}
        fault={asFault('an actor', faults.from)}
      />
      <PointerInput
        label="To"
        to={['actor', 'room']}
        names={names}
        typed={draft.to ?? ''}
        onTyped={(id) => change({ to: id === '' ? null : (id as Id) })}
        onAdd={name}
        fault={asFault('an actor or a room', faults.to)}
      />
    </>
  );
}

function Taken({ step: { taken } }: { readonly step: FlowStepState }): ReactElement | null {
  if (taken === null) return null;
  return (
    <p role="status" className="start-said">
      “{taken.typed}” is taken to be {taken.name}, who is on this map already. If it is another one,
      use Add names.
    </p>
  );
}

function Rest({ step }: { readonly step: FlowStepState }): ReactElement {
  const { state } = useMapPage();
  const { draft, change, faults } = step;
  const names = useMemo(() => namesOn(state, draft.added), [state, draft.added]);
  return (
    <>
      <AmountStep draft={draft} fault={faults.amount} onChange={change} />
      {draft.flowKind === 'story' && (
        <RadioInput
          label="Did the people whose story it is agree?"
          options={CONSENTS}
          typed={draft.consent ?? ''}
          onTyped={(typed) => change({ consent: typed as Flow['consent'] })}
          fault={asFault('yes, no or not asked', faults.consent)}
        />
      )}
      {faults.roles !== undefined && <Roles step={step} fault={faults.roles} />}
      <HowStep
        draft={draft}
        fault={faults.how}
        nameOf={(id) => names.nameOf(id)}
        onChange={change}
      />
    </>
  );
}

/** Asked for only where control lies inside one body. */
function Roles({
  step: { draft, change },
  fault,
}: {
  readonly step: FlowStepState;
  readonly fault: string;
}): ReactElement {
  return (
    <fieldset className="start-choices">
      <legend className="field-label">Both are in one body. Which roles are they?</legend>
      <p className="field-fault" role="alert">
        {fault}
      </p>
      <label className="start-besides">
        Role that decides
        <input
          className="input"
          value={draft.fromRole}
          onChange={(event) => change({ fromRole: event.target.value })}
        />
      </label>
      <label className="start-besides">
        Role that is decided for
        <input
          className="input"
          value={draft.toRole}
          onChange={(event) => change({ toRole: event.target.value })}
        />
      </label>
    </fieldset>
  );
}
