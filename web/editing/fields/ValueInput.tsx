import type { ReactElement } from 'react';
import { valueTitle } from '../../words/values.ts';
import { ChecksInput, FlagInput, RadioInput, SelectInput, type Option } from './ChoiceInputs.tsx';
import type { EditorProps } from './Field.tsx';
import { KnownChoice, KnownInput, type UntoldWords } from './KnownInput.tsx';
import { DayInput, LinesInput, MoneyInput, OneLine } from './LineInputs.tsx';
import type { NameSource } from './name-source.ts';
import { PointerInput, PointersInput } from './PointerInputs.tsx';
import { TextInput } from './TextInput.tsx';
import type { Typed, TypedKnown } from './typed.ts';
import type { ValueType } from './value-type.ts';

export interface ValueInputProps extends EditorProps<Typed> {
  readonly type: ValueType;
  readonly names: NameSource;
  /** Which field it is, for gentle hints: `actor.name`. */
  readonly about: string;
  readonly long?: boolean | undefined;
  readonly untold?: UntoldWords | undefined;
  /** Words of the values of a list, where those of the model do not say enough. */
  readonly options?: readonly Option[] | undefined;
  readonly onAdd?: ((name: string) => string) | undefined;
  readonly per?: 'year' | 'once' | undefined;
  readonly onPer?: ((per: 'year' | 'once') => void) | undefined;
}

/** Up to this many values are all in sight. */
const MOST_IN_SIGHT = 4;

/** The editor of one value, whatever it is. */
export function ValueInput({ type, ...props }: ValueInputProps): ReactElement {
  const { typed, onTyped, untold, ...field } = props;
  switch (type.type) {
    case 'known': {
      const { inner } = type;
      const known = { ...field, untold, typed: typed as TypedKnown, onTyped };
      if (inner.type === 'choice' || inner.type === 'flag')
        return <KnownChoice {...known} inner={inner} />;
      return (
        <KnownInput {...known} wide={inner.type === 'text'}>
          {(editor) => (
            <ValueInput
              {...props}
              {...editor}
              onTyped={(now) => editor.onTyped(now as string)}
              type={inner}
            />
          )}
        </KnownInput>
      );
    }
    case 'choices':
      return (
        <ChecksInput
          {...field}
          options={field.options ?? type.values.map(optionOf)}
          typed={typed as readonly string[]}
          onTyped={onTyped}
        />
      );
    case 'flag':
      return <FlagInput {...field} typed={typed === true} onTyped={onTyped} />;
    case 'pointer':
      return type.many ? (
        <PointersInput
          {...field}
          to={type.to}
          typed={typed as readonly string[]}
          onTyped={onTyped}
        />
      ) : (
        <PointerInput {...field} to={type.to} typed={typed as string} onTyped={onTyped} />
      );
    default:
      return <Written {...props} type={type} typed={typed as string} />;
  }
}

function optionOf(value: string): Option {
  return { value, words: valueTitle(value) };
}

type OfText = Extract<
  ValueType,
  { type: 'text' | 'texts' | 'choice' | 'number' | 'money' | 'day' }
>;

function Written({
  type,
  ...field
}: Omit<ValueInputProps, 'type' | 'typed'> & {
  readonly type: OfText;
  readonly typed: string;
}): ReactElement {
  switch (type.type) {
    case 'text':
      return <TextInput {...field} max={type.max} />;
    case 'texts':
      return <LinesInput {...field} />;
    case 'number':
      return <OneLine {...field} after={type.unit === 'percent' ? '%' : type.unit} decimal />;
    case 'money':
      return <MoneyInput {...field} />;
    case 'day':
      return <DayInput {...field} />;
    case 'choice': {
      const values = field.options ?? type.values.map(optionOf);
      const options = type.optional ? [...values, { value: '', words: 'Not said' }] : values;
      return options.length <= MOST_IN_SIGHT ? (
        <RadioInput {...field} options={options} />
      ) : (
        <SelectInput {...field} options={options} />
      );
    }
  }
}
