export const acceptedJavaVersions: readonly number[];
export function parseJavaVersion(printed: string): number | undefined;
export function javaCandidates(env: NodeJS.ProcessEnv): string[];
export type FoundJava =
  | { found: true; command: string; version: number; build: string }
  | { found: false; words: string };
export function findJava(env: NodeJS.ProcessEnv): FoundJava;
export function missingJavaWords(seen: readonly number[]): string;
