import { useEffect, useId, useRef, type ReactElement, type RefObject } from 'react';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import type { Finding, TalkingPoints as Points } from '../graphql/talking-points.ts';
import { FINDING_ORDERS, inOrder, ORDER_LASTS, ORDER_WORDS } from '../state/finding-order.ts';
import { useMapPage } from '../state/map-page.ts';
import { byTheme, THEME_WORDS } from '../state/theme-words.ts';
import { AboutTheMap } from './AboutTheMap.tsx';
import { FindingCard } from './FindingCard.tsx';
import { FindingRow } from './FindingRow.tsx';
import { OnRequest } from './OnRequest.tsx';
import { PhoneFinding } from './PhoneFinding.tsx';
import { Progress } from './Progress.tsx';
import './talking-points.css';

/** What the map shows, in words, by theme. None is ordered by how bad it may look. */
export function TalkingPoints(): ReactElement {
  const { points, phone, finding } = useMapPage();
  const { points: told, fault } = points;
  const part = useFocusAfterPlaying(finding?.id ?? null, phone);
  if (told === null) {
    return fault === null ? (
      <Progress words="Working out what there is to talk about…" />
    ) : (
      <p role="alert">The talking points can’t be shown now. {fault}</p>
    );
  }
  return (
    <div className="talking-points" ref={part}>
      <h2
        tabIndex={-1}
        className={phone && told.findings.length > 0 ? 'hidden-but-read' : undefined}
      >
        {heading(told.findings.length)}
      </h2>
      <p className="soft small">From what people have told this map. None is a verdict.</p>
      {!told.upToDate && (
        <div role="status" className="talking-points-renewing">
          <p className="small">The map has changed. These are being worked out again.</p>
          <progress max={1} value={told.progress} aria-label="Working out the talking points" />
        </div>
      )}
      {fault !== null && <p role="alert">These may be out of date. {fault}</p>}
      {!phone && finding !== null && <FindingCard finding={finding} />}
      {told.findings.length === 0 ? (
        <NothingStandsOut silent={told.silent.length > 0} />
      ) : (
        <Found points={told} />
      )}
      <OnRequest waiting={told.onRequest} />
      <CannotSay points={told} />
      <AboutTheMap />
    </div>
  );
}

/**
 * Where the played card went away with the focus in it, the keyboard goes on from the row of that
 * talking point; on a phone from the heading, since the next card takes the old one's place.
 */
function useFocusAfterPlaying(
  played: string | null,
  phone: boolean,
): RefObject<HTMLDivElement | null> {
  const part = useRef<HTMLDivElement>(null);
  const was = useRef(played);
  useEffect(() => {
    const closed = was.current;
    was.current = played;
    if (closed === null || played !== null || document.activeElement !== document.body) return;
    const row = part.current?.querySelector<HTMLElement>(`[data-finding="${CSS.escape(closed)}"]`);
    const next = phone ? null : row;
    (next ?? part.current?.querySelector<HTMLElement>('h2'))?.focus();
  }, [played, phone]);
  return part;
}

function heading(count: number): string {
  if (count === 0) return 'Things to talk about';
  return `${sentenceCase(countOf(count, 'thing', 'things'))} to talk about`;
}

function NothingStandsOut({ silent }: { readonly silent: boolean }): ReactElement {
  return (
    <p className="talking-points-empty">
      {silent
        ? 'This map does not know enough yet to say anything here.'
        : 'Nothing stands out in what you have told us. That does not mean all is well. Try adding who decides.'}
    </p>
  );
}

function Found({ points }: { readonly points: Points }): ReactElement {
  const { phone, finding, asked, state, time, address } = useMapPage();
  const { order } = address;
  const groups = byTheme(points.findings);
  const wasAsked = asked.findings.some(({ id }) => id === finding?.id);
  const all = groups.flatMap((group) => group.findings);
  const ordered = inOrder(state, time, all, order);
  return (
    <>
      {phone && <PhoneFinding findings={wasAsked ? asked.findings : ordered} />}
      {phone && <h3 className="talking-points-all">All of them</h3>}
      <ChooseOrder />
      {order === 'theme' ? (
        groups.map((group) => (
          <section key={group.theme} aria-label={THEME_WORDS[group.theme]}>
            <h3 className="talking-points-theme">{THEME_WORDS[group.theme]}</h3>
            <Rows findings={group.findings} />
          </section>
        ))
      ) : (
        <Rows findings={ordered} />
      )}
    </>
  );
}

function Rows({ findings }: { readonly findings: readonly Finding[] }): ReactElement {
  return (
    <ul>
      {findings.map((one) => (
        <li key={one.id} className="talking-points-item">
          <FindingRow finding={one} />
        </li>
      ))}
    </ul>
  );
}

function ChooseOrder(): ReactElement {
  const { address, go } = useMapPage();
  const last = useId();
  return (
    <div className="talking-points-order not-printed">
      <label htmlFor={`${last}-order`} className="soft small">
        Order
      </label>
      <select
        id={`${last}-order`}
        className="button"
        value={address.order}
        aria-describedby={last}
        onChange={(event) => {
          const order = FINDING_ORDERS.find((name) => name === event.target.value);
          if (order !== undefined) go({ order }, { replace: true });
        }}
      >
        {FINDING_ORDERS.map((name) => (
          <option key={name} value={name}>
            {ORDER_WORDS[name]}
          </option>
        ))}
      </select>
      <p id={last} className="soft small">
        {ORDER_LASTS[address.order]}
      </p>
    </div>
  );
}

function CannotSay({ points }: { readonly points: Points }): ReactElement | null {
  if (points.silent.length === 0) return null;
  return (
    <section aria-labelledby="cannot-say">
      <h3 id="cannot-say" className="talking-points-theme">
        What this map can’t say yet
      </h3>
      <ul>
        {points.silent.map(({ id, title, needs }) => (
          <li key={id} className="talking-points-silent">
            <p>
              <strong>{title}</strong>
            </p>
            <p className="soft small">{needs}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
