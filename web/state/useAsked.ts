import { useCallback, useEffect, useMemo, useState } from 'react';
import type { MapId } from '../../graph-schema/model/ids.ts';
import {
  readAskedFor,
  readWhatWorks,
  type Finding,
  type WhatWorks,
} from '../graphql/talking-points.ts';

/** What is shown when asked besides the talking points on request: things that seem to work. */
export const WHAT_WORKS = 'what-works';

/** What came of asking. While it is asked again, what was told before stays. */
export interface Asked {
  readonly is: 'asking' | 'ready' | 'failed';
  readonly findings: readonly Finding[];
  /** What it would need, where it does not know enough. */
  readonly needs: string;
  /** Why it failed, in words. */
  readonly why: string;
}

export interface AskedView {
  readonly of: (name: string) => Asked | undefined;
  readonly ask: (name: string) => void;
  readonly findings: readonly Finding[];
  /** True while anything is being asked. */
  readonly asking: boolean;
}

const ASKING: Asked = { is: 'asking', findings: [], needs: '', why: '' };

/**
 * What is worked out only when asked for, asked again after each change of content. `mayBe`: the id in the address,
 * which may be a finding of one of these and then asks for it by itself.
 */
export function useAsked(
  mapId: MapId,
  contentRevision: number,
  names: readonly string[],
  mayBe: string | null,
): AskedView {
  const [wanted, setWanted] = useState<readonly string[]>([]);
  const [answers, setAnswers] = useState<ReadonlyMap<string, Asked>>(new Map());
  const addressed = names.find((name) => mayBe?.startsWith(`${name}~`) === true);
  const all = useMemo(
    () => (addressed === undefined || wanted.includes(addressed) ? wanted : [...wanted, addressed]),
    [wanted, addressed],
  );
  useEffect(() => {
    let current = true;
    const put = (name: string, change: (before: Asked) => Asked): void => {
      if (!current) return;
      setAnswers((before) => new Map(before).set(name, change(before.get(name) ?? ASKING)));
    };
    for (const name of all) {
      put(name, (before) => ({ ...before, is: 'asking' }));
      read(mapId, name).then(
        (told) => put(name, () => told),
        (error: unknown) => {
          const why = error instanceof Error ? error.message : 'Something went wrong.';
          put(name, (before) => ({ ...before, is: 'failed', why }));
        },
      );
    }
    return () => {
      current = false;
    };
  }, [mapId, contentRevision, all]);
  const ask = useCallback((name: string) => {
    setWanted((before) => (before.includes(name) ? [...before] : [...before, name]));
  }, []);
  return useMemo(
    () => ({
      of: (name: string) => answers.get(name),
      ask,
      findings: [...answers.values()].flatMap((one) => one.findings),
      asking: all.some((name) => (answers.get(name)?.is ?? 'asking') === 'asking'),
    }),
    [answers, ask, all],
  );
}

async function read(mapId: MapId, name: string): Promise<Asked> {
  if (name === WHAT_WORKS) {
    const works = await readWhatWorks(mapId);
    return { is: 'ready', findings: works.map(asFinding), needs: '', why: '' };
  }
  const { findings, needs } = await readAskedFor(mapId, name);
  return { is: 'ready', findings, needs, why: '' };
}

/** Played like a talking point, without the parts that it does not have. */
function asFinding(works: WhatWorks): Finding {
  return {
    ...works,
    id: `${WHAT_WORKS}~${works.id}`,
    talkingPoint: WHAT_WORKS,
    theme: 'holding-it-together',
    why: '',
    notProof: '',
    ask: [],
    others: '',
    mayHelp: null,
    replies: '',
    settings: [],
  };
}
