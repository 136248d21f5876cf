import type { ReactElement } from 'react';
import { useSearchParams } from 'react-router';
import { FAMILY_NAMES, flowFamily } from '../../graph-schema/flow-families/index.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { Choices } from '../components/Choices.tsx';
import {
  DIRECTION_WORDS,
  DIRECTIONS,
  networkChoiceParts,
  WEIGHTING_WORDS,
  WEIGHTINGS,
  type NetworkChoice,
} from '../state/measure-choice.ts';
import { NETWORK_PART } from './LedgerNav.tsx';

/** Which network is looked at. Everything left as it is means each measure's own. */
export function NetworkChoices({ choice }: { readonly choice: NetworkChoice }): ReactElement {
  const [, setQuery] = useSearchParams();
  const choose = (change: Partial<NetworkChoice>): void => {
    const query = new URLSearchParams({ ledger: NETWORK_PART });
    for (const [name, text] of networkChoiceParts({ ...choice, ...change })) {
      if (text !== '') query.set(name, text);
    }
    setQuery(query, { replace: true });
  };
  return (
    <div className="network-choices not-printed" role="group" aria-label="Which network">
      <Choices
        legend="Over flows of (none ticked: each measure’s own)"
        all={FAMILY_NAMES.map((name) => ({ name, words: flowFamily(name).words }))}
        chosen={choice.families ?? []}
        onChange={(chosen) => choose({ families: chosen.length === 0 ? null : chosen })}
      />
      <Select
        label="Flows are followed"
        all={DIRECTIONS}
        words={DIRECTION_WORDS}
        chosen={choice.direction}
        onChange={(direction) => choose({ direction })}
      />
      <Select
        label="Weight"
        all={WEIGHTINGS}
        words={WEIGHTING_WORDS}
        chosen={choice.weighting}
        onChange={(weighting) => choose({ weighting })}
      />
    </div>
  );
}

function Select<V extends string>({
  label,
  all,
  words,
  chosen,
  onChange,
}: {
  readonly label: string;
  readonly all: readonly V[];
  readonly words: Readonly<Record<V, string>>;
  readonly chosen: V | null;
  readonly onChange: (chosen: V | null) => void;
}): ReactElement {
  return (
    <label className="network-select">
      <span className="field-label">{label}</span>
      <select
        className="button"
        value={chosen ?? ''}
        onChange={(event) => onChange(all.find((one) => one === event.target.value) ?? null)}
      >
        <option value="">As each measure does itself</option>
        {all.map((one) => (
          <option key={one} value={one}>
            {sentenceCase(words[one])}
          </option>
        ))}
      </select>
    </label>
  );
}
