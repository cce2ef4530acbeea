import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef } from '../bodies/body';
import { foundPartnership } from '../partnerships/keeping/found-partnership';
import { consenting, latestAnswer, type NetworkProposal } from './network-proposal';

interface Founded {
  readonly from: string;
  readonly lead: string | null;
  readonly by: string;
  readonly at: Date;
}

const NOTHING_SAID = {
  ...{ hostEmployer: null, linkAdviser: null, terms: null, measures: [], shares: [], challenge: null },
} as const;

/** Makes a network of those who consented, each with the consent of its governing body on record. */
export async function foundNetwork(
  unit: UnitOfWork,
  proposal: NetworkProposal,
  { from, lead, by, at }: Founded,
): Promise<void> {
  const { partnershipId, owner, name, purpose } = proposal;
  const members = consenting(proposal).map((invitation) => {
    const { meetingDate, reference, givenBy } = latestAnswer(invitation)!;
    return {
      member: bodyRef('school', invitation.urn),
      role: invitation.urn === lead ? ('LEAD' as const) : ('MEMBER' as const),
      consent: { meetingDate, reference, givenBy },
      path: ['input', 'id'],
    };
  });
  const state = { ...NOTHING_SAID, name, aims: [purpose] };
  const opening = { id: partnershipId!, kind: 'NETWORK' as const, owner, from, state };
  const moment = { today: dayOf(at), at: at.toISOString(), by };
  await foundPartnership(unit, { opening, members }, moment);
}
