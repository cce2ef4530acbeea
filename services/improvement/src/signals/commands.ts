import { randomUUID } from 'node:crypto';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { proposeAnewFor } from '../categorisation/propose-anew';
import { mayRead, readerOf, requireOfficerOf } from '../confidentiality/rights';
import type { Context } from '../context';
import type { ClearLapsedSignalsInput, ClearSignalInput, RecordSignalInput } from '../generated/graphql';
import { urnsOfAuthority } from '../schools/schools-of-authority';
import { clearLapsed } from './clear-lapsed';
import type { KeptSignal } from './kept-signal';
import { recordSignal } from './record-signal';
import { findSignal, saveSignals } from './repository';
import { tellCleared, tellRaised } from './tell-signals';

export async function record(context: Context, input: RecordSignalInput): Promise<KeptSignal> {
  const { actor, school } = await requireAuthorityOfficer(context, input.urn);
  const { id, name } = actor;
  return runCommand(context, { name: 'recordSignal', input }, async (unit) => {
    const { now } = context;
    const signal = recordSignal(input, { id: randomUUID(), by: { id, name }, now });
    await saveSignals(unit, { raised: [signal], cleared: [], moved: [] });
    if (signal.confidentiality === 'OPEN') tellRaised(unit, signal, school.audience);
    await follow(unit, signal, now);
    return signal;
  });
}

export function clear(context: Context, input: ClearSignalInput): Promise<KeptSignal> {
  return runCommand(context, { name: 'clearSignal', input }, async (unit) => {
    const { now } = context;
    const signal = await signalToClear(unit, context, input.id);
    const { actor, school } = await requireAuthorityOfficer(context, signal.urn, ['input', 'id']);
    const reason = checkText(input.reason, ['input', 'reason'], 1_000);
    const by = { id: actor.id, name: actor.name };
    const how = { because: 'CLEARED' as const, reason, by };
    await saveSignals(unit, { raised: [], moved: [], cleared: [{ id: signal.id, at: now, ...how }] });
    if (signal.confidentiality === 'OPEN') tellCleared(unit, signal, school.audience);
    await follow(unit, signal, now);
    return { ...signal, clearedAt: now, cleared: how };
  });
}

/** Ends what has lapsed at the schools of an authority: to be called daily, for lists are right without it. */
export function clearLapsedSignals(
  context: Context,
  input: ClearLapsedSignalsInput,
): Promise<readonly KeptSignal[]> {
  const officer = requireOfficerOf(context.actor, input.localAuthority);
  return runCommand(context, { name: 'clearLapsedSignals', input }, async (unit) => {
    const urns = await urnsOfAuthority(unit.db, input.localAuthority);
    const lapsed = await clearLapsed(unit, urns, context.now);
    for (const urn of new Set(lapsed.map((signal) => signal.urn)))
      await proposeAnewFor(unit, urn, context.now);
    return lapsed.filter((signal) => mayRead(officer, signal));
  });
}

/** What has lapsed at the school meanwhile is ended on the way, and its category is proposed anew. */
async function follow(unit: UnitOfWork, { urn }: KeptSignal, now: Date): Promise<void> {
  await clearLapsed(unit, [urn], now);
  await proposeAnewFor(unit, urn, now);
}

/** A signal that may not be read is refused as one that there is not. */
async function signalToClear(unit: UnitOfWork, context: Context, id: string): Promise<KeptSignal> {
  const signal = await findSignal(unit, id);
  const reader = signal && (await readerOf(context, signal.urn));
  if (!signal || !reader || !mayRead(reader, signal))
    throw new Refusal('SIGNAL_UNKNOWN', `There is no signal ${id}.`, ['input', 'id']);
  if (signal.source === 'HARD')
    throw new Refusal('SIGNAL_FOLLOWS_DATA', 'It clears by itself when the data recover.', ['input', 'id']);
  if (signal.clearedAt === null) return signal;
  throw new Refusal('SIGNAL_CLEARED', 'It has been cleared already.', ['input', 'id']);
}
