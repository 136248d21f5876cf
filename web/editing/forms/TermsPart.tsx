import type { ReactElement } from 'react';
import {
  TERM_GROUP_NAMES,
  TERM_GROUPS,
  termEntry,
  type TermKey,
} from '../../../graph-schema/agreement-terms/index.ts';
import { TERM_SIDES } from '../../../graph-schema/model/agreement.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { isTold } from '../../../graph-schema/model/known.ts';
import { SIDE_WORDS } from '../../panels/term-rows.ts';
import { TwoSides, type Side } from '../fields/TwoSides.tsx';
import { useForm, type Line } from './form.ts';
import { FormField } from './FormField.tsx';
import { FormMore, FormPart } from './Parts.tsx';

/** The terms in their eight groups. A term nobody types into is not put on the map. */
export function TermsPart({ agreement }: { readonly agreement: Id }): ReactElement {
  const form = useForm();
  return (
    <FormPart
      title="Terms"
      hint="Fill in what you know. What the paper leaves out is “The paper does not say”."
    >
      {TERM_GROUP_NAMES.map((name) => {
        const keys = Object.keys(TERM_GROUPS[name].terms) as readonly TermKey[];
        const told = keys.filter((key) => lineOfTerm(form, agreement, key).id !== null).length;
        return (
          <FormMore key={name} title={`${TERM_GROUPS[name].words} (${told} of ${keys.length})`}>
            {keys.map((key) => (
              <OneTerm key={key} agreement={agreement} term={key} />
            ))}
          </FormMore>
        );
      })}
    </FormPart>
  );
}

function lineOfTerm(form: ReturnType<typeof useForm>, agreement: Id, key: TermKey): Line<'term'> {
  const [line] = form.lines('term', (one) => one.agreement === agreement && one.key === key);
  return line ?? { id: null, kind: 'term', given: { agreement, key } };
}

function OneTerm({
  agreement,
  term: key,
}: {
  readonly agreement: Id;
  readonly term: TermKey;
}): ReactElement {
  const form = useForm();
  const line = lineOfTerm(form, agreement, key);
  const term = form.entity(line);
  const entry = termEntry(key);
  const parties = form.lines('party', (one) => one.agreement === agreement);
  const per = entry.words.includes('£ a year') ? 'year' : undefined;
  const side = (path: string, label: string, known: unknown): Side => ({
    key: path,
    told: isTold(known as Parameters<typeof isTold>[0]) ? JSON.stringify(known) : undefined,
    editor: <FormField of={line} path={path} label={label} per={per} />,
  });
  const byParty = parties.flatMap((party) => {
    const actor = form.entity(party).actor as Id | undefined;
    if (party.id === null || actor === undefined) return [];
    return [
      side(
        `valueByParty.${party.id}`,
        `${entry.words}: as ${form.names.nameOf(actor)} says`,
        term.valueByParty[party.id],
      ),
    ];
  });
  const sides = (words: string, table: keyof typeof SIDE_WORDS) => [
    { value: '', words: `${words} ${SIDE_WORDS[table]}, as usual` },
    ...TERM_SIDES.map((value) => ({ value, words: SIDE_WORDS[value] })),
  ];
  return (
    <div className="form-line">
      <TwoSides about={entry.words} sides={[side('value', entry.words, term.value), ...byParty]} />
      <FormMore title="Whose choice, whose cost">
        <FormField of={line} path="holder" options={sides('The', entry.holder)} />
        <FormField of={line} path="bearer" options={sides('The', entry.bearer)} />
        <FormField of={line} path="names" />
        <FormField of={line} path="note" />
      </FormMore>
    </div>
  );
}
