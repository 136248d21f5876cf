import { useId, useState, type ReactElement } from 'react';
import { mapId, randomId, type MapId } from '../../graph-schema/model/ids.ts';
import {
  TEMPLATE_NAMES,
  TEMPLATES,
  type TemplateName,
} from '../../graph-schema/templates/index.ts';
import { RadioInput } from '../editing/fields/ChoiceInputs.tsx';
import { applyTemplate } from '../editing/settings/apply-template.ts';
import { createMap } from '../graphql/maps.ts';
import { todayAsDay } from '../state/moment-words.ts';
import { useAction } from '../state/useAction.ts';
import { Dialog } from './Dialog.tsx';

const EMPTY = 'empty';

const BEGINNINGS = [
  { value: EMPTY, words: 'An empty map' },
  ...TEMPLATE_NAMES.map((name) => ({
    value: name,
    words: TEMPLATES[name].title,
    hint: TEMPLATES[name].words,
  })),
];

/** Starts a map, empty or from a template: its name and, if people like, what it is for. */
export function NewMapDialog({
  onClose,
  onMade,
}: {
  readonly onClose: () => void;
  readonly onMade: (mapId: MapId) => void;
}): ReactElement {
  const [title, setTitle] = useState('');
  const [purpose, setPurpose] = useState('');
  const [template, setTemplate] = useState<TemplateName | undefined>();
  const { run, busy, fault } = useAction();
  const field = useId();
  const start = (): void =>
    run(async () => {
      const id = mapId(randomId(crypto.getRandomValues(new Uint8Array(20))));
      const asAt = todayAsDay(new Date());
      const made = await createMap({ mapId: id, title: title.trim(), purpose, asAt });
      if (template !== undefined) await applyTemplate(made.id, template);
      onMade(made.id);
    });
  return (
    <Dialog title="Start a new map" onClose={onClose}>
      <form
        className="dialog-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (title.trim() !== '') start();
        }}
      >
        <p className="soft">You can rename a map, change all of it or delete it at any time.</p>
        <label className="field" htmlFor={`${field}-title`}>
          <span className="field-label">Name of the map</span>
          <span className="field-hint">
            The place or the alliance, for example “Eastcliff food”.
          </span>
          <input
            id={`${field}-title`}
            className="input"
            value={title}
            maxLength={120}
            autoComplete="off"
            onChange={(event) => setTitle(event.target.value)}
          />
        </label>
        <label className="field" htmlFor={`${field}-purpose`}>
          <span className="field-label">What it is for (you can leave this out)</span>
          <span className="field-hint">One sentence. Write roles, not names of people.</span>
          <textarea
            id={`${field}-purpose`}
            className="input"
            rows={2}
            value={purpose}
            maxLength={2000}
            onChange={(event) => setPurpose(event.target.value)}
          />
        </label>
        <RadioInput
          label="Begin with"
          typed={template ?? EMPTY}
          onTyped={(chosen) => setTemplate(TEMPLATE_NAMES.find((name) => name === chosen))}
          options={BEGINNINGS}
        />
        {fault !== null && <p role="alert">{fault}</p>}
        <div className="dialog-actions">
          <button
            type="submit"
            className="button"
            data-look="action"
            disabled={busy || title.trim() === ''}
          >
            {busy ? 'Starting…' : 'Start the map'}
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  );
}
