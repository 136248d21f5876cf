import { useEffect, useRef, useState } from 'react';
import type { DraftFaults, FlowDraft } from './flow-draft.ts';

export interface EndsAsked {
  /** The two are being chosen; else the heading names them. */
  readonly asked: boolean;
  readonly ask: () => void;
}

/**
 * One question at a time: once both ends are chosen their fields give way to what passes, and the keyboard goes on
 * there.
 */
export function useEnds({ from, to }: FlowDraft, faults: DraftFaults): EndsAsked {
  const [again, setAgain] = useState<string | null>(null);
  const both = from !== null && to !== null && from !== to ? `${from} ${to}` : null;
  const wrong = faults.from !== undefined || faults.to !== undefined;
  const asked = both === null || wrong || again === both;
  const was = useRef(asked);
  useEffect(() => {
    if (was.current === asked) return;
    was.current = asked;
    const here = document.activeElement;
    if (here !== null && here !== document.body) return;
    const next = asked ? '.start-flow [role="combobox"]' : '.start-families input';
    document.querySelector<HTMLElement>(next)?.focus();
  }, [asked]);
  return { asked, ask: () => setAgain(both) };
}
