import type { ReactElement } from 'react';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { Line } from './Line.tsx';
import type { InView } from './panel-view.ts';
import { termGroups, type TermRow } from './term-rows.ts';

interface TermsProps extends InView {
  readonly agreement: Agreement;
  /** `said`: only what somebody told; `all`: the eight groups, each with what is missing. */
  readonly only: 'said' | 'all';
}

/** Terms of an agreement in their groups: what it says, who holds the choice, who bears the cost. */
export function Terms({ view, agreement, only }: TermsProps): ReactElement {
  const groups = termGroups(view.state, agreement).filter(
    ({ rows }) => only === 'all' || rows.length > 0,
  );
  if (groups.length === 0) return <p className="soft">No terms are on the map yet.</p>;
  return (
    <table className="panel-terms">
      <caption className="hidden-but-read">Terms of {agreement.name}</caption>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">What it says</th>
          <th scope="col">Whose</th>
        </tr>
      </thead>
      {groups.map(({ name, title, rows, missing }) => (
        <tbody key={name}>
          <tr>
            <th scope="rowgroup" colSpan={3} className="panel-term-group">
              {title}
            </th>
          </tr>
          {rows.map((row) => (
            <OneTerm key={row.id} view={view} row={row} />
          ))}
          {only === 'all' && missing !== '' && (
            <tr>
              <td colSpan={3} className="panel-small">
                We don’t know yet: {missing}.
              </td>
            </tr>
          )}
        </tbody>
      ))}
    </table>
  );
}

function OneTerm({ view, row }: InView & { readonly row: TermRow }): ReactElement {
  const { id, title, says, more, holder, bearer } = row;
  const marked = view.marked.has(id);
  return (
    <tr data-marked={marked ? '' : undefined}>
      <th scope="row">
        {title}
        {marked && <span className="hidden-but-read"> Evidence for this talking point.</span>}
      </th>
      <td>
        <Line view={view} says={says} />
        {more.map((sentence, at) => (
          <span key={at} className="panel-small panel-under">
            <Line view={view} says={sentence} />
          </span>
        ))}
      </td>
      <td className="panel-small">
        {holder === bearer ? (
          `Choice and cost: ${holder}`
        ) : (
          <>
            Choice: {holder}
            <span className="panel-under">
              <span className="hidden-but-read">. </span>Cost: {bearer}
            </span>
          </>
        )}
      </td>
    </tr>
  );
}
