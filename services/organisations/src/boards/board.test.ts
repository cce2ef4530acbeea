import { aBoard, aSeat, NOW, shapeCalled } from '../../test/a-board';
import { appointChair, type ChairWanted } from './appoint-chair';
import { appointToSeat, type Appointment } from './appoint-to-seat';
import { boardOn, chairOn, type Board } from './board';
import { changeBoard, type BoardChange } from './change-board';
import { nameSubstitute, vacateSeat } from './change-seat';
import { readableTo } from './may-read';
import { refuseCycle } from './refuse-cycle';
import type { BoardRules, Constituency } from './rules';
import { isHeldOn, type Seat } from './seat';
import { SHIPPED_SHAPES } from './shapes/shipped-shapes';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const change = (board: Board, given: Partial<BoardChange>, seats: readonly Seat[] = []) =>
  changeBoard(
    board,
    { version: board.version, from: '2012-01-01', reason: 'As agreed', ...given },
    { seats, by: 'A clerk', now: NOW },
  );

describe('opening', () => {
  test.each(SHIPPED_SHAPES.map(({ id }) => id))('%s is ready to be opened', (shape) => {
    const board = aBoard(shape);
    expect(board.terms[0]!.rules).toEqual(shapeCalled(shape).rules);
    expect(shapeCalled(shape).rules.constituencies.some(({ veto }) => veto)).toBe(false);
  });

  test.each([
    ['alliance-trustees', 8, 8],
    ['education-partnership', 16, 20],
    ['school-improvement-board', 8, 10],
  ])('%s has %i seats with a vote among %i', (shape, voting, all) => {
    const { constituencies } = shapeCalled(shape).rules;
    const sum = (some: readonly Constituency[]) => some.reduce((n, { seats }) => n + seats, 0);
    expect(sum(constituencies)).toBe(all);
    expect(sum(constituencies.filter((one) => one.voting))).toBe(voting);
  });

  test('takes other numbers of seats than the shape has', () => {
    const { constituencies } = aBoard('schools-forum', {
      seats: [{ constituency: 'academies', seats: 9 }],
    }).terms[0]!.rules;
    expect(constituencies.find(({ id }) => id === 'academies')?.seats).toBe(9);
    expect(constituencies.find(({ id }) => id === 'primary-maintained')?.seats).toBe(6);
  });

  test.each<[string, string, () => Board]>([
    ['neither shape nor rules', 'RULES_OR_SHAPE', () => aBoard('schools-forum', { shape: null })],
    ['both', 'RULES_OR_SHAPE', () => aBoard('schools-forum', { rules: shapeCalled('schools-forum').rules })],
    [
      'seats of a constituency there is not',
      'CONSTITUENCY_UNKNOWN',
      () => aBoard('schools-forum', { seats: [{ constituency: 'wrens', seats: 1 }] }),
    ],
    ['a day there is not', 'BAD_DATE', () => aBoard('schools-forum', { from: '2011-02-29' })],
    ['a name of spaces', 'BAD_TEXT', () => aBoard('schools-forum', { name: '  ' })],
    ['an id with a colon', 'BAD_ID', () => aBoard('schools-forum', { id: 'board:1' })],
  ])('refuses %s', (_what, code, open) => {
    expect(open).toThrow(refusal(code));
  });

  const RULES = shapeCalled('schools-commission').rules;
  const first = RULES.constituencies[0]!;
  test.each<[string, Partial<BoardRules>]>([
    ['nobody with a vote', { constituencies: [{ ...first, voting: false }] }],
    ['a constituency twice', { constituencies: [first, first] }],
    ['no seats', { constituencies: [{ ...first, seats: 0 }] }],
    ['a veto without a vote', { constituencies: [first, { ...first, id: 'x', voting: false, veto: true }] }],
    ['no quorum', { quorum: { percent: null, number: null } }],
    ['two quorums', { quorum: { percent: 50, number: 3 } }],
    ['a quorum of nobody', { quorum: { percent: 0, number: null } }],
    ['a special minority', { decisions: [{ kinds: null, method: 'SPECIAL_MAJORITY', percent: 40 }] }],
    [
      'a kind decided in two ways',
      {
        decisions: [
          { kinds: ['ADVICE'], method: 'SIMPLE_MAJORITY', percent: null },
          { kinds: ['ADVICE'], method: 'BY_CONSTITUENCY', percent: null },
        ],
      },
    ],
  ])('refuses rules with %s', (_what, broken) => {
    const rules = { ...RULES, ...broken };
    expect(() => aBoard('schools-commission', { shape: null, rules })).toThrow(refusal('BAD_RULES'));
  });
});

describe('a change', () => {
  const board = change(aBoard('schools-forum'), { name: 'The forum', publicness: 'MEMBERS' });

  test('holds from its day on, and the day before is as it was', () => {
    expect(boardOn(board, '2011-08-31')).toBeNull();
    expect(boardOn(board, '2011-12-31')).toMatchObject({ name: 'A board', publicness: 'OPEN_TO_PRESS' });
    expect(boardOn(board, '2012-01-01')).toMatchObject({ name: 'The forum', publicness: 'MEMBERS' });
    expect(board.version).toBe(2);
  });

  test.each<[string, Partial<BoardChange>]>([
    ['CHANGED_MEANWHILE', { version: 1 }],
    ['BEFORE_LAST_CHANGE', { from: '2011-12-31' }],
    ['BAD_DATE', { from: 'tomorrow' }],
    ['BAD_TEXT', { reason: '' }],
  ])('is refused with %s', (code, given) => {
    expect(() => change(board, given)).toThrow(refusal(code));
  });

  test('takes no seat from anybody who sits', () => {
    const { rules } = shapeCalled('alliance-trustees');
    const constituencies = rules.constituencies.filter(({ id }) => id !== 'eip');
    const sits = aSeat({ id: 's', constituency: 'eip', to: '2012-03-31' });
    const without = { rules: { ...rules, constituencies } };
    expect(() => change(aBoard('alliance-trustees'), without, [sits])).toThrow(refusal('SEATS_HELD'));
    expect(change(aBoard('alliance-trustees'), { ...without, from: '2012-04-01' }, [sits]).version).toBe(2);
  });

  test('puts no board above itself, not even over others or on a later day', () => {
    const [city, east] = [aBoard('school-board'), aBoard('schools-forum', { parent: 'school-board' })];
    const west = change(aBoard('alliance-trustees'), { parent: 'schools-forum', from: '2013-01-01' });
    const boards = new Map([city, east, west].map((one) => [one.id, one]));
    const placing = { board: 'school-board', from: '2012-01-01' };
    for (const parent of ['school-board', 'schools-forum', 'alliance-trustees'])
      expect(() => refuseCycle({ ...placing, parent }, boards)).toThrow(refusal('BOARD_CYCLE'));
    expect(() =>
      refuseCycle({ ...placing, board: 'another', parent: 'alliance-trustees' }, boards),
    ).not.toThrow();
  });

  test('frees a board that stands under another no longer', () => {
    const east = change(aBoard('schools-forum', { parent: 'school-board' }), { parent: null });
    const boards = new Map([['schools-forum', east]]);
    const placing = { board: 'school-board', parent: 'schools-forum' };
    expect(() => refuseCycle({ ...placing, from: '2011-12-31' }, boards)).toThrow(refusal('BOARD_CYCLE'));
    expect(() => refuseCycle({ ...placing, from: '2012-01-01' }, boards)).not.toThrow();
  });
});

describe('a seat', () => {
  const board = aBoard('alliance-trustees');
  const appoint = (given: Partial<Appointment> = {}, seats: readonly Seat[] = [], on = board) =>
    appointToSeat(on, seats, {
      ...{ id: 's', constituency: 'well', holder: 'Ruth', account: null, body: null, shares: null },
      ...{ from: '2012-01-01', to: null, ...given },
    });

  test.each<[string, Partial<Appointment>]>([
    ['CONSTITUENCY_UNKNOWN', { constituency: 'wrens' }],
    ['DATES_REVERSED', { to: '2011-12-31' }],
    ['BOARD_NOT_OPEN', { from: '2011-08-31' }],
    ['BAD_TEXT', { holder: ' ' }],
    ['BAD_SHARES', { shares: 1 }],
  ])('is refused with %s', (code, given) => {
    expect(() => appoint(given)).toThrow(refusal(code));
  });

  test('is taken once at a time: after the one before, not beside', () => {
    const held = aSeat({ id: 'held', constituency: 'well', to: '2012-06-30' });
    expect(() => appoint({ from: '2012-06-30' }, [held])).toThrow(refusal('SEATS_FULL'));
    expect(() => appoint({ from: '2011-09-01', to: '2012-08-31' }, [held])).toThrow(refusal('SEATS_FULL'));
    expect(appoint({ from: '2012-07-01' }, [held]).from).toBe('2012-07-01');
  });

  test('has its part of the shares, and no more than are left', () => {
    const company = aBoard('learning-company');
    const of = (shares: number | null, taken: number) =>
      appoint(
        { constituency: 'schools', shares },
        [aSeat({ id: 'o', constituency: 'schools', shares: taken })],
        company,
      );
    expect(of(null, 10).shares).toBe(10);
    expect(of(25, 55).shares).toBe(25);
    expect(() => of(26, 55)).toThrow(refusal('BAD_SHARES'));
    expect(() => of(0.5, 10)).toThrow(refusal('BAD_SHARES'));
  });

  test('is vacated once, within its term, and is held to the last day', () => {
    const seat = appoint({ to: '2012-12-31' });
    const vacating = { version: 1, on: '2012-06-30', reason: 'Retired', by: 'A clerk' };
    const left = vacateSeat(seat, vacating);
    expect(['2012-06-30', '2012-07-01'].map((day) => isHeldOn(left, day))).toEqual([true, false]);
    expect(left).toMatchObject({ to: '2012-12-31', version: 2 });
    expect(() => vacateSeat(left, { ...vacating, version: 2 })).toThrow(refusal('SEAT_LEFT'));
    expect(() => vacateSeat(seat, { ...vacating, on: '2013-01-01' })).toThrow(refusal('SEAT_LEFT'));
    expect(() => vacateSeat(seat, { ...vacating, on: '2011-12-31' })).toThrow(refusal('DATES_REVERSED'));
    expect(() => vacateSeat(left, vacating)).toThrow(refusal('CHANGED_MEANWHILE'));
  });

  test('has substitutes other than its holder, while it is held', () => {
    const naming = { version: 1, name: 'Joe', account: null, from: '2012-02-01', to: null };
    expect(nameSubstitute(appoint(), naming).substitutes).toMatchObject([{ name: 'Joe' }]);
    expect(() => nameSubstitute(appoint(), { ...naming, name: 'Ruth' })).toThrow(refusal('OWN_SUBSTITUTE'));
    const short = appoint({ to: '2012-01-31' });
    expect(() => nameSubstitute(short, naming)).toThrow(refusal('SEAT_LEFT'));
  });
});

describe('the chair', () => {
  const seats = [
    aSeat({ id: 'heads-1', constituency: 'primary', holder: 'Ruth' }),
    aSeat({ id: 'voice-1', constituency: 'officers', holder: 'Joe' }),
    aSeat({ id: 'forum-1', constituency: 'academies', holder: 'Ann' }),
    aSeat({ id: 'forum-2', constituency: 'authority', holder: 'Sid' }),
  ];
  const wanted = (given: Partial<ChairWanted>): ChairWanted => ({
    ...{ version: 1, name: 'Mary', seat: null, office: 'NONE', from: '2012-01-01', to: null, by: 'A clerk' },
    ...given,
  });

  test.each<[string, Partial<ChairWanted>, boolean]>([
    ['education-partnership', {}, true],
    ['education-partnership', { office: 'OFFICER' }, false],
    ['education-partnership', { office: 'COUNCILLOR' }, false],
    ['education-partnership', { seat: 'heads-1' }, false],
    ['education-partnership', { name: 'ruth' }, false],
    ['schools-forum', { seat: 'forum-1' }, true],
    ['schools-forum', {}, false],
    ['schools-forum', { seat: 'forum-1', office: 'COUNCILLOR' }, false],
    ['schools-forum', { seat: 'forum-2' }, false],
    ['alliance-trustees', { seat: 'heads-1', office: 'OFFICER' }, true],
    ['alliance-trustees', {}, false],
    ['school-improvement-board', { office: 'OFFICER' }, true],
  ])('of %s: %j is allowed: %s', (shape, given, allowed) => {
    const appoint = () => appointChair(aBoard(shape), seats, wanted(given));
    if (allowed) expect(chairOn(appoint(), '2012-01-01')).toMatchObject({ seat: given.seat ?? null });
    else expect(appoint).toThrow(refusal('CHAIR_NOT_ALLOWED'));
  });

  test('goes from one to the next, and each day keeps its own', () => {
    const first = appointChair(aBoard('education-partnership'), [], wanted({}));
    const second = appointChair(first, [], wanted({ version: 2, name: 'Jane', from: '2013-01-01' }));
    expect(['2011-12-31', '2012-12-31', '2013-01-01'].map((day) => chairOn(second, day)?.name)).toEqual([
      undefined,
      'Mary',
      'Jane',
    ]);
    expect(() => appointChair(second, [], wanted({ version: 3, from: '2012-06-01' }))).toThrow(
      refusal('DATES_REVERSED'),
    );
    expect(() => appointChair(second, [], wanted({ version: 1 }))).toThrow(refusal('CHANGED_MEANWHILE'));
  });
});

test('papers are read by who is closer to the board the less public they are', () => {
  const actor = (organisations: string[], id = 'somebody') => ({ id, name: 'S', roles: [], organisations });
  const seats = [{ account: 'ruth', body: 'school:990001' }];
  const most = (who: Parameters<typeof readableTo>[0]) =>
    readableTo(who, 'local-authority:990', seats).at(-1);
  expect(most(null)).toBe('OPEN_TO_PRESS');
  expect(most(actor(['school:990002']))).toBe('OPEN_TO_PRESS');
  expect(most(actor(['school:990001']))).toBe('MEMBERS');
  expect(most(actor([], 'ruth'))).toBe('CLOSED');
  expect(most(actor(['local-authority:990']))).toBe('CLOSED');
});
