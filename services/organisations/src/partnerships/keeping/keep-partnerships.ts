import { randomUUID } from 'node:crypto';
import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { dayBefore } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef } from '../../bodies/body';
import { requireKnownBodies } from '../../bodies/known-bodies';
import type { Context } from '../../context';
import type {
  ChangePartnershipInput,
  ClosePartnershipInput,
  OpenPartnershipInput,
} from '../../generated/graphql';
import { headshipsBeyond, saveHeadships } from '../leadership-repository';
import { endOn } from '../membership';
import { claimWebs, membersBeyond, membershipsOf, saveMemberships } from '../membership-repository';
import { changePartnership, closePartnership, openPartnership } from '../open-partnership';
import {
  bringsChallenge,
  latestState,
  onDay,
  type Moment,
  type Partnership,
  type PartnershipOnDay,
  type PartnershipState,
} from '../partnership';
import { findPartnerships, savePartnership } from '../repository';
import { tellChanged, tellEnded } from '../tell-memberships';
import { momentOf, requirePartnership } from './moment-of';
import { bodiesIn, saidChange, saidState } from './said';

/** As it is today, or on its first day where that lies ahead. */
const shown = (partnership: Partnership, { today }: Moment): PartnershipOnDay =>
  onDay(partnership, today) ?? onDay(partnership, partnership.from)!;

async function requireBodiesIn(unit: UnitOfWork, state: Partial<PartnershipState>): Promise<void> {
  for (const { ref, path } of bodiesIn(state)) await requireKnownBodies(unit, [ref], path);
}

export function openOne(context: Context, input: OpenPartnershipInput): Promise<PartnershipOnDay> {
  requireOfficer(context.actor, input.owner);
  const moment = momentOf(context);
  return runCommand(context, { name: 'openPartnership', input }, async (unit) => {
    const { id = null, kind, owner, from } = input;
    const state = saidState(input);
    const opening = { id: id ?? randomUUID(), kind, owner, from, state };
    const partnership = openPartnership(opening, moment);
    await requireKnownBodies(unit, [owner], ['input', 'owner']);
    await requireBodiesIn(unit, state);
    if ((await findPartnerships(unit, [partnership.id])).size > 0)
      throw new Refusal(
        'PARTNERSHIP_EXISTS',
        `There is a partnership ${partnership.id} already: choose another id.`,
        ['input', 'id'],
      );
    await savePartnership(unit, partnership);
    return shown(partnership, moment);
  });
}

export function changeOne(context: Context, input: ChangePartnershipInput): Promise<PartnershipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'changePartnership', input }, async (unit) => {
    const before = await requirePartnership(unit, input.id, ['input', 'id']);
    requireOfficer(context.actor, before.owner);
    const { version, on = null } = input;
    const state = saidChange(input);
    const after = changePartnership(before, { version, on, state }, moment);
    await requireBodiesIn(unit, state);
    await savePartnership(unit, after);
    if (challenges(before) !== challenges(after))
      await tellChanged(unit, await membersBeyond(unit, after.id, dayBefore(moment.today)));
    return shown(after, moment);
  });
}

const challenges = (partnership: Partnership): boolean =>
  bringsChallenge(partnership.kind, latestState(partnership));

export function closeOne(context: Context, input: ClosePartnershipInput): Promise<PartnershipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'closePartnership', input }, async (unit) => {
    const before = await requirePartnership(unit, input.id, ['input', 'id']);
    requireOfficer(context.actor, before.owner);
    const after = closePartnership(before, input);
    await claimWebs(unit, [bodyRef('partnership', before.id)]);
    await savePartnership(unit, after);
    await endAllIn(unit, after, moment);
    return shown(after, moment);
  });
}

/** What hung on a partnership ends with it. */
async function endAllIn(
  unit: UnitOfWork,
  { id, to, endReason }: Partnership,
  { at, by }: Moment,
): Promise<void> {
  const on = to!;
  const own = await membershipsOf(unit, [bodyRef('partnership', id)]);
  const going = [
    ...(await membersBeyond(unit, id, on)),
    ...own.filter((one) => one.to === null || one.to > on),
  ];
  const change = { on, recordedAt: at, recordedBy: by, reason: `The partnership closed: ${endReason}` };
  const ended = going.map((membership) => endOn(membership, change));
  await saveMemberships(unit, ended);
  await tellEnded(unit, ended);
  const posts = await headshipsBeyond(unit, id, on);
  await saveHeadships(
    unit,
    posts.map((post) => ({ ...post, to: on, endReason: change.reason, version: post.version + 1 })),
  );
}
