import type { ReactElement } from 'react';

/** The mark of Alliance Map: a public body, a person between, a funder. */
export function Mark(): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 26 22" width="26" height="22" aria-hidden="true">
      <path d="M5 16.5 13 5l8 11.5z" fill="none" stroke="var(--color-ink)" strokeWidth="1.8" />
      <rect x="1" y="13" width="7.5" height="7.5" fill="var(--color-ink)" />
      <circle cx="13" cy="5" r="4" fill="var(--color-action)" />
      <path d="m21 11.500 5 5-5 5-5-5z" fill="var(--color-money)" />
    </svg>
  );
}
