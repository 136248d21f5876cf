import { useMemo, type ReactElement, type ReactNode } from 'react';
import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import { all } from '../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../graph-schema/model/ids.ts';
import { notLinkedWords } from '../picture/picture-words.ts';
import type { TextViewProps } from '../state/view-types.ts';
import { NameLink, Said } from '../words/NameLink.tsx';
import { nameOf } from '../words/names.ts';
import { MeasureText } from './MeasureText.tsx';
import { RoomText } from './RoomText.tsx';
import { textOf, type Line } from './text-of.ts';
import './text.css';

/** The map told in full sentences: what the picture shows, in words, under the same filters. */
export function TextView(props: TextViewProps): ReactElement {
  const { state, time, families, filters, marked, markedWords, measured, selection, onSelect } =
    props;
  const text = useMemo(
    () => textOf({ state, time, families, filters, marked }),
    [state, time, families, filters, marked],
  );
  const selecting = { selection, onSelect };
  const names = (ids: readonly Id[]): ReactNode => (
    <ul className="text-names">
      {ids.map((id) => (
        <li key={id}>
          <NameLink id={id} text={nameOf(state, id)} {...selecting} />
        </li>
      ))}
    </ul>
  );
  const lines = (some: readonly Line[]): ReactNode => (
    <ul className="text-lines">
      {some.map(({ id, sentence, marked: evidence }) => (
        <li
          key={id}
          data-marked={evidence || undefined}
          data-selected={selection === id || undefined}
        >
          {evidence && <span className="hidden-but-read">Evidence: </span>}
          <Said sentence={sentence} {...selecting} />
        </li>
      ))}
    </ul>
  );
  return (
    <article className="text-view" aria-label="The map in words">
      <h2>The map in words</h2>
      {text.summary.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {markedWords !== undefined && (
        <p className="text-evidence">{markedWords}. The sentences are marked with a bar.</p>
      )}
      {measured !== undefined && <MeasureText view={props} measured={measured} />}
      {text.programmes.length > 0 && (
        <section>
          <h3>Programmes</h3>
          {lines(text.programmes)}
        </section>
      )}
      {text.families.map(({ family, givers }) => (
        <section key={family}>
          <h3>{flowFamily(family).words}</h3>
          {givers.length === 0 && <p className="soft">Nobody has told us of any yet.</p>}
          {givers.map(({ giver, lines: some }) => (
            <div key={giver} className="text-giver">
              <h4>
                {flowFamily(family).layout === 'stream' ? 'From ' : ''}
                {nameOf(state, giver)}
              </h4>
              {lines(some)}
            </div>
          ))}
        </section>
      ))}
      {text.notLinked.length > 0 && (
        <section>
          <h3>{notLinkedWords(families, filters, text.notLinked.length)}</h3>
          {names(text.notLinked)}
        </section>
      )}
      {text.noFlowAtAll.length > 0 && (
        <section>
          <h3>On the map with no link yet: {text.noFlowAtAll.length}</h3>
          <p className="soft">
            We know these are here. We have not heard how they link to others. That may be our gap,
            not theirs.
          </p>
          {names(text.noFlowAtAll)}
        </section>
      )}
      {all(state, 'room').length > 0 && (
        <section>
          <h3>Rooms</h3>
          {all(state, 'room').map((room) => (
            <RoomText key={room.id} state={state} room={room} marked={marked} {...selecting} />
          ))}
        </section>
      )}
      {text.interests.length > 0 && (
        <section>
          <h3>Interests</h3>
          {lines(text.interests)}
        </section>
      )}
    </article>
  );
}
