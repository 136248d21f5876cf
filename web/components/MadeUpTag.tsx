import type { ReactElement } from 'react';
import './made-up-tag.css';

/** On every page of a map whose names and figures are invented. */
export function MadeUpTag(): ReactElement {
  return <span className="made-up-tag">Made-up example</span>;
}
