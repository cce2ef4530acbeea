import fc from 'fast-check';
import { takeEntries, type Rejection, type Taking } from './take-entries';

interface Entry {
  readonly line: number;
  readonly key: string;
}

const FAULT = { column: null, value: null, rule: 'ODD', fix: 'Write it otherwise.' };

async function* these<T>(entries: readonly T[]): AsyncGenerator<T> {
  yield* entries;
}

/** Takes entries and keeps what happened in which order; every tenth is found faulty only when it is looked at. */
async function taken(entries: readonly (Entry | Rejection)[]) {
  const events: { step: 'look' | 'begin' | 'end'; keys: Set<string> }[] = [];
  const rejected: number[] = [];
  const taking: Taking<Entry> = {
    keyOf: ({ key }) => key,
    prepare: async (batch) => {
      const keys = new Set(batch.map(({ key }) => key));
      events.push({ step: 'look', keys });
      const faulty = batch.filter(({ line }) => line % 10 === 0);
      return async () => {
        events.push({ step: 'begin', keys });
        await Promise.resolve();
        events.push({ step: 'end', keys });
        const rejections = faulty.map(({ line }) => ({ line, faults: [FAULT] }));
        return { new: batch.length - faulty.length, changed: 0, unchanged: 0, rejections };
      };
    },
  };
  const counts = await takeEntries(these(entries), taking, {
    onProgress: () => undefined,
    onRejection: ({ line }) => rejected.push(line),
  });
  return { counts, rejected, events };
}

// More than a batch, with few keys among many.
const entries = fc
  .tuple(
    fc.integer({ min: 0, max: 3_500 }),
    fc.integer({ min: 1, max: 3_000 }),
    fc.integer({ min: 2, max: 50 }),
  )
  .map(([length, keys, odd]) =>
    Array.from({ length }, (_, i) => {
      const line = i + 2;
      return line % odd === 0 ? { line, faults: [FAULT] } : { line, key: `${(i * 7_919) % keys}` };
    }),
  );

test('every row is counted once, and rejections come in the order of the file', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async (rows) => {
      const { counts, rejected } = await taken(rows);
      const lines = rows.filter((row) => 'faults' in row || row.line % 10 === 0).map(({ line }) => line);
      expect(rejected).toEqual(lines);
      expect(counts).toEqual({
        ...{ rows: rows.length, changed: 0, unchanged: 0 },
        ...{ new: rows.length - lines.length, rejected: lines.length },
      });
    }),
    { numRuns: 40 },
  );
});

test('one batch is written at a time, and nothing is looked at while it is being written', async () => {
  await fc.assert(
    fc.asyncProperty(entries, async (rows) => {
      let writing: Set<string> | null = null;
      for (const { step, keys } of (await taken(rows)).events) {
        if (step === 'end') writing = null;
        else if (step === 'begin') {
          expect(writing).toBeNull();
          writing = keys;
        } else expect([...keys].some((key) => writing?.has(key))).toBe(false);
      }
    }),
    { numRuns: 40 },
  );
});

test('a batch that cannot be written ends the import, and none is written behind it', async () => {
  const rows = Array.from({ length: 4_000 }, (_, i) => ({ line: i + 2, key: `${i}` }));
  let written = 0;
  const prepare: Taking<Entry>['prepare'] = async () => async () => {
    written += 1;
    if (written === 2) throw new Error('the disk is full');
    return { new: 1_000, changed: 0, unchanged: 0 };
  };
  const listener = { onProgress: () => undefined, onRejection: () => undefined };
  await expect(takeEntries(these(rows), { keyOf: ({ key }) => key, prepare }, listener)).rejects.toThrow(
    'disk',
  );
  expect(written).toBe(2);
});
