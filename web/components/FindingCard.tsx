import { useEffect, useRef, type ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { FindingActions } from './FindingActions.tsx';
import { Parts, See } from './FindingText.tsx';
import './finding-card.css';

/** The talking point that is played, with all its parts. */
export function FindingCard({ finding }: { readonly finding: Finding }): ReactElement {
  const card = useRef<HTMLElement>(null);
  const { id } = finding;
  // The row that was pressed may be far down: the card is where reading goes on.
  useEffect(() => {
    card.current?.focus({ preventScroll: true });
    card.current?.closest('.side-panel')?.scrollTo({ top: 0 });
  }, [id]);
  return (
    <article className="finding-card" ref={card} tabIndex={-1} aria-label={finding.title}>
      <h3>{finding.title}</h3>
      <See see={finding.see} />
      <Parts finding={finding} />
      <FindingActions finding={finding} />
    </article>
  );
}
