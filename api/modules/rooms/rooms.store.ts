import { listed, lowered, pagesOf } from '../entities/pages.store.ts';

interface RoomFilter {
  readonly kinds?: readonly string[] | null | undefined;
  readonly levels?: readonly string[] | null | undefined;
  readonly text?: string | null | undefined;
}

export const readRooms = pagesOf({
  kind: 'room',
  plural: 'rooms',
  conditions: `AND ($kinds IS NULL OR n.roomKind IN $kinds)
  AND ($levels IS NULL OR n.roomLevel IN $levels)
  AND ($text IS NULL OR toLower(n.name) CONTAINS $text OR toLower(n.reference) CONTAINS $text)`,
  parametersOf: (filter: RoomFilter | null | undefined) => ({
    kinds: listed(filter?.kinds),
    levels: listed(filter?.levels),
    text: lowered(filter?.text),
  }),
});
