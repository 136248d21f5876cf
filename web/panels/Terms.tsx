import type { ReactElement } from 'react';
import type { Agreement } from '../../graph-schema/model/agreement.ts';
import { Line } from './Line.tsx';
import type { InView } from './panel-view.ts';
import { termGroups, type GroupOfTerms } from './term-rows.ts';

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
    <>
      {groups.map((group) => (
        <section key={group.name} className="panel-terms">
          <h4 id={`terms-${group.name}`}>{group.title}</h4>
          {group.rows.length > 0 && <GroupTable view={view} group={group} />}
          {only === 'all' && group.missing !== '' && (
            <p className="panel-small">We don’t know yet: {group.missing}.</p>
          )}
        </section>
      ))}
    </>
  );
}

function GroupTable({ view, group }: InView & { readonly group: GroupOfTerms }): ReactElement {
  return (
    <table aria-labelledby={`terms-${group.name}`}>
      <thead>
        <tr>
          <th scope="col">Term</th>
          <th scope="col">What it says</th>
          <th scope="col">Held by, borne by</th>
        </tr>
      </thead>
      <tbody>
        {group.rows.map(({ id, title, says, more, holder, bearer }) => (
          <tr key={id} data-marked={view.marked.has(id) ? '' : undefined}>
            <th scope="row">{title}</th>
            <td>
              <Line view={view} says={says} />
              {more.length > 0 && (
                <span className="panel-small panel-under">
                  <Line view={view} says={more} />
                </span>
              )}
            </td>
            <td>
              {holder === bearer ? (
                `Both: ${holder}`
              ) : (
                <>
                  <span className="hidden-but-read">Held by </span>
                  {holder}, <span className="hidden-but-read">borne by </span>
                  {bearer}
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
