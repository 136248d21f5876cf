/** How many lines are shown with a failure. */
const keptLines = 40;

/** Keeps the last lines of what a process printed, whatever way they came in pieces. */
export class LogTail {
  readonly #lines: string[] = [];
  #unfinished = '';
  readonly #onLine: (line: string) => void;

  constructor(onLine: (line: string) => void = () => undefined) {
    this.#onLine = onLine;
  }

  add(piece: string): void {
    const parts = (this.#unfinished + piece).split(/\r?\n/);
    this.#unfinished = parts.pop() ?? '';
    for (const line of parts) this.#keep(line);
  }

  lines(): readonly string[] {
    return this.#unfinished === '' ? [...this.#lines] : [...this.#lines, this.#unfinished];
  }

  #keep(line: string): void {
    this.#lines.push(line);
    if (this.#lines.length > keptLines) this.#lines.shift();
    this.#onLine(line);
  }
}
