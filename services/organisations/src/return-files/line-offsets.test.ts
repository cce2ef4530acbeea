import type { Layout } from '@middletier/runtime/tabular/layout';
import { readNdjson } from '@middletier/runtime/tabular/read-ndjson';
import { readRows } from '@middletier/runtime/tabular/read-rows';
import fc from 'fast-check';
import { LineOffsets, resumed } from './line-offsets';
import type { Checkpoint } from './return-file';

const LAYOUT: Layout<'urn' | 'note'> = {
  title: 'a test',
  columns: { urn: ['urn'], note: ['note'] },
  required: [['urn']],
};
type Place = Checkpoint | null;

const chunksOf = async function* (bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
};

interface Read {
  readonly lines: readonly (readonly [line: number, note: string | undefined])[];
  readonly places: readonly Place[];
}

/** Reads a file from a place on, and notes at each row how it could be gone on with from there. */
async function read(
  file: Buffer,
  { from, size, csv }: { from: Place; size: number; csv: boolean },
): Promise<Read> {
  const offsets = new LineOffsets(from);
  const bytes = offsets.watch(resumed(chunksOf(file.subarray(from?.offset ?? 0), size), from));
  const lines: (readonly [number, string | undefined])[] = [];
  const places: Place[] = [];
  for await (const row of csv ? readRows(bytes, LAYOUT) : readNdjson(bytes, LAYOUT)) {
    offsets.begin(row.line);
    places.push(offsets.before(row.line));
    lines.push([
      offsets.lineOf(row.line),
      'cells' in row ? (row.cells as { note?: string }).note : undefined,
    ]);
  }
  expect(offsets.bytes).toBe(file.length);
  return { lines, places };
}

const note = fc.stringMatching(/^[a-zé \n]{0,12}$/);
const end = fc.constantFrom('\n', '\r\n', '\n\n');

test.each([
  ['CSV', true],
  ['NDJSON', false],
])('a %s file that is gone on with from any row reads like the whole', async (_, csv) => {
  const rows = fc.array(fc.tuple(note, end), { minLength: 1, maxLength: 12 });
  await fc.assert(
    fc.asyncProperty(rows, fc.integer({ min: 1, max: 40 }), fc.boolean(), async (given, size, bom) => {
      const head = `${bom ? '\uFEFF' : ''}${csv ? 'urn,note\n' : ''}`;
      const row = (text: string) => (csv ? `1,"${text}"` : JSON.stringify({ urn: 1, note: text }));
      const file = Buffer.from(head + given.map(([text, after]) => row(text) + after).join(''));
      const whole = await read(file, { from: null, size, csv });
      for (const [i, from] of whole.places.entries()) {
        const rest = await read(file, { from, size, csv });
        expect(rest.lines).toEqual(whole.lines.slice(i));
        expect(rest.places).toEqual(
          whole.places
            .slice(i)
            .map((place) => expect.objectContaining({ offset: place!.offset, line: place!.line })),
        );
      }
    }),
    { numRuns: 60 },
  );
});

test('a header beyond measure is not remembered', async () => {
  const file = Buffer.from(`urn,note,${'x'.repeat(70_000)}\n1,a,\n`);
  const { places } = await read(file, { from: null, size: 1_000, csv: true });
  expect(places).toEqual([null]);
});
