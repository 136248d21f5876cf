import { useState, type ReactElement } from 'react';

/** Copies what the table shows, for pasting into a spreadsheet, and says whether it worked. */
export function CopyTable({ words }: { readonly words: () => string }): ReactElement {
  const [said, setSaid] = useState('');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(words());
      setSaid('Copied');
    } catch {
      setSaid('The browser did not allow copying');
    }
  };
  return (
    <>
      <button type="button" className="button" onClick={() => void copy()}>
        Copy
      </button>
      <span role="status" className={said === '' || said === 'Copied' ? 'table-copied' : undefined}>
        {said}
      </span>
    </>
  );
}
