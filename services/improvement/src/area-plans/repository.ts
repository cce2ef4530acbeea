import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import { insertAll } from '@middletier/runtime/insert-all';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import DataLoader from 'dataloader';
import type { Db, Filter } from 'mongodb';
import { latestOf, versionOf, type AreaPlan, type PlanArea, type PlanAsOf } from './area-plan';
import type { PlanFigure } from './figure';

/** `name` and `area` are those of the last version. */
type Row = Omit<AreaPlan, 'id'> & { readonly _id: string; readonly name: string; readonly area: PlanArea };

export const areaPlanCollections: readonly CollectionDefinition[] = [
  {
    name: 'areaPlans',
    indexes: [
      { key: { name: 1, _id: 1 } },
      { key: { owner: 1, name: 1, _id: 1 } },
      { key: { 'area.authorities': 1 } },
      { key: { 'area.urns': 1 } },
    ],
  },
  {
    name: 'planFigures',
    indexes: [
      { key: { planId: 1, measure: 1, urn: 1, year: 1, supersededAt: 1 } },
      {
        key: { planId: 1, measure: 1, urn: 1, year: 1 },
        name: 'one in force',
        unique: true,
        partialFilterExpression: { supersededAt: null },
      },
    ],
  },
];

const plans = (db: Db) => db.collection<Row>('areaPlans');
const figures = (db: Db) => db.collection<PlanFigure>('planFigures');

/** What was kept before a priority said by which words training for it is found. */
const WORDLESS = { subjects: [], themes: [] };
const planOf = ({ _id, owner, versions }: Row): AreaPlan => ({
  ...{ id: _id, owner },
  versions: versions.map((one) => ({
    ...one,
    priorities: one.priorities.map((priority) => ({ ...WORDLESS, ...priority })),
  })),
});

export async function findPlan({ db, session }: UnitOfWork, id: string): Promise<AreaPlan | null> {
  const row = await plans(db).findOne({ _id: id }, { session });
  return row && planOf(row);
}

export async function savePlan({ db, session }: UnitOfWork, plan: AreaPlan): Promise<void> {
  const { id, ...rest } = plan;
  const { name, area } = latestOf(plan);
  await plans(db).replaceOne({ _id: id }, { ...rest, name, area }, { upsert: true, session });
}

/** Of one measure of one plan; what was said before of the same schools and years is superseded, and kept. */
export async function addFigures(unit: UnitOfWork, recorded: readonly PlanFigure[]): Promise<void> {
  const { planId, measure, recordedAt } = recorded[0]!;
  const same = recorded.map(({ urn, year }) => ({ urn, year }));
  await figures(unit.db).updateMany(
    { planId, measure, supersededAt: null, $or: same },
    { $set: { supersededAt: recordedAt } },
    { session: unit.session },
  );
  await insertAll(unit, { collection: 'planFigures', rows: recorded.map((one) => ({ ...one })) });
}

export const loadPlans = (db: Db): DataLoader<string, AreaPlan | null> => rowsByKey(plans(db), planOf);

/** Figures recorded in a plan that hold now, by plan. */
export const loadPlanFigures = (db: Db): DataLoader<string, readonly PlanFigure[]> =>
  new DataLoader(async (ids) => {
    const rows = await figures(db)
      .find({ planId: { $in: [...ids] }, supersededAt: null }, { projection: { _id: 0 } })
      .toArray();
    return ids.map((id) => rows.filter(({ planId }) => planId === id));
  });

export interface PlanFilter {
  readonly owner?: string | null;
  /** Only those that are for this school. */
  readonly school?: { readonly urn: string; readonly phase: string; readonly localAuthority: string };
}

/** Plans by name, each as its last version has it. */
export const pageOfPlans = (db: Db, filter: PlanFilter, page: PageArguments): Promise<Connection<PlanAsOf>> =>
  readPage(
    {
      collection: plans(db),
      filter: toFilter(filter),
      order: ['name', '_id'],
      toNode: (row) => versionOf(planOf(row), null)!,
    },
    page,
  );

function toFilter({ owner = null, school }: PlanFilter): Filter<Row> {
  if (!school) return owner === null ? {} : { owner };
  const byAuthority = {
    'area.authorities': school.localAuthority,
    $or: [{ 'area.phases': { $size: 0 } }, { 'area.phases': school.phase }],
  };
  return { $or: [{ 'area.urns': school.urn }, byAuthority] };
}
