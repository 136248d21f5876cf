import { breakInTwo, textWidthPx, type Glyphs } from '../glyphs.ts';
import type { LabelSpot, LayoutNode } from '../laid-out.ts';

const ONE_LINE_UP_TO_PX = 112;
const MOST_PX = 158;

/** Under the shape; a long name in two lines. Bold is measured, so that playing changes no line. */
export function netLabel(node: LayoutNode, glyphs: Glyphs): LabelSpot {
  const whole = textWidthPx(glyphs, node.label, true);
  const lines =
    whole <= ONE_LINE_UP_TO_PX
      ? [node.label]
      : breakInTwo(glyphs, node.label, true, Math.min(MOST_PX, whole - 1));
  const widths = lines.map((line) => textWidthPx(glyphs, line, true));
  return { side: 'below', lines, widthPx: Math.ceil(Math.max(...widths)) + 2 };
}
