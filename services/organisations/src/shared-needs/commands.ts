import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { randomUUID } from 'node:crypto';
import { requireActor, requireOfficer, speaksFor, type Actor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKnownBodies } from '../bodies/known-bodies';
import type { Context } from '../context';
import { networkAnswered, networkFormed, networkProposed } from '../contract';
import type {
  AnswerNetworkInvitationInput,
  FormNetworkInput,
  InviteToNetworkInput,
  NeedCriterionInput,
  ProposeNetworkInput,
} from '../generated/graphql';
import { foundNetwork } from './found-network';
import { checkCriteria, type Criterion } from './need';
import { answerInvitation, formed, invite, type NetworkProposal } from './network-proposal';
import { findProposal, saveProposal } from './repository';

export const criterionOf = ({ measure, atLeast, atMost }: NeedCriterionInput): Criterion => ({
  measure,
  atLeast: atLeast ?? null,
  atMost: atMost ?? null,
});

export function proposeNetwork(context: Context, input: ProposeNetworkInput): Promise<NetworkProposal> {
  const { name: proposedBy } = requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'proposeNetwork', input }, async (unit) => {
    const proposedAt = context.now.toISOString();
    const empty = {
      id: randomUUID(),
      name: checkText(input.name, ['input', 'name']),
      purpose: checkText(input.purpose, ['input', 'purpose'], 500),
      owner: input.owner,
      need: checkCriteria(input.need.map(criterionOf), ['input', 'need']),
      ...{ invitations: [], partnershipId: null, version: 0, proposedAt, proposedBy },
    };
    await requireKnownBodies(unit, [input.owner], ['input', 'owner']);
    return inviteSchools(unit, empty, { urns: input.schools, at: proposedAt });
  });
}

export const inviteToNetwork = (context: Context, input: InviteToNetworkInput): Promise<NetworkProposal> =>
  runCommand(context, { name: 'inviteToNetwork', input }, async (unit) => {
    const { proposal } = await proposalToChange(unit, input, context.actor);
    return inviteSchools(unit, proposal, { urns: input.schools, at: context.now.toISOString() });
  });

async function inviteSchools(
  unit: UnitOfWork,
  proposal: NetworkProposal,
  { urns, at }: { readonly urns: readonly string[]; readonly at: string },
): Promise<NetworkProposal> {
  const refs = urns.map((urn) => `school:${urn}`);
  await requireKnownBodies(unit, refs, ['input', 'schools']);
  const invited = invite(proposal, urns, at);
  await saveProposal(unit, invited);
  const { id, name, purpose, owner, need } = invited;
  const schools = invited.invitations.map(({ urn }) => urn);
  unit.emit(networkProposed, id, {
    id,
    name,
    purpose,
    owner,
    need: need.map((one) => ({ ...one })),
    schools,
  });
  return invited;
}

export async function answerNetworkInvitation(
  context: Context,
  input: AnswerNetworkInvitationInput,
): Promise<NetworkProposal> {
  const actor = requireActor(context.actor);
  return runCommand(context, { name: 'answerNetworkInvitation', input }, async (unit) => {
    const { id, urn, answer, meetingDate } = input;
    const proposal = await proposalOf(unit, id);
    await requireVoice(context, { urn, owner: proposal.owner });
    const answered = answerInvitation(proposal, urn, {
      ...{ answer, meetingDate },
      reference: checkText(input.reference, ['input', 'reference']),
      givenBy: checkText(input.givenBy, ['input', 'givenBy']),
      recordedAt: context.now.toISOString(),
      recordedBy: actor.name,
    });
    await saveProposal(unit, answered);
    unit.emit(networkAnswered, id, { id, urn, answer, meetingDate });
    return answered;
  });
}

/** A school's answer is given by itself or its trust, or recorded by the owner's officers from the minutes. */
async function requireVoice(
  { actor, register }: Context,
  { urn, owner }: { readonly urn: string; readonly owner: string },
): Promise<void> {
  const school = await register.schools.load(urn);
  const own = school && { school: urn, trust: school.trust?.uid ?? null };
  if (!own || !speaksFor(actor, own)) requireOfficer(actor, owner);
}

export const formNetwork = (context: Context, input: FormNetworkInput): Promise<NetworkProposal> =>
  runCommand(context, { name: 'formNetwork', input }, async (unit) => {
    const { proposal, by } = await proposalToChange(unit, input, context.actor);
    const { partnership: partnershipId, from, lead = null } = input;
    const done = formed(proposal, { partnershipId, lead });
    await foundNetwork(unit, done, { from, lead, by, at: context.now });
    await saveProposal(unit, done);
    unit.emit(networkFormed, done.id, { id: done.id, partnership: partnershipId, from });
    return done;
  });

async function proposalToChange(
  unit: UnitOfWork,
  { id, version }: { readonly id: string; readonly version: number },
  actor: Actor | null,
): Promise<{ readonly proposal: NetworkProposal; readonly by: string }> {
  const proposal = await proposalOf(unit, id);
  const { name: by } = requireOfficer(actor, proposal.owner);
  checkVersion('the proposal', version, proposal.version);
  return { proposal, by };
}

async function proposalOf(unit: UnitOfWork, id: string): Promise<NetworkProposal> {
  const proposal = await findProposal(unit, id);
  if (proposal) return proposal;
  throw new Refusal('PROPOSAL_UNKNOWN', `There is no proposal ${id}.`, ['input', 'id']);
}
