import type { Id } from '../../../graph-schema/model/ids.ts';
import { MOST_CHANGES_IN_A_SET } from '../../../graph-schema/model/change.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { createNodes } from '../../db/entity-statements.ts';
import { labelsOf, toProperties } from '../../db/entity-node.ts';
import { appendChangeSet } from '../changes/change-log.store.ts';
import { write } from '../changes/changes.store.ts';
import type { LoggedChange, NewChangeSet } from '../changes/logged-change-set.ts';
import { writesBetween, type WrittenStep } from '../changes/write-entities.ts';
import { writeChangePart } from './change-parts.store.ts';
import { beginBatch, endBatch, type Hold } from './lease.store.ts';
import { inSteps, LeasedSteps, type Step } from './leased-steps.ts';
import { rollBack } from './roll-back.ts';

/** A set too large for one transaction, checked and ready to be written. */
export interface Batch {
  readonly hold: Hold;
  readonly step: WrittenStep;
  readonly touched: ReadonlySet<Id>;
  readonly logged: NewChangeSet;
}

/** Marks the map, in the transaction that has checked the set under the map's lock. A new map is made for it, empty. */
export async function markBatch(tx: Transaction, batch: Batch): Promise<void> {
  const { hold, step, logged } = batch;
  if (step.before.revision === 0) await makeHidden(tx, batch);
  await beginBatch(tx, hold, logged.changeCount);
}

/** At revision 0 nobody finds it. */
async function makeHidden(tx: Transaction, { hold, step, logged }: Batch): Promise<void> {
  const { mapId } = hold;
  const entity = step.after.entities.get(mapId as string as Id);
  if (entity === undefined) throw new Error(`The first set of ${mapId} makes no map`);
  const level = step.levelsAfter.get(entity.id) ?? { level: 0, owner: '' };
  const properties = {
    ...toProperties(mapId, entity, level),
    entered: 0,
    revision: 0,
    contentRevision: 0,
    lastChangedAt: logged.at,
  };
  const statement = createNodes(labelsOf(entity));
  await write(tx, [{ statement, parameters: { rows: [properties] } }]);
}

/**
 * Writes a batch that was marked: first all that is needed to take it back, then its nodes and pointers, then, in one
 * transaction, the map's own node, the log's entry and the new revision. Until then nobody else sees any of it. What
 * fails or is stopped on the way is rolled back at once; a process that dies leaves that to whoever meets it.
 */
export async function writeBatch(database: Database, batch: Batch): Promise<void> {
  const { hold, step, touched, logged } = batch;
  const { mapId } = hold;
  const own = mapId as string as Id;
  const steps = new LeasedSteps(database, hold, { from: 0, to: logged.changeCount });
  const isNew = step.before.revision === 0;
  const writes = writesBetween({ ...step, without: own }, touched);
  try {
    await steps.run([...partsOf(batch), ...inSteps(writes)], { stops: true });
    await steps.last(async (tx) => {
      if (!isNew && touched.has(own))
        await write(tx, writesBetween(levelsKept(step), new Set([own])));
      await appendChangeSet(tx, mapId, logged, { inParts: true });
      await endBatch(tx, mapId);
    });
  } catch (error) {
    // Where not even that succeeds, the lease runs out.
    await rollBack(database, mapId, hold.holder).catch(() => undefined);
    throw error;
  }
}

function partsOf({ hold, logged }: Batch): readonly Step[] {
  const steps: Step[] = [];
  for (let start = 0; start < logged.changes.length; start += MOST_CHANGES_IN_A_SET) {
    const changes: readonly LoggedChange[] = logged.changes.slice(
      start,
      start + MOST_CHANGES_IN_A_SET,
    );
    const part = { mapId: hold.mapId, changeSetId: hold.batchId, place: steps.length };
    steps.push((tx) => writeChangePart(tx, part, changes));
  }
  return steps;
}

/** The levels of all others are written by then. */
function levelsKept({ levelsAfter, ...step }: WrittenStep): WrittenStep {
  return { ...step, levelsBefore: levelsAfter, levelsAfter };
}
