import { agree, challenge, moderate, overrule, withdraw } from './decide';
import { someEvidence } from './evidence.builder';
import { end, lapse } from './propose';
import { anOfficer, proposed, proposeFrom } from './standing.builder';

const MONDAY = new Date('2026-03-02T09:00:00Z');
const TUESDAY = new Date('2026-03-03T09:00:00Z');
const WEDNESDAY = new Date('2026-03-04T09:00:00Z');
const OCTOBER = new Date('2026-10-05T09:00:00Z');
const NEW_YEAR = new Date('2027-01-01T09:00:00Z');

const YELLOW = {};
const AMBER = { attendance: 91, unauthorised: 2.6 };
const RED = { attendance: 89, unauthorised: 4.5 };

const again = (before: ReturnType<typeof proposed>, facts: object, at: Date) =>
  proposeFrom(before, someEvidence(facts), at)!;
const moderated = (category: string | null = null) =>
  moderate(proposed(), { category, reason: 'As we see it.', meeting: null }, anOfficer()).next;
const board = { resolution: 'resolution-1', board: 'The Board', date: '2026-03-03' };
const agreed = (category: string | null = null) => agree(moderated(category), board, anOfficer()).next;

describe('given a school without a category, when one is proposed', () => {
  test('then it counts at once, with its reckoning and the reasons for it', () => {
    const { next, step, change } = proposeFrom(undefined, someEvidence(), MONDAY)!;
    expect(next).toMatchObject({
      ...{ id: '990001-2025-26', year: '2025-26', state: 'PROPOSED', version: 1 },
      ...{ category: 'YELLOW', since: MONDAY, held: null, moderated: null, startedWith: null },
      proposal: { sentence: expect.stringContaining('YELLOW, with 10 days of support') as string },
    });
    expect(step).toMatchObject({ kind: 'PROPOSED', actor: null, from: null });
    expect(change).toMatchObject({ from: null, reasons: [{ criterion: 'attendance-rate' }, {}, {}] });
  });
});

describe('given a proposal, when new figures come', () => {
  test('then the same category goes on since it began, without a step', () => {
    const { next, step, change } = again(proposed(), { attendance: 94.4 }, TUESDAY);
    expect([step, change]).toEqual([null, null]);
    expect(next).toMatchObject({ category: 'YELLOW', since: MONDAY, version: 1 });
    expect(next.proposal.explanation.criteria[0]?.value).toBe(94.4);
    expect(next.startedWith).toEqual(proposed().proposal.explanation);
  });

  test('then figures that say the same change nothing at all', () => {
    expect(proposeFrom(proposed(), someEvidence(), TUESDAY)).toBeNull();
  });

  test('then another category counts from now on, and says what moved it', () => {
    const { next, step, change } = again(proposed(), RED, TUESDAY);
    expect(next).toMatchObject({ category: 'RED', since: TUESDAY, version: 2 });
    expect(step!.reason).toContain('Attendance rate fell from 94.3 % to 89 %');
    expect(change!.from).toBe('YELLOW');
    expect(change!.reasons.map(({ criterion }) => criterion)).toEqual([
      'attendance-rate',
      'unauthorised-absence-rate',
      'attendance-gap-to-area',
    ]);
  });

  test('then a slide in small steps is told from where the category began', () => {
    const { next: slid } = again(proposed(), { unauthorised: 2.6 }, TUESDAY);
    expect(slid.category).toBe('YELLOW');
    const { next, change } = again(slid, { unauthorised: 2.6, attendance: 91 }, WEDNESDAY);
    expect(next.category).toBe('AMBER');
    expect(change!.reasons.map(({ criterion }) => criterion)).toContain('unauthorised-absence-rate');
  });

  test('then what people made of it stands while the rules say the same, and falls when they do not', () => {
    expect(again(moderated('GREEN'), { attendance: 94.4 }, WEDNESDAY).next).toMatchObject({
      ...{ state: 'MODERATED', category: 'GREEN' },
    });
    const fallen = again(moderated('GREEN'), AMBER, WEDNESDAY);
    expect(fallen.next).toMatchObject({ state: 'PROPOSED', category: 'AMBER', moderated: null });
    expect(fallen.change).toMatchObject({ from: 'GREEN' });
  });
});

describe('given an agreed category, when the rules propose another', () => {
  test('then it stays in force beside the proposal, and no change is told', () => {
    const { next, step, change } = again(agreed('GREEN'), RED, WEDNESDAY);
    expect(next).toMatchObject({ state: 'PROPOSED', category: 'GREEN', proposal: { category: 'RED' } });
    expect([step!.kind, change]).toEqual(['PROPOSED', null]);
  });

  test('then figures that come back to what was agreed need no second agreement', () => {
    const { next } = again(again(agreed(), RED, WEDNESDAY).next, YELLOW, WEDNESDAY);
    expect(next).toMatchObject({ state: 'AGREED', category: 'YELLOW' });
  });

  test('then a challenge stays open, and would go back to the proposal', () => {
    const challenged = challenge(agreed(), { grounds: 'Not so.', sought: 'GREEN' }, anOfficer()).next;
    expect(again(challenged, RED, WEDNESDAY).next).toMatchObject({
      ...{ state: 'CHALLENGED', category: 'YELLOW', challenge: { from: 'PROPOSED', sought: 'GREEN' } },
    });
  });

  test('then the next school year is proposed anew while it still holds, and counts when its term is over', () => {
    const autumn = again(agreed('GREEN'), AMBER, OCTOBER);
    expect(autumn.next).toMatchObject({
      ...{ id: '990001-2026-27', version: 1, state: 'PROPOSED', category: 'GREEN' },
      held: { year: '2025-26', until: '2026-12-31' },
    });
    expect(autumn.change).toBeNull();
    const winter = again(autumn.next, AMBER, NEW_YEAR);
    expect(winter.next).toMatchObject({ category: 'AMBER', held: null, version: 2 });
    expect(winter.change).toMatchObject({ from: 'GREEN' });
    expect(winter.change!.reasons[0]!.sentence).toBe('What was agreed for 2025-26 held until 2026-12-31');
  });

  test('then what was overruled stays in force too', () => {
    const given = { category: 'RED', statutoryReason: 'special-measures', reason: 'Inspected in May.' };
    const overruled = overrule(proposed(), given, anOfficer()).next;
    expect(again(overruled, AMBER, WEDNESDAY).next).toMatchObject({ state: 'PROPOSED', category: 'RED' });
  });
});

test('given a withdrawn one, when figures come, then it begins anew even where they say the same', () => {
  const { next: gone, change } = withdraw(agreed(), { reason: 'The wrong school.' }, anOfficer());
  expect([gone.state, gone.held, change]).toEqual(['WITHDRAWN', null, null]);
  const begun = again(gone, YELLOW, WEDNESDAY);
  expect(begun.next).toMatchObject({ state: 'PROPOSED', category: 'YELLOW', since: WEDNESDAY });
  expect(begun.change).toMatchObject({ from: null });
});

test('given figures that no longer suffice, then it is said once, and again when they do', () => {
  const { next, step, change } = lapse(proposed(), 'No criterion can be judged.', TUESDAY)!;
  expect(next).toMatchObject({ category: 'YELLOW', lapsed: { since: TUESDAY } });
  expect([step.kind, change]).toEqual(['LAPSED', null]);
  expect(lapse(next, 'No criterion can be judged.', WEDNESDAY)).toBeNull();
  expect(again(next, YELLOW, WEDNESDAY)).toMatchObject({
    ...{ next: { lapsed: null, state: 'PROPOSED', version: 3, since: WEDNESDAY }, change: { from: null } },
    step: { reason: 'The figures suffice again.' },
  });
});

test('given figures that no longer suffice, then what was agreed counts on until its term is over', () => {
  const { next } = lapse(agreed(), 'No criterion can be judged.', TUESDAY)!;
  expect(next).toMatchObject({ state: 'AGREED', held: { until: '2026-12-31' }, lapsed: { since: TUESDAY } });
  expect(again(next, YELLOW, WEDNESDAY)).toMatchObject({ next: { lapsed: null }, change: null });
  const over = lapse(next, 'No criterion can be judged.', new Date('2027-01-01T00:00:00Z'))!;
  expect(over.next).toMatchObject({ state: 'PROPOSED', held: null, lapsed: { since: TUESDAY } });
  expect([over.step.kind, over.change]).toEqual(['LAPSED', null]);
});

test('given a body that categorises the school no more, then the rules end what it made of it, once', () => {
  const { next, step, change } = end({ ...agreed(), owner: 'trust:5143' }, TUESDAY)!;
  expect(next).toMatchObject({ state: 'WITHDRAWN', held: null });
  expect([step.kind, step.actor, change]).toEqual(['WITHDRAWN', null, null]);
  expect(step.reason).toContain('trust:5143');
  expect(end(next, WEDNESDAY)).toBeNull();
});
