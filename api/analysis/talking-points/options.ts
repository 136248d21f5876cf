import type { Option, Options } from './talking-point.ts';

/** The map's own setting where it has a valid one, else the default. Counts are whole numbers. */
export function optionsOf<O extends string>(
  options: Readonly<Record<O, Option>>,
  thresholds: Readonly<Record<string, number>>,
): Options<O> {
  const used = Object.entries<Option>(options).map(([name, option]) => [
    name,
    settingOf(option, thresholds[name]),
  ]);
  return Object.fromEntries(used) as Options<O>;
}

function settingOf(option: Option, given: number | undefined): number {
  if (given === undefined || !Number.isFinite(given)) return option.default;
  if (given < option.min || given > option.max) return option.default;
  return option.type === 'count' && !Number.isInteger(given) ? option.default : given;
}
