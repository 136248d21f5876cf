import { useMemo, type ReactElement } from 'react';
import { TABLE_TABS, type TableTab, type TableViewProps } from '../state/view-types.ts';
import { OneTable } from './OneTable.tsx';
import { tabId, TableTabs } from './TableTabs.tsx';
import { listed } from './tables.ts';
import './table.css';

/** The map as tables: the same state, selection and marks as in the other views. */
export function TableView(props: TableViewProps): ReactElement {
  const { state, time, families, filters, marked, measured, tab, onTab } = props;
  const counts = useMemo(() => {
    const shown = { state, time, families, filters, marked };
    const count = (name: TableTab) => [name, listed(name, shown).length] as const;
    return Object.fromEntries(TABLE_TABS.map(count)) as Record<TableTab, number>;
  }, [state, time, families, filters, marked]);
  return (
    <div className="table-view">
      <TableTabs tab={tab} counts={counts} onTab={onTab} />
      <div role="tabpanel" id="table-panel" aria-labelledby={tabId(tab)} className="table-panel">
        <OneTable
          key={[tab, ...families, measured?.answer.measure.id ?? ''].join(':')}
          {...props}
        />
      </div>
    </div>
  );
}
