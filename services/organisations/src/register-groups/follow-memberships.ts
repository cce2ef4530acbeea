import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { learntOn, type Source } from '../register-history/change';
import { changeSchools, type Edit } from '../register/change-schools';
import { knownSchools } from '../register/known-schools';
import { bitsOf, sayAgain, settledSince, type Said } from '../register/said';
import type { School } from '../register/school';
import { saveSaid, toldBefore } from '../register/told-before';
import { exclusiveFamily, type GroupMembership, type RegisterGroup } from './group';
import { findGroups } from './repository';
import { isMember } from './settle-memberships';

const FIELDS = [
  ['TRUST', 'trust'],
  ['FEDERATION', 'federation'],
] as const;

/**
 * A school's trust and federation are those of its memberships today, unless a newer file of establishments told them. What
 * this file told is kept as told by it.
 */
export async function followMemberships(
  unit: UnitOfWork,
  settled: ReadonlyMap<string, readonly GroupMembership[]>,
  source: Source,
): Promise<void> {
  const now = new Date();
  const [today, day] = [dayOf(now), learntOn(source, now)];
  const current = [...settled.values()].flat().filter((membership) => isMember(membership, today));
  const groups = await findGroups(
    unit,
    current.map(({ uid }) => uid),
  );
  const schools = await knownSchools(unit, [...settled.keys()]);
  const before = await toldBefore(unit, [...schools.keys()]);
  const edits: Edit[] = [];
  const confirmed = new Map<string, readonly Said[]>();
  for (const school of schools.values()) {
    const said = before.get(school.urn)?.said ?? [];
    const told = trustAndFederation(school, settled.get(school.urn) ?? [], { groups, today, day });
    const again = sayAgain(said, { on: day, fields: bitsOf(told.fields) });
    const edit = editOf(school, told, settledSince(said, day));
    if (edit) edits.push({ ...edit, said: again });
    else if (again !== said) confirmed.set(school.urn, again);
  }
  await changeSchools(unit, edits, source);
  await saveSaid(unit, confirmed);
}

interface Told {
  /** What stands in a field by the groups; left out where this file says nothing of it. */
  readonly fields: Partial<Pick<School, 'trust' | 'federation'>>;
  readonly days: Partial<Record<'trust' | 'federation', string>>;
}

interface Standing {
  readonly groups: ReadonlyMap<string, RegisterGroup>;
  readonly today: string;
  /** The day the file was made. */
  readonly day: string;
}

function trustAndFederation(
  school: School,
  memberships: readonly GroupMembership[],
  { groups, today, day }: Standing,
): Told {
  const fields: Record<string, School['trust']> = {};
  const days: Record<string, string> = {};
  for (const [family, field] of FIELDS) {
    const ofFamily = memberships.filter(({ kind }) => exclusiveFamily(kind) === family);
    const membership = ofFamily.findLast((one) => isMember(one, today));
    if (membership?.toldOn === day) {
      fields[field] = { uid: membership.uid, name: groups.get(membership.uid)?.name ?? null };
      if (membership.joined !== null) days[field] = membership.joined;
    } else if (!membership && ofFamily.some((one) => wentMissing(one, day) && one.uid === school[field]?.uid))
      fields[field] = null;
  }
  return { fields, days };
}

const wentMissing = ({ missing = [] }: GroupMembership, day: string): boolean =>
  missing.some(({ since, until }) => since === day && until === null);

function editOf(school: School, told: Told, settled: ReadonlySet<string>): Edit | null {
  const { urn, updatedAt: _updatedAt, ...before } = school;
  const fields = FIELDS.map(([, field]) => field).filter((field) => {
    const after = told.fields[field];
    return after !== undefined && after?.uid !== school[field]?.uid && !settled.has(field);
  });
  if (fields.length === 0) return null;
  const after = { ...before, ...Object.fromEntries(fields.map((field) => [field, told.fields[field]])) };
  return { urn, before: school, after, fields, days: told.days };
}
