import { useCallback, type ReactElement } from 'react';
import { FLOW_FAMILIES } from '../../graph-schema/flow-families/index.ts';
import { readAboutTheMap } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import { useAnswer } from '../state/useAnswer.ts';
import { See } from './FindingText.tsx';
import { NotOnThisMap } from './NotOnThisMap.tsx';
import { Progress } from './Progress.tsx';
import './about-the-map.css';

/** Always there: what the map covers, who has not been asked, and what no map can see. */
export function AboutTheMap(): ReactElement {
  const { mapId, state } = useMapPage();
  const { contentRevision } = state;
  const read = useCallback(
    async () => ({ contentRevision, about: await readAboutTheMap(mapId) }),
    [mapId, contentRevision],
  );
  const { answer, fault } = useAnswer(read);
  return (
    <section aria-labelledby="about-the-map" className="about-the-map">
      <h3 id="about-the-map" className="talking-points-theme">
        About this map itself
      </h3>
      {answer === null && fault === null && <Progress words="Looking at what is covered…" />}
      {answer === null && fault !== null && (
        <p role="alert">What the map covers can’t be shown now. {fault}</p>
      )}
      {answer !== null && (
        <>
          <See see={answer.about.see} />
          <details>
            <summary>What is covered</summary>
            <dl className="about-the-map-families">
              {answer.about.families.map(({ family, words }) => (
                <div key={family}>
                  <dt>{FLOW_FAMILIES[family].words}</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
          </details>
          <h4 className="finding-part">Questions to ask ourselves</h4>
          <ul className="about-the-map-cards">
            {answer.about.cards.map(({ question }) => (
              <li key={question}>{question}</li>
            ))}
          </ul>
        </>
      )}
      <NotOnThisMap />
    </section>
  );
}
