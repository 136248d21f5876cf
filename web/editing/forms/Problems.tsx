import { useEffect, useMemo, useRef, type ReactElement } from 'react';
import { faultWords, type Fault } from '../fields/read.ts';
import { fieldWords } from './field-words.ts';
import type { Form } from './form.ts';
import { goToField, inOrderOfForm } from './go-to-field.ts';

/** What must be mended before a form can be saved, each leading to its field. It takes the focus when it comes. */
export function Problems({
  form,
  faults,
}: {
  readonly form: Form;
  readonly faults: ReadonlyMap<string, Fault>;
}): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (faults.size > 0) box.current?.focus();
  }, [faults]);
  // The fields stand on the page already: these come after a try to save.
  const told = useMemo(
    () =>
      inOrderOfForm([...faults.keys()]).flatMap((key) => {
        const fault = faults.get(key);
        return fault === undefined ? [] : [{ key, fault }];
      }),
    [faults],
  );
  if (faults.size === 0) return null;
  return (
    <div ref={box} className="form-problem" role="alert" tabIndex={-1}>
      <h3>There is a problem</h3>
      <ul>
        {told.map(({ key, fault }) => (
          <li key={key}>
            <button type="button" className="link form-link" onClick={() => goToField(key)}>
              {labelAt(form, key)}: {faultWords(fault)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}

function labelAt(form: Form, key: string): string {
  const [id = '', path = ''] = key.split('|');
  const kind =
    form.draft.added.find((one) => one.id === id)?.kind ??
    form.state.entities.get(id as never)?.kind ??
    form.about.kind;
  return fieldWords(kind, path).label.replace(/\?$/u, '');
}
