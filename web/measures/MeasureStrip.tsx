import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { focusMain } from '../state/focus-main.ts';
import { useMapPage } from '../state/map-page.ts';

/** On a phone, and wherever the panel shows something else: which measure is shown, and ways to end it. */
export function MeasureStrip(): ReactElement | null {
  const { address, measuring, phone, go, queryWith } = useMapPage();
  const { measured, problem } = measuring;
  const cardIsBeside = !phone && address.select === null;
  if (address.measure === null || cardIsBeside) return null;
  const title = measured?.answer.measure.title ?? address.measure.id;
  const by = address.measure.by === 'size' ? 'Size' : 'Tint';
  return (
    <section className="measure-strip not-printed" aria-label="The measure that is shown">
      <p>{problem === null ? `${by}: ${title}` : problem.message}</p>
      <Link to={{ search: queryWith({ view: phone ? null : address.view, select: null }) }}>
        What it means
      </Link>
      <button
        type="button"
        className="link"
        onClick={() => {
          go({ measure: null });
          focusMain();
        }}
      >
        End
      </button>
    </section>
  );
}
