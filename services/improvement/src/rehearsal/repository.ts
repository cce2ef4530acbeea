import type { Db } from 'mongodb';
import type { ObservedSchool } from '../observations/figures';
import { FiguresScanner } from './scan-figures';

/** A school as it is rehearsed: of its figures only what the frameworks ask for. */
export type RehearsedSchool = Pick<ObservedSchool, 'urn' | 'phase' | 'audience' | 'closed' | 'observations'>;

/** Which measures are read, and of which the periods before too. */
export interface Measures {
  readonly all: ReadonlySet<string>;
  readonly withSeries: ReadonlySet<string>;
}

/** Schools held at a time, so that memory does not grow with their number. */
const AT_A_TIME = 1_000;

/** The open schools, in the order of their URNs, some at a time; all that there are where none are named. */
export async function* readSchools(
  db: Db,
  urns: readonly string[] | null,
  measures: Measures,
): AsyncGenerator<RehearsedSchool[]> {
  const scanner = new FiguresScanner(measures);
  const rows = db
    .collection<{ _id: string; closed: boolean }>('figures')
    .find(
      { closed: false, ...(urns ? { _id: { $in: [...urns] } } : {}) },
      { raw: true, batchSize: AT_A_TIME, projection: { phase: 1, audience: 1, ...projection(measures) } },
    )
    .sort({ _id: 1 });
  let some: RehearsedSchool[] = [];
  // Raw rows are bytes, whatever the driver's types say.
  for await (const row of rows as unknown as AsyncIterable<Uint8Array>) {
    some.push(scanner.school(row));
    if (some.length < AT_A_TIME) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** The periods before are most of a row: they travel only where they are asked for. */
const projection = ({ withSeries }: Measures) =>
  Object.fromEntries(
    ['measure', 'value', 'cohort', 'period', 'state', ...(withSeries.size > 0 ? ['series'] : [])].map(
      (name) => [`observations.${name}`, 1],
    ),
  );
