import type { FindingInWords } from '../../analysis/talking-points/finding-in-words.ts';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';

/** Findings of an earlier revision of which everything is still there to be seen. */
export function stillSeen(
  findings: readonly FindingInWords[],
  { entities }: AllianceMap,
): readonly FindingInWords[] {
  return findings.filter(({ subjects, evidence }) =>
    [...subjects, ...evidence].every((id) => entities.has(id)),
  );
}
