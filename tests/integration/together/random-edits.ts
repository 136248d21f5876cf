import { removeEntities } from '../../../graph-schema/edits/remove-entities.ts';
import { setField } from '../../../graph-schema/edits/set-field.ts';
import { all } from '../../../graph-schema/model/alliance-map.ts';
import { make } from '../../../graph-schema/model/entity-kinds.ts';
import type { OpenMap } from '../../../web/state/open-map.ts';
import { newId } from '../../../web/state/new-id.ts';
import { moveChanges } from '../../../web/state/positions.ts';

/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Few things are edited by all, so that they meet. */
const CONTESTED = 8;

type Random = () => number;

function oneOf<T>(random: Random, of: readonly T[]): T | undefined {
  return of[Math.floor(random() * of.length)];
}

/** One edit that a person might make of what they see, now and then of what others edit too. */
export function randomEdit(open: OpenMap, random: Random): void {
  const dice = random();
  const edit = EDITS.find(({ below }) => dice < below) ?? EDITS[0];
  edit.make(open, random);
}

interface RandomEdit {
  readonly below: number;
  make(open: OpenMap, random: Random): void;
}

const EDITS: readonly [RandomEdit, ...RandomEdit[]] = [
  { below: 0.35, make: setAmount },
  { below: 0.45, make: rename },
  { below: 0.62, make: addActorWithFlow },
  { below: 0.72, make: takeOff },
  { below: 0.87, make: move },
  { below: 1, make: (open) => open.undo() },
];

function setAmount(open: OpenMap, random: Random): void {
  const { state } = open.view();
  const flow = oneOf(random, all(state, 'flow').slice(0, CONTESTED));
  if (flow === undefined) return;
  const value = { is: 'value', value: Math.floor(random() * 1000) };
  open.change('Change an amount', setField(state, flow.id, 'amount.byTo', value));
}

function rename(open: OpenMap, random: Random): void {
  const { state } = open.view();
  const actor = oneOf(random, all(state, 'actor').slice(0, CONTESTED));
  if (actor === undefined) return;
  const name = `Named ${Math.floor(random() * 1000)}`;
  open.change('Change a name', setField(state, actor.id, 'name', name));
}

function addActorWithFlow(open: OpenMap, random: Random): void {
  const to = oneOf(random, all(open.view().state, 'actor'));
  if (to === undefined) return;
  const actor = make('actor', { id: newId(), type: 'organisation', name: 'Added' });
  const flow = make('flow', {
    id: newId(),
    family: 'money',
    flowKind: 'grant',
    from: actor.id,
    to: to.id,
  });
  open.change('Add an actor and a flow', [
    { is: 'add', entity: actor },
    { is: 'add', entity: flow },
  ]);
}

function takeOff(open: OpenMap, random: Random): void {
  const { state } = open.view();
  const added = all(state, 'actor').filter(({ name }) => name === 'Added');
  const actor = oneOf(random, added.slice(-CONTESTED));
  if (actor !== undefined) open.change('Take an actor off', removeEntities(state, [actor.id]));
}

function move(open: OpenMap, random: Random): void {
  const { state } = open.view();
  const actor = oneOf(random, all(state, 'actor').slice(0, CONTESTED));
  if (actor === undefined) return;
  const to = { x: random() * 1000, y: random() * 1000 };
  const changes = moveChanges(state, { layout: 'stream', family: 'money' }, actor.id, to);
  open.change('Move an actor', changes, { quiet: true });
}
