import { isAscii, isUtf8 } from 'node:buffer';
import { cutAt, sequenceLength } from './utf8-sequence';
import { windows1252 } from './windows-1252';

/**
 * Text of a UTF-8 (with or without BOM) or Windows-1252 file, told apart while it streams and independent of how it is cut
 * into chunks. ASCII is the same in both, so the first character outside ASCII decides:
 * - no valid UTF-8 sequence: the file is Windows-1252, all of it;
 * - a valid one (a BOM is one): the file is UTF-8. A later invalid byte is read alone as Windows-1252, which is what a row
 *   pasted in from another export is, and the rest stays UTF-8: one bad row must not garble the rows after it.
 * At most three bytes are kept from one chunk to the next.
 */
export async function* decode(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new Decoder();
  for await (const chunk of bytes) {
    const text = decoder.take(chunk);
    if (text !== '') yield text;
  }
  const rest = decoder.end();
  if (rest !== '') yield rest;
}

class Decoder {
  private encoding: 'UNDECIDED' | 'UTF_8' | 'WINDOWS_1252' = 'UNDECIDED';
  private carried = Buffer.alloc(0);
  private atStart = true;

  take(chunk: Uint8Array): string {
    const fresh = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    const bytes = this.carried.length === 0 ? fresh : Buffer.concat([this.carried, fresh]);
    const cut = this.encoding === 'WINDOWS_1252' ? bytes.length : cutAt(bytes);
    // A copy: the caller may reuse its chunk's memory.
    this.carried = Buffer.from(bytes.subarray(cut));
    return this.withoutBom(this.decode(bytes.subarray(0, cut)));
  }

  /** What is left is a sequence the file's end cut: not UTF-8. */
  end(): string {
    return this.withoutBom(this.decode(this.carried));
  }

  private decode(bytes: Buffer): string {
    if (this.encoding === 'WINDOWS_1252') return windows1252(bytes);
    if (!isUtf8(bytes)) return this.decodeMixed(bytes);
    if (this.encoding === 'UNDECIDED' && !isAscii(bytes)) this.encoding = 'UTF_8';
    return bytes.toString('utf8');
  }

  private decodeMixed(bytes: Buffer): string {
    let text = '';
    let from = 0;
    for (let at = 0; at < bytes.length;) {
      const length = sequenceLength(bytes, at);
      if (length === 0 && this.encoding === 'UNDECIDED') {
        this.encoding = 'WINDOWS_1252';
        return windows1252(bytes);
      }
      if (length > 1) this.encoding = 'UTF_8';
      if (length === 0) {
        text += bytes.toString('utf8', from, at) + windows1252(bytes.subarray(at, at + 1));
        from = at + 1;
      }
      at += length || 1;
    }
    return text + bytes.toString('utf8', from);
  }

  private withoutBom(text: string): string {
    if (!this.atStart || text === '') return text;
    this.atStart = false;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  }
}
