import type { SchoolFacts } from '@middletier/organisations/contract';
import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools, requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { RecordPlanFiguresInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { readInput } from '../observations/read-input';
import { recordObservations } from '../observations/record-observations';
import { followFigures } from '../observations/repropose';
import { covers, latestOf, type AreaPlan, type PlanMeasure } from './area-plan';
import { recordFigures, type PlanFigure } from './figure';
import { requirePlan } from './keep-plans';
import { addFigures } from './repository';

function requireMeasure(plan: AreaPlan, id: string): PlanMeasure {
  const all = latestOf(plan).priorities.flatMap(({ measures }) => measures);
  const found = all.find((one) => one.id === id);
  if (found) return found;
  const known = all.map((one) => one.id).join(', ');
  throw new Refusal('MEASURE_UNKNOWN', `The plan has no measure ${id}; it has ${known}.`, [
    'input',
    'measure',
  ]);
}

export async function recordAll(context: Context, input: RecordPlanFiguresInput): Promise<AreaPlan> {
  const figures = input.figures.map(({ urn, year, value, cohort = null }) => ({ urn, year, value, cohort }));
  return runCommand(context, { name: 'recordPlanFigures', input }, async (unit) => {
    const plan = await requirePlan(unit, input.plan, 'plan');
    requireOfficer(context.actor, plan.owner);
    const { id, measure } = requireMeasure(plan, input.measure);
    const wanted = { planId: plan.id, measure: id, source: input.source, figures };
    const recorded = recordFigures(wanted, momentOf(context));
    await refuseStrangers(unit, plan, recorded);
    if (measure === null) await addFigures(unit, recorded);
    else await observe(unit, context, { measure, recorded });
    return plan;
  });
}

interface Observing {
  /** Of the catalogue. */
  readonly measure: string;
  readonly recorded: readonly PlanFigure[];
}

/** A measure of the catalogue has one place where its figures are kept, whoever tells of them: that of all observations. */
async function observe(unit: UnitOfWork, context: Context, { measure, recorded }: Observing): Promise<void> {
  const path = ['input', 'figures'];
  for (const urn of new Set(recorded.map((one) => one.urn)))
    await requireAuthorityOfficer(context, urn, path);
  const told = readInput(
    recorded.map(({ urn, year, value, cohort }) => ({ urn, measure, period: year, value, cohort })),
    path,
  );
  const { planId, source: said, recordedBy } = recorded[0]!;
  const source = { kind: 'RECORDED', name: `Area plan ${planId}: ${said}`, by: recordedBy } as const;
  const { figures } = await recordObservations(unit, told, { source, now: context.now });
  await followFigures(unit, figures, context.now);
}

async function refuseStrangers(
  unit: UnitOfWork,
  plan: AreaPlan,
  recorded: readonly PlanFigure[],
): Promise<void> {
  const schools = await knownSchools<SchoolFacts>(unit, [...new Set(recorded.map(({ urn }) => urn))]);
  for (const [i, { urn }] of recorded.entries()) {
    const school = schools.get(urn);
    const path = ['input', 'figures', i, 'urn'];
    if (!school)
      throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, path);
    const { localAuthority } = school.audience;
    if (!covers(latestOf(plan).area, { urn, phase: school.phase, localAuthority }))
      throw new Refusal('NOT_IN_AREA', `The plan is not for school ${urn}.`, path);
  }
}
