import fc from 'fast-check';
import { Readable } from 'node:stream';
import { decode } from './decode';
import { windows1252 } from './windows-1252';

async function decoded(chunks: readonly Uint8Array[]): Promise<string> {
  let text = '';
  for await (const piece of decode(Readable.from(chunks))) text += piece;
  return text;
}

/** The bytes, cut into chunks of the given lengths, the last one taking the rest. */
function cut(bytes: Uint8Array, lengths: readonly number[]): Uint8Array[] {
  const chunks: Uint8Array[] = [];
  let from = 0;
  for (const length of lengths) {
    chunks.push(bytes.slice(from, from + length));
    from += length;
  }
  return [...chunks, bytes.slice(from)];
}

const lengths = fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: 40 });
// Bytes that begin, go on or break UTF-8 sequences, more often than chance would have them.
const bytes = fc.uint8Array({ maxLength: 80 }).chain((any) =>
  fc
    .array(fc.constantFrom(0x41, 0x80, 0x92, 0xa0, 0xc3, 0xa9, 0xe2, 0x82, 0xac, 0xed, 0xf0, 0x9f, 0xff), {
      maxLength: 80,
    })
    .map((telling) => Uint8Array.from([...telling, ...any])),
);

describe('decode', () => {
  test('any file reads the same however it is cut into chunks', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, lengths, async (file, cuts) => {
        expect(await decoded(cut(file, cuts))).toBe(await decoded([file]));
      }),
    );
  });

  test('UTF-8 reads back, with and without a BOM, cut anywhere', async () => {
    const text = fc.string({ unit: 'grapheme' }).filter((written) => !written.startsWith('\uFEFF'));
    await fc.assert(
      fc.asyncProperty(text, fc.boolean(), lengths, async (written, bom, cuts) => {
        const file = Buffer.from((bom ? '\uFEFF' : '') + written);
        expect(await decoded(cut(file, cuts))).toBe(written);
      }),
    );
  });

  test('Windows-1252 reads back with its own characters, not those of Latin-1', async () => {
    const file = Buffer.from('St Mary\x92s \x96 Ysgol T\xf4n, \x80 500', 'latin1');
    expect(await decoded(cut(file, [8, 1]))).toBe('St Mary’s – Ysgol Tôn, € 500');
  });

  test('a Windows-1252 file stays one, even where two of its letters would make a UTF-8 sequence', async () => {
    const file = Buffer.from('Caf\xe9 then CAF\xc9\x92S', 'latin1');
    expect(await decoded([file])).toBe('Café then CAFÉ’S');
  });

  test('in a UTF-8 file one row pasted from Windows-1252 garbles no other row', async () => {
    const file = Buffer.concat([
      Buffer.from('Tôn\n'),
      Buffer.from('Mary\x92s\n', 'latin1'),
      Buffer.from('Siân\n'),
    ]);
    expect(await decoded([file])).toBe('Tôn\nMary’s\nSiân\n');
  });

  test('a UTF-8 sequence that the end of the file cuts is not lost', async () => {
    expect(await decoded([Buffer.from('Tôn'), Uint8Array.of(0xe2, 0x82)])).toBe('Tônâ‚');
  });

  test('every Windows-1252 byte has its character of the WHATWG table', () => {
    const upper = windows1252(Buffer.from(Array.from({ length: 32 }, (_, i) => 0x80 + i)));
    const points = [...upper].map((c) => c.codePointAt(0)?.toString(16));
    expect(points.join(' ')).toBe(
      '20ac 81 201a 192 201e 2026 2020 2021 2c6 2030 160 2039 152 8d 17d 8f ' +
        '90 2018 2019 201c 201d 2022 2013 2014 2dc 2122 161 203a 153 9d 17e 178',
    );
    expect(windows1252(Buffer.from([0x41, 0xa3, 0xff]))).toBe('A£ÿ');
  });
});
