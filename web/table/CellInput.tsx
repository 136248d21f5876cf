import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';

/** Where the cursor goes once a cell is taken. */
export type AfterCell = 'stay' | 'down' | 'right' | 'left';

interface CellInputProps {
  /** "Amount of Money from A to B". */
  readonly label: string;
  readonly text: string;
  readonly choices: readonly string[];
  /** True where the text was not understood. */
  readonly wrong: boolean;
  /** False: the text was not understood, and stays. */
  readonly onTake: (text: string, after: AfterCell, everywhere: boolean) => boolean;
  readonly onLeave: () => void;
  /** Several cells of a spreadsheet were pasted. */
  readonly onPasteMany: (text: string) => void;
}

/** The editor in a cell: Enter takes it, Tab goes on, Escape leaves the cell as it was. */
export function CellInput(props: CellInputProps): ReactElement {
  const { label, choices, wrong, onTake, onLeave, onPasteMany } = props;
  const [text, setText] = useState(props.text);
  const done = useRef(false);
  const list = useId();
  const take = (after: AfterCell, everywhere = false): void => {
    // Taking it moves the focus on, which must not take it once more.
    done.current = true;
    done.current = onTake(text, after, everywhere);
  };
  const press = (event: KeyboardEvent): void => {
    event.stopPropagation();
    if (event.key === 'Escape') {
      event.preventDefault();
      done.current = true;
      onLeave();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (event.ctrlKey || event.metaKey) take('stay', true);
      else take('down');
    } else if (event.key === 'Tab') {
      event.preventDefault();
      take(event.shiftKey ? 'left' : 'right');
    }
  };
  return (
    <>
      <input
        className="grid-input"
        aria-label={label}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? 'grid-faults' : undefined}
        list={choices.length > 0 ? list : undefined}
        value={text}
        // eslint-disable-next-line jsx-a11y/no-autofocus -- the cell that is edited has the focus already
        autoFocus
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={press}
        onPaste={(event) => {
          event.stopPropagation();
          const pasted = event.clipboardData.getData('text/plain');
          if (!/[\t\r\n]/u.test(pasted.replace(/\r?\n$/u, ''))) return;
          event.preventDefault();
          done.current = true;
          onPasteMany(pasted);
        }}
        onCopy={(event) => event.stopPropagation()}
        onClick={(event) => event.stopPropagation()}
        onDoubleClick={(event) => event.stopPropagation()}
        onBlur={() => {
          if (done.current) return;
          // Going elsewhere takes what was typed; what is not understood stays to be mended.
          if (text === props.text) onLeave();
          else take('stay');
        }}
      />
      {choices.length > 0 && (
        <datalist id={list}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
    </>
  );
}
