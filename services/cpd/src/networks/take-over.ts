import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Merging } from '../leaders/merging';
import { memberId, type Member } from './network';
import { findMembers, forgetMember, membershipsOf, renameInMeetings, saveMember } from './repository';

/** For leaders who merge two records: a member once in each network, since the earlier of the two, and once at each meeting. */
export async function takeOver(unit: UnitOfWork, { from, into }: Merging): Promise<void> {
  for (const other of await membershipsOf(unit, from)) {
    const [mine] = await findMembers(unit, [memberId(other.network, into)]);
    await saveMember(unit, mergeMembers(other, mine ?? null, into));
    await forgetMember(unit, other.id);
  }
  await renameInMeetings(unit, { from, into });
}

function mergeMembers(other: Member, mine: Member | null, leader: string): Member {
  const both = mine ? [mine, other] : [other];
  const ends = both.flatMap(({ to }) => to ?? []).sort();
  return {
    ...{ id: memberId(other.network, leader), network: other.network, leader },
    from: both.map((one) => one.from).sort()[0]!,
    to: ends.length < both.length ? null : ends.at(-1)!,
  };
}
