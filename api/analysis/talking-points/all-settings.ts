import { optionsOf } from './options.ts';
import { TALKING_POINTS } from './registry.ts';
import type { Option } from './talking-point.ts';

/** A threshold of the map with all that a person needs to know to change it. */
export interface Setting {
  readonly name: string;
  readonly talkingPoint: string;
  readonly title: string;
  readonly words: string;
  readonly type: Option['type'];
  readonly value: number;
  readonly defaultValue: number;
  readonly least: number;
  readonly most: number;
  readonly reason: string;
}

/** Every threshold of every talking point, in the order of the catalogue, with the values that the map uses. */
export function allSettings(thresholds: Readonly<Record<string, number>>): readonly Setting[] {
  return TALKING_POINTS.flatMap(({ point, words }) => {
    const used = optionsOf(point.options, thresholds);
    return Object.entries(point.options).map(([name, option]) => ({
      name,
      talkingPoint: point.id,
      title: words.title,
      words: words.options[name]?.words ?? name,
      type: option.type,
      value: used[name] ?? option.default,
      defaultValue: option.default,
      least: option.min,
      most: option.max,
      reason: words.options[name]?.reason ?? '',
    }));
  });
}
