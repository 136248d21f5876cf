import { byText } from '../geometry.ts';

/** What one actor alone joins to the rest of its part. */
export interface SplitOff {
  /** Without it the members would lose every link to the rest. */
  readonly behind: string;
  readonly members: readonly string[];
}

const FEWEST = 3;
/** A group larger than this share of its part is the part, and no group behind it. */
const MOST_SHARE = 0.4;
const MOST_GROUPS = 3;

type Joined = ReadonlyMap<string, readonly string[]>;

function joinedOf(ids: readonly string[], links: readonly (readonly [string, string])[]): Joined {
  const joined = new Map(ids.map((id): [string, string[]] => [id, []]));
  for (const [a, b] of links) {
    joined.get(a)?.push(b);
    joined.get(b)?.push(a);
  }
  return joined;
}

function piecesWithout(id: string, ids: readonly string[], joined: Joined): readonly string[][] {
  const seen = new Set([id]);
  const pieces: string[][] = [];
  for (const start of ids) {
    if (seen.has(start)) continue;
    seen.add(start);
    const piece = [start];
    for (const at of piece) {
      for (const next of joined.get(at) ?? []) {
        if (seen.has(next)) continue;
        seen.add(next);
        piece.push(next);
      }
    }
    pieces.push(piece.sort(byText));
  }
  return pieces;
}

/**
 * The groups of a connected part that hang on one actor alone (its cut points and what lies behind
 * them), smallest first, none within or beside another's cut point. Known from the links alone, so that
 * a group stands clear before anybody asks about it and playing a finding moves nothing.
 */
export function splitOffs(
  ids: readonly string[],
  links: readonly (readonly [string, string])[],
): readonly SplitOff[] {
  const joined = joinedOf(ids, links);
  const most = ids.length * MOST_SHARE;
  const found = ids
    .filter((id) => (joined.get(id)?.length ?? 0) > 2)
    .flatMap((behind) =>
      piecesWithout(behind, ids, joined)
        .filter((members) => members.length >= FEWEST && members.length <= most)
        .map((members): SplitOff => ({ behind, members })),
    )
    .sort((a, b) => a.members.length - b.members.length || byText(a.behind, b.behind));
  const taken = new Set<string>();
  const groups: SplitOff[] = [];
  for (const group of found) {
    const all = [group.behind, ...group.members];
    if (groups.length >= MOST_GROUPS || all.some((id) => taken.has(id))) continue;
    for (const id of all) taken.add(id);
    groups.push(group);
  }
  return groups;
}
