import type { ReactElement, ReactNode } from 'react';
import './notice.css';

/** A page or part of a page that can't be shown as asked, with what to do. */
export function Notice({
  title,
  words,
  children,
}: {
  readonly title: string;
  readonly words: string;
  readonly children?: ReactNode;
}): ReactElement {
  return (
    <section className="notice" role="alert">
      <h2>{title}</h2>
      <p>{words}</p>
      {children !== undefined && <div className="notice-actions">{children}</div>}
    </section>
  );
}
