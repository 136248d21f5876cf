import type { ReactElement } from 'react';
import type { OnRequest as Waiting } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import { WHAT_WORKS } from '../state/useAsked.ts';
import { FindingRow } from './FindingRow.tsx';
import { Progress } from './Progress.tsx';

/** What is worked out when asked: questions to press, their answers under them. */
export function OnRequest({ waiting }: { readonly waiting: readonly Waiting[] }): ReactElement {
  return (
    <section aria-labelledby="on-request">
      <h3 id="on-request" className="talking-points-theme">
        If you ask
      </h3>
      <ul>
        {waiting.map(({ id, question }) => (
          <Question
            key={id}
            name={id}
            words={question}
            nothing="Nothing to say here on what this map knows."
          />
        ))}
        <Question
          name={WHAT_WORKS}
          words="What seems to work here?"
          nothing="Nothing of the kinds we look for is on this map yet."
          lead="These are terms, routes and rooms. Not being here is no fault: the map may not know."
        />
      </ul>
    </section>
  );
}

function Question({
  name,
  words,
  nothing,
  lead = '',
}: {
  readonly name: string;
  readonly words: string;
  readonly nothing: string;
  /** Said before what was found. */
  readonly lead?: string;
}): ReactElement {
  const { asked } = useMapPage();
  const answer = asked.of(name);
  return (
    <li className="talking-points-item">
      {answer === undefined ? (
        <button type="button" className="asked-question" onClick={() => asked.ask(name)}>
          {words}
        </button>
      ) : (
        <p className="asked-heading">{words}</p>
      )}
      {answer?.is === 'asking' && answer.findings.length === 0 && (
        <Progress words="Working it out…" />
      )}
      {answer?.is === 'failed' && (
        <p role="alert">
          This can’t be worked out now. {answer.why}{' '}
          <button type="button" className="link" onClick={() => asked.ask(name)}>
            Try again
          </button>
        </p>
      )}
      {answer?.is === 'ready' && answer.findings.length === 0 && (
        <p role="status" className="asked-words soft small">
          {answer.needs === '' ? nothing : answer.needs}
        </p>
      )}
      {lead !== '' && answer !== undefined && answer.findings.length > 0 && (
        <p className="asked-words soft small">{lead}</p>
      )}
      <ul className="asked-found">
        {answer?.findings.map((finding) => (
          <li key={finding.id}>
            <FindingRow finding={finding} />
          </li>
        ))}
      </ul>
    </li>
  );
}
