import { z } from 'zod';
import { changeSetIdSchema, idSchema } from '../../graph-schema/model/ids.ts';

const personSchema = z.object({ key: z.string(), name: z.string(), on: z.array(idSchema) });

const wantedSchema = z.object({
  name: z.string(),
  id: idSchema,
  field: z.string(),
  against: changeSetIdSchema,
  value: z.unknown(),
});

export const othersSchema = z.object({
  people: z.array(personSchema),
  wanted: z.array(wantedSchema),
});

/** Another person who has this map open, and what they look at. */
export type OtherPerson = z.infer<typeof personSchema>;
/** What another wrote where a value of someone else stands, while they decide between the two. */
export type OtherWanted = z.infer<typeof wantedSchema>;
export type Others = z.infer<typeof othersSchema>;

export const NOBODY: Others = { people: [], wanted: [] };

/** The others who have a map open just now. */
export class OthersHere {
  #others = NOBODY;
  readonly #listeners = new Set<() => void>();

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly view = (): Others => this.#others;

  hear(others: Others): void {
    if (others === this.#others) return;
    this.#others = others;
    for (const listener of this.#listeners) listener();
  }
}
