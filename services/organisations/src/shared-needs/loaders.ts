import DataLoader from 'dataloader';
import type { Db } from 'mongodb';
import type { NetworkProposal } from './network-proposal';
import { proposalsInviting } from './repository';

/** Proposals in which a school was invited, by URN. */
export type ProposalLoader = DataLoader<string, readonly NetworkProposal[]>;

export const loadProposals = (db: Db): ProposalLoader =>
  new DataLoader(async (urns) => {
    const found = await proposalsInviting(db, urns);
    return urns.map((urn) => found.get(urn) ?? []);
  });
