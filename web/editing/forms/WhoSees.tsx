import type { ReactElement } from 'react';
import { useForm } from './form.ts';
import { FormField } from './FormField.tsx';

/** Who may see what the form is about. "Only me" needs to know who that is, which comes with signing in. */
export function WhoSees(): ReactElement {
  const form = useForm();
  return (
    <FormField
      of={form.about}
      path="level"
      options={[
        { value: 'mapping-group', words: 'The mapping group' },
        { value: 'alliance', words: 'The alliance' },
        { value: 'public', words: 'Everyone' },
      ]}
    />
  );
}
