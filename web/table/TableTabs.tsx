import type { KeyboardEvent, ReactElement } from 'react';
import { figures } from '../../graph-schema/words/figures.ts';
import { TABLE_TABS, type TableTab } from '../state/view-types.ts';
import { TAB_WORDS } from './tables.ts';

interface TableTabsProps {
  readonly tab: TableTab;
  readonly counts: Readonly<Record<TableTab, number>>;
  readonly onTab: (tab: TableTab) => void;
}

export function tabId(tab: TableTab): string {
  return `table-tab-${tab}`;
}

/** One tab for each table, with how much it lists. */
export function TableTabs({ tab, counts, onTab }: TableTabsProps): ReactElement {
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const next = TABLE_TABS.at((TABLE_TABS.indexOf(tab) + step) % TABLE_TABS.length) ?? tab;
    onTab(next);
    document.getElementById(tabId(next))?.focus();
  };
  return (
    <div role="tablist" aria-label="Tables" tabIndex={-1} className="table-tabs" onKeyDown={move}>
      {TABLE_TABS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={tabId(name)}
          aria-selected={tab === name}
          aria-controls={tab === name ? 'table-panel' : undefined}
          tabIndex={tab === name ? 0 : -1}
          onClick={() => onTab(name)}
        >
          {TAB_WORDS[name]} {figures(counts[name])}
        </button>
      ))}
    </div>
  );
}
