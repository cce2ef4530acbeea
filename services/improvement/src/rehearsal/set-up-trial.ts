import { dayOf } from '@middletier/runtime/day';
import type { Audience } from '@middletier/runtime/event';
import type { Context } from '../context';
import type { Framework } from '../frameworks/framework';
import type { RehearsalInput } from '../generated/graphql';
import { schoolsOfBody } from '../schools/schools-of-body';
import { changesFrom, triedFramework } from './read-input';
import type { Trial } from './rehearse';
import { refuseUnknown, withChanges } from './with-changes';

/** What is tried on whom; a body's schools are placed by its own framework today, where it has one. */
export async function setUpTrial(
  input: RehearsalInput,
  context: Context,
): Promise<Trial & { title: string | null }> {
  const { now, store, frameworks } = context;
  const day = dayOf(now);
  const body = input.body ?? null;
  const authority = await frameworks.byAuthority(day);
  const own =
    body === null || body.startsWith('local-authority:') ? null : await frameworks.inForce(body, day);
  const than = ({ localAuthority }: Audience): Framework => own ?? authority.of(localAuthority);
  const today = own ? [own] : authority.all;
  const tried = await triedFramework(input, context, day);
  const changed = changedFrom(input, tried ? [tried] : today);
  return {
    frameworks: new Set<Framework>([...today, ...changed.values()]),
    than,
    by: (audience) => changed.get(tried ?? than(audience))!,
    urns: body === null ? null : await schoolsOfBody(store, body, day),
    now,
    title: tried?.title ?? own?.title ?? null,
  };
}

/** Each framework as it is tried: with the changes, or as it is. */
function changedFrom(
  { changes }: RehearsalInput,
  frameworks: readonly Framework[],
): Map<Framework, Framework> {
  if (!changes) return new Map(frameworks.map((one) => [one, one]));
  const wanted = changesFrom(changes);
  refuseUnknown(wanted, frameworks);
  return new Map(frameworks.map((one) => [one, withChanges(one, wanted)]));
}
