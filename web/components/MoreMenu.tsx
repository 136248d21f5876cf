import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import './more-menu.css';

/**
 * What is needed less often. A plain disclosure: its buttons are reached by Tab, and by the arrow keys as in a menu.
 * Opened by a key, it takes the focus.
 */
export function MoreMenu({
  id,
  label = 'More',
  title,
  look,
  children,
}: {
  /** Of its button. */
  readonly id?: string;
  readonly label?: string;
  readonly title?: string;
  readonly look?: 'action';
  /** What it holds, given the way to close it. */
  readonly children: (close: () => void) => ReactNode;
}): ReactElement {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const list = useId();
  useEffect(() => {
    if (!open) return undefined;
    const away = (event: Event): void => {
      if (event.target instanceof Node && box.current?.contains(event.target) === false) {
        setOpen(false);
      }
    };
    document.addEventListener('pointerdown', away);
    document.addEventListener('focusin', away);
    return () => {
      document.removeEventListener('pointerdown', away);
      document.removeEventListener('focusin', away);
    };
  }, [open]);
  const close = (): void => setOpen(false);
  const byKey = useRef(false);
  useEffect(() => {
    if (open && byKey.current) itemsOf(box.current)[0]?.focus();
  }, [open]);
  return (
    // Escape closes the list from anywhere inside it; nothing here is pressed but its buttons.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="more-menu"
      ref={box}
      onKeyDown={(event) => {
        if (!open || event.defaultPrevented) return;
        const typed = event.target instanceof Element && event.target.matches('select, input');
        if (!typed && walk(event.key, itemsOf(box.current))) event.preventDefault();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        event.stopPropagation();
        close();
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        id={id}
        type="button"
        className="button"
        data-look={look}
        title={title}
        aria-expanded={open}
        aria-controls={list}
        onClick={(event) => {
          byKey.current = event.detail === 0;
          setOpen(!open);
        }}
      >
        {label}
      </button>
      <div id={list} className="more-menu-list" hidden={!open}>
        {children(close)}
      </div>
    </div>
  );
}

function itemsOf(box: HTMLElement | null): readonly HTMLElement[] {
  return [...(box?.querySelectorAll<HTMLElement>('.more-menu-list button:not(:disabled)') ?? [])];
}

/** Moves the focus from item to item. True where the key did. */
function walk(key: string, items: readonly HTMLElement[]): boolean {
  const at = items.findIndex((item) => item === document.activeElement);
  const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: -1 }[key];
  if (to === undefined) return false;
  items.at(to % items.length)?.focus();
  return true;
}
