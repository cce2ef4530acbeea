import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { AdoptAreaPlanInput, ChangeAreaPlanInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { findMeasure } from '../observations/measures';
import { areaPlanAdopted, areaPlanChanged, type AreaPlanTold } from '../contract';
import { adoptPlan, changePlan } from './adopt-plan';
import { latestOf, type AreaPlan, type Content, type PlanArea } from './area-plan';
import { findPlan, savePlan } from './repository';
import { saidArea, saidPriorities } from './said';

export async function requirePlan(unit: UnitOfWork, id: string, field: string): Promise<AreaPlan> {
  const found = await findPlan(unit, id);
  if (found) return found;
  throw new Refusal('PLAN_UNKNOWN', `There is no area plan ${id}: adopt it first.`, ['input', field]);
}

function refuseUnknownMeasures({ priorities }: Pick<Content, 'priorities'>): void {
  for (const [i, { measures }] of priorities.entries())
    for (const [j, { measure }] of measures.entries())
      if (measure !== null && !findMeasure(measure))
        throw new Refusal(
          'MEASURE_UNKNOWN',
          `The catalogue has no measure ${measure}. Choose one of it, or leave it out and record the figures in the plan.`,
          ['input', 'priorities', i, 'measures', j, 'measure'],
        );
}

/** An authority plans for its own schools; a partnership may be one of several authorities. */
function refuseOthersArea(owner: string, { authorities }: PlanArea): void {
  const other = authorities.find((code) => owner !== `local-authority:${code}`);
  if (owner.startsWith('local-authority:') && other !== undefined)
    throw new Refusal('NOT_YOUR_AREA', `${owner} plans for its own schools, not for those of ${other}.`, [
      ...['input', 'area', 'authorities'],
    ]);
}

/** A plan as others are told of it: with what training for its priorities is found by. */
function toldOf(plan: AreaPlan): AreaPlanTold {
  const { name, number: version, from, to, area, priorities } = latestOf(plan);
  const { authorities, phases, urns } = area;
  return {
    ...{ id: plan.id, owner: plan.owner, name, version, from, to },
    area: { authorities: [...authorities], phases: [...phases], urns: [...urns] },
    priorities: priorities.map(({ id, title, subjects, themes, measures }) => ({
      ...{ id, title, subjects: [...subjects], themes: [...themes] },
      measures: [...new Set(measures.flatMap(({ measure }) => measure ?? []))],
    })),
  };
}

export function adoptOne(context: Context, input: AdoptAreaPlanInput): Promise<AreaPlan> {
  requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'adoptAreaPlan', input }, async (unit) => {
    const { id, owner, name, from, to = null } = input;
    const content = {
      ...{ name, from, to, area: saidArea(input.area), priorities: saidPriorities(input.priorities) },
    };
    refuseUnknownMeasures(content);
    refuseOthersArea(owner, content.area);
    const plan = adoptPlan({ id, owner, content }, momentOf(context));
    if (await findPlan(unit, id))
      throw new Refusal('PLAN_EXISTS', `There is an area plan ${id} already: choose another id.`, [
        'input',
        'id',
      ]);
    await savePlan(unit, plan);
    unit.emit(areaPlanAdopted, id, toldOf(plan));
    return plan;
  });
}

export const changeOne = (context: Context, input: ChangeAreaPlanInput): Promise<AreaPlan> =>
  runCommand(context, { name: 'changeAreaPlan', input }, async (unit) => {
    const before = await requirePlan(unit, input.id, 'id');
    requireOfficer(context.actor, before.owner);
    const { version, reason, name, from, to, area, priorities } = input;
    const content: Partial<Content> = {
      ...(name == null ? {} : { name }),
      ...(from == null ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...(area == null ? {} : { area: saidArea(area) }),
      ...(priorities == null ? {} : { priorities: saidPriorities(priorities) }),
    };
    refuseUnknownMeasures({ priorities: content.priorities ?? [] });
    if (content.area) refuseOthersArea(before.owner, content.area);
    const after = changePlan(before, { version, reason, content }, momentOf(context));
    await savePlan(unit, after);
    unit.emit(areaPlanChanged, after.id, toldOf(after));
    return after;
  });
