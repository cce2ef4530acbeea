import { randomUUID } from 'node:crypto';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { saveMemberships } from '../membership-repository';
import { openPartnership, type Opening } from '../open-partnership';
import type { Moment } from '../partnership';
import { findPartnerships, savePartnership } from '../repository';
import { startMemberships, type Wanted } from '../start-memberships';
import { tellStarted } from '../tell-memberships';
import { joiningOf, refuseBeyondCapacity } from './joining';

export interface Founding {
  readonly opening: Opening;
  readonly members: readonly Pick<Wanted, 'member' | 'role' | 'consent' | 'path'>[];
}

/**
 * What other slices ask of this one: a partnership with its first members, within a unit of work of theirs. Whoever asks
 * has made sure of the right to.
 */
export async function foundPartnership(
  unit: UnitOfWork,
  { opening, members }: Founding,
  moment: Moment,
): Promise<void> {
  const partnership = openPartnership(opening, moment);
  if ((await findPartnerships(unit, [opening.id])).size > 0)
    throw new Refusal(
      'PARTNERSHIP_EXISTS',
      `There is a partnership ${opening.id} already: choose another id.`,
      ['input', 'partnership'],
    );
  await savePartnership(unit, partnership);
  const wanted = members.map((member) => ({
    ...member,
    ...{ id: randomUUID(), from: opening.from, to: null, reviewDue: null, continues: null },
  }));
  const started = startMemberships(await joiningOf(unit, partnership, wanted), wanted, moment);
  await refuseBeyondCapacity(unit, partnership, started);
  await saveMemberships(unit, started);
  await tellStarted(unit, started);
}
