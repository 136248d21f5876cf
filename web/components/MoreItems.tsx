import type { ReactElement } from 'react';
import { AddItems } from '../editing/forms/AddItems.tsx';
import { useMapPage } from '../state/map-page.ts';
import { CommandButton } from './CommandButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';

/** The same items in the menu of a wide page and on a phone's More page. */
export function MoreItems({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { commands, phone } = useMapPage();
  return (
    <>
      {phone && <CommandButton name="addNames" look="row" onDone={onDone} />}
      {phone && <CommandButton name="addFlow" look="row" onDone={onDone} />}
      {phone && <AddItems onDone={onDone} />}
      <CommandButton name="measure" look="row" onDone={onDone} />
      <CommandButton name="trueThen" look="row" onDone={onDone} />
      <CommandButton name="download" look="row" onDone={onDone} />
      {commands.moved > 0 && <CommandButton name="putBack" look="row" onDone={onDone} />}
      <CommandButton name="mapSettings" look="row" onDone={onDone} />
      <CommandButton name="words" look="row" onDone={onDone} />
      <CommandButton name="settings" look="row" onDone={onDone} />
      <CommandButton name="rename" look="row" onDone={onDone} />
      <CommandButton name="keys" look="row" onDone={onDone} />
      <ThemeSwitch />
    </>
  );
}
