import type { ReactElement } from 'react';
import { all, type AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { daySchema } from '../../graph-schema/model/day.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { nameOf } from '../words/names.ts';
import type { LogAddress } from './log-address.ts';

interface FilterProps {
  readonly state: AllianceMap;
  readonly people: readonly string[];
  readonly address: LogAddress;
  readonly go: (next: Partial<LogAddress>) => void;
}

/** By actor, by person, by date. What is chosen is in the address at once. */
export function LogFilter({ state, people, address, go }: FilterProps): ReactElement {
  const actors = [...all(state, 'actor')].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'));
  const gone =
    address.actor !== null && !actors.some(({ id }) => id === address.actor) ? address.actor : null;
  const persons = new Set([...people, ...(address.person === null ? [] : [address.person])]);
  return (
    <form
      className="log-filter"
      aria-label="Filter the log"
      onSubmit={(event) => event.preventDefault()}
    >
      <label className="field">
        <span className="field-label">Actor</span>
        <select
          className="input"
          value={address.actor ?? ''}
          onChange={({ target }) =>
            go({ actor: target.value === '' ? null : (target.value as Id) })
          }
        >
          <option value="">All</option>
          {gone !== null && <option value={gone}>{nameOf(state, gone)}</option>}
          {actors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="field">
        <span className="field-label">Who made it</span>
        <select
          className="input"
          value={address.person ?? ''}
          onChange={({ target }) => go({ person: target.value === '' ? null : target.value })}
        >
          <option value="">Anyone</option>
          {[...persons].map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <DayField words="From" name="from" {...{ address, go }} />
      <DayField words="To" name="to" {...{ address, go }} />
    </form>
  );
}

/** A day of the address; the field keeps what is typed until it is a day. */
export function DayField({
  words,
  name,
  address,
  go,
}: Pick<FilterProps, 'address' | 'go'> & {
  readonly words: string;
  readonly name: 'from' | 'to';
}): ReactElement {
  return (
    <label className="field">
      <span className="field-label">{words}</span>
      <input
        className="input"
        type="date"
        key={address[name] ?? ''}
        defaultValue={address[name] ?? ''}
        onChange={({ target }) => {
          if (target.value === '' && !target.validity.badInput) go({ [name]: null });
        }}
        onBlur={({ target }) => {
          const day = daySchema.safeParse(target.value);
          if (day.success && day.data !== address[name]) go({ [name]: day.data });
        }}
        onKeyDown={({ key, currentTarget }) => {
          const day = daySchema.safeParse(currentTarget.value);
          if (key === 'Enter' && day.success) go({ [name]: day.data });
        }}
      />
    </label>
  );
}
