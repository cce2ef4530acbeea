import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { FiguresScanner } from './scan-figures';
import type { Measures, SchoolColumns } from './school-columns';

/** Schools held at a time, so that memory does not grow with their number. */
const AT_A_TIME = 1_000;

/** The open schools, in the order of their URNs, some at a time; all that there are where none are named. */
export async function* readSchools(
  { db }: Pick<UnitOfWork, 'db'>,
  urns: readonly string[] | null,
  measures: Measures,
): AsyncGenerator<SchoolColumns> {
  const scanner = new FiguresScanner(measures);
  const cursor = db
    .collection<{ _id: string; closed: boolean }>('figures')
    .find(
      { closed: false, ...(urns ? { _id: { $in: [...urns] } } : {}) },
      { raw: true, batchSize: AT_A_TIME, projection: { phase: 1, audience: 1, ...projection(measures) } },
    )
    .sort({ _id: 1 });
  const nextRows = async (): Promise<readonly Uint8Array[]> => {
    // Raw rows are bytes, whatever the driver's types say.
    if (await cursor.hasNext()) return cursor.readBufferedDocuments() as unknown as Uint8Array[];
    return [];
  };
  try {
    let rows = await nextRows();
    while (rows.length > 0) {
      const columns = scanner.columns(rows);
      // The database looks for the next ones while these are gone through.
      const coming = nextRows();
      coming.catch(() => undefined);
      yield columns;
      rows = await coming;
    }
  } finally {
    await cursor.close();
  }
}

/** The periods before are most of a row: they travel only where they are asked for. */
const projection = ({ withSeries }: Measures) =>
  Object.fromEntries(
    ['measure', 'value', 'cohort', 'period', 'state', ...(withSeries.size > 0 ? ['series'] : [])].map(
      (name) => [`observations.${name}`, 1],
    ),
  );
