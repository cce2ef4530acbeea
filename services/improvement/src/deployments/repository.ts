import { readPage, type Connection, type PageArguments } from '@middletier/runtime/connection';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import { rowsByKey } from '@middletier/runtime/rows-by-key';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db, Filter } from 'mongodb';
import { LIVE, type Deployment } from './deployment';
import { hasImproved } from './change-deployment';

type Row = Omit<Deployment, 'id'> & { readonly _id: string };
export type DeploymentPage = Connection<Deployment>;

export const deploymentCollections: readonly CollectionDefinition[] = [
  {
    name: 'deployments',
    indexes: [
      { key: { owner: 1, _id: 1 } },
      { key: { urn: 1, _id: 1 } },
      { key: { supporterUrn: 1, _id: 1 } },
      { key: { offer: 1, state: 1 } },
    ],
  },
];

const collection = (db: Db) => db.collection<Row>('deployments');
const deploymentOf = ({ _id, ...rest }: Row): Deployment => ({ id: _id, ...rest });

export async function findDeployment({ db, session }: UnitOfWork, id: string): Promise<Deployment | null> {
  const row = await collection(db).findOne({ _id: id }, { session });
  return row && deploymentOf(row);
}

export async function saveDeployment({ db, session }: UnitOfWork, deployment: Deployment): Promise<void> {
  const { id, ...row } = deployment;
  await collection(db).replaceOne({ _id: id }, row, { upsert: true, session });
}

/** All deployments in which some schools support or are supported; a school has some dozens at the most. */
export async function deploymentsAt(
  { db, session }: UnitOfWork,
  urns: readonly string[],
): Promise<Deployment[]> {
  const at = { $in: [...urns] };
  const rows = await collection(db)
    .find({ $or: [{ urn: at }, { supporterUrn: at }] }, { session })
    .sort({ _id: 1 })
    .toArray();
  return rows.map(deploymentOf);
}

export interface SupporterLoad {
  readonly days: number;
  readonly schools: number;
  readonly completed: number;
  readonly improved: number;
}

interface Asked {
  readonly offers: readonly string[];
  /** Requests whose deployments are left out. */
  readonly besides: readonly string[];
}

/** What each supporter is bound to, and what came of what they did before; one without any is not among them. */
export async function readLoads(
  { db, session }: UnitOfWork,
  { offers, besides }: Asked,
): Promise<ReadonlyMap<string, SupporterLoad>> {
  const filter = { offer: { $in: [...offers] }, request: { $nin: [...besides] } };
  const rows = collection(db).find(filter, { session });
  const loads = new Map<string, SupporterLoad>();
  for await (const { offer, state, terms, evaluation } of rows) {
    const { days, schools, completed, improved } = loads.get(offer) ?? NONE;
    const live = LIVE.includes(state);
    loads.set(offer, {
      days: days + (live ? terms.days : 0),
      schools: schools + (live ? 1 : 0),
      completed: completed + (state === 'COMPLETED' ? 1 : 0),
      improved: improved + (state === 'COMPLETED' && hasImproved(evaluation!) ? 1 : 0),
    });
  }
  return loads;
}

const NONE: SupporterLoad = { days: 0, schools: 0, completed: 0, improved: 0 };

export interface DeploymentReads {
  readonly load: (id: string) => Promise<Deployment | null>;
  readonly page: (
    filter: Filter<Pick<Deployment, 'owner' | 'urn' | 'supporterUrn' | 'state'>>,
    page: PageArguments,
  ) => Promise<DeploymentPage>;
}

export function openDeployments(db: Db): DeploymentReads {
  const loader = rowsByKey(collection(db), deploymentOf);
  return {
    load: (id) => loader.load(id),
    page: (filter, page) =>
      readPage(
        {
          collection: collection(db),
          filter: filter as Filter<Row>,
          order: ['_id'] as const,
          toNode: deploymentOf,
        },
        page,
      ),
  };
}
