import { useEffect } from 'react';

/** The window's title, which is also what a screen reader says on a new page. */
export function useTitle(title: string): void {
  useEffect(() => {
    document.title = title === '' ? 'Alliance Map' : `${title} – Alliance Map`;
  }, [title]);
}
