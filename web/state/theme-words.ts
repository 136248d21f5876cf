import { THEMES, type Finding, type Theme } from '../graphql/talking-points.ts';

/** Headings of the themes of talking points. */
export const THEME_WORDS: Readonly<Record<Theme, string>> = {
  money: 'Money',
  terms: 'Terms',
  'voice-and-decisions': 'Voice and decisions',
  connection: 'Connection',
  'holding-it-together': 'Holding it together',
};

/** Findings under their themes, in the order of the themes and then as the API gave them. */
export function byTheme(
  findings: readonly Finding[],
): readonly { readonly theme: Theme; readonly findings: readonly Finding[] }[] {
  return THEMES.map((theme) => ({
    theme,
    findings: findings.filter((finding) => finding.theme === theme),
  })).filter((group) => group.findings.length > 0);
}
