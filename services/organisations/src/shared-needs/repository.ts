import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Db } from 'mongodb';
import type { NetworkProposal } from './network-proposal';

type Row = Omit<NetworkProposal, 'id'> & { readonly _id: string };

export const networkProposalCollections: readonly CollectionDefinition[] = [
  {
    name: 'networkProposals',
    indexes: [{ key: { 'invitations.urn': 1, proposedAt: 1 } }, { key: { owner: 1 } }],
  },
];

const rowsOf = (db: Db) => db.collection<Row>('networkProposals');
const proposalOf = ({ _id, ...rest }: Row): NetworkProposal => ({ id: _id, ...rest });

export async function findProposal(
  { db, session }: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  id: string,
): Promise<NetworkProposal | null> {
  const row = await rowsOf(db).findOne({ _id: id }, session ? { session } : {});
  return row && proposalOf(row);
}

/** Proposals in which schools were invited, by URN, oldest first. */
export async function proposalsInviting(
  db: Db,
  urns: readonly string[],
): Promise<Map<string, NetworkProposal[]>> {
  const rows = await rowsOf(db)
    .find({ 'invitations.urn': { $in: [...urns] } })
    .sort({ proposedAt: 1, _id: 1 })
    .toArray();
  const found = rows.map(proposalOf);
  const inviting = (urn: string) =>
    found.filter(({ invitations }) => invitations.some((invitation) => invitation.urn === urn));
  return new Map(urns.map((urn) => [urn, inviting(urn)]));
}

export async function saveProposal(
  { db, session }: UnitOfWork,
  { id, ...row }: NetworkProposal,
): Promise<void> {
  await rowsOf(db).replaceOne({ _id: id }, row, { upsert: true, session });
}
