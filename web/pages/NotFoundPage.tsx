import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { Notice } from '../components/Notice.tsx';
import { PageHeader } from '../components/PageHeader.tsx';
import { useTitle } from '../state/useTitle.ts';

export function NotFoundPage(): ReactElement {
  useTitle('Nothing here');
  return (
    <>
      <PageHeader />
      <main>
        <Notice title="There is nothing here" words="Check the address, or go to your maps.">
          <Link className="button" to="/">
            All maps
          </Link>
        </Notice>
      </main>
    </>
  );
}
