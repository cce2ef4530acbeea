import { Readable } from 'node:stream';
import type { Fault } from '@middletier/runtime/tabular/row';
import { RETURN_KINDS } from '../returns/all-kinds';
import { readReturn, type ReturnFile } from '../returns/read-return';
import type { ReturnKind } from '../returns/return-kind';
import { KIND_DOCUMENTS } from './documents';

const NOW = new Date('2026-03-11T09:00:00Z');
const read = async (kind: ReturnKind, text: string, format: ReturnFile['format']) => {
  const rows = [];
  const file = { format, today: '2026-03-11' };
  for await (const row of readReturn(kind, Readable.from([Buffer.from(text)]), file)) rows.push(row);
  return rows;
};
const document = (kind: ReturnKind, name: string): string => KIND_DOCUMENTS[name]!.text(kind, NOW);

describe.each(RETURN_KINDS.map((kind) => [kind.name, kind] as const))('%s', (_name, kind) => {
  test('its example is taken as it stands, and says the same as NDJSON', async () => {
    const csv = await read(kind, document(kind, 'example.csv'), 'CSV');
    const ndjson = await read(kind, document(kind, 'example.ndjson'), 'NDJSON');
    expect(csv.length).toBeGreaterThan(0);
    expect(csv.filter((entry) => 'faults' in entry)).toEqual([]);
    const rows = (entries: typeof csv) => entries.map((entry) => 'row' in entry && entry.row);
    expect(rows(ndjson)).toEqual(rows(csv));
  });

  test('its template has every column, and a file of it alone is an empty one of the kind', async () => {
    const template = document(kind, 'template.csv');
    expect(template.trim().split(',')).toEqual(Object.keys(kind.headings));
    expect(await read(kind, template, 'CSV')).toEqual([]);
  });

  test('its schema needs what a row needs, and describes every column', () => {
    const schema = JSON.parse(document(kind, 'schema.json')) as {
      properties: Record<string, { description: string }>;
      required: string[];
    };
    expect(Object.keys(schema.properties)).toEqual(Object.keys(kind.headings));
    for (const { description } of Object.values(schema.properties)) expect(description).toMatch(/\.$/);
    const empty = kind.read({}, '2026-03-11') as { faults: readonly Fault[] };
    const missing = empty.faults.filter(({ rule }) => rule === 'MISSING').map(({ column }) => column);
    expect(missing).toEqual(expect.arrayContaining(schema.required));
  });

  test('no two columns answer to one name', () => {
    const fold = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');
    const folded = Object.values(kind.layout.columns).flatMap((names) => [...new Set(names.map(fold))]);
    expect(folded.filter((name, i) => folded.indexOf(name) < i)).toEqual([]);
  });
});
