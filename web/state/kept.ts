/** Small texts that this browser keeps. Storage may be switched off: then nothing is kept and all still works. */

const PREFIX = 'alliance-map:';

export function readKept(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

export function writeKept(name: string, text: string | undefined): void {
  try {
    if (text === undefined) localStorage.removeItem(PREFIX + name);
    else localStorage.setItem(PREFIX + name, text);
  } catch {
    // Storage full or switched off.
  }
}
