import fc from 'fast-check';
import { aPartnership, CONSENT, known, MOMENT } from '../../test/a-partnership';
import { Refusal } from '@middletier/runtime/refusal';
import { endMembership } from './end-membership';
import { carryOver, endWithSchool } from './follow-school';
import type { Membership } from './membership';
import { moveMembership } from './move-membership';
import { dayAfter, holdsOn, yearsAfter } from '@middletier/runtime/period';
import { startMemberships, type Joining } from './start-memberships';

const FEDERATIONS = ['fed-a', 'fed-b'].map((id) =>
  aPartnership({ id, kind: 'FEDERATION', from: '2010-01-01' }),
);
const NETWORK = aPartnership({ id: 'net', from: '2010-01-01' });
const PARTNERSHIPS = [...FEDERATIONS, NETWORK];
const SCHOOLS = ['school:990001', 'school:990002', 'school:990003'];

const dayNumber = (n: number): string => new Date(Date.UTC(2011, 0, 1 + n)).toISOString().slice(0, 10);
const aDay = fc.integer({ min: 0, max: 400 }).map(dayNumber);
const pick = fc.nat({ max: 100 });
const aCommand = fc.record({
  what: fc.constantFrom('start', 'start', 'end', 'move', 'close', 'succeed'),
  ...{ on: aDay, until: fc.option(fc.integer({ min: 300, max: 500 }).map(dayNumber)), today: aDay },
  ...{ who: pick, where: pick },
});
const aHistory = fc.array(aCommand, { minLength: 8, maxLength: 40, size: 'max' }).map(history);
type Command = typeof aCommand extends fc.Arbitrary<infer C> ? C : never;

const one = <T>(list: readonly T[], n: number): T => list[n % list.length]!;

/** What a command does to what there is; a refused one does nothing. */
function carryOut(all: readonly Membership[], command: Command, id: string): readonly Membership[] {
  try {
    const changed = changesBy(all, command, id);
    return [...all.filter((old) => !changed.some((now) => now.id === old.id)), ...changed];
  } catch (error) {
    if (error instanceof Refusal) return all;
    throw error;
  }
}

function changesBy(
  all: readonly Membership[],
  { what, on, until, today, who, where }: Command,
  id: string,
): readonly Membership[] {
  const moment = { ...MOMENT, today };
  const consent = { ...CONSENT, meetingDate: '2010-01-01' };
  const into = (member: string): Joining => ({
    ...{ partnership: one(PARTNERSHIPS, where), above: new Set() },
    bodies: new Map([[member, known(member)]]),
    existing: all.filter((membership) => membership.member === member),
  });
  const member = one(SCHOOLS, who);
  const wanted = {
    id,
    member,
    role: 'MEMBER',
    from: on,
    to: until,
    consent,
    reviewDue: null,
    continues: null,
    path: [],
  } as const;
  if (what === 'start') return startMemberships(into(member), [wanted], moment);
  const own = all.filter((membership) => membership.member === member);
  if (what === 'close') return endWithSchool(own, { closedOn: on, joinedTrustOn: null }, moment);
  if (what === 'succeed') {
    const to = one(SCHOOLS, who + 1);
    const young = all.filter((membership) => membership.member === to);
    const succession = {
      to,
      on,
      inTrust: where % 2 === 0,
      localAuthority: '990',
      idFor: ({ id: old }: Membership) => `${id}/${old}`,
    };
    const { ended, started } = carryOver({ old: own, young }, succession, moment);
    return [...ended, ...started];
  }
  if (all.length === 0) return [];
  const membership = one(all, who);
  const { version } = membership;
  if (what === 'end') return [endMembership(membership, { version, on, reason: 'So it is.' }, moment)];
  const move = {
    id,
    version,
    on,
    role: 'MEMBER',
    consent,
    reviewDue: yearsAfter(on, 4),
    reason: 'So it is.',
  } as const;
  const { left, joined } = moveMembership(membership, { to: into(membership.member), move }, moment);
  return [left, joined];
}

function history(commands: readonly Command[]): readonly Membership[] {
  return commands.reduce<readonly Membership[]>((all, command, i) => carryOut(all, command, `m${i}`), []);
}

/** Who is in when the changes up to a day are told one after the other, in the order in which they take effect. */
function replay(all: readonly Membership[], day: string): Set<string> {
  const effects = all
    .flatMap(({ id, changes }) =>
      changes.map(({ what, on }) => ({ id, what, on: what === 'STARTED' ? on : dayAfter(on) })),
    )
    // What ends before it began takes effect as it would have begun.
    .sort((a, b) =>
      a.on === b.on ? (a.what === b.what ? 0 : a.what === 'STARTED' ? -1 : 1) : a.on < b.on ? -1 : 1,
    );
  const inside = new Set<string>();
  for (const { id, what, on } of effects) {
    if (on > day) break;
    if (what === 'STARTED') inside.add(id);
    else inside.delete(id);
  }
  return inside;
}

test('as at a day is what replaying the changes up to that day gives', () => {
  fc.assert(
    fc.property(aHistory, aDay, (all, day) => {
      const asAt = all.filter((membership) => holdsOn(membership, day)).map(({ id }) => id);
      expect(asAt.sort()).toEqual([...replay(all, day)].sort());
    }),
    { numRuns: 500 },
  );
});

test('nobody is ever in two federations, or twice in one partnership', () => {
  fc.assert(
    fc.property(aHistory, aDay, (all, day) => {
      const held = all.filter((membership) => holdsOn(membership, day));
      const places = held.map(({ member, partnershipId }) => `${member} ${partnershipId}`);
      const federated = held.filter(({ kind }) => kind === 'FEDERATION').map(({ member }) => member);
      expect(new Set(places).size).toBe(places.length);
      expect(new Set(federated).size).toBe(federated.length);
    }),
    { numRuns: 500 },
  );
});
