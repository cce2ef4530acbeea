/** Longest line, and longest row over several lines, that is read, in characters. */
export const MAX_LINE_LENGTH = 1_000_000;

/** A physical line, counted from 1; `text` is null where the line was too long to be kept. */
export interface Line {
  readonly number: number;
  readonly text: string | null;
}

/** The lines of a text with LF or CRLF ends. Holds one line at most, and none that is over MAX_LINE_LENGTH. */
export async function* splitLines(text: AsyncIterable<string>): AsyncGenerator<Line, void> {
  let number = 1;
  let begun: string | null = '';
  for await (const piece of text) {
    let from = 0;
    for (let end = piece.indexOf('\n'); end !== -1; end = piece.indexOf('\n', from)) {
      yield { number: number++, text: finished(joined(begun, piece.slice(from, end))) };
      begun = '';
      from = end + 1;
    }
    begun = joined(begun, piece.slice(from));
  }
  if (begun !== '') yield { number, text: finished(begun) };
}

function joined(begun: string | null, more: string): string | null {
  return begun === null || begun.length + more.length > MAX_LINE_LENGTH ? null : begun + more;
}

function finished(line: string | null): string | null {
  return line?.endsWith('\r') ? line.slice(0, -1) : line;
}
