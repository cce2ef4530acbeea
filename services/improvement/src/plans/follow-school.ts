import type { Closing, Conversion } from '@middletier/organisations/contract';
import { closedOn, endedWithSchool, goesOnAs, notContinued, REGISTER } from '../schools/what-became';
import type { Plan } from './plan';

interface End {
  readonly on: string;
  readonly reason: string;
}

/** Ends a plan that is being worked on, or drafted. */
function end(plan: Plan, { on, reason }: End, now: Date): Plan | null {
  const { state } = plan;
  if (state !== 'DRAFT' && state !== 'AGREED') return null;
  const ended = { on, reason, state, by: REGISTER, at: now.toISOString() };
  return { ...plan, state: 'ENDED', ended, version: plan.version + 1 };
}

/** A school that closes has nothing left to plan. */
export const endWithSchool = (plans: readonly Plan[], { urn, on }: Closing, now: Date): Plan[] =>
  plans.flatMap((plan) => (plan.urn === urn ? (end(plan, { on, reason: closedOn(on) }, now) ?? []) : []));

/** A plan goes on under the new number as it stands, with its progress and its reviews, and begins anew in neither. */
export function carryPlans(
  plans: readonly Plan[],
  conversion: Conversion,
  { now, newId }: { readonly now: Date; readonly newId: () => string },
): { readonly ended: Plan[]; readonly carried: Plan[] } {
  const { from, to, on } = conversion;
  const own = notContinued(plans).filter(({ urn }) => urn === from);
  const ended = own.flatMap((plan) => end(plan, { on, reason: goesOnAs(conversion) }, now) ?? []);
  const over = [...ended, ...own.filter(({ ended: how }) => endedWithSchool(how?.reason))];
  const carried = over.map(({ ended: how, ...plan }): Plan => {
    return { ...plan, id: newId(), urn: to, state: how!.state, continues: plan.id, version: 1 };
  });
  return { ended, carried };
}
