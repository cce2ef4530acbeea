import { Refusal } from '@middletier/runtime/refusal';
import type { Layout } from '@middletier/runtime/tabular/layout';
import { kindOfHeader } from '@middletier/runtime/tabular/read-header';

/** A file whose header was found: its kind, the lines above the header, and its bytes from the header on. */
export interface Found<Kind> {
  readonly kind: Kind;
  readonly linesAbove: number;
  readonly bytes: AsyncIterable<Uint8Array>;
}

/** Headings may stand above the header; further down than this, nobody looks for it. */
const LINES = 20;
const LARGEST = 1 << 20;
const LINE_END = 10;

/**
 * Finds the header of a file among its first lines, by the names in it. Refuses FILE_EMPTY and FILE_WRONG_KIND.
 */
export async function findHeader<Kind extends { readonly layout: Layout }>(
  bytes: AsyncIterable<Uint8Array>,
  kinds: readonly Kind[],
): Promise<Found<Kind>> {
  const source = bytes[Symbol.asyncIterator]();
  let head = Buffer.alloc(0);
  let ended = false;
  while (!ended && head.length < LARGEST && countLines(head) <= LINES) {
    const next = await source.next();
    if (next.done) ended = true;
    else head = Buffer.concat([head, next.value]);
  }
  const found = headerIn(head, kinds);
  if (!found) throw unknownKind(head, kinds);
  return { kind: found.kind, linesAbove: found.line, bytes: resumed(head.subarray(found.from), source) };
}

function headerIn<Kind extends { readonly layout: Layout }>(head: Buffer, kinds: readonly Kind[]) {
  for (let from = 0, line = 0; from < head.length && line < LINES; line++) {
    const end = head.indexOf(LINE_END, from);
    const text = head.toString('utf8', from, end === -1 ? head.length : end).replace(/\r$/, '');
    const layout = kindOfHeader(
      text,
      kinds.map((kind) => kind.layout),
    );
    const kind = layout && kinds.find((one) => one.layout === layout);
    if (kind) return { kind, line, from };
    if (end === -1) return undefined;
    from = end + 1;
  }
  return undefined;
}

function countLines(head: Buffer): number {
  let lines = 0;
  for (let at = head.indexOf(LINE_END); at !== -1 && lines <= LINES; at = head.indexOf(LINE_END, at + 1))
    lines++;
  return lines;
}

function unknownKind(head: Buffer, kinds: readonly { readonly layout: Layout }[]): Refusal {
  if (head.toString('latin1').trim() === '')
    return new Refusal(
      'FILE_EMPTY',
      'The file is empty: send one whose first lines hold the names of the columns.',
    );
  if (head.toString('latin1', 0, 4).startsWith('PK'))
    return new Refusal(
      'FILE_WRONG_KIND',
      'This is an Excel workbook or a zip archive: save it as "CSV UTF-8".',
    );
  const titles = kinds.map(({ layout }) => layout.title).join(', ');
  return new Refusal(
    'FILE_WRONG_KIND',
    `None of its first ${LINES} lines holds the columns of a file that is taken: ${titles}. Check that it is whole and that its header was not changed.`,
  );
}

async function* resumed(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield head;
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
  } finally {
    await rest.return?.();
  }
}
