import { useEffect, useId, type ReactElement } from 'react';
import { countOf, sentenceCase } from '../../graph-schema/words/lists.ts';
import type { IfSettings, Setting } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';
import { useSettingsDraft, type SettingsDraft } from '../state/useSettingsDraft.ts';
import { Dialog } from './Dialog.tsx';
import './settings-dialog.css';

/** What counts as a talking point on this map: every threshold, with its default and reason, and what a change would do. */
export function SettingsDialog({
  about,
  onClose,
}: {
  /** The talking point to begin at, if any. */
  readonly about: string | null;
  readonly onClose: () => void;
}): ReactElement {
  const { points: told } = useMapPage();
  const all = told.points?.settings ?? [];
  const draft = useSettingsDraft(all);
  const points = [...new Set(all.map(({ talkingPoint }) => talkingPoint))];
  useEffect(() => {
    if (about === null) return;
    const group = document.getElementById(groupId(about));
    group?.scrollIntoView({ block: 'start' });
    group?.querySelector<HTMLElement>('input, select')?.focus({ preventScroll: true });
  }, [about]);
  return (
    <Dialog title="What counts" onClose={onClose}>
      <form
        className="dialog-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          if (draft.faulty || draft.changed === 0) return;
          draft.save();
          onClose();
        }}
      >
        <p className="soft">
          Each talking point shows from a certain size on. You can set where, for everyone on this
          map.
        </p>
        {points.map((talkingPoint) => {
          const own = all.filter((setting) => setting.talkingPoint === talkingPoint);
          return (
            <fieldset key={talkingPoint} id={groupId(talkingPoint)} className="settings-group">
              <legend>{own[0]?.title}</legend>
              {own.map((setting) => (
                <Field key={setting.name} setting={setting} draft={draft} />
              ))}
            </fieldset>
          );
        })}
        <div className="settings-effect">
          <Effect draft={draft} />
          <div className="dialog-actions">
            <button
              type="submit"
              className="button"
              data-look="action"
              disabled={draft.faulty || draft.changed === 0}
            >
              Save
            </button>
            <button type="button" className="button" onClick={onClose}>
              Leave as it is
            </button>
          </div>
        </div>
      </form>
    </Dialog>
  );
}

function groupId(talkingPoint: string): string {
  return `settings-${talkingPoint}`;
}

function Field({
  setting,
  draft,
}: {
  readonly setting: Setting;
  readonly draft: SettingsDraft;
}): ReactElement {
  const id = useId();
  const fault = draft.fault(setting);
  const { words, reason, defaultValue, type } = setting;
  const yesNo = isYesNo(setting);
  const atFirst = yesNo
    ? defaultValue === 1
      ? 'Yes'
      : 'No'
    : `${defaultValue.toLocaleString('en-GB')}${type === 'percent' ? '%' : ''}`;
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {words}
      </label>
      <div className="settings-value">
        {yesNo ? (
          <select
            id={id}
            className="input"
            value={draft.typed(setting)}
            aria-describedby={`${id}-reason`}
            onChange={(event) => draft.type(setting, event.target.value)}
          >
            <option value="1">Yes</option>
            <option value="0">No</option>
          </select>
        ) : (
          <input
            id={id}
            className="input"
            inputMode="decimal"
            value={draft.typed(setting)}
            aria-invalid={fault !== ''}
            aria-describedby={`${id}-reason`}
            onChange={(event) => draft.type(setting, event.target.value)}
          />
        )}
        {draft.typed(setting) !== String(defaultValue) && (
          <button
            type="button"
            className="link"
            onClick={() => draft.type(setting, String(defaultValue))}
          >
            Back to {yesNo ? atFirst.toLowerCase() : atFirst}
          </button>
        )}
      </div>
      {fault !== '' && (
        <p role="alert" className="field-hint">
          {fault}
        </p>
      )}
      <p id={`${id}-reason`} className="soft small">
        {atFirst} at first. {reason}
      </p>
    </div>
  );
}

/** Counted as 1 or 0, asked as a question. */
function isYesNo({ type, least, most }: Setting): boolean {
  return type === 'count' && least === 0 && most === 1;
}

function Effect({ draft }: { readonly draft: SettingsDraft }): ReactElement {
  const { changed, effect, reading, effectFault } = draft;
  if (changed === 0) return <p role="status">Change one to see what it does.</p>;
  if (effectFault !== null) return <p role="alert">What this does can’t be shown. {effectFault}</p>;
  if (effect === null) return <p role="status">Working out what this does…</p>;
  return (
    <div role="status" aria-busy={reading}>
      <p>{inWords(effect)}</p>
      <Listed title="Would appear" findings={effect.appears} />
      <Listed title="Would go" findings={effect.disappears} />
    </div>
  );
}

const MOST_LISTED = 6;

function Listed({
  title,
  findings,
}: {
  readonly title: string;
  readonly findings: IfSettings['appears'];
}): ReactElement | null {
  if (findings.length === 0) return null;
  const more = findings.length - MOST_LISTED;
  return (
    <>
      <h3 className="finding-part">{title}</h3>
      <ul className="settings-findings">
        {findings.slice(0, MOST_LISTED).map(({ id, title: words, see }) => (
          <li key={id}>
            <strong>{words}.</strong> {see}
          </li>
        ))}
        {more > 0 && <li>And {countOf(more, 'more', 'more')}.</li>}
      </ul>
    </>
  );
}

function inWords({ appears, disappears }: IfSettings): string {
  if (appears.length === 0 && disappears.length === 0)
    return 'Nothing would appear and nothing go.';
  const come = countOf(appears.length, 'thing would appear', 'things would appear');
  const go = countOf(disappears.length, 'would go', 'would go');
  return `${sentenceCase(come)}, ${go}.`;
}
