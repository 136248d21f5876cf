import { useState, type ReactElement } from 'react';
import { Choices } from '../components/Choices.tsx';
import { Dialog } from '../components/Dialog.tsx';
import type { Column } from './column.ts';

interface ColumnChooserProps {
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly onShown: (shown: readonly number[]) => void;
}

/** Which columns are shown. The first always is, and is no choice: it names the row. */
export function ColumnChooser({ columns, shown, onShown }: ColumnChooserProps): ReactElement {
  const [open, setOpen] = useState(false);
  const keyOf = (at: number): string => columns[at]?.key ?? '';
  const choose = (keys: readonly string[]): void =>
    onShown(columns.flatMap(({ key }, at) => (at === 0 || keys.includes(key) ? [at] : [])));
  return (
    <>
      <button type="button" className="button" onClick={() => setOpen(true)}>
        Columns
      </button>
      {open && (
        <Dialog title="Columns" onClose={() => setOpen(false)}>
          <Choices
            legend={`Shown after ${columns[0]?.title ?? 'the name'}`}
            all={columns.slice(1).map(({ key, title }) => ({ name: key, words: title }))}
            chosen={shown.map(keyOf)}
            onChange={choose}
          />
        </Dialog>
      )}
    </>
  );
}
