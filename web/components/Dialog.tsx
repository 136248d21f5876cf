import { useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import './dialog.css';

/** HTML's own modal dialog: it holds the focus, gives it back, and closes on Escape. */
export function Dialog({
  title,
  onClose,
  onEscape = onClose,
  children,
}: {
  readonly title: string;
  readonly onClose: () => void;
  /** Where Escape does something else than the other ways out. */
  readonly onEscape?: () => void;
  readonly children: ReactNode;
}): ReactElement {
  const box = useRef<HTMLDialogElement>(null);
  // Closed before it leaves the page: only then does it give the focus back.
  useLayoutEffect(() => {
    const dialog = box.current;
    dialog?.showModal();
    // A form begins at its first field, not at the way out.
    dialog?.querySelector<HTMLElement>('.dialog-body input, .dialog-body textarea')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // The keys are the dialog's own; a press on the backdrop is one more way out besides them.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/click-events-have-key-events
    <dialog
      ref={box}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onEscape();
      }}
      onClick={(event) => {
        if (event.target === box.current) onClose();
      }}
    >
      <div className="dialog-head">
        <h2>{title}</h2>
        <button type="button" className="button" onClick={onClose}>
          Close
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
