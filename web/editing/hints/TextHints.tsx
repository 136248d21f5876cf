import type { ReactElement } from 'react';
import { textHints, type TextFieldIs } from './text-hints.ts';
import './text-hints.css';

/**
 * The gentle hints beneath a text field, told aloud when they come. Put it after the field, give the field
 * `aria-describedby={id}`, and let it save whatever the hints say.
 */
export function TextHints({
  id,
  text,
  field,
  labels,
}: {
  readonly id: string;
  readonly text: string;
  readonly field: TextFieldIs;
  /** The map's own list of labels; the list that maps begin with where it is left out. */
  readonly labels?: readonly string[];
}): ReactElement {
  const hints = textHints(text, field, labels);
  return (
    <div id={id} className="text-hints" role="status">
      {hints.map(({ about, words }) => (
        <p key={about}>{words}</p>
      ))}
    </div>
  );
}
