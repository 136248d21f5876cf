import type { ReactElement } from 'react';
import { command, keyInWords, type CommandName } from '../commands/commands.ts';
import { useMapPage } from '../state/map-page.ts';

/** A button for a command of the registry: its label, its key and whether it can be done now. */
export function CommandButton({
  name,
  label,
  look,
  pressed,
  onDone,
}: {
  readonly name: CommandName;
  readonly label?: string;
  readonly look?: 'row';
  /** What it opens is on. */
  readonly pressed?: boolean;
  readonly onDone?: () => void;
}): ReactElement {
  const { commands } = useMapPage();
  const { label: ownLabel, key, can, run, about } = command(name);
  const words = label ?? ownLabel;
  const what = about?.(commands) ?? null;
  const whole = what === null ? words : `${words}: ${what}`;
  const title = key === undefined ? whole : `${whole} (${keyInWords(key)})`;
  return (
    <button
      type="button"
      className="button"
      data-look={look}
      aria-pressed={pressed}
      title={title}
      disabled={can !== undefined && !can(commands)}
      onClick={() => {
        run(commands);
        onDone?.();
      }}
    >
      {look === 'row' ? whole : words}
    </button>
  );
}
