import type { Checkpoint } from './return-file';

const LINE_FEED = 10;
/** A header beyond this is not remembered, and its file is sent from the start when its line broke. */
const LONGEST_PREFIX = 64_000;

/** Bytes of a file, after what stands before its first row where it is gone on with from its middle. */
export async function* resumed(
  bytes: AsyncIterable<Uint8Array>,
  from: Checkpoint | null,
): AsyncGenerator<Uint8Array> {
  if (from && from.prefix !== '') yield Buffer.from(from.prefix, 'base64');
  yield* bytes;
}

/**
 * Tells at which byte of the file a line begins, while the file streams by. It keeps the places of lines that were read
 * and not asked for: those of one chunk and one batch.
 */
export class LineOffsets {
  private starts = [0];
  private first = 1;
  private size = 0;
  private head: Uint8Array[] | null = [];
  private prefix: Buffer | null = null;
  /** What lines and bytes of the file are ahead of those that are counted here. */
  private readonly ahead: { readonly lines: number; readonly bytes: number };

  constructor(private readonly from: Checkpoint | null) {
    const prefix = Buffer.from(from?.prefix ?? '', 'base64');
    const linesBefore = prefix.reduce((count, byte) => (byte === LINE_FEED ? count + 1 : count), 0);
    this.ahead = { lines: (from?.line ?? 1) - 1 - linesBefore, bytes: (from?.offset ?? 0) - prefix.length };
  }

  async *watch(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const chunk of bytes) {
      this.take(chunk);
      yield chunk;
    }
  }

  /** Whether the file is gone on with from its middle. */
  get goesOn(): boolean {
    return this.from !== null;
  }

  /** The line of the file that is line `line` of what was read. */
  lineOf(line: number): number {
    return line + this.ahead.lines;
  }

  /** Bytes of the file that were read. */
  get bytes(): number {
    return this.size + this.ahead.bytes;
  }

  /** To be told the first row, of which the header is what stands before it. */
  begin(line: number): void {
    if (!this.head) return;
    const end = this.startOf(line);
    if (end <= LONGEST_PREFIX) this.prefix = Buffer.concat(this.head).subarray(0, end);
    this.head = null;
  }

  /** To go on from the start of a line; lines before it are asked for no more. Null where the header was too long to keep. */
  before(line: number): Checkpoint | null {
    const offset = this.startOf(line) + this.ahead.bytes;
    const prefix = this.prefix?.toString('base64');
    return prefix === undefined ? null : { offset, line: this.lineOf(line), prefix };
  }

  private startOf(line: number): number {
    this.starts.splice(0, line - this.first);
    this.first = Math.max(this.first, line);
    return this.starts[0] ?? this.size;
  }

  private take(chunk: Uint8Array): void {
    this.head?.push(Uint8Array.from(chunk));
    for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1))
      this.starts.push(this.size + at + 1);
    this.size += chunk.length;
  }
}
