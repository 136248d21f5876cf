import { useState, type ReactElement } from 'react';
import { command, COMMAND_NAMES, keyInWords } from '../commands/commands.ts';
import { singleKeysAreOn, switchSingleKeys } from '../commands/useCommandKeys.ts';
import { Dialog } from './Dialog.tsx';
import './keys-dialog.css';

/** Every key, from the registry of commands; and the switch for keys of one letter. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const [on, setOn] = useState(singleKeysAreOn);
  return (
    <Dialog title="Keys" onClose={onClose}>
      <dl className="keys-dialog">
        {COMMAND_NAMES.map((name) => {
          const { label, key } = command(name);
          if (key === undefined) return null;
          return (
            <div key={name}>
              <dt>{label}</dt>
              <dd>
                <kbd>{keyInWords(key)}</kbd>
              </dd>
            </div>
          );
        })}
      </dl>
      <p className="soft">After A, arrow keys walk through what can be added, and Enter chooses.</p>
      <p className="soft">
        In the table: type to change a cell, Enter to open its row, F2 to go on in a cell. Shift
        with an arrow key marks several, and Ctrl and Enter fills them all. In the text: Enter opens
        a name, Esc goes back to it.
      </p>
      <p className="soft">
        In the picture: arrow keys walk, Enter opens, Escape goes back, plus and minus zoom, 0 shows
        all. Shift with an arrow key moves what you are at.
      </p>
      <label className="keys-dialog-switch">
        <input
          type="checkbox"
          checked={on}
          onChange={(event) => {
            switchSingleKeys(event.target.checked);
            setOn(event.target.checked);
          }}
        />
        Use keys of one letter
      </label>
    </Dialog>
  );
}
