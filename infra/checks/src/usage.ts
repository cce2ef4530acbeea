import { readFile } from 'node:fs/promises';
import type { BreakingChange } from './breaking-change';

/** Who used what of the graph, as the gateway tells at /usage: `fields` by schema coordinate and client. */
export interface Usage {
  readonly from: string;
  readonly to: string;
  readonly fields: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const USAGE = '--usage=';

export const usageSources = (flags: ReadonlySet<string>): string[] =>
  [...flags].flatMap((flag) => (flag.startsWith(USAGE) ? [flag.slice(USAGE.length)] : []));

/** Reads reports of several processes as one, from files and addresses; the latter with METRICS_TOKEN, where it is set. */
export async function readUsage(sources: readonly string[]): Promise<Usage | undefined> {
  if (sources.length === 0) return undefined;
  const reports = await Promise.all(sources.map(readReport));
  const fields: Record<string, Record<string, number>> = {};
  for (const report of reports)
    for (const [coordinate, clients] of Object.entries(report.fields)) {
      const counts = (fields[coordinate] ??= {});
      for (const [client, count] of Object.entries(clients)) counts[client] = (counts[client] ?? 0) + count;
    }
  const [from] = reports.map((report) => report.from).sort();
  const to = reports
    .map((report) => report.to)
    .sort()
    .at(-1);
  return { from: from!, to: to!, fields };
}

async function readReport(source: string): Promise<Usage> {
  const text = /^https?:\/\//.test(source) ? await fetched(source) : await readFile(source, 'utf8');
  const report = JSON.parse(text) as Usage;
  if (report.fields && report.from && report.to) return report;
  throw new Error(
    `${source} is no usage report: give a file or an address with what a gateway tells at /usage.`,
  );
}

async function fetched(url: string): Promise<string> {
  const token = process.env['METRICS_TOKEN'];
  const answer = await fetch(url, token ? { headers: { authorization: `Bearer ${token}` } } : {});
  if (answer.ok) return answer.text();
  throw new Error(`${url} answered ${answer.status}: set METRICS_TOKEN to what the gateway has.`);
}

/** What breaks, where, and for whom. */
export function breakingLine(change: BreakingChange, usage: Usage | undefined): string {
  const said = `breaking: ${change.coordinate}: ${change.description}`;
  if (!usage) return said;
  const users = usersOf(change, usage);
  const span = `${usage.from} to ${usage.to}`;
  if (users.length === 0) return `${said} Nobody used it, ${span}.`;
  return `${said} Used by ${users.map(([client, count]) => `${client} (${count})`).join(', ')}, ${span}.`;
}

/** Who is affected, those who use it most first. An operation that uses several parts of it counts by the most used. */
function usersOf({ touches }: BreakingChange, { fields }: Usage): [client: string, times: number][] {
  const most = new Map<string, number>();
  for (const [coordinate, clients] of Object.entries(fields)) {
    if (!touches(coordinate)) continue;
    for (const [client, count] of Object.entries(clients))
      most.set(client, Math.max(most.get(client) ?? 0, count));
  }
  return [...most].sort(([, a], [, b]) => b - a);
}
