import type { ReactElement } from 'react';
import { useMapPage } from '../../state/map-page.ts';
import { ADDABLE } from './edit-target.ts';

/** What can be added by a form of its own, as lines of a menu. */
export function AddItems({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { go } = useMapPage();
  return (
    <>
      {ADDABLE.map(({ kind, words }) => (
        <button
          key={kind}
          type="button"
          className="button"
          data-look="row"
          onClick={() => {
            go({ edit: `new:${kind}` });
            onDone();
          }}
        >
          {words}
        </button>
      ))}
    </>
  );
}
