import { useSyncExternalStore } from 'react';
import { readKept, writeKept } from './kept.ts';

/** What a person chose; `system` follows the device. */
export type ThemeChoice = 'system' | 'light' | 'dark';
export type Theme = 'light' | 'dark';

const KEPT = 'theme';
const listeners = new Set<() => void>();
const systemDark = window.matchMedia('(prefers-color-scheme: dark)');
systemDark.addEventListener('change', tell);

function tell(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function themeChoice(): ThemeChoice {
  const kept = readKept(KEPT);
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}

/** Puts the choice on the page, where the tokens read it. */
export function applyTheme(): void {
  const choice = themeChoice();
  const { dataset } = document.documentElement;
  if (choice === 'system') delete dataset.theme;
  else dataset.theme = choice;
}

export function chooseTheme(choice: ThemeChoice): void {
  writeKept(KEPT, choice === 'system' ? undefined : choice);
  applyTheme();
  tell();
}

function themeNow(): Theme {
  const choice = themeChoice();
  if (choice !== 'system') return choice;
  return systemDark.matches ? 'dark' : 'light';
}

export function useThemeChoice(): ThemeChoice {
  return useSyncExternalStore(subscribe, themeChoice);
}

/** The theme as it is drawn, for what is drawn on a canvas. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, themeNow);
}
