/** Puts the keyboard on something in a form, out of whatever is folded over it. */
function focusIn(element: HTMLElement | null): void {
  for (
    let fold = element?.closest('details');
    fold;
    fold = fold.parentElement?.closest('details')
  ) {
    fold.open = true;
  }
  element?.focus();
}

function fieldOf(key: string): Element | null {
  return document.querySelector(`[data-field="${CSS.escape(key)}"]`);
}

/** To the field of a fault: `id|path`. */
export function goToField(key: string): void {
  focusIn(fieldOf(key)?.querySelector<HTMLElement>('input, select, textarea') ?? null);
}

/** To the first choice between what is typed and what another person did. */
export function goToMeanwhile(): void {
  focusIn(document.querySelector<HTMLElement>('.form-meanwhile button'));
}

/** False for a field that the form does not ask for as it stands now. */
export function isAsked(key: string): boolean {
  return key.endsWith('|') || fieldOf(key) !== null;
}

/** Keys in the order in which a person meets their fields; those of no field last. */
export function inOrderOfForm(keys: readonly string[]): readonly string[] {
  const fields = [...document.querySelectorAll<HTMLElement>('[data-field]')];
  const places = new Map(fields.map((field, at) => [field.dataset.field ?? '', at]));
  const place = (key: string): number => places.get(key) ?? fields.length;
  return [...keys].sort((a, b) => place(a) - place(b));
}
