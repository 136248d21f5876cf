import { useEffect, useState } from 'react';
import { MEASURED_CHARACTERS, type Glyphs } from '../layout/glyphs.ts';

export const FONT_FAMILY =
  '"Atkinson Hyperlegible Next Variable", system-ui, -apple-system, "Segoe UI", Roboto, sans-serif';
const FONT_PX = 13.5;
/** A font that never comes must not keep the picture away. */
const PATIENCE_MS = 3000;

function measure(): Glyphs {
  const ctx = document.createElement('canvas').getContext('2d');
  const widths = (weight: string): Record<string, number> => {
    if (ctx) ctx.font = `${weight} 100px ${FONT_FAMILY}`;
    return Object.fromEntries(
      Array.from(MEASURED_CHARACTERS).map((c) => [c, (ctx?.measureText(c).width ?? 60) * 10]),
    );
  };
  return { fontPx: FONT_PX, regular: widths('400'), bold: widths('700') };
}

async function fontReady(): Promise<void> {
  const wait = new Promise<void>((resolve) => setTimeout(resolve, PATIENCE_MS));
  const load = Promise.all([
    document.fonts.load(`400 ${String(FONT_PX)}px ${FONT_FAMILY}`),
    document.fonts.load(`700 ${String(FONT_PX)}px ${FONT_FAMILY}`),
  ]);
  await Promise.race([load.catch(() => undefined), wait]);
}

/** Widths of the font in use; null until it has come, as labels measured too early would not fit. */
export function useGlyphs(): Glyphs | null {
  const [glyphs, setGlyphs] = useState<Glyphs | null>(null);
  useEffect(() => {
    let gone = false;
    void fontReady().then(() => {
      if (!gone) setGlyphs(measure());
    });
    return () => {
      gone = true;
    };
  }, []);
  return glyphs;
}
