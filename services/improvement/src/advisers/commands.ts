import { randomUUID } from 'node:crypto';
import type { SchoolFacts } from '@middletier/organisations/contract';
import { checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools, requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireOfficerOf, requireSchoolItself } from '../confidentiality/rights';
import type { Context } from '../context';
import type {
  AllocateAdviserInput,
  EndAllocationInput,
  HoldSessionInput,
  KeepAdviserInput,
  ShapeSessionInput,
} from '../generated/graphql';
import { personOf } from '../people/person';
import { checkAdviser, conflictsOf, type Adviser, type Conflict } from './adviser';
import { allocate, endAllocation, holdSession, shapeSession, type Allocation } from './allocation';
import { advisers, allocations, loadOf } from './repository';

/** A new adviser, or a known one with other days and interests. */
export async function keepAdviser(context: Context, input: KeepAdviserInput): Promise<Adviser> {
  const { localAuthority, name, external, days } = input;
  requireOfficerOf(context.actor, localAuthority);
  return runCommand(context, { name: 'keepAdviser', input }, async (unit) => {
    const before = await advisers.find(unit, input.id);
    if (before) requireOfficerOf(context.actor, before.localAuthority);
    checkVersion('the adviser', input.version ?? 0, before?.version ?? 0);
    const interests = input.interests.map(({ to, note, ...interest }, i) =>
      checkPeriod({ ...interest, to: to ?? null, note: note ?? null }, ['input', 'interests', i]),
    );
    const version = (before?.version ?? 0) + 1;
    const adviser = checkAdviser({ id: input.id, localAuthority, name, external, days, interests, version });
    await advisers.save(unit, adviser);
    return adviser;
  });
}

export async function allocateAdviser(context: Context, input: AllocateAdviserInput): Promise<Allocation> {
  const { urn, year, days, sessions } = input;
  const { actor, school } = await requireAuthorityOfficer(context, urn);
  return runCommand(context, { name: 'allocateAdviser', input }, async (unit) => {
    const adviser = await advisers.find(unit, input.adviser);
    if (adviser?.localAuthority !== school.audience.localAuthority)
      throw new Refusal('ADVISER_UNKNOWN', `There is no adviser ${input.adviser}.`, ['input', 'adviser']);
    const conflicts = await conflictsWith(unit, adviser, { urn, day: dayOf(context.now) });
    const load = await loadOf(unit, adviser.id, year);
    const sessionIds = Array.from({ length: Math.min(sessions, 100) }, () => randomUUID());
    const asked = { id: randomUUID(), adviser, urn, year, days, sessionIds };
    const allocation = allocate(asked, { conflicts, load, by: personOf(actor), now: context.now });
    // Two who allocate one adviser at once meet here, and the second sees what the first gave.
    await advisers.save(unit, adviser);
    await allocations.add(unit, allocation);
    return allocation;
  });
}

/** What stands between an adviser and a school on a day. */
export async function conflictsWith(
  unit: Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>,
  adviser: Adviser,
  { urn, day }: { readonly urn: string; readonly day: string },
): Promise<readonly Conflict[]> {
  const urns = [urn, ...adviser.interests.map((interest) => interest.urn)];
  const facts = await knownSchools<SchoolFacts>(unit as UnitOfWork, urns);
  const placed = new Map(
    [...facts].map(([key, { name, trust }]) => [key, { urn: key, name, trust: trust?.uid ?? null }]),
  );
  const school = placed.get(urn) ?? { urn, name: `school ${urn}`, trust: null };
  return conflictsOf(adviser, { school, others: placed, day });
}

export const shape = (context: Context, input: ShapeSessionInput): Promise<Allocation> =>
  change(context, { name: 'shapeSession', input }, async (allocation) => {
    const { actor } = await requireSchoolItself(context, allocation.urn);
    const { session, focus, wantedOn = null } = input;
    return shapeSession(allocation, { session, focus, wantedOn }, personOf(actor));
  });

export const hold = (context: Context, input: HoldSessionInput): Promise<Allocation> =>
  change(context, { name: 'holdSession', input }, async (allocation) => {
    await requireAuthorityOfficer(context, allocation.urn, ['input', 'id']);
    return holdSession(allocation, input.session, input.heldOn);
  });

export const end = (context: Context, input: EndAllocationInput): Promise<Allocation> =>
  change(context, { name: 'endAllocation', input }, async (allocation) => {
    const { actor } = await requireAuthorityOfficer(context, allocation.urn, ['input', 'id']);
    const { reason } = input;
    return endAllocation(allocation, { reason, by: personOf(actor), today: dayOf(context.now) });
  });

interface Command {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}

const change = (
  context: Context,
  { name, input }: Command,
  decide: (allocation: Allocation) => Promise<Allocation>,
): Promise<Allocation> =>
  runCommand(context, { name, input }, async (unit) => {
    const allocation = await allocations.find(unit, input.id);
    if (!allocation)
      throw new Refusal('ALLOCATION_UNKNOWN', `There is no allocation ${input.id}.`, ['input', 'id']);
    const changed = await decide(allocation);
    checkVersion('the allocation', input.version, allocation.version);
    await allocations.save(unit, changed);
    return changed;
  });
