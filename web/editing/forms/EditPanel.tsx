import { useEffect, useRef, useState, type ReactElement } from 'react';
import { keepOldNames } from '../../../graph-schema/edits/keep-old-names.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { useMapPage } from '../../state/map-page.ts';
import { newId } from '../../state/new-id.ts';
import { titleOf } from '../../panels/panel-title.ts';
import { draftEdit } from './draft-edit.ts';
import { NO_DRAFT, type Draft } from './draft.ts';
import { aKind, calledInLog, editLabel } from './edit-label.ts';
import type { EditTarget } from './edit-target.ts';
import { FormBody } from './FormBody.tsx';
import { goToMeanwhile, isAsked } from './go-to-field.ts';
import { MeanwhileGone } from './MeanwhileGone.tsx';
import { FormContext } from './form.ts';
import { Problems } from './Problems.tsx';
import { settled } from './settled.ts';
import { ThrowAway } from './ThrowAway.tsx';
import { useFormState, type FormState } from './useFormState.ts';
import './parts.css';

/** The form of what is edited or added, beside the view or on a phone in its place. */
export function EditPanel({ target }: { readonly target: EditTarget }): ReactElement {
  const key = target.is === 'new' ? `new:${target.kind}` : target.id;
  const [round, setRound] = useState(0);
  return (
    <OneForm
      key={`${key} ${round}`}
      target={target}
      name={key}
      onAgain={() => setRound((was) => was + 1)}
    />
  );
}

interface OneFormProps {
  readonly target: EditTarget;
  readonly name: string;
  readonly onAgain: () => void;
}

function OneForm({ target, name, onAgain }: OneFormProps): ReactElement {
  const page = useMapPage();
  const { state, mapId, address } = page;
  const start = useStart(target, address.select);
  const about = target.is === 'new' ? (start.added[0]?.id ?? newId()) : target.id;
  const form = useFormState(state, mapId, name, start, about);
  const [asking, setAsking] = useState(false);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const leave = (select: Id | null): void => {
    form.forget();
    page.go({ edit: null, select });
  };
  const cancel = (): void => (form.changed ? setAsking(true) : leave(address.select));
  const save = useSave(form);
  const { id, kind } = form.about;
  const isThere = form.isNew || state.entities.has(id ?? about) || isAdded(form.draft, about);
  if (id === null || !isThere) return <Gone form={form} onClose={() => leave(null)} />;
  return (
    <FormContext value={form}>
      <form
        className="form"
        aria-labelledby="form-title"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (save()) leave(kind === 'notOnThisMap' ? address.select : id);
        }}
      >
        <div>
          <h2 id="form-title" ref={title} tabIndex={-1}>
            {form.isNew ? `Add ${aKind(kind)}` : `Edit: ${editTitle(form, id)}`}
          </h2>
          <p className="soft small">You can be wrong. You can undo.</p>
          {form.wentOn && <WentOn onAfresh={() => form.setDraft(form.start)} />}
        </div>
        <Problems form={form} faults={form.faults} />
        <MeanwhileGone form={form} />
        <FormBody of={{ ...form.about, id }} />
        <Foot
          form={form}
          onCancel={cancel}
          onAnother={() => {
            if (!save()) return;
            form.forget();
            onAgain();
          }}
        />
      </form>
      {asking && (
        <ThrowAway onKeep={() => setAsking(false)} onThrow={() => leave(address.select)} />
      )}
    </FormContext>
  );
}

/** Another person removed what the form is about. */
function Gone({
  form,
  onClose,
}: {
  readonly form: FormState;
  readonly onClose: () => void;
}): ReactElement {
  return (
    <div className="form">
      <MeanwhileGone form={form} />
      {form.meanwhile.size === 0 && <p>Someone removed this. You had typed nothing.</p>}
      <div className="form-actions">
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
    </div>
  );
}

function isAdded({ added }: Draft, about: Id): boolean {
  return added.some(({ id }) => id === about);
}

/** A flow has no name of its own, and there are many grants. */
function editTitle(form: FormState, id: Id): string {
  const entity = form.state.entities.get(id) ?? form.entity(form.about);
  if (entity.kind === 'flow' || !form.state.entities.has(id))
    return calledInLog(form.names, entity);
  return titleOf(form.state, entity);
}

/** What a form begins with: nothing typed, and for something new the thing itself. */
function useStart(target: EditTarget, select: Id | null): Draft {
  const { state } = useMapPage();
  const [start] = useState((): Draft => {
    if (target.is === 'entity') return NO_DRAFT;
    const selected = select === null ? undefined : state.entities.get(select);
    const from = target.kind === 'flow' && selected?.kind === 'actor' ? { from: selected.id } : {};
    const type = target.kind === 'actor' ? { type: 'organisation' } : {};
    const added = { kind: target.kind, id: newId(), given: { ...from, ...type }, line: false };
    return { ...NO_DRAFT, added: [added] };
  });
  return start;
}

/** Saves as one edit. False where something must be mended first. */
function useSave(form: FormState): () => boolean {
  const { openMap, state, say } = useMapPage();
  return () => {
    const open = [...form.meanwhile.keys()];
    if (open.some(isAsked)) {
      say('Someone changed the same. Choose whose is kept, then save.');
      goToMeanwhile();
      return false;
    }
    // What the form no longer asks for is theirs.
    const draft = open.reduce((was, key) => settled(state, was, key, 'theirs'), form.draft);
    const edit = draftEdit(state, draft);
    if (edit.is === 'faults') {
      form.setFaults(edit.faults);
      return false;
    }
    const entity = form.entity(form.about);
    const label = editLabel(form.names, entity, form.isNew, edit.changes);
    openMap.change(label, keepOldNames(state, edit.changes));
    say(edit.changes.length === 0 ? 'Nothing was changed.' : `Saved: ${label}.`);
    return true;
  };
}

function WentOn({ onAfresh }: { readonly onAfresh: () => void }): ReactElement {
  return (
    <p className="small">
      You began this earlier, and it is not saved.{' '}
      <button type="button" className="link" onClick={onAfresh}>
        Begin afresh
      </button>
    </p>
  );
}

interface FootProps {
  readonly form: FormState;
  readonly onCancel: () => void;
  readonly onAnother: () => void;
}

/** Always in sight: what a long form ends with. */
function Foot({ form, onCancel, onAnother }: FootProps): ReactElement {
  const words = form.about.kind === 'flow' ? 'Save flow' : 'Save';
  return (
    <div className="form-foot">
      <div className="form-actions">
        <button type="submit" className="button" data-look="action">
          {words}
        </button>
        {form.isNew && (
          <button type="button" className="button" onClick={onAnother}>
            Save and add another
          </button>
        )}
        <button type="button" className="button" onClick={onCancel}>
          Cancel
        </button>
      </div>
    </div>
  );
}
