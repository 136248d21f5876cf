import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { useMapPage } from '../state/map-page.ts';
import { CommandButton } from './CommandButton.tsx';
import { ThemeSwitch } from './ThemeSwitch.tsx';
import './more-menu.css';

/** What is needed less often. A plain disclosure: its buttons are reached by Tab. */
export function MoreMenu(): ReactElement {
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
        aria-expanded={open}
        aria-controls={list}
        onClick={() => setOpen(!open)}
      >
        More
      </button>
      <div id={list} className="more-menu-list" hidden={!open}>
        <MoreItems onDone={close} />
      </div>
    </div>
  );
}

/** The same items in the menu of a wide page and on a phone's More page. */
export function MoreItems({ onDone }: { readonly onDone: () => void }): ReactElement {
  const { commands } = useMapPage();
  return (
    <>
      <CommandButton name="download" look="row" onDone={onDone} />
      {commands.moved > 0 && <CommandButton name="putBack" look="row" onDone={onDone} />}
      <CommandButton name="rename" look="row" onDone={onDone} />
      <CommandButton name="keys" look="row" onDone={onDone} />
      <ThemeSwitch />
    </>
  );
}
