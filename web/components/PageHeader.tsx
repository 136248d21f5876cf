import type { ReactElement, ReactNode } from 'react';
import { Link } from 'react-router';
import { Mark } from './Mark.tsx';
import './page-header.css';

/** The one header: mark and name, then what the page puts beside them. */
export function PageHeader({ children }: { readonly children?: ReactNode }): ReactElement {
  return (
    <header className="page-header">
      <Link className="page-header-home" to="/" aria-label="Alliance Map, all maps">
        <Mark />
        <span className="page-header-name">Alliance Map</span>
      </Link>
      {children}
    </header>
  );
}
