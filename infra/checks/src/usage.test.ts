import { writeFileSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, findBreakingChanges } from 'graphql';
import { breakingChange } from './breaking-change';
import { breakingLine, readUsage, usageSources, type Usage } from './usage';

const BEFORE = `
  enum Phase { PRIMARY SECONDARY }
  input Filter { phase: Phase name: String }
  union Body = School | Trust
  type Trust { uid: ID }
  type School { urn: ID name: String phase: Phase head(on: String): String }
  type Query { schools(filter: Filter): [School!] bodies: [Body!] }`;

const usage = (fields: Usage['fields']): Usage => ({ from: '2025-09-01', to: '2025-09-30', fields });

/** What is said of a change of the schema, given who used what. */
function said(old: string, now: string, used: Usage['fields']): string[] {
  const [before, after] = [BEFORE, BEFORE.replace(old, now)].map((sdl) => buildSchema(sdl)) as [never, never];
  return findBreakingChanges(before, after).map((change) =>
    breakingLine(breakingChange(before, change), usage(used)).replace(/, 2025-09-01 to 2025-09-30\.$/, ''),
  );
}

test.each([
  ['a field', 'name: String phase: Phase head', 'phase: Phase head', 'School.name', 'School.name'],
  ['an argument', 'head(on: String)', 'head', 'School.head(on:)', 'School.head(on:)'],
  ['a required argument', 'head(on: String)', 'head(on: String, by: ID!)', 'School.head(by:)', 'School.head'],
  ['an input field in a variable', 'Phase name: String }', 'Phase }', 'Filter.name', 'Filter'],
  ['an input field in a document', 'Phase name: String }', 'Phase }', 'Filter.name', 'Filter.name'],
  ['a required input field', 'input Filter {', 'input Filter { on: ID!', 'Filter.on', 'Filter.phase'],
  ['a value of an enum', 'PRIMARY SECONDARY', 'PRIMARY', 'Phase.SECONDARY', 'Phase.SECONDARY'],
  ['a value that answers may have', 'PRIMARY SECONDARY', 'PRIMARY', 'Phase.SECONDARY', 'Phase'],
  ['a type of a union', 'School | Trust', 'School', 'Body', 'Trust'],
])('names the place, and who used %s', (_, old, now, coordinate, used) => {
  const others = { 'School.urn': { 'Somebody else': 5 }, 'Phase.PRIMARY': { 'Somebody else': 5 } };
  const [line] = said(old, now, { ...others, [used]: { 'Front end': 3, 'York cases': 12 } });
  expect(line).toMatch(new RegExp(`^breaking: ${coordinate.replace(/[()]/g, '\\$&')}: .*`));
  expect(line).toMatch(/ Used by York cases \(12\), Front end \(3\)$/);
});

test('what nobody used is said to be so', () => {
  expect(said('head(on: String): String', '', { 'School.urn': { 'Front end': 3 } })).toEqual([
    'breaking: School.head: School.head was removed. Nobody used it',
  ]);
});

test('reports come from files and from gateways, and several are one', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'middle-tier-usage-'));
  const file = join(folder, 'usage.json');
  writeFileSync(file, JSON.stringify(usage({ 'School.urn': { A: 1, B: 2 } })));
  const other = { ...usage({ 'School.urn': { A: 5 }, 'School.name': { C: 1 } }), to: '2025-10-02' };
  const gateway = createServer((_, response) => response.end(JSON.stringify(other)));
  await new Promise<void>((listening) => gateway.listen(0, '127.0.0.1', listening));
  const url = `http://127.0.0.1:${(gateway.address() as AddressInfo).port}/usage`;
  const sources = usageSources(new Set([`--usage=${file}`, '--check', `--usage=${url}`]));
  expect(await readUsage(sources)).toEqual({
    ...{ from: '2025-09-01', to: '2025-10-02' },
    fields: { 'School.urn': { A: 6, B: 2 }, 'School.name': { C: 1 } },
  });
  writeFileSync(file, '{}');
  await expect(readUsage([file])).rejects.toThrow('is no usage report');
  expect(await readUsage([])).toBeUndefined();
  gateway.close();
  rmSync(folder, { recursive: true });
});
