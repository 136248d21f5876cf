import { useEffect } from 'react';
import { readKept, writeKept } from '../state/kept.ts';
import { command, commandOfKey, type CommandTarget } from './commands.ts';

const KEPT = 'single-keys';

/** Keys of one letter can be switched off: people who speak to their computer set them off unmeant. */
export function singleKeysAreOn(): boolean {
  return readKept(KEPT) !== 'off';
}

export function switchSingleKeys(on: boolean): void {
  writeKept(KEPT, on ? undefined : 'off');
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Runs commands from the keyboard, except while someone types or a dialog is open. */
export function useCommandKeys(target: CommandTarget): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.isComposing || isTyping(event.target)) return;
      if (document.querySelector('dialog[open]') !== null) return;
      const name = commandOfKey(event);
      if (name === undefined) return;
      const { key, can, run } = command(name);
      const single = key?.withControl !== true && key?.key !== 'escape';
      if (single && (!singleKeysAreOn() || isGrid(event.target))) return;
      if (can !== undefined && !can(target)) return;
      event.preventDefault();
      run(target);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [target]);
}

/** In a grid or list, letters belong to it; only "/" still finds. */
function isGrid(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="grid"], [role="listbox"]') !== null;
}
