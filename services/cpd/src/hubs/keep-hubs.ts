import type { SchoolFacts } from '@middletier/organisations/contract';
import { concerns, requireActor, requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { knownSchools } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  AnswerHubInput,
  CloseHubInput,
  ExtendHubInput,
  JoinHubInput,
  LeaveHubInput,
  OpenHubInput,
} from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { requireOwn } from '../training/own-school';
import { answerHub, closeHub, requireOpenHub } from './answer-hub';
import { extend, join, leave, openHub, type Hub } from './hub';
import { findHub, findHubsFor, saveHub } from './repository';

type Opening = Pick<OpenHubInput, 'id' | 'owner' | 'subject' | 'urn' | 'provider' | 'agreedBy'>;

export async function openOne(context: Context, input: OpenHubInput): Promise<Hub> {
  requireOfficer(context.actor, input.owner);
  const { id, owner, subject, urn, provider: providerId, from } = input;
  return runCommand(context, { name: 'openHub', input }, async (unit) => {
    await requireFree(unit, context, input);
    const hub = openHub({ id, owner, subject, urn, providerId, from }, momentOf(context));
    return saved(unit, agreedAtOnce(hub, input.agreedBy, context));
  });
}

export async function extendOne(context: Context, input: ExtendHubInput): Promise<Hub> {
  return runCommand(context, { name: 'extendHub', input }, async (unit) => {
    const hub = await requireHub(unit, input.hub);
    requireOfficer(context.actor, hub.owner);
    requireOpenHub(hub);
    const { id, subject, urn, provider: providerId, from, why, spokes } = input;
    await requireFree(unit, context, { ...input, owner: hub.owner });
    const opened = { id, subject, owner: hub.owner, urn, providerId, from };
    const made = extend(hub, { ...opened, why, spokes }, momentOf(context));
    return saved(unit, agreedAtOnce(made, input.agreedBy, context));
  });
}

/** A trust that opens a hub at a school of its own speaks for both. */
const agreedAtOnce = (hub: Hub, agreedBy: string | null | undefined, context: Context): Hub =>
  agreedBy == null
    ? hub
    : answerHub(hub, { version: hub.version, agreedBy, reason: null }, momentOf(context));

/** A school agrees for itself, or its trust does; nobody does it for them. */
export const answerOne = (context: Context, input: AnswerHubInput): Promise<Hub> =>
  runCommand(context, { name: 'answerHub', input }, async (unit) => {
    const hub = await requireHub(unit, input.hub);
    await requireOwnSchool(unit, context, hub.urn);
    const { version, agreedBy = null, reason = null } = input;
    return saved(unit, answerHub(hub, { version, agreedBy, reason }, momentOf(context)));
  });

export const closeOne = (context: Context, input: CloseHubInput): Promise<Hub> =>
  runCommand(context, { name: 'closeHub', input }, async (unit) => {
    const hub = await requireHub(unit, input.hub);
    await requireVoice(unit, context, hub);
    return saved(unit, closeHub(hub, input, momentOf(context)));
  });

export const joinOne = (context: Context, input: JoinHubInput): Promise<Hub> =>
  runCommand(context, { name: 'joinHub', input }, async (unit) => {
    const hub = await requireHub(unit, input.hub);
    await requireVoice(unit, context, { urn: input.urn, owner: hub.owner });
    requireOpenHub(hub);
    const { urn, on, agreedBy } = input;
    const rivals = await findHubsFor(unit, hub);
    const isSpoke = (one: Hub) =>
      one.spokes.some((spoke) => spoke.urn === urn && (spoke.to === null || spoke.to >= on));
    const other = rivals.find((one) => one.id !== hub.id && isSpoke(one))?.id ?? null;
    return saved(unit, join(hub, { urn, on, agreedBy, other }, momentOf(context)));
  });

export const leaveOne = (context: Context, input: LeaveHubInput): Promise<Hub> =>
  runCommand(context, { name: 'leaveHub', input }, async (unit) => {
    const hub = await requireHub(unit, input.hub);
    await requireVoice(unit, context, { urn: input.urn, owner: hub.owner });
    return saved(unit, leave(hub, input, momentOf(context)));
  });

async function saved(unit: UnitOfWork, hub: Hub): Promise<Hub> {
  await saveHub(unit, hub);
  return hub;
}

async function requireHub(unit: UnitOfWork, id: string): Promise<Hub> {
  const hub = await findHub(unit, id);
  if (hub) return hub;
  throw new Refusal('HUB_UNKNOWN', `There is no hub ${id}.`, ['input', 'hub']);
}

async function requireOwnSchool(unit: UnitOfWork, { actor }: Context, urn: string): Promise<void> {
  requireOwn(requireActor(actor), urn, (await knownSchools<SchoolFacts>(unit, [urn])).get(urn));
}

/** Refuses ID_TAKEN, SCHOOL_UNKNOWN, PROVIDER_UNKNOWN, and FORBIDDEN to whoever agrees for a school that is not theirs. */
async function requireFree(
  unit: UnitOfWork,
  context: Context,
  { id, urn, provider, agreedBy }: Opening,
): Promise<void> {
  if (await findHub(unit, id))
    throw new Refusal('ID_TAKEN', `There is a hub ${id} already.`, ['input', 'id']);
  if (!(await knownSchools(unit, [urn])).has(urn))
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  if (!(await context.catalogue.providers.load(provider)))
    throw new Refusal('PROVIDER_UNKNOWN', `There is no provider ${provider}. Register it first.`, [
      'input',
      'provider',
    ]);
  if (agreedBy != null) await requireOwnSchool(unit, context, urn);
}

interface Whose {
  readonly urn: string;
  readonly owner: string;
}

/** A school answers for itself, or an officer of the scheme writes down who at the school agreed. */
async function requireVoice(unit: UnitOfWork, { actor }: Context, { urn, owner }: Whose): Promise<void> {
  const known = requireActor(actor);
  const school = (await knownSchools<SchoolFacts>(unit, [urn])).get(urn);
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  if (!concerns(known, { ...school.audience, localAuthority: '' })) requireOfficer(known, owner);
}
