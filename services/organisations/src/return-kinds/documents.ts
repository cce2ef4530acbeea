import { exampleDays } from '../returns/example-days';
import type { ReturnKind } from '../returns/return-kind';

/** A document about a kind of return, made from its headings: nothing about a column is written twice. */
interface KindDocument {
  readonly type: string;
  readonly text: (kind: ReturnKind, now: Date) => string;
}

const CSV = 'text/csv; charset=utf-8; header=present';

/** By the last part of `GET /returns/<kind>/<document>`. */
export const KIND_DOCUMENTS: Readonly<Record<string, KindDocument>> = {
  'template.csv': { type: CSV, text: (kind) => csv([columnsOf(kind)]) },
  'example.csv': { type: CSV, text: (kind, now) => csv([columnsOf(kind), ...exampleRows(kind, now)]) },
  'example.ndjson': { type: 'application/x-ndjson', text: ndjson },
  'schema.json': {
    type: 'application/schema+json',
    text: (kind) => `${JSON.stringify(schemaOf(kind), null, 2)}\n`,
  },
  layout: { type: 'text/markdown; charset=utf-8', text: layoutInWords },
};

const columnsOf = ({ headings }: ReturnKind): string[] => Object.keys(headings);

const exampleRows = (kind: ReturnKind, now: Date): string[][] =>
  kind.example(exampleDays(now)).map((cells) => columnsOf(kind).map((column) => cells[column] ?? ''));

const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

function ndjson(kind: ReturnKind, now: Date): string {
  const lines = kind.example(exampleDays(now)).map((cells) => {
    const given = columnsOf(kind).filter((column) => cells[column] !== undefined);
    return JSON.stringify(
      Object.fromEntries(given.map((column) => [column, valueOf(kind, column, cells[column]!)])),
    );
  });
  return lines.map((line) => `${line}\n`).join('');
}

const valueOf = ({ headings }: ReturnKind, column: string, cell: string): string | number =>
  headings[column]!.form.schema.type === 'string' ? cell : Number(cell.replaceAll(',', ''));

/** JSON Schema of a line of NDJSON. Further keys are allowed, since what a system exports beside is passed over. */
function schemaOf({ name, means, headings }: ReturnKind): object {
  const properties = Object.entries(headings).map(([column, { form, means: description, needed }]) => {
    const { type, ...limits } = form.schema;
    const value = needed ? { type, ...limits } : { anyOf: [{ type, ...limits }, { type: 'null' }] };
    return [column, { description, ...value }];
  });
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: name,
    description: means,
    type: 'object',
    properties: Object.fromEntries(properties) as object,
    required: Object.entries(headings).flatMap(([column, { needed }]) => (needed ? [column] : [])),
    additionalProperties: true,
  };
}

function layoutInWords({ name, means, headings, period }: ReturnKind): string {
  const rows = Object.entries(headings).map(
    ([column, { form, means: meaning, needed, also }]) =>
      `| ${column} | ${needed ? 'yes' : 'no'} | ${form.inWords} | ${meaning} | ${also.join(', ')} |`,
  );
  return [
    `# ${name}`,
    '',
    means,
    '',
    `A file says each school's ${period.noun} once. Send it to \`POST /returns/${name}\` as CSV (comma, semicolon or tab; UTF-8 or Windows-1252) or NDJSON, plain, gzip or zip. Columns come in any order, further ones are passed over, and case, spaces, _ and - in names do not matter.`,
    '',
    '| column | needed | written as | meaning | also known as |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}
