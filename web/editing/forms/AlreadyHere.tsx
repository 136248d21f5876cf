import type { ReactElement } from 'react';
import { actorsNamed } from '../../../graph-schema/edits/same-name.ts';
import { useMapPage } from '../../state/map-page.ts';
import { useForm, type Line } from './form.ts';

/** A name that is on the map already, under whatever spelling, is offered before a second one is made. */
export function AlreadyHere({ of: line }: { readonly of: Line<'actor'> }): ReactElement {
  const form = useForm();
  const { select } = useMapPage();
  const typed = form.typed(line, 'name');
  const same = typeof typed === 'string' ? actorsNamed(form.state, typed) : [];
  return (
    <div role="status">
      {same.map(({ id, name }) => (
        <p key={id} className="panel-note">
          {name} is on this map already. Is it the same?{' '}
          <button type="button" className="link" onClick={() => select(id)}>
            Open {name}
          </button>
        </p>
      ))}
    </div>
  );
}
