import { requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { designationAwarded, designationWithdrawn } from '../contract';
import type { AwardDesignationInput, WithdrawDesignationInput } from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import type { Leader } from '../leaders/leader';
import { postsHeldBy } from '../posts/known-posts';
import { assess } from './assess';
import { criteriaOn } from './criteria';
import type { Designation, Ground } from './designation';
import { findDesignation, holdsAlready, saveDesignation } from './repository';

export const awardDesignation = (context: Context, input: AwardDesignationInput): Promise<Designation> =>
  runCommand(context, { name: 'awardDesignation', input }, async (unit) => {
    const leader = await requireLeader(unit, input.leader);
    const { audience, by } = await requireAuthority(context, leader.urn);
    const id = checkId(input.id, ['input', 'id']);
    if (await findDesignation(unit, id))
      throw new Refusal('ID_TAKEN', `There is a designation ${id}: choose another id.`, ['input', 'id']);
    if (await holdsAlready(unit, { leader: leader.id, kind: input.kind }))
      throw new Refusal('DESIGNATED_ALREADY', `They are designated as ${input.kind} already.`, [
        'input',
        'kind',
      ]);
    const { kind } = input;
    const from = pastDay(input.from, 'from', context);
    const designation: Designation = {
      ...{ id, kind, leader: leader.id, urn: leader.urn, from, withdrawn: null, version: 1, awardedBy: by },
      ...(await groundsFor(unit, leader, { ...input, from })),
    };
    await saveDesignation(unit, designation);
    unit.emit(designationAwarded, id, { id, kind, school: { urn: leader.urn }, on: from, audience });
    return designation;
  });

/** Refuses NO_CRITERIA and CRITERIA_NOT_MET, which says what is missing. */
async function groundsFor(
  unit: UnitOfWork,
  leader: Leader,
  { kind, from, stated }: Pick<AwardDesignationInput, 'kind' | 'from' | 'stated'>,
): Promise<{ readonly criteria: string; readonly grounds: readonly Ground[] }> {
  const set = criteriaOn(kind, from);
  if (!set)
    throw new Refusal('NO_CRITERIA', `Nobody could be designated as ${kind} on ${from}.`, ['input', 'from']);
  const record = {
    ...{ leader: leader.id, coachTrainedOn: leader.coachTraining?.on ?? null },
    posts: await postsHeldBy(unit, [leader.id]),
  };
  const said = stated.map(({ criterion, because }) => {
    return [criterion, checkText(because, ['input', 'stated'], 500)] as const;
  });
  const assessed = assess(set, record, { day: from, stated: new Map(said) });
  const missing = assessed.filter(({ met }) => !met);
  if (missing.length > 0)
    throw new Refusal(
      'CRITERIA_NOT_MET',
      `By the criteria ${set.id}: ${missing.map(({ criterion, because }) => `${criterion} (${because})`).join('; ')}.`,
      ['input', 'stated'],
    );
  return { criteria: set.id, grounds: assessed.map(({ criterion, because }) => ({ criterion, because })) };
}

export const withdrawDesignation = (
  context: Context,
  input: WithdrawDesignationInput,
): Promise<Designation> =>
  runCommand(context, { name: 'withdrawDesignation', input }, async (unit) => {
    const designation = await findDesignation(unit, input.id);
    if (!designation)
      throw new Refusal('DESIGNATION_UNKNOWN', `There is no designation ${input.id}.`, ['input', 'id']);
    const { audience, by } = await requireAuthority(context, designation.urn);
    checkVersion('the designation', input.version, designation.version);
    if (designation.withdrawn)
      throw new Refusal('DESIGNATION_ENDED', `It ended on ${designation.withdrawn.on}.`, ['input', 'id']);
    const { id, kind, urn } = designation;
    const withdrawn = {
      on: pastDay(input.on, 'on', context),
      reason: checkText(input.reason, ['input', 'reason'], 500),
      by,
    };
    const ended = { ...designation, withdrawn, version: designation.version + 1 };
    await saveDesignation(unit, ended);
    const { on, reason } = withdrawn;
    unit.emit(designationWithdrawn, id, { id, kind, school: { urn }, on, reason, audience });
    return ended;
  });

/** Officers of the authority where the leader works keep the register of designations. */
async function requireAuthority({ actor, schools }: Context, urn: string) {
  const school = await schools.load(urn);
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn} yet.`, ['input']);
  const { name: by } = requireOfficer(actor, `local-authority:${school.localAuthority.code}`);
  return { audience: school.audience, by };
}

function pastDay(day: string, field: string, { now }: Context): string {
  if (checkDay(day, ['input', field]) <= dayOf(now)) return day;
  throw new Refusal('DAY_TO_COME', `${day} is yet to come: record it when it has been.`, ['input', field]);
}
