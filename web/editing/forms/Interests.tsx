import type { ReactElement } from 'react';
import type { InterestLink } from '../../../graph-schema/model/interest.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { PointersInput } from '../fields/PointerInputs.tsx';
import { useForm } from './form.ts';

/** The interests that an actor is linked to in one way, each by its label; a new one is made in its own words. */
export function Interests({
  actor,
  link,
  label,
  hint,
}: {
  readonly actor: Id;
  readonly link: InterestLink['link'];
  readonly label: string;
  readonly hint: string;
}): ReactElement {
  const form = useForm();
  const lines = form.lines('interestLink', (one) => one.actor === actor && one.link === link);
  const chosen = lines.map((line) => form.entity(line).interest);
  return (
    <PointersInput
      label={label}
      hint={hint}
      to={['interest']}
      names={form.names}
      typed={chosen}
      onTyped={(now) => {
        for (const line of lines) {
          if (!now.includes(form.entity(line).interest)) form.remove(line);
        }
        for (const interest of now) {
          if (!chosen.includes(interest as Id)) form.add('interestLink', { actor, interest, link });
        }
      }}
      onAdd={(words) => form.add('interest', { label: words, type: typeOf(link) })}
    />
  );
}

function typeOf(link: InterestLink['link']): string {
  if (link === 'offers') return 'offer';
  return link === 'needs' ? 'need' : 'issue';
}
