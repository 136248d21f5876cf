import { useCallback, useEffect, useMemo, useState } from 'react';
import { settings as settingsOf } from '../../graph-schema/model/alliance-map.ts';
import type { Change } from '../../graph-schema/model/change.ts';
import { readIfSettings, type IfSettings, type Setting } from '../graphql/talking-points.ts';
import { useMapPage } from './map-page.ts';
import { useAnswer } from './useAnswer.ts';

/** Long enough to type the next figure in. */
const PAUSE_MS = 300;

export interface SettingsDraft {
  /** What is typed for a setting. */
  readonly typed: (setting: Setting) => string;
  readonly type: (setting: Setting, text: string) => void;
  /** Why it can't be used, in words; empty where it can. */
  readonly fault: (setting: Setting) => string;
  readonly faulty: boolean;
  readonly changed: number;
  /** What these settings would do; null before the first answer or where nothing differs. */
  readonly effect: IfSettings | null;
  readonly reading: boolean;
  readonly effectFault: string | null;
  readonly save: () => void;
}

/** Thresholds as they are being tried: their effect is read while typing, the map changes only when saved. */
export function useSettingsDraft(all: readonly Setting[]): SettingsDraft {
  const { mapId, state, openMap, say } = useMapPage();
  const [texts, setTexts] = useState<Readonly<Record<string, string>>>({});
  // What stood on the map when typing began: another's is not written over unseen.
  const [seen, setSeen] = useState<Readonly<Record<string, number | null>>>({});
  const differing = all.filter(
    (one) => numberOf(texts[one.name]) !== one.value && one.name in texts,
  );
  const sound = differing.filter((one) => faultOf(one, texts[one.name]) === '');
  const key = JSON.stringify(sound.map(({ name }) => [name, numberOf(texts[name])]));
  const settled = useSettled(key);
  const { contentRevision } = state;
  const read = useMemo(() => {
    const tried = Object.fromEntries(JSON.parse(settled) as (readonly [string, number])[]);
    if (Object.keys(tried).length === 0) return null;
    return async () => ({ settled, contentRevision, effect: await readIfSettings(mapId, tried) });
  }, [mapId, settled, contentRevision]);
  const { answer, reading, fault } = useAnswer(read);
  const save = useCallback(() => {
    const map = settingsOf(state);
    if (map === undefined) return;
    const changes = sound.map((one): Change => {
      const after = numberOf(texts[one.name]) ?? one.defaultValue;
      return {
        is: 'set',
        kind: 'map',
        id: map.id,
        field: `thresholds.${one.name}`,
        before: seen[one.name] ?? null,
        after: after === one.defaultValue ? null : after,
      };
    });
    openMap.change('Changed what counts as a talking point', changes);
    say('Saved. The talking points are worked out with these settings.');
  }, [sound, state, texts, seen, openMap, say]);
  return {
    typed: (one) => texts[one.name] ?? String(one.value),
    type: (one, text) => {
      const stands = settingsOf(state)?.thresholds[one.name] ?? null;
      setSeen((before) => ({ [one.name]: stands, ...before }));
      setTexts((before) => ({ ...before, [one.name]: text }));
    },
    fault: (one) => faultOf(one, texts[one.name]),
    faulty: differing.length > sound.length,
    changed: sound.length,
    effect: read === null || answer === null ? null : answer.effect,
    reading: reading || settled !== key,
    effectFault: fault,
    save,
  };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined || text.trim() === '') return undefined;
  const number = Number(text.replaceAll(',', ''));
  return Number.isFinite(number) ? number : undefined;
}

function faultOf({ type, least, most }: Setting, text: string | undefined): string {
  if (text === undefined) return '';
  const number = numberOf(text);
  const range = `from ${least.toLocaleString('en-GB')} to ${most.toLocaleString('en-GB')}`;
  const whole = type === 'percent' || (number !== undefined && Number.isInteger(number));
  if (number !== undefined && whole && number >= least && number <= most) return '';
  return type === 'percent' ? `Write a percentage ${range}.` : `Write a whole number ${range}.`;
}

/** A text that has not changed for a moment. */
function useSettled(text: string): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}
