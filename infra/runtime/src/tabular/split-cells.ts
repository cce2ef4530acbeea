/**
 * Splits a row into cells, one physical line after the other, by RFC 4180: a cell that begins with a quote ends with one,
 * may hold delimiters and line ends (kept as LF), and writes a quote of its own twice. A quote inside a cell that did not
 * begin with one is plain text, as in: The "Old" School.
 */
export class CellSplitter {
  readonly cells: string[] = [];
  private open: string | null = null;

  constructor(private readonly delimiter: string) {}

  /** OPEN: a quoted cell goes on in the next line. BROKEN: something other than a delimiter follows a closing quote. */
  take(line: string): 'COMPLETE' | 'OPEN' | 'BROKEN' {
    for (let at: number | null = 0; at !== null;) {
      const quoted: boolean = this.open !== null || line[at] === '"';
      const end: number = quoted ? this.takeQuoted(line, at) : this.takePlain(line, at);
      if (end === -1) return 'OPEN';
      if (end < line.length && line[end] !== this.delimiter) return 'BROKEN';
      at = end === line.length ? null : end + 1;
    }
    return 'COMPLETE';
  }

  private takePlain(line: string, at: number): number {
    const next = line.indexOf(this.delimiter, at);
    const end = next === -1 ? line.length : next;
    this.cells.push(line.slice(at, end));
    return end;
  }

  private takeQuoted(line: string, at: number): number {
    const from = this.open === null ? at + 1 : at;
    let close = line.indexOf('"', from);
    while (close !== -1 && line[close + 1] === '"') close = line.indexOf('"', close + 2);
    const text =
      (this.open ?? '') + line.slice(from, close === -1 ? line.length : close).replaceAll('""', '"');
    if (close === -1) {
      this.open = `${text}\n`;
      return -1;
    }
    this.open = null;
    this.cells.push(text);
    return close + 1;
  }
}

/** The cells of a row that is one line; null where its quotes do not close in it. */
export function splitCells(line: string, delimiter: string): string[] | null {
  if (!line.includes('"')) return line.split(delimiter);
  const splitter = new CellSplitter(delimiter);
  return splitter.take(line) === 'COMPLETE' ? splitter.cells : null;
}
