import {
  MOST_CHANGES_IN_A_BATCH,
  MOST_CHANGES_IN_A_SET,
} from '../../../graph-schema/model/change.ts';
import type { Problem } from '../../../graph-schema/model/problem.ts';
import type { Database, Transaction } from '../../db/database.ts';
import { invalidInput } from '../../errors.ts';
import type { ApplyOutcome, Sender, SetHead } from '../changes/change-request.ts';
import type { ChangesService } from '../changes/changes.service.ts';
import { parsed } from '../changes/request-problems.ts';
import { askToStop } from './lease.store.ts';
import { dropParts, readParts, storePart, type StagedKey } from './staged-parts.store.ts';

/** Parts may be smaller than they may be, but not without end. */
const MOST_PARTS = 200;

export type StageOutcome =
  | { readonly is: 'staged'; readonly part: number }
  | { readonly is: 'refused'; readonly revision: number; readonly problems: readonly Problem[] };

/** What there is in all parts, so that nothing is applied before all of it has come. */
interface StagedSize {
  readonly parts: number;
  readonly changeCount: number;
}

/** Change sets too large for one request: sent ahead in parts, then applied as one. */
export class StagedChanges {
  readonly #database: Database;
  readonly #changes: ChangesService;

  constructor(database: Database, changes: ChangesService) {
    this.#database = database;
    this.#changes = changes;
  }

  /** Each change is checked by itself here, and against the map when all are applied. Throws INVALID_INPUT. */
  async stage(key: StagedKey, part: number, changes: readonly unknown[]): Promise<StageOutcome> {
    if (part < 0 || part >= MOST_PARTS) {
      throw invalidInput(`Expected "part" from 0 to ${MOST_PARTS - 1}, found ${part}.`, 'part');
    }
    const { changes: checked, problems } = parsed({ changes, quiet: false });
    if (problems.length > 0) return { is: 'refused', revision: 0, problems };
    await this.#database.writing((tx) => storePart(tx, { ...key, place: part, changes: checked }));
    return { is: 'staged', part };
  }

  /** As `ChangesService.apply`. Throws INVALID_INPUT where parts are missing. */
  async apply(
    head: Omit<SetHead, 'quiet'>,
    size: StagedSize,
    sender: Sender,
  ): Promise<ApplyOutcome> {
    checkedSize(size);
    const outcome = await this.#changes.applyFrom(
      {
        head: { ...head, quiet: false },
        wish: { label: head.label, ...size },
        make: async (tx) => ({ changes: await allStaged(tx, head, size) }),
      },
      sender,
    );
    if (outcome.is === 'applied') {
      // What can't be dropped now is swept later.
      await this.#database.writing((tx) => dropParts(tx, head)).catch(() => false);
    }
    return outcome;
  }

  /** True where anything was given up. */
  stop({ mapId, changeSetId }: StagedKey): Promise<boolean> {
    return this.#database.writing(async (tx) => {
      const wasRunning = await askToStop(tx, mapId, changeSetId);
      const wasStaged = await dropParts(tx, { mapId, changeSetId });
      return wasRunning || wasStaged;
    });
  }
}

function checkedSize({ changeCount }: StagedSize): void {
  if (changeCount >= 1 && changeCount <= MOST_CHANGES_IN_A_BATCH) return;
  const [most, found] = [MOST_CHANGES_IN_A_BATCH, changeCount].map((n) =>
    n.toLocaleString('en-GB'),
  );
  throw invalidInput(`Expected 1 to ${most} changes in all parts, found ${found}.`, 'changeCount');
}

async function allStaged(tx: Transaction, key: StagedKey, size: StagedSize) {
  const parts = await readParts(tx, key);
  const changes = parts.flat();
  if (parts.length === size.parts && changes.length === size.changeCount) return changes;
  throw invalidInput(
    `Expected ${size.parts} parts with ${size.changeCount} changes in all, found ${parts.length} with ${changes.length}. Send all parts, each of up to ${MOST_CHANGES_IN_A_SET} changes, and then apply them.`,
    'parts',
  );
}
