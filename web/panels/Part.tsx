import type { ReactElement, ReactNode } from 'react';

interface PartProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** One part of a panel under its heading. */
export function Part({ title, children }: PartProps): ReactElement {
  return (
    <section className="panel-part">
      <h3>{title}</h3>
      {children}
    </section>
  );
}
