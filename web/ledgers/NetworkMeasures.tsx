import { useMemo, type ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { countInWords, listInWords, sentenceCase } from '../../graph-schema/words/lists.ts';
import { Progress } from '../components/Progress.tsx';
import { Waiting } from '../components/Waiting.tsx';
import { readNetworkMeasures, type NetworkMeasures as Measures } from '../graphql/measures.ts';
import { readNetworkChoice, type NetworkChoice } from '../state/measure-choice.ts';
import { useFresh } from '../state/useFresh.ts';
import { NetworkChoices } from './NetworkChoices.tsx';
import { OneNetworkMeasure } from './OneNetworkMeasure.tsx';

/** Measures of the network as a whole, in the order of the catalogue: none of them is about an actor. */
export function NetworkMeasures({ state }: { readonly state: AllianceMap }): ReactElement {
  const [query] = useSearchParams();
  const choice = useMemo(() => readNetworkChoice(query), [query]);
  const { value, problem, renewing, again } = useNetworkMeasures(state, choice);
  return (
    <article className="ledger-article" aria-labelledby="ledger-title">
      <h2 id="ledger-title">The network as a whole</h2>
      <p className="ledger-about">
        Measures of how everything hangs together, worked out now. None is about one actor, none is
        a target, and no shape of a network is best.
      </p>
      <NetworkChoices choice={choice} />
      {renewing && <Progress words="Working out the measures…" />}
      {problem !== null &&
        (problem.fault === 'invalid' ? (
          <p role="alert" className="ledger-empty">
            {problem.message}
          </p>
        ) : (
          <Waiting problem={problem} onRetry={again} />
        ))}
      {value !== null && problem === null && <Shown measures={value} />}
    </article>
  );
}

function useNetworkMeasures({ mapId, contentRevision }: AllianceMap, choice: NetworkChoice) {
  const read = useMemo(
    () => () => readNetworkMeasures(mapId, choice),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- contentRevision stands for what is read
    [mapId, contentRevision, choice],
  );
  return useFresh(read);
}

function Shown({ measures: { offered, measures } }: { readonly measures: Measures }): ReactElement {
  const shown = new Set(measures.map(({ measure }) => measure.id));
  const left = offered.filter(({ id }) => !shown.has(id)).map(({ title }) => title);
  if (offered.length === 0) return <p className="ledger-empty">No such measure is offered.</p>;
  return (
    <>
      {left.length > 0 && (
        <p className="ledger-empty">
          {sentenceCase(countInWords(left.length))} can’t be worked out with these choices:{' '}
          {listInWords(left)}.
        </p>
      )}
      {measures.map((one) => (
        <OneNetworkMeasure key={one.measure.id} shown={one} />
      ))}
    </>
  );
}
