import type { ReactElement } from 'react';
import type { Finding } from '../graphql/talking-points.ts';
import { useMapPage } from '../state/map-page.ts';

/** The thresholds a talking point was worked out with, and the way to change them. */
export function SettingsUsed({ finding }: { readonly finding: Finding }): ReactElement | null {
  const { commands } = useMapPage();
  if (finding.settings.length === 0) return null;
  return (
    <details>
      <summary>How this was worked out</summary>
      <ul>
        {finding.settings.map(({ name, words, value, defaultValue, reason }) => (
          <li key={name}>
            {words}: <strong>{value.toLocaleString('en-GB')}</strong>
            {value === defaultValue
              ? ' (as it comes). '
              : ` (comes as ${defaultValue.toLocaleString('en-GB')}). `}
            {reason}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link not-printed"
        onClick={() => commands.openSettings(finding.talkingPoint)}
      >
        Change what counts
      </button>
    </details>
  );
}
