import { useState, type ReactElement } from 'react';
import { useMapPage } from '../../state/map-page.ts';
import { TemplateDoors } from '../settings/TemplateDoors.tsx';
import { Doors } from './Doors.tsx';
import { NamesForm } from './NamesForm.tsx';
import { PurposeStep } from './PurposeStep.tsx';
import { useFirstFocus } from './useFirstFocus.ts';
import './start.css';

/** An empty map: the ways in, then what it is for, then the first names. The first flow follows beside the picture. */
export function StartPage(): ReactElement {
  const { go, commands } = useMapPage();
  const [at, setAt] = useState<'doors' | 'purpose' | 'names'>('doors');
  return (
    <div className="start-page">
      {at === 'doors' && (
        <Doors
          onNames={() => setAt('purpose')}
          onSpreadsheet={() => go({ view: 'table', tab: 'actors' })}
        >
          <TemplateDoors />
        </Doors>
      )}
      {at === 'purpose' && <PurposeStep onDone={() => setAt('names')} />}
      {at === 'names' && <FirstNames onDone={() => commands.openAddFlow()} />}
    </div>
  );
}

function FirstNames({ onDone }: { readonly onDone: () => void }): ReactElement {
  const heading = useFirstFocus();
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        Who do you know?
      </h2>
      <NamesForm onDone={onDone} />
    </>
  );
}
