import { requireActor, type Actor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { requireKeeper, type Provider } from '../catalogue/provider';
import type { Context } from '../context';
import { providerQuality } from '../evaluations/known-quality';
import type { ApplyForKitemarkInput, DecideKitemarkInput, WithdrawKitemarkInput } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { apply, decide, withdraw, type Kitemark } from './kitemark';
import { findKitemark, saveKitemark } from './repository';

export async function applyOne(context: Context, input: ApplyForKitemarkInput): Promise<Kitemark> {
  requireKeeper(context.actor, await requireProvider(context, input.provider));
  return runCommand(context, { name: 'applyForKitemark', input }, async (unit) => {
    const evidence = input.evidence.map((one) => ({ ...one, url: one.url ?? null }));
    const before = await findKitemark(unit, input.provider);
    return saved(unit, apply(before, { providerId: input.provider, evidence }, momentOf(context)));
  });
}

export async function decideOne(context: Context, input: DecideKitemarkInput): Promise<Kitemark> {
  requireAssessor(context.actor, await requireProvider(context, input.provider));
  return runCommand(context, { name: 'decideKitemark', input }, async (unit) => {
    const kitemark = await requireKitemark(unit, input.provider);
    const quality = await providerQuality(unit, input.provider);
    const { version: read, findings, reason } = input;
    return saved(unit, decide(kitemark, { read, findings, reason, quality }, momentOf(context)));
  });
}

export async function withdrawOne(context: Context, input: WithdrawKitemarkInput): Promise<Kitemark> {
  requireAssessor(context.actor, await requireProvider(context, input.provider));
  return runCommand(context, { name: 'withdrawKitemark', input }, async (unit) => {
    const kitemark = await requireKitemark(unit, input.provider);
    return saved(unit, withdraw(kitemark, { read: input.version, reason: input.reason }, momentOf(context)));
  });
}

async function saved(unit: UnitOfWork, kitemark: Kitemark): Promise<Kitemark> {
  await saveKitemark(unit, kitemark);
  return kitemark;
}

/** An officer or administrator who does not act for the provider: nobody marks their own. */
function requireAssessor(who: Actor | null, { body }: Provider): void {
  const known = requireActor(who);
  const isOfficer = known.roles.some((role) =>
    ['ADMINISTRATOR', 'AUTHORITY_OFFICER', 'PARTNERSHIP_OFFICER'].includes(role),
  );
  if (isOfficer && (body === null || !known.organisations.includes(body))) return;
  throw new Refusal('FORBIDDEN', 'A kitemark is decided by officers who do not act for the provider.');
}

async function requireProvider({ catalogue }: Context, id: string): Promise<Provider> {
  const provider = await catalogue.providers.load(id);
  if (provider) return provider;
  throw new Refusal('PROVIDER_UNKNOWN', `There is no provider ${id}.`, ['input', 'provider']);
}

async function requireKitemark(unit: UnitOfWork, provider: string): Promise<Kitemark> {
  const kitemark = await findKitemark(unit, provider);
  if (kitemark) return kitemark;
  throw new Refusal('NOT_APPLIED', `${provider} has not applied for a kitemark.`, ['input', 'provider']);
}
