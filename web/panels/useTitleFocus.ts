import { useEffect, useRef, type RefObject } from 'react';
import type { Id } from '../../graph-schema/model/ids.ts';

/**
 * Where the focus goes as panels come and go. A link that is followed is gone with its panel: the title of the next
 * one takes the focus over. A name that is opened by key in the text leads to the panel, and closing leads back to it.
 */
export function useTitleFocus(selection: Id): RefObject<HTMLHeadingElement | null> {
  const title = useRef<HTMLHeadingElement>(null);
  const shown = useRef<Id | null>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const first = shown.current === null;
    if (shown.current === selection) return;
    shown.current = selection;
    const from = nameInText();
    if (from !== null) opener.current = from;
    // Where it comes below a long view it is brought into sight.
    title.current?.closest('[data-below]')?.scrollIntoView({ block: 'start' });
    if (!first) title.current?.closest('aside')?.scrollTo({ top: 0 });
    if (from !== null || (!first && isNowhere())) title.current?.focus();
  }, [selection]);
  useEffect(
    () => () => {
      if (isNowhere() && opener.current?.isConnected === true) opener.current.focus();
    },
    [],
  );
  return title;
}

/** The name in the text that has the focus of a keyboard. */
function nameInText(): HTMLElement | null {
  const at = document.activeElement;
  const inText = at instanceof HTMLElement && at.closest('.text-view') !== null;
  return inText && at.matches(':focus-visible') ? at : null;
}

function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
