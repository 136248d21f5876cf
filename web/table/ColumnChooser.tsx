import type { ReactElement } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Column } from './column.ts';

interface ColumnChooserProps {
  readonly columns: readonly Column[];
  readonly shown: readonly number[];
  readonly onShown: (shown: readonly number[]) => void;
}

/** Which columns are shown. The first always is: it names the row. */
export function ColumnChooser({ columns, shown, onShown }: ColumnChooserProps): ReactElement {
  return (
    <DialogTrigger>
      <Button className="button">Columns</Button>
      <Popover className="column-chooser" placement="bottom end">
        <Dialog aria-label="Columns to show">
          <fieldset>
            <legend>Columns to show</legend>
            {columns.map((column, at) => (
              <label key={column.key}>
                <input
                  type="checkbox"
                  checked={shown.includes(at)}
                  disabled={at === 0}
                  onChange={({ target }) =>
                    onShown(
                      columns.flatMap((_, one) =>
                        (one === at ? target.checked : shown.includes(one)) ? [one] : [],
                      ),
                    )
                  }
                />
                {column.title}
              </label>
            ))}
          </fieldset>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
