import { useEffect } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';

/**
 * Brings what the address names after # into view and gives it the focus, once it is on the page.
 * The browser does this itself only for pages that it loads whole.
 */
export function useHash(ready: boolean): string | null {
  const { hash, key } = useLocation();
  const type = useNavigationType();
  const name = nameIn(hash);
  useEffect(() => {
    if (!ready) return;
    if (name === null) {
      // Another ledger begins at its top; going back is left to the browser.
      if (type !== NavigationType.Pop) window.scrollTo(0, 0);
      return;
    }
    const element = document.getElementById(name);
    element?.scrollIntoView({ block: element.tagName === 'TR' ? 'center' : 'start' });
    const target = element?.tagName === 'TR' ? element.querySelector('a') : element;
    target?.focus({ preventScroll: true });
  }, [ready, name, key, type]);
  return name;
}

function nameIn(hash: string): string | null {
  if (hash === '') return null;
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return hash.slice(1);
  }
}
