import { useEffect, useMemo, useState } from 'react';
import { all, type AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import type { Entities, Entity, Kind } from '../../../graph-schema/model/entity-kinds.ts';
import { id as idOf, type Id, type MapId } from '../../../graph-schema/model/ids.ts';
import { newId } from '../../state/new-id.ts';
import { namesOn } from '../fields/name-source.ts';
import type { Fault } from '../fields/read.ts';
import { changedMeanwhile } from './draft-edit.ts';
import {
  baseOf,
  begun,
  readEntity,
  typedAt,
  valueAt,
  withoutEntity,
  withTyped,
  type Draft,
} from './draft.ts';
import type { Form, Line } from './form.ts';
import { keepDraft, readDraftKept } from './kept-drafts.ts';
import { settled } from './settled.ts';

/** Stands for an id in a line that has not begun. */
const NOT_BEGUN = idOf('not-begun');

export interface FormState extends Form {
  /** It goes on from what was typed before a reload or another visit. */
  readonly wentOn: boolean;
  readonly changed: boolean;
  readonly start: Draft;
  setDraft(draft: Draft): void;
  setFaults(faults: ReadonlyMap<string, Fault>): void;
  forget(): void;
}

/** What is typed into the form of one thing, kept in this tab until it is saved or thrown away. */
export function useFormState(
  state: AllianceMap,
  mapId: MapId,
  target: string,
  start: Draft,
  about: Id,
): FormState {
  const [wentOn] = useState(() => readDraftKept(mapId, target) !== undefined);
  const [draft, setDraft] = useState<Draft>(() => readDraftKept(mapId, target) ?? start);
  const [faults, setFaults] = useState<ReadonlyMap<string, Fault>>(new Map());
  const root = draft.added[0]?.id ?? about;
  const isNew = draft.added.some((one) => one.id === root) && start.added.length > 0;
  const changed = isChanged(draft, start);
  useEffect(
    () => keepDraft(mapId, target, changed ? draft : undefined),
    [mapId, target, draft, changed],
  );
  const added = useMemo(
    () => draft.added.map((one) => readEntity(draft, begun(one.kind, one.id, one.given)).entity),
    [draft],
  );
  const names = useMemo(() => namesOn(state, added.filter(isNamed)), [state, added]);
  const meanwhile = useMemo(() => changedMeanwhile(state, draft), [state, draft]);
  const kind = isNew ? (draft.added[0]?.kind ?? 'actor') : kindOf(state, draft, about);
  return {
    ...lineTools(state, draft, setDraft, added),
    state,
    draft,
    isNew,
    about: { id: isNew ? root : about, kind, given: {} },
    names,
    faults,
    meanwhile,
    wentOn: wentOn && changed,
    changed,
    start,
    setDraft,
    setFaults,
    forget: () => keepDraft(mapId, target, undefined),
  };
}

/** Another person may have taken it off. */
function kindOf(state: AllianceMap, draft: Draft, about: Id): Kind {
  return (baseOf(state, draft, about) ?? draft.was[about])?.kind ?? 'actor';
}

type LineTools = Pick<Form, 'entity' | 'typed' | 'type' | 'lines' | 'add' | 'remove' | 'settle'>;
type SetDraft = (change: (draft: Draft) => Draft) => void;

function lineTools(
  state: AllianceMap,
  draft: Draft,
  change: SetDraft,
  added: readonly Entity[],
): LineTools {
  const base = (of: Draft, line: Line): Entity =>
    (line.id === null ? undefined : baseOf(state, of, line.id)) ??
    begun(line.kind, line.id ?? NOT_BEGUN, line.given);
  const add = (kind: Kind, given: Readonly<Record<string, unknown>>, line = false): Id => {
    const id = newId();
    change((was) => ({ ...was, added: [...was.added, { kind, id, given, line }] }));
    return id;
  };
  return {
    entity: <K extends Kind>(line: Line<K>) =>
      readEntity(draft, base(draft, line)).entity as Entities[K],
    typed: (line, path) => typedAt(draft, base(draft, line), path),
    type: (line, path, typed) => {
      const id = line.id ?? add(line.kind, line.given, true);
      change((was) => withTyped(was, base(was, { ...line, id }), path, typed));
    },
    lines: <K extends Kind>(kind: K, isSo: (entity: Entities[K]) => boolean) => {
      const there = all(state, kind).filter(({ id }) => !draft.removed.includes(id));
      const coming = added.filter((one) => one.kind === kind) as unknown as readonly Entities[K][];
      return [...there, ...coming]
        .filter(isSo)
        .map((entity): Line<K> => ({ id: entity.id, kind, given: {} }));
    },
    add,
    remove: (line) => {
      const { id } = line;
      if (id !== null) change((was) => withoutEntity(state, was, id));
    },
    settle: (key, whose) => change((was) => settled(state, was, key, whose)),
  };
}

/** What has no name yet cannot be chosen by it. */
function isNamed(entity: Entity): boolean {
  const name = ['name', 'label', 'reference'].find((field) => field in entity);
  return name !== undefined && typeof valueAt(entity, name) === 'string';
}

function isChanged(draft: Draft, start: Draft): boolean {
  return (
    Object.keys(draft.typed).length > Object.keys(start.typed).length ||
    JSON.stringify(draft.typed) !== JSON.stringify(start.typed) ||
    draft.removed.length > 0 ||
    draft.added.length > start.added.length
  );
}
