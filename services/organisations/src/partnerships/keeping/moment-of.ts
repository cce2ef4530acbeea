import { dayOf } from '@middletier/runtime/day';
import { requireActor } from '@middletier/runtime/actor';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { RequestContext } from '@middletier/runtime/slice';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Moment, Partnership } from '../partnership';
import { findPartnerships } from '../repository';

export const momentOf = ({ actor, now }: Pick<RequestContext, 'actor' | 'now'>): Moment => ({
  today: dayOf(now),
  at: now.toISOString(),
  by: requireActor(actor).name,
});

export async function requirePartnership(unit: UnitOfWork, id: string, path: Path): Promise<Partnership> {
  const found = (await findPartnerships(unit, [id])).get(id);
  if (found) return found;
  throw new Refusal('PARTNERSHIP_UNKNOWN', `There is no partnership ${id}. Open it first.`, path);
}
