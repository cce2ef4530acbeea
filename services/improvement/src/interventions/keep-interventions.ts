import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requirePriority } from '../area-plans/known-plans';
import type { Context } from '../context';
import { interventionTakenUp } from '../contract';
import type {
  AddInterventionInput,
  EndInterventionUptakeInput,
  TakeUpInterventionInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { addIntervention, type Intervention } from './intervention';
import {
  countInterventions,
  countUnder,
  findIntervention,
  findUptake,
  saveIntervention,
  saveUptake,
} from './repository';
import { endUptake, takeUp, type Uptake } from './take-up';

/** So many that all of a body, and all under a plan, can be read at once. */
const MOST_ADDED = 200;
const MOST_UNDER_A_PLAN = 500;

export function addOne(context: Context, input: AddInterventionInput): Promise<Intervention> {
  requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'addIntervention', input }, async (unit) => {
    const { id, owner, name, what, keyStages, barriers } = input;
    const added = addIntervention({ id, owner, name, what, keyStages, barriers });
    if (await findIntervention(unit, id))
      throw new Refusal('INTERVENTION_EXISTS', `There is an intervention ${id} already.`, ['input', 'id']);
    if ((await countInterventions(unit, owner)) >= MOST_ADDED)
      throw new Refusal('TOO_MANY', `A body adds ${MOST_ADDED} interventions at the most.`, ['input']);
    await saveIntervention(unit, added);
    return added;
  });
}

const saidPeople = (people: TakeUpInterventionInput['people']): Uptake['people'] =>
  (people ?? []).map(({ name, role, days, from }) => ({
    name,
    role,
    days: days ?? null,
    from: from ?? null,
  }));

async function requireSchools(unit: UnitOfWork, urns: readonly string[], path: Path): Promise<void> {
  const known = await knownSchools<SchoolFacts>(unit, urns);
  const unknown = urns.find((urn) => !known.has(urn));
  if (unknown !== undefined)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${unknown}. Check the URN.`, path);
}

async function requireOwnPriority(unit: UnitOfWork, { owner, under }: Uptake): Promise<void> {
  if (!under) return;
  const plan = await requirePriority(unit, under);
  if (plan.owner !== owner)
    throw new Refusal('NOT_YOUR_PLAN', `The plan ${under.plan} is kept by ${plan.owner}.`, [
      'input',
      'under',
    ]);
  if ((await countUnder(unit, under.plan)) >= MOST_UNDER_A_PLAN)
    throw new Refusal('TOO_MANY', `A plan has ${MOST_UNDER_A_PLAN} interventions at the most.`, [
      'input',
      'under',
    ]);
}

export function takeUpOne(context: Context, input: TakeUpInterventionInput): Promise<Uptake> {
  requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'takeUpIntervention', input }, async (unit) => {
    const intervention = await findIntervention(unit, input.intervention);
    if (!intervention)
      throw new Refusal('INTERVENTION_UNKNOWN', `The catalogue has no ${input.intervention}.`, [
        ...['input', 'intervention'],
      ]);
    const { id, owner, schools, agreedBy, amountPence, from, to = null } = input;
    const under = input.under ? { plan: input.under.plan, priority: input.under.priority } : null;
    const wanted = {
      ...{ id, owner, intervention: intervention.id, under, urns: schools, agreedBy, amountPence, from, to },
      people: saidPeople(input.people),
    };
    const uptake = takeUp(wanted, momentOf(context));
    if (await findUptake(unit, id))
      throw new Refusal('UPTAKE_EXISTS', `There is one ${id} already: choose another id.`, ['input', 'id']);
    await requireSchools(unit, uptake.urns, ['input', 'schools']);
    await requireSchools(
      unit,
      uptake.people.flatMap((one) => one.from ?? []),
      ['input', 'people'],
    );
    await requireOwnPriority(unit, uptake);
    await saveUptake(unit, uptake);
    unit.emit(interventionTakenUp, uptake.id, {
      ...{ id: uptake.id, owner, under, from: uptake.from, to: uptake.to, amountPence },
      intervention: { id: intervention.id, name: intervention.name },
      schools: uptake.urns.map((urn) => ({ urn })),
      people: uptake.people.length,
    });
    return uptake;
  });
}

export const endOne = (context: Context, input: EndInterventionUptakeInput): Promise<Uptake> =>
  runCommand(context, { name: 'endInterventionUptake', input }, async (unit) => {
    const before = await findUptake(unit, input.id);
    if (!before) throw new Refusal('UPTAKE_UNKNOWN', `There is none ${input.id}.`, ['input', 'id']);
    requireOfficer(context.actor, before.owner);
    const after = endUptake(before, input, momentOf(context));
    await saveUptake(unit, after);
    return after;
  });
