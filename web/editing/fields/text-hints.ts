import { createContext, type ReactNode } from 'react';

/**
 * Gentle words under a text while it is typed, for example where it looks like a person's name. `about` is the field
 * that is typed into, as `actor.name`. What is put here never blocks.
 */
export type HintFor = (text: string, about: string) => ReactNode;

/** None unless a page gives some. */
export const TextHints = createContext<HintFor>(() => null);
