import { lazy, Suspense, useMemo, type ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { evidenceOnly } from '../picture/evidence-only.ts';
import { foldWords } from '../picture/picture-words.ts';
import { useMapPage } from '../state/map-page.ts';
import { NO_FILTERS } from '../state/view-types.ts';
import { FindingActions } from './FindingActions.tsx';
import { Parts, See } from './FindingText.tsx';
import './finding-card.css';
import './phone-finding.css';

const MiniPicture = lazy(async () => ({
  default: (await import('../canvas/MiniPicture.tsx')).MiniPicture,
}));

/** On a phone: one talking point at a time, with a small picture of just its evidence. */
export function PhoneFinding({
  findings,
}: {
  readonly findings: readonly Finding[];
}): ReactElement | null {
  const { finding, play } = useMapPage();
  const at = Math.max(0, finding === null ? 0 : findings.findIndex(({ id }) => id === finding.id));
  const shown = findings[at];
  if (shown === undefined) return null;
  const total = String(findings.length);
  const before = findings[at - 1];
  const after = findings[at + 1];
  return (
    <div className="phone-finding">
      <p className="soft small">
        {at + 1} of {total} {findings.length === 1 ? 'thing' : 'things'} to talk about
      </p>
      <article className="finding-card" aria-label={shown.title}>
        <h3>{shown.title}</h3>
        <See see={shown.see} />
        <Evidence finding={shown} />
        <Parts finding={shown} />
        <FindingActions finding={shown} />
      </article>
      <div className="phone-finding-steps">
        <button
          type="button"
          className="button"
          disabled={before === undefined}
          onClick={() => play(before ?? null)}
        >
          The one before
        </button>
        <button
          type="button"
          className="button"
          disabled={after === undefined}
          onClick={() => play(after ?? null)}
        >
          The next one
        </button>
      </div>
    </div>
  );
}

function Evidence({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { state, time } = useMapPage();
  const picture = useMemo(
    () =>
      evidenceOnly({
        state,
        time,
        families: finding.picture.families,
        filters: NO_FILTERS,
        finding,
      }),
    [state, time, finding],
  );
  if (picture.nodes.length === 0) return null;
  const { family } = picture.layout;
  return (
    <figure className="finding-picture">
      <Suspense fallback={null}>
        <MiniPicture
          nodes={picture.nodes}
          links={picture.links}
          layout={picture.layout}
          summary={`A small picture of the evidence: ${finding.see.map(({ text }) => text).join('')}`}
          foldWords={(sum) => foldWords(family, sum)}
        />
      </Suspense>
    </figure>
  );
}
