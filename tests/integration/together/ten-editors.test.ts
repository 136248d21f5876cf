import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import type { AllianceMap } from '../../../graph-schema/model/alliance-map.ts';
import { applyAll } from '../../../graph-schema/model/apply.ts';
import type { Entity } from '../../../graph-schema/model/entity-kinds.ts';
import { mapId, type MapId } from '../../../graph-schema/model/ids.ts';
import type { LoggedSet } from '../../../web/graphql/changes.ts';
import { askAt } from '../../../web/graphql/request.ts';
import type { OpenMap } from '../../../web/state/open-map.ts';
import { clashChoices } from '../../../web/together/clash-choices.ts';
import { mapServer, type MapServer } from '../../../web/state/map-server.ts';
import { openApp, ownAldermouth, type App } from '../../support/app.ts';
import { openBadLine, type BadLine } from '../../support/bad-line.ts';
import { Editor } from '../../support/editor.ts';
import { openServices } from '../../support/services.ts';
import { randomEdit, randomFrom } from './random-edits.ts';

const EDITORS = 10;
const EDITING_MS = 60_000;
const KILLED_AFTER_MS = 20_000;
const AWAY_MS = 4000;
const SETTLED_WITHIN_MS = 60_000;
const SEED = 20261126;

test('ten editors for a minute over bad lines and two processes, one of them killed: all end equal', async () => {
  const ports = [await freePort(), await freePort()] as const;
  let first = await openApp(ports[0]);
  const second = await openApp(ports[1]);
  onTestFinished(async () => {
    await Promise.all([first.stop(), second.stop()]);
  });
  const map = mapId(await ownAldermouth(first));
  const start = await serverAt(first, map).read();
  const desks = await Promise.all(
    Array.from({ length: EDITORS }, (_, number) => openDesk(map, ports, number)),
  );
  onTestFinished(async () => {
    for (const { editor } of desks) editor.close();
    await Promise.all(desks.map(({ line }) => line.close()));
  });

  const until = Date.now() + EDITING_MS;
  const killing = pause(KILLED_AFTER_MS).then(async () => {
    await first.kill();
    await pause(AWAY_MS);
    first = await openApp(ports[0]);
  });
  await Promise.all([...desks.map((desk) => editUntil(desk, ports, until)), killing]);
  desks.forEach(({ line }, number) => line.lead(ports[number % 2 === 0 ? 0 : 1]));

  await expect
    .poll(() => unsettled(desks, serverAt(second, map)), {
      timeout: SETTLED_WITHIN_MS,
      interval: 250,
    })
    .toEqual([]);
  const log = await wholeLog(serverAt(first, map), start.revision);
  expect(await wholeLog(serverAt(second, map), start.revision)).toEqual(log);
  expectEachOnce(desks, log);
  const end = sorted(replayed(start, log));
  const database = await openServices();
  onTestFinished(() => database.database.close());
  expect(sorted(await database.states.stateOf(map))).toEqual(end);
  expect(sorted(await serverAt(first, map).read())).toEqual(end);
  expect(sorted(await serverAt(second, map).read())).toEqual(end);
  for (const { editor } of desks) expect(sorted(editor.map().view().state)).toEqual(end);
}, 240_000);

interface Desk {
  readonly number: number;
  readonly line: BadLine;
  readonly editor: Editor;
  readonly random: () => number;
}

async function openDesk(map: MapId, ports: readonly number[], number: number): Promise<Desk> {
  const line = await openBadLine(ports[number % ports.length]!);
  const editor = new Editor(map, line.address, `editor-${number}`);
  await editor.open();
  return { number, line, editor, random: randomFrom(SEED + number) };
}

/** Edits, now and then loses the line, comes back through either process, and now and then reloads the page. */
async function editUntil(desk: Desk, ports: readonly number[], until: number): Promise<void> {
  const { line, editor, random } = desk;
  while (Date.now() < until) {
    randomEdit(editor.map(), random);
    await pause(200 + random() * 600);
    decide(editor.map(), random);
    const dice = random();
    if (dice < 0.04) {
      line.cut();
      randomEdit(editor.map(), random);
      await pause(300 + random() * 3000);
      line.lead(ports[random() < 0.5 ? 0 : 1]!);
    } else if (dice < 0.06) await editor.open();
  }
}

/** What met another's edit is left to theirs, or made all the same. */
function decide(open: OpenMap, random: () => number): void {
  for (const clash of open.view().clashes) {
    const choices = clashChoices(open.view().state, clash);
    const choice = choices[Math.floor(random() * choices.length)];
    if (choice !== undefined) open.settle(clash, choice.changes);
  }
}

/** What still stands in the way of being settled; nothing once all is sent and heard. */
async function unsettled(desks: readonly Desk[], server: MapServer): Promise<readonly string[]> {
  const { revision } = await server.read();
  return desks.flatMap(({ number, editor }) => {
    const { sign, state } = editor.map().view();
    if (sign === 'saved' && state.revision === revision) return [];
    return [`editor ${number}: ${sign}, at ${state.revision} of ${revision}`];
  });
}

function expectEachOnce(desks: readonly Desk[], log: readonly LoggedSet[]): void {
  const times = new Map<string, number>();
  for (const { id } of log) times.set(id, (times.get(id) ?? 0) + 1);
  const logged = new Map(log.map((set) => [set.id as string, set]));
  let [acknowledged, refused] = [0, 0];
  for (const { number, editor } of desks) {
    const { record } = editor;
    expect(record.faults, `faults met by editor ${number}`).toEqual([]);
    for (const id of record.acknowledged) {
      expect(times.get(id), `times that the acknowledged ${id} is in the log`).toBe(1);
    }
    for (const id of record.refused) {
      expect(times.has(id), `the refused ${id} is in the log`).toBe(false);
    }
    for (const [id, changes] of record.made) {
      expect(record.acknowledged.has(id) !== record.refused.has(id), `${id} has an answer`).toBe(
        true,
      );
      if (times.has(id)) expect(logged.get(id)?.changes).toEqual(changes);
      times.delete(id);
    }
    for (const id of record.undone) times.delete(id);
    acknowledged += record.acknowledged.size;
    refused += record.refused.size;
  }
  expect([...times.keys()], 'sets in the log that nobody made').toEqual([]);
  // They did edit, and they did get in each other's way.
  expect(acknowledged).toBeGreaterThan(100);
  expect(refused).toBeGreaterThan(0);
}

function serverAt({ address }: App, map: MapId): MapServer {
  return mapServer(map, askAt({ address, headers: () => ({}) }));
}

async function wholeLog(server: MapServer, after: number): Promise<readonly LoggedSet[]> {
  const log: LoggedSet[] = [];
  for (let revision = after; ;) {
    const { sets, newest } = await server.after(revision);
    log.push(...sets);
    revision = sets.at(-1)?.revision ?? newest;
    if (revision >= newest) return log;
  }
}

/** The log, applied one set after the other: what the map must be, by the model alone. */
function replayed(start: AllianceMap, log: readonly LoggedSet[]): AllianceMap {
  return log.reduce((state, { changes, quiet }) => {
    const applied = applyAll(state, changes, { quiet });
    if (applied.is !== 'applied') throw new Error(JSON.stringify(applied).slice(0, 500));
    return applied.state;
  }, start);
}

function sorted(state: AllianceMap): readonly Entity[] {
  return [...state.entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen({ host: '127.0.0.1', port: 0 }, resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
