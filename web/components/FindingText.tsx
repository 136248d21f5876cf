import type { ReactElement, ReactNode } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';

/** The sentence of a talking point, its figures and names in bold. */
export function See({ finding }: { readonly finding: Finding }): ReactElement {
  const { select, state } = useMapPage();
  return (
    <p className="finding-see">
      {finding.see.map(({ text, strong, about }, at) => {
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
    </p>
  );
}

/** The other five parts, then how sure it is and who has replied. */
export function Parts({ finding }: { readonly finding: Finding }): ReactElement {
  const { why, notProof, ask, others, restsOn, replies, settings } = finding;
  return (
    <>
      <Part title="Why it may matter">
        <p>{why}</p>
      </Part>
      <Part title="What it does not prove">
        <p>{notProof}</p>
      </Part>
      <Part title="Questions to ask">
        <p>{ask.join(' ')}</p>
      </Part>
      {others !== '' && (
        <Part title="What others did">
          <p>{others}</p>
        </Part>
      )}
      <div className="finding-sure">
        <p>
          {restsOn} {replies}
        </p>
        {settings.length > 0 && (
          <details>
            <summary>How this was worked out</summary>
            <ul>
              {settings.map(({ name, words, value, defaultValue, reason }) => (
                <li key={name}>
                  {words}: <strong>{value.toLocaleString('en-GB')}</strong>
                  {value === defaultValue
                    ? ' (as it comes). '
                    : ` (comes as ${defaultValue.toLocaleString('en-GB')}). `}
                  {reason}
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </>
  );
}

function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <section>
      <h4 className="finding-part">{title}</h4>
      {children}
    </section>
  );
}
