import type { ReactElement } from 'react';
import type { NetworkMeasure } from '../graphql/measures.ts';
import { measureBasis } from '../state/measured.ts';

/** One measure of the network: what it says, from what, and what it does not prove. */
export function OneNetworkMeasure({ shown }: { readonly shown: NetworkMeasure }): ReactElement {
  const { measure, words, parts, notProof, source } = shown;
  const id = `network-${measure.id}`;
  return (
    <section className="ledger-table" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {measure.title}
      </h3>
      <p className="soft">{measure.question}</p>
      <p className="network-value">{words}</p>
      {parts.length > 0 && (
        <details className="network-parts">
          <summary>What it is worked out from</summary>
          {/* What scrolls sideways must be reached by keyboard. */}
          <div
            className="ledger-scroller"
            role="region"
            aria-label={`Parts: ${measure.title}`}
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={0}
          >
            <table>
              <caption className="hidden-but-read">{measure.title}: its parts</caption>
              <thead>
                <tr>
                  <th scope="col">Part</th>
                  <th scope="col" className="ledger-figures">
                    Value
                  </th>
                </tr>
              </thead>
              <tbody>
                {parts.map(({ name, value, words: said }) => (
                  <tr key={name}>
                    <th scope="row">{name}</th>
                    <td className="ledger-figures" data-untold={value === null || undefined}>
                      {said}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </details>
      )}
      <p className="ledger-definition">
        <strong>What it does not prove.</strong> {notProof}
      </p>
      <p className="ledger-rests">
        {measureBasis(shown)} Source: {source}
      </p>
    </section>
  );
}
