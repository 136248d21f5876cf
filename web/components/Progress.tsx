import type { ReactElement } from 'react';
import './progress.css';

/** Something takes a moment. Without a share it only says that it goes on. */
export function Progress({
  words,
  share,
}: {
  readonly words: string;
  readonly share?: number;
}): ReactElement {
  return (
    <div className="progress" role="status">
      <p>{words}</p>
      <progress aria-label={words} max={1} {...(share === undefined ? {} : { value: share })} />
    </div>
  );
}
