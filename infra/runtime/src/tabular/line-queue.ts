import type { Line } from './split-lines';

/** Lines one by one, where lines read ahead can be given back. */
export class LineQueue {
  private readonly returned: Line[] = [];

  constructor(private readonly lines: AsyncGenerator<Line, void>) {}

  /** The next line, or null at the end. */
  async next(): Promise<Line | null> {
    const again = this.returned.shift();
    if (again) return again;
    const { done, value } = await this.lines.next();
    return done ? null : value;
  }

  giveBack(lines: readonly Line[]): void {
    this.returned.unshift(...lines);
  }

  async close(): Promise<void> {
    await this.lines.return();
  }
}
