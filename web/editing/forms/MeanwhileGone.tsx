import type { ReactElement } from 'react';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { sentenceCase } from '../../../graph-schema/words/lists.ts';
import { thingWords } from '../../together/field-words.ts';
import { draftKey } from './draft.ts';
import type { FormState } from './useFormState.ts';

/** What another person took off while it was typed upon here, or changed although it is taken off here. */
export function MeanwhileGone({ form }: { readonly form: FormState }): ReactElement | null {
  const things = Object.values(form.draft.was).filter(({ id }) =>
    form.meanwhile.has(draftKey(id, '')),
  );
  if (things.length === 0) return null;
  return (
    <div role="status">
      {things.map((thing) => (
        <OneThing key={thing.id} form={form} thing={thing} />
      ))}
    </div>
  );
}

function OneThing({
  form,
  thing,
}: {
  readonly form: FormState;
  readonly thing: Entity;
}): ReactElement {
  const isOff = form.draft.removed.includes(thing.id);
  const name = thingWords(form.state, thing);
  const settle = (whose: 'theirs' | 'mine'): void => form.settle(draftKey(thing.id, ''), whose);
  return (
    <div className="form-meanwhile">
      <p>
        {isOff
          ? `${sentenceCase(name)}: someone changed this after you took it off.`
          : `${sentenceCase(name)}: someone removed this while you typed. What you typed is kept.`}
      </p>
      <button type="button" className="button" onClick={() => settle('theirs')}>
        {isOff ? 'Keep it, as they have it' : 'Leave it out'}
      </button>
      <button type="button" className="button" onClick={() => settle('mine')}>
        {isOff ? 'Take it off all the same' : 'Put it back, with mine'}
      </button>
    </div>
  );
}
