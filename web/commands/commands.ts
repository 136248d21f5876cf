import type { Id } from '../../graph-schema/model/ids.ts';
import type { AddedFlow } from '../state/adding.ts';
import type { ActorSort } from '../../graph-schema/edits/add-actor.ts';
import type { ViewName } from '../state/view-types.ts';

/** What a command can act on: the map page that is open. */
export interface CommandTarget {
  show(view: ViewName): void;
  focusFind(): void;
  openFilter(): void;
  openMeasures(): void;
  openKeys(): void;
  openMapSettings(): void;
  /** The map's glossary and the labels it hints at. */
  openWords(): void;
  openRename(): void;
  /** What counts as a talking point; `about`: the one to begin at. */
  openSettings(about?: string): void;
  /** The menu of what can be added. */
  openAdd(): void;
  /** The form of what is selected. */
  openEdit(): void;
  /** What is selected and has a form. */
  readonly edits: Id | null;
  /** `usual`: the kind of all of them, where one was asked for. */
  openAddNames(usual?: ActorSort): void;
  /** What is known of the flow already. */
  openAddFlow(known?: AddedFlow): void;
  /** The actor from which a flow can be drawn: the one that is selected. */
  readonly connectsFrom: Id | null;
  undo(): void;
  /** What undo would take back, in words; null where there is nothing. */
  readonly undoes: string | null;
  /** The slider over the dates of flows and agreements. */
  openTrueThen(): void;
  redo(): void;
  /** What redo would do again, in words; null where there is nothing. */
  readonly redoes: string | null;
  share(): void;
  download(): void;
  putBack(): void;
  /** How many were moved in this picture. */
  readonly moved: number;
  closeOpen(): void;
}

interface Chord {
  /** As KeyboardEvent.key gives it, in lower case. */
  readonly key: string;
  /** With Control, or Command on a Mac. */
  readonly withControl?: boolean;
  readonly withShift?: boolean;
}

export interface Command {
  readonly label: string;
  readonly key?: Chord;
  /** Another key for the same. */
  readonly alsoKey?: Chord;
  readonly run: (target: CommandTarget) => void;
  /** Absent: always. */
  readonly can?: (target: CommandTarget) => boolean;
  /** What it would do just now, in words. */
  readonly about?: (target: CommandTarget) => string | null;
}

/** Everything that can be done on a map page. Buttons, menus, keys and the list of keys read this. */
export const COMMANDS = {
  find: { label: 'Find', key: { key: '/' }, run: (target) => target.focusFind() },
  picture: { label: 'Picture', key: { key: 'p' }, run: (target) => target.show('picture') },
  table: { label: 'Table', key: { key: 't' }, run: (target) => target.show('table') },
  text: { label: 'Text', key: { key: 'x' }, run: (target) => target.show('text') },
  filter: { label: 'Filter', key: { key: 'f' }, run: (target) => target.openFilter() },
  measure: {
    label: 'Size or tint by a measure',
    key: { key: 'm' },
    run: (target) => target.openMeasures(),
  },
  add: { label: 'Add', key: { key: 'a' }, run: (target) => target.openAdd() },
  addNames: { label: 'Add names', key: { key: 'n' }, run: (target) => target.openAddNames() },
  addFlow: { label: 'Add a flow', run: (target) => target.openAddFlow() },
  edit: {
    label: 'Edit what is selected',
    key: { key: 'e' },
    run: (target) => target.openEdit(),
    can: (target) => target.edits !== null,
  },
  connect: {
    label: 'Connect to…',
    key: { key: 'c' },
    run: (target) => target.openAddFlow({ from: target.connectsFrom }),
    can: (target) => target.connectsFrom !== null,
  },
  undo: {
    label: 'Undo',
    key: { key: 'z', withControl: true },
    run: (target) => target.undo(),
    can: (target) => target.undoes !== null,
    about: (target) => target.undoes,
  },
  redo: {
    label: 'Redo',
    key: { key: 'z', withControl: true, withShift: true },
    alsoKey: { key: 'y', withControl: true },
    run: (target) => target.redo(),
    can: (target) => target.redoes !== null,
    about: (target) => target.redoes,
  },
  trueThen: { label: 'What was true then', run: (target) => target.openTrueThen() },
  share: { label: 'Share', key: { key: 's' }, run: (target) => target.share() },
  download: { label: 'Download everything', key: { key: 'd' }, run: (target) => target.download() },
  rename: { label: 'Rename this map', run: (target) => target.openRename() },
  settings: { label: 'What counts', run: (target) => target.openSettings() },
  mapSettings: { label: 'Map settings', run: (target) => target.openMapSettings() },
  words: { label: 'Words we use', run: (target) => target.openWords() },
  putBack: {
    label: 'Put back what was moved',
    run: (target) => target.putBack(),
    can: (target) => target.moved > 0,
  },
  close: {
    label: 'Close what is open',
    key: { key: 'escape' },
    run: (target) => target.closeOpen(),
  },
  keys: { label: 'Keys', key: { key: '?' }, run: (target) => target.openKeys() },
} as const satisfies Readonly<Record<string, Command>>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

export function command(name: CommandName): Command {
  return COMMANDS[name];
}

/** "Ctrl Z", "/", "Esc". */
export function keyInWords({ key, withControl = false, withShift = false }: Chord): string {
  const name = key === 'escape' ? 'Esc' : key.toUpperCase();
  const shifted = withShift ? `Shift ${name}` : name;
  return withControl ? `Ctrl ${shifted}` : shifted;
}

/** The command of a key press, or undefined. A single letter never counts together with Control or Alt. */
export function commandOfKey(press: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}): CommandName | undefined {
  if (press.altKey) return undefined;
  const control = press.ctrlKey || press.metaKey;
  return COMMAND_NAMES.find((name) => {
    const { key, alsoKey } = command(name);
    return [key, alsoKey].some((chord) => {
      if (chord?.key !== press.key.toLowerCase()) return false;
      if ((chord.withControl ?? false) !== control) return false;
      // Some keys have their sign with Shift alone, as "?" has.
      return !control || (chord.withShift ?? false) === press.shiftKey;
    });
  });
}
