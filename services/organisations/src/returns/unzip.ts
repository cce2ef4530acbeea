import { Unzip, UnzipInflate } from 'fflate';
import { Refusal } from '@middletier/runtime/refusal';

/** A file in an archive; its bytes are read once, before the next file. */
export interface PackedFile {
  readonly name: string;
  readonly bytes: AsyncIterable<Uint8Array>;
}

type Happening = { readonly begins: string } | { readonly chunk: Uint8Array } | { readonly ends: true };

/** So few bytes go in at once that what comes out of them is never more than a few megabytes (deflate: 1,032 times). */
const SLICE = 2_048;
const MOST_FILES = 200;
const MOST_BYTES = 1_000_000_000;

/**
 * The files of a zip archive in the order they stand in it, as they stream: nothing is unpacked before it is read.
 * Refuses FILE_DAMAGED, FILE_WRONG_KIND (a workbook) and BODY_TOO_LARGE.
 */
export async function* filesIn(zip: AsyncIterable<Uint8Array>): AsyncGenerator<PackedFile> {
  const happenings = happeningsIn(zip);
  let files = 0;
  for (let next = await happenings.next(); !next.done; next = await happenings.next()) {
    // What nobody read of a file goes by.
    if (!('begins' in next.value)) continue;
    files += 1;
    if (files > MOST_FILES)
      throw new Refusal(
        'FILE_WRONG_KIND',
        `The archive has more than ${MOST_FILES} files: send fewer at once.`,
      );
    yield { name: next.value.begins, bytes: untilEnd(happenings) };
  }
}

async function* untilEnd(happenings: AsyncGenerator<Happening, void>): AsyncGenerator<Uint8Array> {
  for (
    let next = await happenings.next();
    !next.done && 'chunk' in next.value;
    next = await happenings.next()
  )
    yield next.value.chunk;
}

async function* happeningsIn(zip: AsyncIterable<Uint8Array>): AsyncGenerator<Happening, void> {
  const unpacking = new Unpacking();
  for await (const chunk of zip)
    for (let from = 0; from < chunk.length; from += SLICE)
      yield* unpacking.take(chunk.subarray(from, from + SLICE));
  yield* unpacking.end();
}

class Unpacking {
  private readonly unzip = new Unzip();
  private happened: Happening[] = [];
  private size = 0;
  private open = false;
  private begun = false;

  constructor() {
    this.unzip.register(UnzipInflate);
    this.unzip.onfile = (file) => {
      if (file.name === '[Content_Types].xml')
        throw new Refusal(
          'FILE_WRONG_KIND',
          'This is an Excel workbook: save it as "CSV UTF-8" and send that.',
        );
      this.open = this.begun = true;
      this.happened.push({ begins: file.name });
      file.ondata = (error, chunk, last) => {
        if (error) throw error;
        if (chunk.length > 0) this.happened.push({ chunk });
        if (last) this.happened.push({ ends: true });
        if (last) this.open = false;
        this.count(chunk.length);
      };
      file.start();
    };
  }

  take(bytes: Uint8Array): readonly Happening[] {
    return this.push(bytes, false);
  }

  end(): readonly Happening[] {
    const rest = this.push(new Uint8Array(0), true);
    if (!this.begun || this.open) throw damaged();
    return rest;
  }

  private push(bytes: Uint8Array, last: boolean): readonly Happening[] {
    this.happened = [];
    try {
      // A copy: what is not decided yet is kept, and whoever reads may use the chunk's memory again.
      this.unzip.push(bytes.slice(), last);
    } catch (error) {
      throw error instanceof Refusal ? error : damaged();
    }
    return this.happened;
  }

  private count(bytes: number): void {
    this.size += bytes;
    if (this.size > MOST_BYTES)
      throw new Refusal('BODY_TOO_LARGE', `The archive holds more than ${MOST_BYTES} bytes: split it.`);
  }
}

const damaged = (): Refusal =>
  new Refusal(
    'FILE_DAMAGED',
    'The file is not whole zip, or is packed in a way that is not known: pack it again, without a password.',
  );
