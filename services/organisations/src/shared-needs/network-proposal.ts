import { checkDay } from '@middletier/runtime/day';
import type { Connection } from '@middletier/runtime/connection';
import { Refusal } from '@middletier/runtime/refusal';

import type { Criterion } from './need';

/** What a school's governing body said to an invitation. */
export interface Answer {
  readonly answer: 'CONSENTED' | 'DECLINED';
  /** The day of the meeting that decided. */
  readonly meetingDate: string;
  /** Where it stands in the minutes. */
  readonly reference: string;
  readonly givenBy: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}

export interface Invitation {
  readonly urn: string;
  readonly invitedAt: string;
  /** Oldest first; the last one counts. */
  readonly answers: readonly Answer[];
}

/** A network that is being formed from schools that share a need (domain.md L3). */
export interface NetworkProposal {
  readonly id: string;
  readonly name: string;
  readonly purpose: string;
  /** The body that proposes it. */
  readonly owner: string;
  readonly need: readonly Criterion[];
  readonly invitations: readonly Invitation[];
  /** The network that was formed; null while schools are being asked. */
  readonly partnershipId: string | null;
  readonly version: number;
  readonly proposedAt: string;
  readonly proposedBy: string;
}

export type ProposedInvitation = Invitation & { readonly proposal: NetworkProposal };
export type InvitationPage = Connection<ProposedInvitation>;

const MOST_INVITED = 500;

export const latestAnswer = ({ answers }: Invitation): Answer | null => answers.at(-1) ?? null;

/** Schools that have consented, in the order they were invited. */
export const consenting = ({ invitations }: NetworkProposal): Invitation[] =>
  invitations.filter((invitation) => latestAnswer(invitation)?.answer === 'CONSENTED');

/** A proposal with more schools asked; one that was asked before is not asked again. */
export function invite(proposal: NetworkProposal, urns: readonly string[], at: string): NetworkProposal {
  refuseFormed(proposal);
  const asked = new Set(proposal.invitations.map(({ urn }) => urn));
  const fresh = [...new Set(urns)].filter((urn) => !asked.has(urn));
  if (asked.size + fresh.length > MOST_INVITED)
    throw new Refusal('TOO_MANY_INVITED', `Invite ${MOST_INVITED} schools at the most.`, [
      'input',
      'schools',
    ]);
  const more = fresh.map((urn) => ({ urn, invitedAt: at, answers: [] }));
  return { ...proposal, invitations: [...proposal.invitations, ...more], version: proposal.version + 1 };
}

/** A proposal with a school's answer; a later answer takes the place of an earlier one, which stays on record. */
export function answerInvitation(proposal: NetworkProposal, urn: string, answer: Answer): NetworkProposal {
  refuseFormed(proposal);
  checkDay(answer.meetingDate, ['input', 'meetingDate']);
  if (answer.meetingDate > answer.recordedAt.slice(0, 10))
    throw new Refusal('MEETING_TO_COME', `The meeting of ${answer.meetingDate} is still to come.`, [
      'input',
      'meetingDate',
    ]);
  if (!proposal.invitations.some((invitation) => invitation.urn === urn))
    throw new Refusal('NOT_INVITED', `School ${urn} was not invited: invite it first.`, ['input', 'urn']);
  const invitations = proposal.invitations.map((invitation) =>
    invitation.urn === urn ? { ...invitation, answers: [...invitation.answers, answer] } : invitation,
  );
  return { ...proposal, invitations, version: proposal.version + 1 };
}

/** A proposal that has become a partnership of those who consented. */
export function formed(
  proposal: NetworkProposal,
  { partnershipId, lead }: { readonly partnershipId: string; readonly lead: string | null },
): NetworkProposal {
  refuseFormed(proposal);
  const members = consenting(proposal);
  if (members.length < 2)
    throw new Refusal(
      'NETWORK_TOO_SMALL',
      `${members.length} of ${proposal.invitations.length} schools have consented: a network takes two at least.`,
      ['input', 'id'],
    );
  if (lead !== null && !members.some(({ urn }) => urn === lead))
    throw new Refusal('LEAD_NOT_CONSENTING', `School ${lead} has not consented, so it cannot lead.`, [
      'input',
      'lead',
    ]);
  return { ...proposal, partnershipId, version: proposal.version + 1 };
}

function refuseFormed({ partnershipId }: NetworkProposal): void {
  if (partnershipId !== null)
    throw new Refusal(
      'NETWORK_FORMED',
      `The network was formed as partnership:${partnershipId}: change its memberships there.`,
      ['input', 'id'],
    );
}
