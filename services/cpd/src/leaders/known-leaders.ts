import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Leader } from './leader';
import { readLeaders } from './repository';

/** What slices ask of leaders, by id and by where they work. */
export { leadersAt, readLeaders as leadersById } from './repository';

/** A leader to whom something new can happen. Refuses LEADER_UNKNOWN, erased ones too. */
export async function requireLeader(unit: UnitOfWork, id: string, field = 'leader'): Promise<Leader> {
  const leader = (await readLeaders(unit, [id])).get(id);
  if (leader && leader.erasedOn === null) return leader;
  throw new Refusal('LEADER_UNKNOWN', `There is no leader ${id}: register them first.`, ['input', field]);
}
