import { requireActor } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type { ArrangePlacementInput, EndPlacementInput } from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { requireCloseness } from '../leaders/may-see';
import { giveEvidence } from '../pipelines/known-candidates';
import { checkPlacement, endPlacement, PLACEMENT_EVIDENCE, type Placement } from './placement';
import { findPlacement, placementsOf, savePlacement } from './repository';

export const arrangePlacement = (context: Context, input: ArrangePlacementInput): Promise<Placement> =>
  runCommand(context, { name: 'arrangePlacement', input }, async (unit) => {
    const id = checkId(input.id, ['input', 'id']);
    const about = {
      ...checkPeriod({ from: input.from, to: input.to }, ['input']),
      ...{ to: input.to, purpose: checkText(input.purpose, ['input', 'purpose'], 500) },
      agreed: checkText(input.agreed, ['input', 'agreed'], 500),
    };
    const back = input.exchangeWith ? `${id}-back` : null;
    const placement = await arranged(unit, context, {
      ...about,
      id,
      leader: input.leader,
      host: input.host,
      exchange: back,
    });
    if (back !== null && input.exchangeWith) {
      const other = { ...about, id: back, leader: input.exchangeWith, host: placement.home, exchange: id };
      const exchange = await arranged(unit, context, other);
      if (exchange.home !== placement.host)
        throw new Refusal('NO_EXCHANGE', 'Whoever comes in exchange must work at the host school.', [
          'input',
          'exchangeWith',
        ]);
    }
    return placement;
  });

async function arranged(
  unit: UnitOfWork,
  context: Context,
  about: Omit<Placement, 'home' | 'state' | 'outcome' | 'version' | 'arrangedBy'>,
): Promise<Placement> {
  const leader = await requireLeader(unit, about.leader);
  await requireCloseness(context, leader);
  if (await findPlacement(unit, about.id))
    throw new Refusal('ID_TAKEN', `There is a placement ${about.id}: choose another id.`, ['input', 'id']);
  if (!(await context.schools.load(about.host)))
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${about.host}.`, ['input', 'host']);
  const { name: arrangedBy } = requireActor(context.actor);
  const placement: Placement = {
    ...{ ...about, home: leader.urn, state: 'ARRANGED', outcome: null, version: 1, arrangedBy },
  };
  await savePlacement(unit, checkPlacement(placement, await placementsOf(unit, leader.id)));
  return placement;
}

/** What was completed counts as evidence wherever it is asked for, in the same unit of work. */
export const finishPlacement = (context: Context, input: EndPlacementInput): Promise<Placement> =>
  runCommand(context, { name: 'endPlacement', input }, async (unit) => {
    const placement = await findPlacement(unit, input.id);
    if (!placement)
      throw new Refusal('PLACEMENT_UNKNOWN', `There is no placement ${input.id}.`, ['input', 'id']);
    await requireCloseness(context, await requireLeader(unit, placement.leader));
    checkVersion('the placement', input.version, placement.version);
    const outcome = checkText(input.outcome, ['input', 'outcome'], 1_000);
    const state = input.completed ? 'COMPLETED' : 'CANCELLED';
    const ended = endPlacement(placement, { state, outcome, today: dayOf(context.now) });
    await savePlacement(unit, ended);
    if (state === 'COMPLETED')
      await giveEvidence(unit, ended.leader, {
        ...{ kind: PLACEMENT_EVIDENCE, on: dayOf(context.now), by: requireActor(context.actor).name },
        what: `Placement ${ended.id} at school ${ended.host}: ${outcome}`,
      });
    return ended;
  });
