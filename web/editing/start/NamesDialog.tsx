import type { ReactElement } from 'react';
import type { ActorSort } from '../../../graph-schema/edits/add-actor.ts';
import { Dialog } from '../../components/Dialog.tsx';
import { NamesForm } from './NamesForm.tsx';

const TITLES: Partial<Record<ActorSort, string>> = {
  community: 'Who is affected and not here yet?',
  connector: 'Who introduces people?',
};

/** Adds names to a map at any time. */
export function NamesDialog({
  usual,
  onClose,
}: {
  readonly usual?: ActorSort | undefined;
  readonly onClose: () => void;
}): ReactElement {
  const title = (usual === undefined ? undefined : TITLES[usual]) ?? 'Add names';
  return (
    <Dialog title={title} onClose={onClose}>
      <NamesForm usual={usual} onDone={onClose} />
    </Dialog>
  );
}
