import { z } from 'zod';
import {
  changeSetIdSchema,
  idSchema,
  type Id,
  type MapId,
} from '../../../graph-schema/model/ids.ts';
import type { Database } from '../../db/database.ts';
import { invalidInput } from '../../errors.ts';
import type { Sender } from '../changes/change-request.ts';
import type { MapsService } from '../maps/maps.service.ts';
import {
  removeVisit,
  storeVisit,
  SWEEP_AFTER_MS,
  sweepVisits,
  type StoredVisit,
} from './presence.store.ts';

const MOST_OF_A_VALUE = 2000;

const visitSchema = z.object({
  /** Made by the page, random. */
  visit: idSchema,
  leaving: z.boolean().default(false),
  shown: z.boolean().default(true),
  on: idSchema.nullable().default(null),
  wanted: z
    .object({
      id: idSchema,
      field: z.string().max(200),
      against: changeSetIdSchema,
      value: z.unknown(),
    })
    .refine(({ value }) => textOf(value).length <= MOST_OF_A_VALUE)
    .nullable()
    .default(null),
});

type SentVisit = z.infer<typeof visitSchema>;

function textOf(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value);
}

/** Who is here now. Kept beside the maps, never on one, and only for as long as a page is open. */
export class PresenceService {
  readonly #database: Database;
  readonly #maps: MapsService;
  #sweep: NodeJS.Timeout | undefined;

  constructor(database: Database, maps: MapsService) {
    this.#database = database;
    this.#maps = maps;
  }

  /** A page is open, or no longer. Throws NOT_FOUND, INVALID_INPUT, UNAVAILABLE. */
  async tell(mapId: MapId, sent: unknown, sender: Sender): Promise<void> {
    const told = visitSchema.safeParse(sent);
    if (!told.success) throw invalidInput('Expected a visit with an id of its own.', 'visit');
    const visit: StoredVisit = { mapId, visit: told.data.visit, person: sender.viewer.person };
    if (told.data.leaving) {
      await removeVisit(this.#database, visit);
      return;
    }
    await this.#maps.get(mapId, sender);
    this.#sweepLater();
    await storeVisit(this.#database, visit, stored(told.data, sender));
  }

  stop(): void {
    clearTimeout(this.#sweep);
    this.#sweep = undefined;
  }

  /** Once the last page went without a word, nobody would ask any more: its visit still has to go. */
  #sweepLater(): void {
    this.#sweep ??= setTimeout(() => {
      this.#sweep = undefined;
      sweepVisits(this.#database).catch(() => this.#sweepLater());
    }, SWEEP_AFTER_MS).unref();
  }
}

function stored({ shown, on, wanted }: SentVisit, { name }: Sender) {
  return {
    name,
    shown,
    on: shown ? on : null,
    wantedId: wanted?.id ?? null,
    wantedField: wanted?.field ?? null,
    wantedAgainst: wanted?.against ?? null,
    wantedValue: wanted === null ? null : textOf(wanted.value),
  } satisfies Readonly<Record<string, Id | string | boolean | null>>;
}
