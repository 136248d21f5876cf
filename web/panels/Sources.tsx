import type { ReactElement } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';
import { evidenceItems } from './evidence-items.ts';
import { Items } from './Items.tsx';
import type { InView } from './panel-view.ts';
import { Part } from './Part.tsx';

/** Where what is said comes from. */
export function Sources({ view, id }: InView & { readonly id: Id }): ReactElement {
  return (
    <Part title="Where this comes from">
      <Items view={view} items={evidenceItems(view.state, id)} none="No source yet." />
    </Part>
  );
}
