import { useEffect, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { flowFamily } from '../../graph-schema/flow-families/index.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { Choices } from '../components/Choices.tsx';
import type { MeasureOffered } from '../graphql/measures.ts';
import { MOST_FAMILIES } from '../state/address.ts';
import { useMapPage } from '../state/map-page.ts';
import {
  DIRECTION_WORDS,
  SHOWN_BY,
  SHOWN_BY_WORDS,
  WEIGHTING_WORDS,
  type MeasureChoice,
} from '../state/measure-choice.ts';
import { addsUnits, filledIn, fitted, shortened } from './measure-draft.ts';
import { Radios } from './Radios.tsx';

interface MeasureFormProps {
  readonly offered: readonly MeasureOffered[];
  readonly onClose: () => void;
}

const AS_IT_OPENS = { by: 'size', families: null, direction: null, weighting: null } as const;

/** The measures in the order of the catalogue, each with its question, and the choices of the chosen one. */
export function MeasureForm({ offered, onClose }: MeasureFormProps): ReactElement | null {
  const { address, go } = useMapPage();
  const [draft, setDraft] = useState<MeasureChoice>(
    () => address.measure ?? { id: offered[0]?.id ?? '', ...AS_IT_OPENS },
  );
  const [asked, setAsked] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  // The measures come after the dialog has opened: only now is there a field to begin at.
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked')?.focus(), []);
  const measure = offered.find(({ id }) => id === draft.id) ?? offered[0];
  if (measure === undefined) return null;
  const show = (event: SyntheticEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (addsUnits(draft, measure)) return;
    const choice = shortened(fitted(draft, measure), measure);
    const { families } = filledIn(choice, measure);
    // The picture shows the flows that the measure is worked out over.
    go({ measure: choice, families: families.slice(0, MOST_FAMILIES), select: null });
    onClose();
  };
  const end = (): void => {
    go({ measure: null });
    onClose();
  };
  return (
    <form ref={form} className="dialog-form measure-form" noValidate onSubmit={show}>
      <p className="soft">
        One measure at a time, worked out now. None says that an actor is better or worse, and none
        is worked out for a community.
      </p>
      <Radios
        legend="Measure"
        look="list"
        all={offered.map(({ id, title, question }) => ({
          name: id,
          words: (
            <>
              <strong>{title}</strong> <span className="soft">{question}</span>
            </>
          ),
        }))}
        chosen={measure.id}
        onChange={(id) => setDraft({ ...draft, id })}
      />
      <MeasureChoices measure={measure} draft={fitted(draft, measure)} onDraft={setDraft} />
      {asked && addsUnits(draft, measure) && (
        <p role="alert">
          Amounts of different families are never added. Choose one family, or let each link count
          once.
        </p>
      )}
      <div className="dialog-actions">
        <button type="submit" className="button" data-look="action">
          Show
        </button>
        {address.measure !== null && (
          <button type="button" className="button" onClick={end}>
            End: shapes as they were
          </button>
        )}
      </div>
    </form>
  );
}

/** Only what there is more than one of is asked. */
function MeasureChoices({
  measure,
  draft,
  onDraft,
}: {
  readonly measure: MeasureOffered;
  readonly draft: MeasureChoice;
  readonly onDraft: (draft: MeasureChoice) => void;
}): ReactElement {
  const { families, direction, weighting } = filledIn(draft, measure);
  return (
    <>
      {measure.families.length > 1 && (
        <Choices
          legend="Over flows of"
          all={measure.families.map((name) => ({ name, words: flowFamily(name).words }))}
          chosen={families}
          onChange={(chosen) =>
            onDraft({ ...draft, families: chosen.length === 0 ? null : chosen })
          }
        />
      )}
      {measure.directions.length > 1 && (
        <Radios
          legend="Flows are followed"
          all={measure.directions.map((name) => ({
            name,
            words: sentenceCase(DIRECTION_WORDS[name]),
          }))}
          chosen={direction}
          onChange={(chosen) => onDraft({ ...draft, direction: chosen })}
        />
      )}
      {measure.weightings.length > 1 && (
        <Radios
          legend="Weight"
          all={measure.weightings.map((name) => ({
            name,
            words: sentenceCase(WEIGHTING_WORDS[name]),
          }))}
          chosen={weighting}
          onChange={(chosen) => onDraft({ ...draft, weighting: chosen })}
        />
      )}
      <Radios
        legend="In the picture"
        all={SHOWN_BY.map((name) => ({ name, words: SHOWN_BY_WORDS[name] }))}
        chosen={draft.by}
        onChange={(by) => onDraft({ ...draft, by })}
      />
    </>
  );
}
