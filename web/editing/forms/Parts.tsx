import type { ReactElement, ReactNode } from 'react';
import './parts.css';

/** One part of a form under its heading. */
export function FormPart({
  title,
  hint,
  children,
}: {
  readonly title: string;
  readonly hint?: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section className="form-part">
      <div>
        <h3>{title}</h3>
        {hint !== undefined && <p className="soft small">{hint}</p>}
      </div>
      {children}
    </section>
  );
}

/** What is asked less often, folded under its name. */
export function FormMore({
  title,
  open = false,
  children,
}: {
  readonly title: string;
  readonly open?: boolean;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="form-part form-more" open={open}>
      <summary>{title}</summary>
      <div>{children}</div>
    </details>
  );
}
