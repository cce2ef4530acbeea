import fc from 'fast-check';
import type { Establishment } from '../register/establishment';
import { mergeEstablishment } from '../register/merge-establishment';
import { existed, stateAsAt, turningDays, versionsOf } from './as-at';
import { dayInName, learntOn, type Field, type FieldChange } from './change';
import { dateChanges, openedBefore } from './date-changes';

const SCHOOL = mergeEstablishment(null, {
  name: 'Ambridge School',
  localAuthority: { code: '990', name: 'Borsetshire' },
  status: 'OPEN',
  openDate: '1956-09-01',
  closeDate: null,
}).establishment;

const dayOf = (n: number): string => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 400 }).map(dayOf);

/** What files may tell of a school, one after the other, each with the day we learnt it. */
const telling = fc.record(
  {
    name: fc.constantFrom('Ambridge School', 'Ambridge Academy', 'Lakey Hill School'),
    capacity: fc.option(fc.integer({ min: 100, max: 103 })),
    status: fc.constantFrom<Establishment['status']>(
      'OPEN',
      'CLOSED',
      'OPEN_PROPOSED_TO_CLOSE',
      'PROPOSED_TO_OPEN',
    ),
    openDate: fc.option(day),
    closeDate: fc.option(day),
  },
  { requiredKeys: [] },
);
const tellings = fc.array(fc.tuple(telling, day), { maxLength: 12 });

interface Past {
  readonly first: Establishment;
  readonly now: Establishment;
  readonly changes: readonly FieldChange[];
}

function live(told: readonly (readonly [Partial<Establishment>, string])[]): Past {
  let now = SCHOOL;
  const changes: FieldChange[] = [];
  for (const [given, learnt] of told) {
    const after = { ...now, ...given };
    const fields = (Object.keys(given) as Field[]).filter((field) => now[field] !== after[field]);
    changes.push(...dateChanges({ before: now, after, fields }, { learnt, earlier: changes }));
    now = after;
  }
  return { first: SCHOOL, now, changes };
}

/** The other way to the same state: forward from the beginning, instead of back from now. */
function replay({ first, changes }: Past, until: string): Establishment {
  const due = changes.filter(({ on }) => on <= until);
  return due.reduce((state, { field, after }) => ({ ...state, [field]: after }), first);
}

describe('a school as at a day', () => {
  test('is what replaying its changes up to that day makes of its first state', () => {
    fc.assert(
      fc.property(tellings, day, (told, on) => {
        const past = live(told);
        expect(stateAsAt(past.now, past.changes, on)).toEqual(replay(past, on));
      }),
    );
  });

  test('is what stands now from the last change on', () => {
    fc.assert(
      fc.property(tellings, (told) => {
        const { now, changes } = live(told);
        expect(stateAsAt(now, changes, dayOf(400))).toEqual(now);
      }),
    );
  });

  test('is in exactly one of the states that are over, or in the present one', () => {
    fc.assert(
      fc.property(tellings, day, (told, on) => {
        const { now, changes } = live(told);
        const over = versionsOf(now, changes, '').filter(({ from, to }) => from <= on && on < to);
        const since = turningDays(changes, '').at(-1) ?? '';
        expect(over).toHaveLength(since <= on ? 0 : 1);
        expect(over[0]?.state ?? now).toEqual(stateAsAt(now, changes, on));
      }),
    );
  });

  test('does not change with what happens later', () => {
    fc.assert(
      fc.property(tellings, tellings, (before, later) => {
        const last = before.reduce((max, [, learnt]) => (learnt > max ? learnt : max), '');
        // What is learnt later may be dated back: only what is dated later is sure to leave a day alone.
        const past = live(before);
        const dated = later.map(
          ([{ name }, learnt]) => [name ? { name } : {}, learnt > last ? learnt : dayOf(401)] as const,
        );
        const whole = live([...before, ...dated]);
        expect(stateAsAt(whole.now, whole.changes, last)).toEqual(stateAsAt(past.now, past.changes, last));
      }),
    );
  });
});

describe('the day of a change', () => {
  const after: Establishment = { ...SCHOOL, status: 'CLOSED', closeDate: '2019-08-31' };
  const closing = { before: SCHOOL, after, fields: ['status', 'closeDate'] as const };

  test('is the day after the register says that a school closed', () => {
    const changes = dateChanges(closing, { learnt: '2019-10-12', earlier: [] });
    expect(changes.map(({ field, on }) => [field, on])).toEqual([
      ['status', '2019-09-01'],
      ['closeDate', '2019-09-01'],
    ]);
    expect(stateAsAt(after, changes, '2019-08-31').status).toBe('OPEN');
    expect(stateAsAt(after, changes, '2019-09-01').status).toBe('CLOSED');
  });

  test('is the day we learnt it where the register has none', () => {
    const named = { ...SCHOOL, name: 'Ambridge Academy' };
    expect(
      dateChanges({ before: SCHOOL, after: named, fields: ['name'] }, { learnt: '2019-10-12', earlier: [] }),
    ).toMatchObject([{ on: '2019-10-12' }]);
  });

  test('is never before the last change of the same field, nor in the future', () => {
    const earlier = [{ field: 'status', before: 'CLOSED', after: 'OPEN', on: '2019-10-01' }] as const;
    const changes = dateChanges(closing, { learnt: '2019-10-12', earlier });
    expect(changes[0]?.on).toBe('2019-10-01');
    const to = { ...after, closeDate: '2030-08-31' };
    expect(dateChanges({ ...closing, after: to }, { learnt: '2019-10-12', earlier: [] })[0]?.on).toBe(
      '2019-10-12',
    );
  });

  test('is known of a school that closed before we heard of it', () => {
    const changes = openedBefore(after, '2026-01-01');
    expect(stateAsAt(after, changes, '2019-08-31')).toMatchObject({ status: 'OPEN', closeDate: null });
    expect(openedBefore(SCHOOL, '2026-01-01')).toEqual([]);
  });
});

test('a school was not in the register before it opened, unless it was proposed', () => {
  expect(existed(SCHOOL, '1956-08-31')).toBe(false);
  expect(existed(SCHOOL, '1956-09-01')).toBe(true);
  expect(existed({ ...SCHOOL, openDate: null }, '1800-01-01')).toBe(true);
  expect(existed({ ...SCHOOL, openDate: '2030-09-01', status: 'PROPOSED_TO_OPEN' }, '2026-01-01')).toBe(true);
});

test.each([
  ['edubasealldata20250422.csv', '2025-04-22'],
  ['links_edubasealldata20250422.csv', '2025-04-22'],
  ['gias 2025-04-22.csv', '2025-04-22'],
  ['edubasealldata20250431.csv', null],
  ['schools.csv', null],
  ['123456789012.csv', null],
])('the name %s is of %s', (name, day) => {
  expect(dayInName(name)).toBe(day);
});

test('what a file says was learnt on the day it was made, and never on a day to come', () => {
  const source = { kind: 'ESTABLISHMENTS', file: null } as const;
  const now = new Date('2026-03-01T12:00:00Z');
  expect(learntOn({ ...source, extracted: '2025-04-22' }, now)).toBe('2025-04-22');
  expect(learntOn({ ...source, extracted: '2027-04-22' }, now)).toBe('2026-03-01');
  expect(learntOn({ ...source, extracted: null }, now)).toBe('2026-03-01');
});
