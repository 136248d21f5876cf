import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useMapPage } from '../state/map-page.ts';
import { VIEW_NAMES } from '../state/view-types.ts';
import { VIEW_WORDS } from '../state/view-words.ts';
import './view-switch.css';

/** Picture, table or text: three equal views of the same. Links, so that each can be opened by itself. */
export function ViewSwitch(): ReactElement {
  const { view, queryWith } = useMapPage();
  return (
    <nav className="view-switch" aria-label="View">
      {VIEW_NAMES.map((name) => (
        <Link
          key={name}
          to={{ search: queryWith({ view: name }) }}
          aria-current={view === name ? 'page' : undefined}
        >
          {VIEW_WORDS[name]}
        </Link>
      ))}
    </nav>
  );
}
