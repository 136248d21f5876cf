import { useEffect, useMemo, useState } from 'react';
import { actorsNamed } from '../../../graph-schema/edits/same-name.ts';
import type { FamilyName } from '../../../graph-schema/flow-families/index.ts';
import { find, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Id } from '../../../graph-schema/model/ids.ts';
import { MOST_FAMILIES } from '../../state/address.ts';
import type { Drafted } from '../../state/drafted.ts';
import { useMapPage } from '../../state/map-page.ts';
import { todayAsDay } from '../../state/moment-words.ts';
import { newId } from '../../state/new-id.ts';
import {
  addedActor,
  emptyDraft,
  firstKind,
  readDraft,
  type DraftFaults,
  type FlowDraft,
  type FlowIds,
} from './flow-draft.ts';
import { guessSort } from './guess-sort.ts';
import { stageOf } from './stage.ts';
import { toldSentence } from './told-sentence.ts';

export interface FlowStepState {
  /** The flow's own, from before it is saved. */
  readonly id: Id;
  readonly draft: FlowDraft;
  readonly change: (part: Partial<FlowDraft>) => void;
  readonly chooseFamily: (family: FamilyName) => void;
  /** Takes a typed name: who is there already under another spelling, else a new actor. The id of either. */
  readonly name: (typed: string) => Id;
  /** A typed name that was taken to be somebody who is there. */
  readonly taken: { readonly typed: string; readonly name: string } | null;
  readonly faults: DraftFaults;
  /** How the flow will read, where enough is told. */
  readonly reads: string | null;
  readonly save: () => boolean;
  /** Begins the next one with the same giver. */
  readonly again: () => void;
}

const newIds = () => ({ flow: newId(), source: newId(), evidence: newId() });

/** A flow as it is being told, and its saving as one step. */
export function useFlowStep(
  from: Id | null,
  to: Id | null,
  family: FamilyName | null,
): FlowStepState {
  const { state, time, openMap, families, go, say, setDrafted } = useMapPage();
  const [draft, setDraft] = useState<FlowDraft>(() => ({
    ...emptyDraft(from, to),
    family,
    flowKind: family === null ? null : firstKind(family),
  }));
  const [ids, setIds] = useState(newIds);
  const [asked, setAsked] = useState(false);
  const [taken, setTaken] = useState<FlowStepState['taken']>(null);
  const read = useMemo(
    () => readDraft(state, draft, ids, todayAsDay(new Date())),
    [state, draft, ids],
  );
  const reads = useMemo(() => {
    if (read.is !== 'ready') return null;
    const flow = find(read.after, 'flow', ids.flow);
    return flow === undefined ? null : toldSentence(read.after, flow, time);
  }, [read, ids, time]);
  const drafted = useMemo(
    () => (stageOf(state) === 'grown' ? null : asDrafted(state, draft, ids, reads)),
    [state, draft, ids, reads],
  );
  useEffect(() => setDrafted(drafted), [drafted, setDrafted]);
  useEffect(() => () => setDrafted(null), [setDrafted]);
  const change = (part: Partial<FlowDraft>): void => setDraft((was) => ({ ...was, ...part }));
  const save = (): boolean => {
    setAsked(true);
    if (read.is !== 'ready' || draft.family === null) return false;
    openMap.change(read.edit.label, read.edit.changes);
    if (!families.includes(draft.family)) {
      go({ families: [...families, draft.family].slice(-MOST_FAMILIES) });
    }
    // On a map that is begun the sentence stands under the picture; a message would cover the question there.
    if (reads !== null && stageOf(read.after) === 'grown') say(`Saved. ${reads}`);
    return true;
  };
  return {
    id: ids.flow,
    draft,
    change,
    chooseFamily: (chosen) =>
      change({ family: chosen, flowKind: firstKind(chosen), unit: null, consent: null }),
    name: (typed) => {
      const there = actorsNamed(state, typed)[0];
      setTaken(there === undefined ? null : { typed, name: there.name });
      if (there !== undefined) return there.id;
      const actor = addedActor(state, { id: newId(), name: typed, sort: guessSort(typed) });
      setDraft((was) => ({ ...was, added: [...was.added, actor] }));
      return actor.id;
    },
    taken,
    faults: asked && read.is === 'faulty' ? read.faults : {},
    reads,
    save,
    again: () => {
      setDraft((was) => ({ ...emptyDraft(was.from, null), how: was.how, saidBy: was.saidBy }));
      setIds(newIds());
      setAsked(false);
      setTaken(null);
    },
  };
}

/** On a map that is begun the picture shows a flow from the moment its ends and its family are told. */
function asDrafted(
  state: AllianceMap,
  draft: FlowDraft,
  ids: FlowIds,
  reads: string | null,
): Drafted | null {
  const known = { ...draft, how: draft.how ?? 'estimate', consent: draft.consent ?? 'not-asked' };
  const told = readDraft(state, known, ids, todayAsDay(new Date()));
  return told.is === 'ready' ? { state: told.after, flow: ids.flow, reads } : null;
}
