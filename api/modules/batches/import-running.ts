import { DomainError } from '../../errors.ts';

/** How far a batch has got, in changes. */
export interface ImportProgress {
  readonly done: number;
  readonly of: number;
}

/** A batch as the map's node tells of it. */
export interface RunningBatch extends ImportProgress {
  readonly batchId: string;
  /** Its lease is over: nobody writes it any more. */
  readonly isDead: boolean;
}

/** Said to everyone who reads or writes a map while a batch is written to it. */
export class ImportRunning extends DomainError {
  override readonly name = 'ImportRunning';
  readonly progress: ImportProgress;

  constructor({ done, of }: ImportProgress) {
    const [is, all] = [done.toLocaleString('en-GB'), of.toLocaleString('en-GB')];
    super(
      'IMPORT_RUNNING',
      `An import is running on this map: ${is} of ${all} changes are written. It can be read and changed once that has ended.`,
    );
    this.progress = { done, of };
  }
}

/** A batch whose process died stands in the way. Never leaves the API: it is rolled back where it is met. */
export class DeadBatch extends Error {
  override readonly name = 'DeadBatch';
}

/** Throws ImportRunning, or DeadBatch where the lease is over. */
export function refuseWhileImporting(batch: RunningBatch | null): void {
  if (batch === null) return;
  if (batch.isDead) throw new DeadBatch('A batch ended without finishing.');
  throw new ImportRunning(batch);
}
