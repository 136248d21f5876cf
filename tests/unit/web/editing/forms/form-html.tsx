import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { AllianceMap } from '../../../../../graph-schema/model/alliance-map.ts';
import { id } from '../../../../../graph-schema/model/ids.ts';
import type { Draft } from '../../../../../web/editing/forms/draft.ts';
import { NO_DRAFT } from '../../../../../web/editing/forms/draft.ts';
import { FormContext } from '../../../../../web/editing/forms/form.ts';
import { FormBody } from '../../../../../web/editing/forms/FormBody.tsx';
import { useFormState } from '../../../../../web/editing/forms/useFormState.ts';

function OpenForm({ state, about, draft }: FormOf): ReactElement {
  const form = useFormState(state, state.mapId, about, draft, id(about));
  return (
    <FormContext value={form}>
      <FormBody of={{ ...form.about, id: id(about) }} />
    </FormContext>
  );
}

interface FormOf {
  readonly state: AllianceMap;
  readonly about: string;
  readonly draft: Draft;
}

/** The form of one thing with what is typed into it, as HTML. */
export function formHtml(state: AllianceMap, about: string, draft: Draft = NO_DRAFT): string {
  return renderToStaticMarkup(<OpenForm state={state} about={about} draft={draft} />);
}

/** The labels and legends of its fields, in the order in which they are asked. */
export function labelsIn(html: string): readonly string[] {
  return [...html.matchAll(/<(label|legend)[^>]*>(.*?)<\/\1>/gu)].map(([, , words = '']) =>
    words.replaceAll(/<[^>]*>/gu, ''),
  );
}
