/** Types of BSON whose values are read; see bsonspec.org. */
const DOUBLE = 0x01;
const STRING = 0x02;
const DOCUMENT = 0x03;
const ARRAY = 0x04;
const BOOLEAN = 0x08;
const DATE = 0x09;
const NULL = 0x0a;
const INT32 = 0x10;
const INT64 = 0x12;

/** Words remembered at a time; a power of two. */
const WORDS = 4_096;

/** What `step` gives behind the last field. */
export const END = 0;

/**
 * A row as the driver gives it with `raw`, read field by field, the rest stepped over by its length: to make objects of
 * every figure of every school costs several times what is done with them.
 *
 *     for (let next = row.first(place); (next = row.step(next)) !== END;) if (row.name === 'urn') urn = row.word();
 */
export class RawRow {
  /** Of the field that was stepped to; `at` is where its value begins. */
  name = '';
  at = 0;
  private type = 0;

  /** All the rows that came together. */
  private bytes: Uint8Array = new Uint8Array();
  private view: DataView = new DataView(this.bytes.buffer);
  private readonly words: (string | undefined)[] = new Array<undefined>(WORDS).fill(undefined);

  /** @returns where the row begins */
  open({ buffer, byteOffset }: Uint8Array): number {
    if (buffer !== this.bytes.buffer) {
      this.bytes = new Uint8Array(buffer);
      this.view = new DataView(buffer);
    }
    return byteOffset;
  }

  /** Where the first field of a document or an array is, whose beginning is given. */
  first(document: number): number {
    return document + 4;
  }

  /** Goes to a field. @returns where the next one is; END where there is none at that place */
  step(place: number): number {
    const type = this.bytes[place]!;
    if (type === 0) return END;
    let end = place + 1;
    while (this.bytes[end] !== 0) end += 1;
    this.name = this.remembered(place + 1, end);
    this.type = type;
    this.at = end + 1;
    return this.at + this.length();
  }

  /** A text that few rows have for themselves, such as a period: it is made once. */
  word(): string {
    return this.type === STRING ? this.remembered(this.at + 4, this.textEnd()) : '';
  }

  text(): string {
    return this.type === STRING ? this.read(this.at + 4, this.textEnd()) : '';
  }

  /** NaN for what is no number. */
  figure(): number {
    if (this.type === DOUBLE) return this.view.getFloat64(this.at, true);
    if (this.type === INT32) return this.view.getInt32(this.at, true);
    return this.type === INT64 ? Number(this.view.getBigInt64(this.at, true)) : NaN;
  }

  /** A number that is written in digits, such as a URN; NaN for what is none. */
  digits(): number {
    const [from, to] = [this.at + 4, this.textEnd()];
    let number = to > from ? 0 : NaN;
    for (let place = from; place < to; place += 1) {
      const digit = this.bytes[place]! - 48;
      if (digit < 0 || digit > 9) return NaN;
      number = number * 10 + digit;
    }
    return number;
  }

  private read(from: number, to: number): string {
    return Buffer.from(this.bytes.buffer, from, to - from).toString('utf8');
  }

  private textEnd(): number {
    return this.at + 3 + this.view.getInt32(this.at, true);
  }

  private length(): number {
    const { type, at } = this;
    if (type === STRING) return 4 + this.view.getInt32(at, true);
    if (type === DOCUMENT || type === ARRAY) return this.view.getInt32(at, true);
    if (type === DOUBLE || type === DATE || type === INT64) return 8;
    if (type === INT32) return 4;
    if (type === BOOLEAN) return 1;
    if (type === NULL) return 0;
    throw new RangeError(`A row holds a value of BSON type ${type}, which is not expected there.`);
  }

  /** The same text for the same bytes; where two words have one place, the later drives out the earlier. */
  private remembered(from: number, to: number): string {
    const { bytes, words } = this;
    let hash = to - from;
    for (let place = from; place < to; place += 1) hash = (Math.imul(hash, 31) + bytes[place]!) | 0;
    const place = (hash ^ (hash >>> 12)) & (WORDS - 1);
    const known = words[place];
    if (known !== undefined && this.isAt(known, from, to)) return known;
    const text = this.read(from, to);
    words[place] = text;
    return text;
  }

  /** Of a word beyond ASCII, which has fewer letters than bytes, always false: it is made anew each time. */
  private isAt(word: string, from: number, to: number): boolean {
    if (word.length !== to - from) return false;
    for (let place = from; place < to; place += 1)
      if (word.charCodeAt(place - from) !== this.bytes[place]) return false;
    return true;
  }
}
