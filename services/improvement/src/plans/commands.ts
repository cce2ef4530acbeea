import { randomUUID } from 'node:crypto';
import { checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireSchoolItself, requireSchoolOrOfficer } from '../confidentiality/rights';
import type { Context } from '../context';
import { supportPlanAgreed, supportPlanConcluded } from '../contract';
import type { ConcludePlanInput, DraftPlanInput } from '../generated/graphql';
import { personOf } from '../people/person';
import { benchmarksOf, knownReview } from '../reviews/known-reviews';
import { agree, conclude, draftPlan, type Hand } from './decide';
import type { Plan } from './plan';
import { plans } from './repository';

export async function draft(context: Context, input: DraftPlanInput): Promise<Plan> {
  await requireAuthorityOfficer(context, input.urn);
  return runCommand(context, { name: 'draftPlan', input }, async (unit) => {
    const { idempotencyKey: _key, ...asked } = input;
    const [id, review, follows] = [input.id ?? randomUUID(), input.review ?? null, input.follows ?? null];
    const plan = draftPlan({ ...asked, id, review, follows });
    await requireGround(unit, plan);
    if (await plans.find(unit, id))
      throw new Refusal('ID_TAKEN', `There is a plan ${id} already.`, ['input', 'id']);
    await plans.add(unit, plan);
    return plan;
  });
}

/** An intervention rests on a collaborative review of the school, an exit on the plan that ended with it. */
async function requireGround(unit: UnitOfWork, { kind, urn, review, follows }: Plan): Promise<void> {
  if (kind === 'INTERVENTION') {
    const found = review === null ? null : await knownReview(unit, review);
    if (found?.urn === urn && found.kind === 'COLLABORATIVE') return;
    throw new Refusal('REVIEW_UNKNOWN', `Name a collaborative review of school ${urn}.`, ['input', 'review']);
  }
  const before = follows === null ? null : await plans.find(unit, follows);
  if (before?.urn === urn && before.conclusion?.outcome === 'EXIT_PLAN') return;
  throw new Refusal('PLAN_UNKNOWN', `Name a plan of school ${urn} that ended with EXIT_PLAN.`, [
    'input',
    'follows',
  ]);
}

interface Command {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}
type Decide = (plan: Plan, hand: Hand, unit: UnitOfWork) => Plan | Promise<Plan>;
type Right = (context: Context, urn: string) => Promise<{ readonly actor: { id: string; name: string } }>;

const byOfficer: Right = (context, urn) => requireAuthorityOfficer(context, urn, ['input', 'id']);

const change = (
  context: Context,
  { name, input }: Command,
  [right, decide]: readonly [Right, Decide],
): Promise<Plan> =>
  runCommand(context, { name, input }, async (unit) => {
    const plan = await plans.find(unit, input.id);
    if (!plan) throw new Refusal('PLAN_UNKNOWN', `There is no plan ${input.id}.`, ['input', 'id']);
    const { actor } = await right(context, plan.urn);
    checkVersion('the plan', input.version, plan.version);
    const changed = await decide(plan, { by: personOf(actor), now: context.now }, unit);
    await plans.save(unit, changed);
    return changed;
  });

export const changeByOfficer = (context: Context, command: Command, decide: Decide): Promise<Plan> =>
  change(context, command, [byOfficer, decide]);

/** By the school, its trust or an officer of its authority. */
export const changeByEither = (context: Context, command: Command, decide: Decide): Promise<Plan> =>
  change(context, command, [requireSchoolOrOfficer, decide]);

export const agreePlan = (context: Context, input: Command['input']): Promise<Plan> =>
  change(context, { name: 'agreePlan', input }, [
    requireSchoolItself,
    async (plan, hand, unit) => {
      const agreed = agree(plan, hand);
      const { id, urn, kind, from, to } = agreed;
      const audience = (await context.schools.load(urn))!.audience;
      unit.emit(supportPlanAgreed, id, { id, school: { urn }, kind, from, to, audience });
      return agreed;
    },
  ]);

export const concludePlan = (context: Context, input: ConcludePlanInput): Promise<Plan> =>
  changeByOfficer(context, { name: 'concludePlan', input }, async (plan, hand, unit) => {
    const benchmark = (await benchmarksOf(unit, plan.id)).findLast(({ urn }) => urn === plan.urn);
    const { outcome, reason } = input;
    const concluded = conclude(plan, { outcome, reason, benchmark }, hand);
    const { id, urn } = concluded;
    const audience = (await context.schools.load(urn))!.audience;
    unit.emit(supportPlanConcluded, id, { id, school: { urn }, outcome, audience });
    return concluded;
  });
