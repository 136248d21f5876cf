import type { ReactElement } from 'react';
import type { KnownState } from '../../../graph-schema/model/known.ts';
import { SelectInput, type Option } from './ChoiceInputs.tsx';
import type { EditorProps } from './Field.tsx';
import { valueTitle } from '../../words/values.ts';
import type { TypedKnown } from './typed.ts';
import type { ValueType } from './value-type.ts';

/** Words for the three states without a value, where the usual ones do not fit a field. */
export type UntoldWords = Partial<Record<Exclude<KnownState, 'value'>, string>>;

const USUAL: Required<UntoldWords> = {
  none: 'There is none',
  notStated: 'The paper does not say',
  notKnown: 'We don’t know yet',
};

function untold(words: UntoldWords | undefined): readonly Option[] {
  return (['none', 'notStated', 'notKnown'] as const).map((is) => ({
    value: `is:${is}`,
    words: words?.[is] ?? USUAL[is],
  }));
}

interface KnownProps extends EditorProps<TypedKnown> {
  readonly untold?: UntoldWords | undefined;
  /** What is written needs the whole width. */
  readonly wide?: boolean;
}

/** A fact that is one of a list, yes or no, or one of the three states without a value: all in one list. */
export function KnownChoice({
  inner,
  untold: untoldWords,
  typed,
  onTyped,
  ...field
}: KnownProps & { readonly inner: Extract<ValueType, { type: 'choice' | 'flag' }> }): ReactElement {
  const values = inner.type === 'flag' ? ['yes', 'no'] : inner.values;
  return (
    <SelectInput
      {...field}
      options={[
        ...values.map((value) => ({ value, words: valueTitle(value) })),
        ...untold(untoldWords),
      ]}
      typed={typed.is === 'value' ? typed.typed : `is:${typed.is}`}
      onTyped={(chosen) => {
        const is = STATES.find((state) => chosen === `is:${state}`);
        onTyped(is === undefined ? { is: 'value', typed: chosen } : { is, typed: '' });
      }}
    />
  );
}

const STATES = ['none', 'notStated', 'notKnown'] as const;

interface KnownInputProps extends KnownProps {
  /** The editor of the value itself. */
  readonly children: (editor: EditorProps<string>) => ReactElement;
}

/** A fact that is written down, with the state it is in beside it. Who types means a value; an empty one is not known. */
export function KnownInput({
  children,
  untold: untoldWords,
  wide = false,
  typed,
  onTyped,
  ...field
}: KnownInputProps): ReactElement {
  const typeIn = (text: string): void =>
    onTyped(text === '' ? { is: 'notKnown', typed: '' } : { is: 'value', typed: text });
  return (
    <div className="field-known" data-wide={wide || undefined}>
      {children({ ...field, typed: typed.typed, onTyped: typeIn })}
      <SelectInput
        label={`${field.label}: what we know`}
        quiet
        options={[{ value: 'value', words: 'We know it' }, ...untold(untoldWords)]}
        typed={typed.is === 'value' ? 'value' : `is:${typed.is}`}
        onTyped={(chosen) => {
          const is = STATES.find((state) => chosen === `is:${state}`);
          onTyped(is === undefined ? { ...typed, is: 'value' } : { is, typed: '' });
        }}
      />
    </div>
  );
}
