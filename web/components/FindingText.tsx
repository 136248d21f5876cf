import type { ReactElement, ReactNode } from 'react';
import type { Finding, See as SeeWords } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import { WHAT_WORKS } from '../state/useAsked.ts';
import { HowSure } from './HowSure.tsx';
import { SettingsUsed } from './SettingsUsed.tsx';
import { WithAddresses } from './WithAddresses.tsx';

/** A sentence with its figures in bold and its names to press. */
export function See({ see }: { readonly see: SeeWords }): ReactElement {
  return (
    <p className="finding-see">
      <Words words={see} />
    </p>
  );
}

function Words({ words }: { readonly words: SeeWords }): ReactElement {
  const { select, state } = useMapPage();
  return (
    <>
      {words.map(({ text, strong, about }, at) => {
        const key = `${String(at)} ${text}`;
        if (about !== null && state.entities.has(about)) {
          return (
            <button key={key} type="button" className="finding-name" onClick={() => select(about)}>
              {text}
            </button>
          );
        }
        return strong ? <strong key={key}>{text}</strong> : <span key={key}>{text}</span>;
      })}
    </>
  );
}

/** The other five parts, then how sure it is and who has replied. What works has none of the five. */
export function Parts({ finding }: { readonly finding: Finding }): ReactElement {
  const { why, notProof, ask, others, mayHelp, restsOn, replies } = finding;
  return (
    <>
      <Part title="Why it may matter" words={why} />
      <Part title="What it does not prove" words={notProof} />
      <Part title="Questions to ask" words={ask.join(' ')} />
      <Part title="What others did" words={others} />
      {mayHelp !== null && (
        <section>
          <h4 className="finding-part">Who may help you talk</h4>
          <p>
            <Words words={mayHelp.words} />
          </p>
        </section>
      )}
      <div className="finding-sure">
        <p>
          {restsOn} {replies}
        </p>
        {finding.talkingPoint !== WHAT_WORKS && <HowSure finding={finding} />}
        <SettingsUsed finding={finding} />
      </div>
    </>
  );
}

function Part({ title, words }: { readonly title: string; readonly words: string }): ReactNode {
  if (words === '') return null;
  return (
    <section>
      <h4 className="finding-part">{title}</h4>
      <p>
        <WithAddresses words={words} />
      </p>
    </section>
  );
}
