import type { ReactElement } from 'react';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import { countOf, listInWords, sentenceCase } from '../../../graph-schema/words/lists.ts';
import { CommandButton } from '../../components/CommandButton.tsx';
import { useMapPage } from '../../state/map-page.ts';
import { FIRST_ACTORS, FIRST_FLOWS } from './stage.ts';
import './start.css';

/** Beside a map that is begun, where the talking points will stand. */
export function FirstSteps(): ReactElement {
  const { state, view } = useMapPage();
  const actors = all(state, 'actor').length;
  const flows = all(state, 'flow').length;
  const wanting = [
    ...(actors < FIRST_ACTORS ? [countOf(FIRST_ACTORS - actors, 'more name', 'more names')] : []),
    ...(flows < FIRST_FLOWS ? [countOf(FIRST_FLOWS - flows, 'more flow', 'more flows')] : []),
  ];
  return (
    <section aria-labelledby="first-steps" className="start-steps">
      <h2 id="first-steps">Go on</h2>
      {view !== 'picture' && (
        <p>
          {sentenceCase(countOf(actors, 'actor', 'actors'))}, {countOf(flows, 'flow', 'flows')} so
          far.
          {actors > 1 && ' Choose two, and say what passes between them.'}
        </p>
      )}
      <p className="soft">With {listInWords(wanting)} the first talking points appear here.</p>
      <div className="start-ways">
        <CommandButton name="addFlow" />
        <CommandButton name="addNames" />
      </div>
    </section>
  );
}

/** Above the first talking points: how little they rest on, and what to do next. */
export function BasedOnLittle(): ReactElement {
  const { go } = useMapPage();
  return (
    <section aria-labelledby="based-on-little" className="start-little">
      <p id="based-on-little">
        <strong>Based on little; treat as questions.</strong>
      </p>
      <h2>What to do next</h2>
      <ul className="start-next">
        <li>
          <CommandButton name="share" label="Invite: copy the address" />
          <span className="soft small">Send it to one who knows what you don’t.</span>
        </li>
        <li>
          <CommandButton name="addNames" label="Workshop: add names together" />
          <span className="soft small">Put this page on a wall. Ask who is missing.</span>
        </li>
        <li>
          <button
            type="button"
            className="button"
            onClick={() => go({ view: 'table', tab: 'actors' })}
          >
            Import: paste into the table
          </button>
          <span className="soft small">Cells copied from a spreadsheet go in as they are.</span>
        </li>
      </ul>
    </section>
  );
}
