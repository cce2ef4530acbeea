import { randomUUID } from 'node:crypto';
import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { bodyRef } from '../../bodies/body';
import { requireKnownBodies } from '../../bodies/known-bodies';
import type { Context } from '../../context';
import type {
  AppointExecutiveHeadInput,
  EndExecutiveHeadshipInput,
  SetSponsorCapacityInput,
} from '../../generated/graphql';
import {
  appointExecutiveHead,
  endExecutiveHeadship,
  type ExecutiveHeadship,
  type HeadshipOnDay,
} from '../executive-headship';
import {
  findCapacity,
  findHeadship,
  headshipsOver,
  saveCapacity,
  saveHeadships,
} from '../leadership-repository';
import { claimWebs, membershipsOf } from '../membership-repository';
import { sponsoredSchools } from '../members-on-day';
import { setCapacity, type CapacityOnDay } from '../sponsor-capacity';
import { momentOf, requirePartnership } from './moment-of';

export function appointOne(context: Context, input: AppointExecutiveHeadInput): Promise<HeadshipOnDay> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'appointExecutiveHead', input }, async (unit) => {
    const { partnershipId, postHolderName, schools, from, to = null, reviewDue } = input;
    const { role = 'Executive headteacher' } = input;
    const partnership = await requirePartnership(unit, partnershipId, ['input', 'partnershipId']);
    requireOfficer(context.actor, partnership.owner);
    const refs = schools.map((urn) => bodyRef('school', urn));
    await requireKnownBodies(unit, refs, ['input', 'schools']);
    await claimWebs(unit, refs);
    const [memberships, headships] = [await membershipsOf(unit, refs), await headshipsOver(unit, schools)];
    const wanted = { id: randomUUID(), postHolderName, role, schools, from, to, reviewDue };
    const post = appointExecutiveHead({ partnership, memberships, headships }, wanted, moment);
    await saveHeadships(unit, [post]);
    return { ...post, asAt: moment.today };
  });
}

export function endPost(context: Context, input: EndExecutiveHeadshipInput): Promise<HeadshipOnDay> {
  const { today } = momentOf(context);
  return runCommand(context, { name: 'endExecutiveHeadship', input }, async (unit) => {
    const before = await requireHeadship(unit, input.id);
    const { owner } = await requirePartnership(unit, before.partnershipId, ['input', 'id']);
    requireOfficer(context.actor, owner);
    const after = endExecutiveHeadship(before, input);
    await saveHeadships(unit, [after]);
    return { ...after, asAt: today };
  });
}

async function requireHeadship(unit: UnitOfWork, id: string): Promise<ExecutiveHeadship> {
  const found = await findHeadship(unit, id);
  if (found) return found;
  throw new Refusal('HEADSHIP_UNKNOWN', `There is no executive headship ${id}.`, ['input', 'id']);
}

export function setSponsor(context: Context, input: SetSponsorCapacityInput): Promise<CapacityOnDay> {
  requireOfficer(context.actor, input.sponsor);
  const moment = momentOf(context);
  return runCommand(context, { name: 'setSponsorCapacity', input }, async (unit) => {
    const { sponsor, version, schools, on } = input;
    await requireKnownBodies(unit, [sponsor], ['input', 'sponsor']);
    await claimWebs(unit, [sponsor]);
    const after = setCapacity(await findCapacity(unit, sponsor), { sponsor, version, schools, on }, moment);
    await saveCapacity(unit, after);
    const has = (await sponsoredSchools(unit, [sponsor], on)).get(sponsor)!.size;
    return { sponsor, version: after.version, schools, since: on, has };
  });
}
