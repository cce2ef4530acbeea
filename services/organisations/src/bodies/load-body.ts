import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import type { PartnershipOnDay } from '../partnerships/partnership';
import type { LocalAuthority, School, Trust } from '../register/school';
import { parseBody, type BodyRef } from './body';

export type Body = School | Trust | LocalAuthority | PartnershipOnDay;

/** A body by its reference, as it is or was on a day, through the loaders of the request; null where it is gone, and for boards. */
export async function loadBody(
  ref: BodyRef,
  { register, pasts, partnerships, now }: Pick<Context, 'register' | 'pasts' | 'partnerships' | 'now'>,
  asAt: string = dayOf(now),
): Promise<Body | null> {
  const { kind, id } = parseBody(ref);
  const past = asAt < dayOf(now);
  if (kind === 'school') return past ? pasts.schoolAsAt(id, asAt) : register.schools.load(id);
  if (kind === 'trust') return register.trusts.load(id);
  if (kind === 'local-authority') return register.localAuthorities.load(id);
  return kind === 'partnership' ? partnerships.one(id, asAt) : null;
}

/** Which type of the graph a loaded body is. */
export function bodyTypeOf(body: Body): 'School' | 'Trust' | 'LocalAuthority' | 'Partnership' {
  if ('urn' in body) return 'School';
  if ('uid' in body) return 'Trust';
  return 'code' in body ? 'LocalAuthority' : 'Partnership';
}
