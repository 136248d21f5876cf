/** Units of a flow's amount, with their words for one and for many. Amounts of different units are never added. */
export const UNITS = {
  pence: { one: '£', many: '£' },
  hours: { one: 'hour', many: 'hours' },
  days: { one: 'day', many: 'days' },
  places: { one: 'place', many: 'places' },
  items: { one: 'item', many: 'items' },
  people: { one: 'person', many: 'people' },
  times: { one: 'time', many: 'times' },
  stories: { one: 'story', many: 'stories' },
  targets: { one: 'target', many: 'targets' },
  percent: { one: '%', many: '%' },
  seats: { one: 'seat', many: 'seats' },
} as const;

export type Unit = keyof typeof UNITS;

export const UNIT_NAMES = Object.keys(UNITS) as readonly Unit[];
