import { useCallback, useMemo, useState } from 'react';
import type { MapId } from '../../../graph-schema/model/ids.ts';
import { readKept, writeKept } from '../../state/kept.ts';
import { PROMPT_NAMES, type PromptName } from './prompts.ts';

/** The questions that this browser skipped on this map. */
export function useSkipped(mapId: MapId): {
  readonly skipped: ReadonlySet<PromptName>;
  readonly skip: (name: PromptName) => void;
} {
  const key = `skipped:${mapId}`;
  const [kept, setKept] = useState(() => readKept(key) ?? '');
  const skipped = useMemo(() => {
    const names = kept.split(',');
    return new Set(PROMPT_NAMES.filter((name) => names.includes(name)));
  }, [kept]);
  const skip = useCallback(
    (name: PromptName) => {
      setKept((was) => {
        const now = was === '' ? name : `${was},${name}`;
        writeKept(key, now);
        return now;
      });
    },
    [key],
  );
  return { skipped, skip };
}
