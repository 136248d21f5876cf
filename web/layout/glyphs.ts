/**
 * Advance widths of a font as plain data, so that labels are measured alike on the page, in a worker
 * and in a test. Kerning is left out: it makes a label narrower by a pixel or two, never wider.
 */
export interface Glyphs {
  readonly fontPx: number;
  /** Thousandths of the font size by character. */
  readonly regular: Readonly<Record<string, number>>;
  readonly bold: Readonly<Record<string, number>>;
}

/** For characters outside the table: as wide as a wide letter. */
const UNKNOWN_PER_MILLE = 780;

/** The characters worth measuring: what British names are written with. */
export const MEASURED_CHARACTERS =
  ' !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~£’‘–é…';

const REGULAR =
  '280 286 301 651 592 919 731 160 299 299 485 606 210 362 210 387 648 407 548 576 614 588 598 510 615 595 210 210 553 628 553 480 778 626 613 645 669 569 552 694 694 392 512 631 541 824 693 714 592 724 614 592 558 690 593 856 623 575 607 317 387 344 552 372 243 525 566 485 564 538 314 558 550 252 245 492 262 845 550 548 566 574 349 471 326 540 461 684 481 449 460 344 237 344 555 610 236 236 504 538 670';
const BOLD =
  '313 303 390 765 610 969 725 210 335 335 485 595 271 373 272 440 659 440 579 600 624 608 626 537 624 571 272 272 569 612 569 547 781 678 643 658 689 597 566 718 701 425 561 664 552 858 717 747 629 757 650 610 607 686 644 886 685 650 618 340 440 344 582 400 288 552 596 510 596 563 365 593 571 300 259 555 318 882 571 576 596 599 376 508 376 567 530 740 540 521 506 381 254 381 537 634 269 269 501 563 781';

function table(widths: string): Readonly<Record<string, number>> {
  const values = widths.split(' ').map(Number);
  const characters = Array.from(MEASURED_CHARACTERS);
  return Object.fromEntries(characters.map((c, i) => [c, values[i] ?? UNKNOWN_PER_MILLE]));
}

/** Atkinson Hyperlegible Next at 400 and 700, as a browser measures it. */
export const ATKINSON: Glyphs = { fontPx: 13.5, regular: table(REGULAR), bold: table(BOLD) };

export function textWidthPx(glyphs: Glyphs, text: string, bold: boolean): number {
  const widths = bold ? glyphs.bold : glyphs.regular;
  let perMille = 0;
  for (const character of text) perMille += widths[character] ?? UNKNOWN_PER_MILLE;
  return (perMille / 1000) * glyphs.fontPx;
}

/** Cut with "…" to fit; the whole text where it fits. */
export function cut(glyphs: Glyphs, text: string, bold: boolean, widthPx: number): string {
  if (textWidthPx(glyphs, text, bold) <= widthPx) return text;
  const characters = Array.from(text);
  while (characters.length > 1) {
    characters.pop();
    const shorter = `${characters.join('').trimEnd()}…`;
    if (textWidthPx(glyphs, shorter, bold) <= widthPx) return shorter;
  }
  return '…';
}

/** The ways to break words into that many lines. */
function breaks(words: readonly string[], lines: number): readonly (readonly string[])[] {
  if (lines === 1) return [[words.join(' ')]];
  return words
    .slice(0, words.length - lines + 1)
    .flatMap((_, at) =>
      breaks(words.slice(at + 1), lines - 1).map((rest) => [
        words.slice(0, at + 1).join(' '),
        ...rest,
      ]),
    );
}

/**
 * One line where it fits, else broken in two (or up to `mostLines`) where the lines are most alike in
 * width; what still does not fit is cut.
 */
export function breakInTwo(
  glyphs: Glyphs,
  text: string,
  bold: boolean,
  widthPx: number,
  mostLines = 2,
): readonly string[] {
  const widest = (lines: readonly string[]): number =>
    Math.max(...lines.map((line) => textWidthPx(glyphs, line, bold)));
  const words = text.split(' ').slice(0, 24);
  let best: readonly string[] = [text];
  for (let count = 1; count <= Math.min(mostLines, words.length); count += 1) {
    if (widest(best) <= widthPx) return best;
    for (const lines of breaks(words, count)) if (widest(lines) < widest(best)) best = lines;
  }
  return best.map((line) => cut(glyphs, line, bold, widthPx));
}
