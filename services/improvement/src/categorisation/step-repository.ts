import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { endOfDay } from '@middletier/runtime/day';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { CategorisationView } from './view';
import type { Step } from './step';

type StepRow = Step & {
  readonly _id: string;
  readonly categorisation: string;
  readonly urn: string;
  readonly version: number;
};

export const stepCollections: readonly CollectionDefinition[] = [
  {
    name: 'categorisationSteps',
    indexes: [{ key: { urn: 1, at: 1, version: 1 } }, { key: { categorisation: 1, version: 1 } }],
  },
];

const rowsOf = (db: Db) => db.collection<StepRow>('categorisationSteps');

/** A step as it is kept: one of each version of a categorisation, ever. */
export function stepRow(step: Step): StepRow {
  const { id, urn, version } = step.after;
  return { _id: `${id}@${version}`, categorisation: id, urn, version, ...step };
}

const stepOf = ({ _id, categorisation: _c, urn: _u, version: _v, ...step }: StepRow): Step => step;

export type StepPage = Connection<Step>;

/** The steps of a categorisation, the first one first. */
export const readSteps = (db: Db, categorisation: string, page: PageArguments): Promise<StepPage> =>
  readPage({ collection: rowsOf(db), filter: { categorisation }, order: ['version'], toNode: stepOf }, page);

export interface CategorisationAt {
  readonly urn: string;
  /** YYYY-MM-DD. */
  readonly asAt: string;
}
export type CategorisationAtLoader = DataLoader<CategorisationAt, CategorisationView | null, string>;

/** Where schools stood by their authority at the end of a day, two queries for all schools of a day. */
export const loadCategorisationsAt = (db: Db): CategorisationAtLoader =>
  new DataLoader(
    async (wanted) => {
      const days = [...new Set(wanted.map(({ asAt }) => asAt))];
      const urnsOn = (day: string) => wanted.filter(({ asAt }) => asAt === day).map(({ urn }) => urn);
      const stood = await Promise.all(
        days.map(async (day) => [day, await readAt(db, day, urnsOn(day))] as const),
      );
      const found = new Map(stood);
      return wanted.map(({ urn, asAt }) => found.get(asAt)?.get(urn) ?? null);
    },
    { cacheKeyFn: ({ urn, asAt }) => `${urn}|${asAt}` },
  );

const AUTHORITYS = { 'after.owner': null };

async function readAt(
  db: Db,
  day: string,
  urns: readonly string[],
): Promise<ReadonlyMap<string, CategorisationView>> {
  const end = endOfDay(day);
  const among = { $in: [...urns] };
  const last = await rowsOf(db)
    .aggregate<{ _id: string; row: StepRow }>([
      { $match: { ...AUTHORITYS, urn: among, at: { $lt: end } } },
      { $sort: { urn: 1, at: 1, version: 1 } },
      { $group: { _id: '$urn', row: { $last: '$$ROOT' } } },
    ])
    .toArray();
  const later = await rowsOf(db)
    .find(
      { ...AUTHORITYS, urn: among, at: { $gte: end } },
      { projection: { urn: 1, at: 1, 'after.category': 1 } },
    )
    .sort({ urn: 1, at: 1, version: 1 })
    .toArray();
  const untilOf = (urn: string, category: string): Date | null =>
    later.find((step) => step.urn === urn && step.after.category !== category)?.at ?? null;
  return new Map(
    last.map(({ _id, row: { after } }) => [_id, { ...after, until: untilOf(_id, after.category) }]),
  );
}

/** Of some schools the last step each had by a moment, and all steps since, oldest first. */
export async function readStepsAround(
  db: Db,
  urns: readonly string[],
  moment: Date,
): Promise<{ readonly before: readonly Step[]; readonly after: readonly Step[] }> {
  const among = { $in: [...urns] };
  const last = await rowsOf(db)
    .aggregate<{ row: StepRow }>([
      { $match: { urn: among, at: { $lte: moment } } },
      { $sort: { urn: 1, at: 1, version: 1 } },
      { $group: { _id: '$urn', row: { $last: '$$ROOT' } } },
    ])
    .toArray();
  const later = await rowsOf(db)
    .find({ urn: among, at: { $gt: moment } })
    .sort({ urn: 1, at: 1, version: 1 })
    .toArray();
  return { before: last.map(({ row }) => stepOf(row)), after: later.map(stepOf) };
}
