import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns, requireActor, requireOfficer, type Actor } from '@middletier/runtime/actor';
import { checkId, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { OfferSupportInput, RequestSupportInput } from '../generated/graphql';
import { checkOffer, type Change, type Offer } from './offer';
import { findOffers, findRequests, saveOffer, saveRequest } from './repository';
import { checkRequest, requireOpen, type SupportRequest } from './request';

interface Whose {
  readonly owner: string;
  readonly urn: string;
}

/** A school speaks for itself, by itself, its trust or its authority; and the broker for all who told them. */
export async function requireSpeaker(context: Context, { owner, urn }: Whose): Promise<Speaker> {
  const actor = requireActor(context.actor);
  const school = await context.schools.load(urn);
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  return { actor: concerns(actor, school.audience) ? actor : requireOfficer(actor, owner), school };
}

interface Speaker {
  readonly actor: Actor;
  readonly school: SchoolFacts;
}

export async function offerSupport(context: Context, input: OfferSupportInput): Promise<Offer> {
  const { actor } = await requireSpeaker(context, input);
  return runCommand(context, { name: 'offerSupport', input }, async (unit) => {
    const id = checkId(input.id, ['input', 'id']);
    const [before = null] = await findOffers(unit, [id]);
    requireSame('offer', input, before);
    const change = { at: context.now, by: actor.name, what: before ? 'changed' : 'offered' };
    const offer = checkOffer({ ...offerOf(input, id), ...next(before, change) });
    checkPeriod(offer, ['input']);
    await saveOffer(unit, offer);
    return offer;
  });
}

const offerOf = (input: OfferSupportInput, id: string): Omit<Offer, 'version' | 'changes'> => ({
  ...{ id, owner: input.owner, urn: input.urn, leader: input.leader ?? null },
  ...{ phases: input.phases, needs: input.needs, stages: input.stages, coachTrained: input.coachTrained },
  ...{ days: input.days, atOnce: input.atOnce, from: input.from, to: input.to },
  ...{ interests: input.interests ?? [], available: input.available ?? true },
});

export async function requestSupport(context: Context, input: RequestSupportInput): Promise<SupportRequest> {
  const { actor } = await requireSpeaker(context, input);
  return runCommand(context, { name: 'requestSupport', input }, async (unit) => {
    const id = checkId(input.id, ['input', 'id']);
    const [before = null] = await findRequests(unit, [id]);
    requireSame('request', input, before);
    if (before) requireOpen(before);
    const change = { at: context.now, by: actor.name, what: before ? 'changed' : 'requested' };
    const request = checkRequest({ ...requestOf(input, id), ...next(before, change) });
    checkPeriod(request, ['input']);
    await saveRequest(unit, request);
    return request;
  });
}

const requestOf = (input: RequestSupportInput, id: string): Omit<SupportRequest, 'version' | 'changes'> => ({
  ...{ id, owner: input.owner, urn: input.urn, needs: input.needs, stage: input.stage, days: input.days },
  ...{ from: input.from, to: input.to, priority: input.priority ?? 2 },
  refusedOffers: input.refusedOffers ?? [],
  ownTrustAllowed: input.ownTrustAllowed ?? false,
  ...{ state: input.withdrawn ? 'WITHDRAWN' : 'OPEN', matchedOffer: null },
});

interface Kept extends Whose {
  readonly version: number;
  readonly changes: readonly Change[];
}

const next = (before: Kept | null, change: Change) => ({
  version: (before?.version ?? 0) + 1,
  changes: [...(before?.changes ?? []), change],
});

/** What is there stays the same school's and the same owner's, and is changed by who has read it. */
function requireSame(
  what: string,
  input: Whose & { readonly id: string; readonly version?: number | null },
  before: Kept | null,
): void {
  if (before && (before.owner !== input.owner || before.urn !== input.urn))
    throw new Refusal('ID_TAKEN', `There is another ${what} ${input.id}: choose another id.`, [
      'input',
      'id',
    ]);
  checkVersion(`the ${what}`, input.version ?? 0, before?.version ?? 0);
}
