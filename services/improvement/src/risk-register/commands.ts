import { randomUUID } from 'node:crypto';
import { checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  CloseRiskEntryInput,
  EnterOnRiskRegisterInput,
  ReviewRiskEntryInput,
} from '../generated/graphql';
import { personOf } from '../people/person';
import { entries } from './repository';
import { close, enter, review, type RiskEntry, type StandingAsked } from './risk-entry';

type Asked = Pick<ReviewRiskEntryInput, keyof StandingAsked>;
const askedOf = ({ nextVisitDue, ...asked }: Asked): StandingAsked => ({
  ...asked,
  nextVisitDue: nextVisitDue ?? null,
});

export async function enterOnRegister(context: Context, input: EnterOnRiskRegisterInput): Promise<RiskEntry> {
  const { actor } = await requireAuthorityOfficer(context, input.urn);
  const { urn, open } = input;
  return runCommand(context, { name: 'enterOnRiskRegister', input }, async (unit) => {
    const [before] = await entries.all(unit, { urn, closedOn: null });
    if (before)
      throw new Refusal(
        'ON_REGISTER_ALREADY',
        `School ${urn} is on the register: review entry ${before.id}.`,
        ['input', 'urn'],
      );
    const circle = { confidentiality: open ? ('OPEN' as const) : ('OFFICERS' as const), readers: [] };
    const hand = { by: personOf(actor), now: context.now };
    const entry = enter(askedOf(input), { id: randomUUID(), urn, ...circle }, hand);
    await entries.add(unit, entry);
    return entry;
  });
}

export const reviewEntry = (context: Context, input: ReviewRiskEntryInput): Promise<RiskEntry> =>
  change(context, { name: 'reviewRiskEntry', input }, (entry, hand) => review(entry, askedOf(input), hand));

export const closeEntry = (context: Context, input: CloseRiskEntryInput): Promise<RiskEntry> =>
  change(context, { name: 'closeRiskEntry', input }, (entry, hand) => close(entry, input.why, hand));

interface Change {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}

const change = (
  context: Context,
  { name, input }: Change,
  decide: (entry: RiskEntry, hand: Parameters<typeof review>[2]) => RiskEntry,
): Promise<RiskEntry> =>
  runCommand(context, { name, input }, async (unit) => {
    const entry = await entryOf(unit, input.id);
    const { actor } = await requireAuthorityOfficer(context, entry.urn, ['input', 'id']);
    checkVersion('the entry', input.version, entry.version);
    const changed = decide(entry, { by: personOf(actor), now: context.now });
    await entries.save(unit, changed);
    return changed;
  });

async function entryOf(unit: UnitOfWork, id: string): Promise<RiskEntry> {
  const entry = await entries.find(unit, id);
  if (entry) return entry;
  throw new Refusal('ENTRY_UNKNOWN', `There is no entry ${id}.`, ['input', 'id']);
}
