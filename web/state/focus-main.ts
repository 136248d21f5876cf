/** Where what had the focus goes away, the keyboard goes on from the page's main part, not from its top. */
export function focusMain(): void {
  document.querySelector('main')?.focus({ preventScroll: true });
}

/** The panel beside the view. */
export const MAP_SIDE = 'map-side';
