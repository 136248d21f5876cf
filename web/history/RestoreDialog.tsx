import { useCallback, useMemo, useState, type ReactElement } from 'react';
import type { AllianceMap } from '../../graph-schema/model/alliance-map.ts';
import { changeSetId, type Id } from '../../graph-schema/model/ids.ts';
import { sentenceCase } from '../../graph-schema/words/lists.ts';
import { Dialog } from '../components/Dialog.tsx';
import { readMapThen, restoreTo, type LogEntry } from '../graphql/history.ts';
import { newId } from '../state/new-id.ts';
import type { OpenMap } from '../state/open-map.ts';
import { useAction } from '../state/useAction.ts';
import { useAnswer } from '../state/useAnswer.ts';
import { changeSentences } from './change-sentences.ts';
import { Sentences } from './EntryRow.tsx';
import { Choice } from './Choice.tsx';
import { bothStates, restorableItems, restoreChanges } from './restore-choices.ts';
import { loggedAt } from './when-words.ts';

interface RestoreProps {
  readonly entry: LogEntry;
  readonly state: AllianceMap;
  readonly openMap: OpenMap;
  readonly say: (words: string) => void;
  readonly onClose: () => void;
}

const MOST_TOLD = 8;
const MOST_OF_A_LABEL = 500;

/** Puts the map, or one thing, back to how it was before or after a change; says first what that would change. */
export function RestoreDialog({ entry, state, openMap, say, onClose }: RestoreProps): ReactElement {
  const [item, setItem] = useState<Id | null>(null);
  const [before, setBefore] = useState(entry.revision > 1);
  const { run, busy, fault } = useAction();
  const items = useMemo(() => restorableItems(state, entry), [state, entry]);
  const revision = before ? entry.revision - 1 : entry.revision;
  const read = useCallback(() => readMapThen(state.mapId, { revision }), [state.mapId, revision]);
  const then = useAnswer(read);
  const changes = useMemo(
    () => (then.answer?.revision === revision ? restoreChanges(state, then.answer, item) : null),
    [state, then.answer, revision, item],
  );
  const what = items.find(({ id }) => id === item)?.words ?? 'the map';
  const when = `${before ? 'before' : 'after'} the change of ${loggedAt(entry.at)}`;
  const restore = (): void =>
    run(async () => {
      const label = `Restore ${what} to how it was ${when}`.slice(0, MOST_OF_A_LABEL);
      const newChangeSetId = changeSetId(newId());
      openMap.hear(
        await restoreTo(state.mapId, { revision, entityId: item, newChangeSetId, label }),
      );
      say(`Restored ${what}. Undo takes this back.`);
      onClose();
    });
  return (
    <Dialog title="Restore" onClose={onClose}>
      <div className="dialog-form">
        <Choice
          legend="What"
          chosen={item ?? ''}
          choices={[
            ['', 'The whole map'],
            ...items.map(({ id, words }) => [id, sentenceCase(words)] as const),
          ]}
          onChoose={(id) => setItem(id === '' ? null : (id as Id))}
        />
        <Choice
          legend="To how it was"
          chosen={before ? 'before' : 'after'}
          choices={[
            ...(entry.revision > 1 ? [['before', 'Just before this change'] as const] : []),
            ['after', 'Just after this change'],
          ]}
          onChoose={(when) => setBefore(when === 'before')}
        />
        <Preview {...{ state, changes }} then={then.answer} fault={then.fault} />
        {fault !== null && <p role="alert">{fault}</p>}
        <div className="dialog-actions">
          <button
            type="button"
            className="button"
            data-look="action"
            disabled={busy || changes === null || changes.length === 0}
            onClick={restore}
          >
            Restore
          </button>
          <button type="button" className="button" onClick={onClose}>
            Leave it as it is
          </button>
        </div>
      </div>
    </Dialog>
  );
}

function Preview({
  state,
  then,
  changes,
  fault,
}: {
  readonly state: AllianceMap;
  readonly then: AllianceMap | null;
  readonly changes: ReturnType<typeof restoreChanges> | null;
  readonly fault: string | null;
}): ReactElement {
  if (fault !== null) return <p role="alert">{fault}</p>;
  if (changes === null || then === null) return <p role="status">Looking what would change…</p>;
  if (changes.length === 0) {
    return <p role="status">Nothing would change: it is now as it was then.</p>;
  }
  const sentences = changeSentences(bothStates(state, then), changes);
  return (
    <section aria-label="What restoring would do">
      <p role="status">
        Restoring would make {changes.length === 1 ? 'one change' : `${changes.length} changes`}.
        You can undo it.
      </p>
      <Sentences sentences={sentences} state={state} most={MOST_TOLD} />
    </section>
  );
}
