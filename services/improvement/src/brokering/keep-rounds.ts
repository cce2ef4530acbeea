import { requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  CloseBrokeringRoundInput,
  DecideBrokeringInput,
  OpenBrokeringRoundInput,
} from '../generated/graphql';
import { decideRound } from './decide-round';
import { gatherSides } from './gather';
import {
  addOutcomes,
  availableOffers,
  findOutcomes,
  findRequests,
  findRound,
  holdOwner,
  openRequests,
  openRoundOf,
  saveRequest,
  saveRound,
} from './repository';
import type { Round } from './round';
import { solveRound, type Sides } from './solve-round';
import { checkTerms, termsSaid } from './terms';

interface Made {
  readonly at: Date;
  readonly by: string;
  readonly what: string;
}

/** Broker all open requests of an owner with all that is offered in its brokering. */
export function openRound(context: Context, input: OpenBrokeringRoundInput): Promise<Round> {
  const { name: by } = requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'openBrokeringRound', input }, async (unit) => {
    const id = checkId(input.id, ['input', 'id']);
    await requireNone(unit, id, input.owner);
    const round: Round = {
      ...{ id, owner: input.owner, state: 'OPEN', fixed: [], rejected: [], version: 1, versions: [] },
      terms: checkTerms(termsSaid(input.terms ?? {})),
      requests: await openRequests(unit, input.owner),
      offers: await availableOffers(unit, input.owner),
    };
    return keep(
      unit,
      { round, sides: await gatherSides(unit, round) },
      { at: context.now, by, what: 'opened' },
    );
  });
}

/** One at a time: two would give away the same days. */
async function requireNone(unit: UnitOfWork, id: string, owner: string): Promise<void> {
  if (await findRound(unit, id))
    throw new Refusal('ROUND_EXISTS', `There is a round ${id}: choose another id.`, ['input', 'id']);
  await holdOwner(unit, owner);
  const open = await openRoundOf(unit, owner);
  if (open === null) return;
  throw new Refusal('ROUND_OPEN', `Round ${open} is open: close it first.`, ['input', 'owner']);
}

/** Takes in what a person says, and solves the rest around it. */
export function decide(context: Context, input: DecideBrokeringInput): Promise<Round> {
  return runCommand(context, { name: 'decideBrokering', input }, async (unit) => {
    const { round, by } = await roundToChange(unit, context, input);
    const { confirm, pin, reject, release } = input;
    const decisions = {
      confirm: confirm ?? [],
      pin: pin ?? [],
      reject: reject ?? [],
      release: release ?? [],
    };
    const [outcomes, sides] = [await findOutcomes(unit, round), await gatherSides(unit, round)];
    const decided = decideRound(round, decisions, { outcomes, sides, at: context.now, by });
    const counts = Object.entries(decisions).filter(([, list]) => list.length > 0);
    const what = counts.map(([verb, list]) => `${verb} ${list.length}`).join(', ') || 'solved anew';
    const around = { round: decided, sides: await gatherSides(unit, decided) };
    return keep(unit, around, { at: context.now, by, what });
  });
}

/** Confirmed and pinned pairs become matches; what was only proposed stays open for the next round. */
export function closeRound(context: Context, input: CloseBrokeringRoundInput): Promise<Round> {
  return runCommand(context, { name: 'closeBrokeringRound', input }, async (unit) => {
    const { round, by } = await roundToChange(unit, context, input);
    if (round.state === 'CLOSED')
      throw new Refusal('ROUND_CLOSED', `Round ${round.id} is closed.`, ['input', 'id']);
    const offers = new Map(round.fixed.map(({ request, supporter }) => [request, supporter]));
    for (const request of await findRequests(unit, [...offers.keys()])) {
      // Withdrawn while the round was open, or with its school.
      if (request.state !== 'OPEN') continue;
      const matchedOffer = offers.get(request.id)!;
      const change = { at: context.now, by, what: `matched with ${matchedOffer} in round ${round.id}` };
      const changes = [...request.changes, change];
      await saveRequest(unit, {
        ...request,
        state: 'MATCHED',
        matchedOffer,
        version: request.version + 1,
        changes,
      });
    }
    const closed: Round = { ...round, state: 'CLOSED' };
    await saveRound(unit, closed);
    return closed;
  });
}

async function keep(
  unit: UnitOfWork,
  { round, sides }: { round: Round; sides: Sides },
  made: Made,
): Promise<Round> {
  const { outcomes, value } = solveRound(round, sides);
  const unserved = outcomes.filter(({ offer }) => offer === null).length;
  const counts = { matched: outcomes.length - unserved, unserved, value };
  const versions = [...round.versions, { version: round.version, ...made, ...counts }];
  await addOutcomes(unit, outcomes);
  await saveRound(unit, { ...round, versions });
  return { ...round, versions };
}

async function roundToChange(
  unit: UnitOfWork,
  { actor }: Context,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<{ readonly round: Round; readonly by: string }> {
  const round = await findRound(unit, id);
  if (!round) throw new Refusal('ROUND_UNKNOWN', `There is no round ${id}.`, ['input', 'id']);
  const { name: by } = requireOfficer(actor, round.owner);
  checkVersion('the round', version, round.version);
  return { round, by };
}
