import { randomUUID } from 'node:crypto';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireSchoolItself } from '../confidentiality/rights';
import type { Context } from '../context';
import { visitFinalised } from '../contract';
import type { PlanVisitInput, ReturnFactualCheckInput } from '../generated/graphql';
import { checkPerson, personOf } from '../people/person';
import { visitMade } from '../risk-register/visit-made';
import { finalise, returnCheck, type Hand } from './decide';
import { visits } from './repository';
import { termOf } from './terms';
import type { MonitoringVisit } from './visit';

export async function planVisit(context: Context, input: PlanVisitInput): Promise<MonitoringVisit> {
  const { actor } = await requireAuthorityOfficer(context, input.urn);
  return runCommand(context, { name: 'planVisit', input }, async (unit) => {
    const visit: MonitoringVisit = {
      ...{ id: randomUUID(), urn: input.urn, heldOn: null, state: 'PLANNED', reports: [], checkBy: null },
      plannedFor: checkDay(input.plannedFor, ['input', 'plannedFor']),
      visitor: input.visitor ? checkPerson(input.visitor, ['input', 'visitor']) : personOf(actor),
      focus: checkText(input.focus, ['input', 'focus'], 2_000),
      ...{ check: null, corrections: [], final: null, cancelled: null, version: 1 },
    };
    await visits.add(unit, visit);
    return visit;
  });
}

interface Command {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}

/** A change by an officer of the school's authority. */
export const changeVisit = (
  context: Context,
  { name, input }: Command,
  decide: (visit: MonitoringVisit, hand: Hand) => MonitoringVisit,
): Promise<MonitoringVisit> =>
  runCommand(context, { name, input }, async (unit) => {
    const visit = await visitOf(unit, input.id);
    const { actor } = await requireAuthorityOfficer(context, visit.urn, ['input', 'id']);
    checkVersion('the visit', input.version, visit.version);
    const changed = decide(visit, { by: personOf(actor), now: context.now });
    await visits.save(unit, changed);
    return changed;
  });

/** The school's own answer, or that of its trust. */
export const returnFactualCheck = (
  context: Context,
  input: ReturnFactualCheckInput,
): Promise<MonitoringVisit> =>
  runCommand(context, { name: 'returnFactualCheck', input }, async (unit) => {
    const visit = await visitOf(unit, input.id);
    const { actor } = await requireSchoolItself(context, visit.urn);
    checkVersion('the visit', input.version, visit.version);
    const claimed = input.corrections.map((one) => ({ ...one, id: randomUUID() }));
    const checked = returnCheck(visit, claimed, { by: personOf(actor), now: context.now });
    await visits.save(unit, checked);
    return checked;
  });

export const finaliseVisit = (context: Context, input: Command['input']): Promise<MonitoringVisit> =>
  runCommand(context, { name: 'finaliseVisitReport', input }, async (unit) => {
    const visit = await visitOf(unit, input.id);
    const { actor, school } = await requireAuthorityOfficer(context, visit.urn, ['input', 'id']);
    checkVersion('the visit', input.version, visit.version);
    const hand = { by: personOf(actor), now: context.now };
    const done = finalise(visit, hand);
    await visits.save(unit, done);
    const heldOn = done.heldOn ?? done.plannedFor;
    await visitMade(unit, { urn: done.urn, nextDue: termOf(heldOn, 1).to, ...hand });
    const { id, urn } = done;
    unit.emit(visitFinalised, id, { id, school: { urn }, heldOn, audience: school.audience });
    return done;
  });

async function visitOf(unit: UnitOfWork, id: string): Promise<MonitoringVisit> {
  const visit = await visits.find(unit, id);
  if (visit) return visit;
  throw new Refusal('VISIT_UNKNOWN', `There is no visit ${id}.`, ['input', 'id']);
}
