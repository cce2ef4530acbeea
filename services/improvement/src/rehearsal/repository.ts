import type { Db, Document } from 'mongodb';
import type { ObservedSchool } from '../observations/figures';

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
  const rows = db
    .collection<{ _id: string; closed: boolean }>('figures')
    .aggregate<Omit<RehearsedSchool, 'urn'> & { _id: string }>(
      [
        { $match: { closed: false, ...(urns ? { _id: { $in: [...urns] } } : {}) } },
        { $sort: { _id: 1 } },
        { $project: { phase: 1, audience: 1, closed: 1, observations: projection(measures) } },
      ],
      { batchSize: AT_A_TIME },
    );
  let some: RehearsedSchool[] = [];
  for await (const { _id, ...school } of rows) {
    some.push({ urn: _id, ...school });
    if (some.length < AT_A_TIME) continue;
    yield some;
    some = [];
  }
  if (some.length > 0) yield some;
}

/** To read figures that nobody asks for costs more than all the rest. */
function projection({ all, withSeries }: Measures): Document {
  const series = withSeries.size === 0 ? [] : ['series'];
  const kept = ['measure', 'value', 'cohort', 'period', 'state'];
  const field = (name: string) =>
    name === 'series' ? { $cond: [among(withSeries), '$$this.series', []] } : `$$this.${name}`;
  return {
    $map: {
      input: { $filter: { input: '$observations', cond: among(all) } },
      as: 'this',
      in: Object.fromEntries([...kept, ...series].map((name) => [name, field(name)])),
    },
  };
}

const among = (measures: ReadonlySet<string>): Document => ({ $in: ['$$this.measure', [...measures]] });
