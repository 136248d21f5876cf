import { useEffect } from 'react';
import { useLocation } from 'react-router';

/**
 * Brings what the address names after # into view and gives it the focus, once it is on the page.
 * The browser does this itself only for pages that it loads whole.
 */
export function useHash(ready: boolean): string | null {
  const { hash, key } = useLocation();
  const name = hash === '' ? null : decodeURIComponent(hash.slice(1));
  useEffect(() => {
    if (!ready || name === null) return;
    const element = document.getElementById(name);
    element?.scrollIntoView({ block: element.tagName === 'TR' ? 'center' : 'start' });
    const target = element?.tagName === 'TR' ? element.querySelector('a') : element;
    target?.focus({ preventScroll: true });
  }, [ready, name, key]);
  return name;
}
