import { useEffect, useId, useRef, useState, type ReactElement, type ReactNode } from 'react';
import './more-menu.css';

/** What is needed less often. A plain disclosure: its buttons are reached by Tab. */
export function MoreMenu({
  label = 'More',
  look,
  children,
}: {
  readonly label?: string;
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
  return (
    // Escape closes the list from anywhere inside it; nothing here is pressed but its buttons.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className="more-menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        box.current?.querySelector('button')?.focus();
      }}
    >
      <button
        type="button"
        className="button"
        data-look={look}
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        {label}
      </button>
      <div id={list} className="more-menu-list" hidden={!open}>
        {children(close)}
      </div>
    </div>
  );
}
