import { randomUUID } from 'node:crypto';
import { requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  HoldNetworkMeetingInput,
  JoinLeaderNetworkInput,
  LeaveLeaderNetworkInput,
  OpenLeaderNetworkInput,
} from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { requireCloseness } from '../leaders/may-see';
import { postsHeldBy } from '../posts/known-posts';
import { holderOn } from '../posts/post';
import { checkAttendance, memberId, type Meeting, type Member, type Network } from './network';
import { addMeeting, addNetwork, findMembers, findNetwork, saveMember } from './repository';

export const openNetwork = (context: Context, input: OpenLeaderNetworkInput): Promise<Network> =>
  runCommand(context, { name: 'openLeaderNetwork', input }, async (unit) => {
    requireOfficer(context.actor, input.owner);
    const id = checkId(input.id, ['input', 'id']);
    if (await findNetwork(unit, id))
      throw new Refusal('ID_TAKEN', `There is a network ${id}: choose another id.`, ['input', 'id']);
    const name = checkText(input.name, ['input', 'name']);
    const network = { id, owner: input.owner, name, roles: input.roles ?? [] };
    await addNetwork(unit, network);
    return network;
  });

/** Refuses OTHER_ROLE to who holds none of the network's roles, for good or acting, on the day. */
export const joinNetwork = (context: Context, input: JoinLeaderNetworkInput): Promise<Member> =>
  runCommand(context, { name: 'joinLeaderNetwork', input }, async (unit) => {
    const network = await requireNetwork(unit, input.network);
    const leader = await requireLeader(unit, input.leader);
    await requireCloseness(context, leader);
    const today = dayOf(context.now);
    const posts = await postsHeldBy(unit, [leader.id]);
    const roles = posts.filter((post) => holderOn(post, today)?.leader === leader.id).map(({ role }) => role);
    if (network.roles.length > 0 && !roles.some((role) => network.roles.includes(role)))
      throw new Refusal('OTHER_ROLE', `${network.name} is for ${network.roles.join(', ')}.`, [
        'input',
        'leader',
      ]);
    const id = memberId(network.id, leader.id);
    const [before] = await findMembers(unit, [id]);
    if (before && before.to === null) return before;
    const member = { id, network: network.id, leader: leader.id, from: before?.from ?? today, to: null };
    await saveMember(unit, member);
    return member;
  });

export const leaveNetwork = (context: Context, input: LeaveLeaderNetworkInput): Promise<Member> =>
  runCommand(context, { name: 'leaveLeaderNetwork', input }, async (unit) => {
    const leader = await requireLeader(unit, input.leader);
    await requireCloseness(context, leader);
    const [member] = await findMembers(unit, [memberId(input.network, leader.id)]);
    if (!member || member.to !== null)
      throw new Refusal('NO_MEMBER', `${input.leader} is no member of ${input.network}.`, [
        'input',
        'leader',
      ]);
    const left = { ...member, to: dayOf(context.now) };
    await saveMember(unit, left);
    return left;
  });

export const holdMeeting = (context: Context, input: HoldNetworkMeetingInput): Promise<Meeting> =>
  runCommand(context, { name: 'holdNetworkMeeting', input }, async (unit) => {
    const network = await requireNetwork(unit, input.network);
    requireOfficer(context.actor, network.owner);
    const on = checkDay(input.on, ['input', 'on']);
    if (on > dayOf(context.now))
      throw new Refusal('DAY_TO_COME', `${on} is yet to come: record it when it has been.`, ['input', 'on']);
    if (!(await context.schools.load(input.host)))
      throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${input.host}.`, ['input', 'host']);
    const members = await findMembers(
      unit,
      input.attended.map((leader) => memberId(network.id, leader)),
    );
    const meeting: Meeting = {
      ...{ id: randomUUID(), network: network.id, on, host: input.host },
      theme: checkText(input.theme, ['input', 'theme']),
      attended: checkAttendance(input.attended, members, on),
    };
    await addMeeting(unit, meeting);
    return meeting;
  });

async function requireNetwork(unit: UnitOfWork, id: string): Promise<Network> {
  const network = await findNetwork(unit, id);
  if (network) return network;
  throw new Refusal('NETWORK_UNKNOWN', `There is no network ${id}.`, ['input', 'network']);
}
