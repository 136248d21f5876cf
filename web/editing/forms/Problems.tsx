import { useEffect, useRef, type ReactElement } from 'react';
import { faultWords, type Fault } from '../fields/read.ts';
import { fieldWords } from './field-words.ts';
import type { Form } from './form.ts';

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
  if (faults.size === 0) return null;
  return (
    <div ref={box} className="form-problem" role="alert" tabIndex={-1}>
      <h3>There is a problem</h3>
      <ul>
        {[...faults].map(([key, fault]) => (
          <li key={key}>
            <button type="button" className="link form-link" onClick={() => goTo(key)}>
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

function goTo(key: string): void {
  const field = document.querySelector(`[data-field="${CSS.escape(key)}"]`);
  for (let fold = field?.closest('details'); fold; fold = fold.parentElement?.closest('details')) {
    fold.open = true;
  }
  field?.querySelector<HTMLElement>('input, select, textarea')?.focus();
}
