import type { ReactElement } from 'react';
import { chooseTheme, useThemeChoice, type ThemeChoice } from '../state/theme.ts';

const CHOICES: readonly { readonly choice: ThemeChoice; readonly words: string }[] = [
  { choice: 'system', words: 'As the device' },
  { choice: 'light', words: 'Light' },
  { choice: 'dark', words: 'Dark' },
];

/** Light, dark, or as the device is set. */
export function ThemeSwitch(): ReactElement {
  const choice = useThemeChoice();
  return (
    <label className="theme-switch">
      <span className="soft small">Colours </span>
      <select
        className="button"
        value={choice}
        onChange={(event) => {
          const chosen = CHOICES.find((one) => one.choice === event.target.value);
          chooseTheme(chosen?.choice ?? 'system');
        }}
      >
        {CHOICES.map((one) => (
          <option key={one.choice} value={one.choice}>
            {one.words}
          </option>
        ))}
      </select>
    </label>
  );
}
