import { randomUUID } from 'node:crypto';
import { checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { Context } from '../context';
import { statutoryStepTaken } from '../contract';
import type { EndStatutoryStepInput, TakeStatutoryStepInput } from '../generated/graphql';
import { personOf } from '../people/person';
import { steps } from './repository';
import { endStep, takeStep, type StatutoryStep } from './step';

export async function take(context: Context, input: TakeStatutoryStepInput): Promise<StatutoryStep> {
  const { urn } = input;
  const { actor, school } = await requireAuthorityOfficer(context, urn);
  return runCommand(context, { name: 'takeStatutoryStep', input }, async (unit) => {
    const found = input.notice ? await steps.find(unit, input.notice) : null;
    const asked = {
      ...{ kind: input.kind, takenOn: input.takenOn, causes: input.causes, reason: input.reason },
      ...{ preconditions: input.preconditions, ground: input.ground ?? null },
      ...{ action: input.action ?? null, complyBy: input.complyBy ?? null },
    };
    const step = takeStep(asked, {
      ...{ id: randomUUID(), by: personOf(actor), now: context.now },
      school: { urn, typeGroup: school.typeGroup?.code ?? null },
      notice: found?.urn === urn && found.kind === 'warning-notice' ? found : null,
    });
    await steps.add(unit, step);
    const { id, kind, takenOn } = step;
    unit.emit(statutoryStepTaken, id, { id, school: { urn }, kind, takenOn, audience: school.audience });
    return step;
  });
}

export const end = (context: Context, input: EndStatutoryStepInput): Promise<StatutoryStep> =>
  runCommand(context, { name: 'endStatutoryStep', input }, async (unit) => {
    const step = await steps.find(unit, input.id);
    if (!step) throw new Refusal('STEP_UNKNOWN', `There is no step ${input.id}.`, ['input', 'id']);
    const { actor } = await requireAuthorityOfficer(context, step.urn, ['input', 'id']);
    checkVersion('the step', input.version, step.version);
    const { outcome: kind, on, reason } = input;
    const ended = endStep(step, { kind, on, reason }, { by: personOf(actor), now: context.now });
    await steps.save(unit, ended);
    return ended;
  });
