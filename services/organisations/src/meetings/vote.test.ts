import { aChamber, aMotion, allSeats, aSeat } from '../../test/a-board';
import { recordAttendance, type SittingWanted } from './attend';
import { closeMeeting, openMeeting, withMotions } from './call-meeting';
import { closeMotion, declareInterest, takeVotes, type Chamber } from './vote';
import type { VoteCast } from './motion';

const refusal = (code: string) => expect.objectContaining({ name: 'Refusal', code });
const castOn = (motion: string, chamber: Chamber, [seat, vote]: [string, VoteCast]): Chamber => ({
  ...chamber,
  meeting: takeVotes(chamber, { motion, votes: [{ seat, vote }] }, (i) => ['input', 'votes', i]),
});
const cast = (chamber: Chamber, seat: string, vote: VoteCast = 'FOR') => castOn('m-1', chamber, [seat, vote]);
const attend = (chamber: Chamber, ...sittings: Partial<SittingWanted>[]): Chamber => ({
  ...chamber,
  meeting: recordAttendance(chamber.meeting, chamber.seats, {
    version: chamber.meeting.version,
    sittings: sittings.map((one) => ({
      ...{ seat: 'eip-1', substitute: null, fromMotion: 1, leftBefore: null },
      ...one,
    })),
  }),
});
const declare = (chamber: Chamber, seat: string, motion = 'm-1'): Chamber => ({
  ...chamber,
  meeting: declareInterest(chamber, { motion, seat, nature: 'The council commissions the work' }),
});
const close = (chamber: Chamber, motion = 'm-1'): Chamber => ({
  ...chamber,
  meeting: closeMotion(chamber, motion).meeting,
});
const outcomeOf = ({ meeting }: Chamber, number: number) => meeting.motions[number - 1]!.decision?.outcome;

const alliance = (motions = [aMotion(), aMotion()], seats = allSeats('alliance-trustees')) =>
  aChamber('alliance-trustees', motions, seats);

describe('a vote is refused', () => {
  const LEFT = aSeat({
    id: 'left',
    constituency: 'eip',
    vacated: { on: '2012-04-30', reason: 'Moved', by: 'A' },
  });
  const OVER = aSeat({ id: 'over', constituency: 'eip', to: '2012-04-30' });
  const LATER = aSeat({ id: 'later', constituency: 'eip', from: '2012-05-02' });
  const seats = [...allSeats('alliance-trustees'), LEFT, OVER, LATER];

  test.each<[string, string, (chamber: Chamber) => Chamber]>([
    ['of nobody', 'SEAT_UNKNOWN', (chamber) => cast(chamber, 'wren-1')],
    ['of one who has left', 'SEAT_LEFT', (chamber) => cast(chamber, 'left')],
    ['of one whose term is over', 'SEAT_LEFT', (chamber) => cast(chamber, 'over')],
    ['of one whose term has not begun', 'SEAT_NOT_BEGUN', (chamber) => cast(chamber, 'later')],
    [
      'of one who declared an interest',
      'INTEREST_DECLARED',
      (chamber) => cast(declare(chamber, 'eip-1'), 'eip-1'),
    ],
    [
      'of one who is not there',
      'NOT_PRESENT',
      (chamber) => cast(attend(chamber, { leftBefore: 1 }), 'eip-1'),
    ],
    ['of one who came later', 'NOT_PRESENT', (chamber) => cast(attend(chamber, { fromMotion: 2 }), 'eip-1')],
    ['that was cast', 'ALREADY_VOTED', (chamber) => cast(cast(chamber, 'eip-1'), 'eip-1', 'AGAINST')],
    ['after the count', 'MOTION_CLOSED', (chamber) => cast(close(chamber), 'eip-1')],
    ['on nothing', 'MOTION_UNKNOWN', (chamber) => castOn('m-3', chamber, ['eip-1', 'FOR'])],
    [
      'before the meeting is open',
      'MEETING_NOT_OPEN',
      (chamber) => cast({ ...chamber, meeting: { ...chamber.meeting, state: 'CALLED' } }, 'eip-1'),
    ],
    [
      'after it is closed',
      'MEETING_NOT_OPEN',
      (chamber) =>
        cast({ ...chamber, meeting: closeMeeting(chamber.meeting, chamber.meeting.version) }, 'eip-1'),
    ],
  ])('%s', (_what, code, act) => {
    expect(() => act(alliance(undefined, seats))).toThrow(refusal(code));
  });

  test('of a seat that is only heard, and of one that has no say in the matter', () => {
    const forum = aChamber('schools-forum', [aMotion({ kind: 'DE_DELEGATION' })]);
    expect(() => cast(forum, 'authority-1')).toThrow(refusal('SEAT_WITHOUT_VOTE'));
    expect(() => cast(forum, 'academies-1')).toThrow(refusal('NOT_THEIR_VOTE'));
    const secondary = aChamber('schools-forum', [aMotion({ kind: 'DE_DELEGATION', phase: 'SECONDARY' })]);
    expect(() => cast(secondary, 'primary-maintained-1')).toThrow(refusal('NOT_THEIR_VOTE'));
    expect(cast(secondary, 'secondary-maintained-1').meeting.motions[0]!.votes).toHaveLength(1);
  });

  test('twice in one list, and then none of the list is taken', () => {
    const chamber = alliance();
    const votes = ['eip-1', 'cph-1', 'eip-1'].map((seat) => ({ seat, vote: 'FOR' as const }));
    expect(() => takeVotes(chamber, { motion: 'm-1', votes }, (i) => ['input', 'votes', i])).toThrow(
      expect.objectContaining({ code: 'ALREADY_VOTED', inputPath: ['input', 'votes', 2] }),
    );
    expect(chamber.meeting.motions[0]!.votes).toEqual([]);
  });
});

test('who has voted cannot declare an interest, and nobody declares it twice', () => {
  expect(() => declare(cast(alliance(), 'eip-1'), 'eip-1')).toThrow(refusal('ALREADY_VOTED'));
  expect(() => declare(declare(alliance(), 'eip-1'), 'eip-1')).toThrow(refusal('INTEREST_DECLARED'));
});

test('an interest is in one motion: its holder votes on the others', () => {
  const chamber = declare(alliance(), 'council-1');
  expect(castOn('m-2', chamber, ['council-1', 'FOR']).meeting.motions[1]!.votes).toMatchObject([
    { seat: 'council-1', vote: 'FOR', castBy: 'Holder of council-1', recordedBy: 'A clerk' },
  ]);
});

test('a quorum lost in the middle makes the later motions inquorate and leaves the earlier ones as they are', () => {
  const left = ['eip-1', 'eip-2', 'cph-1', 'cph-2', 'well-1'];
  let chamber = alliance([aMotion(), aMotion(), aMotion()]);
  chamber = close(cast(chamber, 'tfl-1'));
  chamber = attend(chamber, ...left.map((seat) => ({ seat, leftBefore: 2 })));
  chamber = close(castOn('m-2', chamber, ['tfl-1', 'FOR']), 'm-2');
  chamber = attend(
    chamber,
    { seat: 'eip-1', leftBefore: 2 },
    { seat: 'eip-1', fromMotion: 3, leftBefore: null },
  );
  chamber = close(castOn('m-3', chamber, ['tfl-1', 'FOR']), 'm-3');
  expect([1, 2, 3].map((number) => outcomeOf(chamber, number))).toEqual(['PASSED', 'INQUORATE', 'PASSED']);
});

describe('attendance', () => {
  const substitute = { name: 'Ruth', account: null, from: '2012-01-01', to: '2012-12-31' };
  const seats = allSeats('alliance-trustees').map((seat) =>
    seat.constituency === 'eip' ? { ...seat, substitutes: [substitute] } : seat,
  );

  test('lets a named substitute sit and vote for the holder', () => {
    const chamber = cast(attend(alliance(undefined, seats), { substitute: 'Ruth' }), 'eip-1', 'AGAINST');
    expect(chamber.meeting.motions[0]!.votes).toMatchObject([
      { seat: 'eip-1', vote: 'AGAINST', castBy: 'Ruth' },
    ]);
  });

  test.each<[string, string, (chamber: Chamber) => Chamber]>([
    ['a substitute nobody named', 'SUBSTITUTE_UNKNOWN', (chamber) => attend(chamber, { substitute: 'Joe' })],
    [
      'one person on two seats',
      'SITS_TWICE',
      (chamber) => attend(chamber, { substitute: 'Ruth' }, { seat: 'eip-2', substitute: 'Ruth' }),
    ],
    [
      'leaving before coming',
      'ATTENDANCE_REVERSED',
      (chamber) => attend(chamber, { fromMotion: 2, leftBefore: 1 }),
    ],
    ['a seat of nobody', 'SEAT_UNKNOWN', (chamber) => attend(chamber, { seat: 'wren-1' })],
    [
      'another sitter after the vote',
      'ALREADY_VOTED',
      (chamber) => attend(cast(chamber, 'eip-1'), { substitute: 'Ruth' }),
    ],
    ['absence after the count', 'MOTION_CLOSED', (chamber) => attend(close(chamber), { leftBefore: 1 })],
  ])('refuses %s', (_what, code, act) => {
    expect(() => act(alliance(undefined, seats))).toThrow(refusal(code));
  });

  test('lets one substitute sit on two seats one after the other', () => {
    const both = attend(
      alliance(undefined, seats),
      { substitute: 'Ruth', leftBefore: 2 },
      { seat: 'eip-2', substitute: 'Ruth', fromMotion: 2 },
    );
    expect(both.meeting.sittings.filter(({ sitter }) => sitter === 'Ruth')).toHaveLength(2);
  });

  test('refuses the second of two who record it', () => {
    const { meeting, seats } = alliance();
    expect(() => recordAttendance(meeting, seats, { version: meeting.version - 1, sittings: [] })).toThrow(
      refusal('CHANGED_MEANWHILE'),
    );
  });
});

describe('a meeting', () => {
  test('is not opened ahead of its day, nor twice', () => {
    const { meeting } = alliance();
    const called = { ...meeting, state: 'CALLED' as const };
    const at = (today: string) => ({ version: meeting.version, today, rules: meeting.rules! });
    expect(() => openMeeting(called, at('2012-04-30'))).toThrow(refusal('MEETING_EARLY'));
    expect(() => openMeeting(meeting, at('2012-05-01'))).toThrow(refusal('MEETING_OPEN'));
  });

  test('is not closed over votes that were not counted; motions not put lapse', () => {
    const { meeting } = cast(alliance(), 'eip-1');
    expect(() => closeMeeting(meeting, meeting.version)).toThrow(refusal('MOTIONS_OPEN'));
    expect(closeMeeting(close({ ...alliance(), meeting }).meeting, meeting.version + 1).state).toBe('CLOSED');
  });

  test('takes no motion that nobody would vote on, and no broken pence', () => {
    const { meeting } = alliance();
    const rules = meeting.rules!;
    const apart = {
      ...rules,
      decisions: [{ kinds: null, method: 'BY_CONSTITUENCY', percent: null } as const],
    };
    const tabling = (wanted: ReturnType<typeof aMotion>) => ({ wanted: [wanted], path: ['input'] });
    expect(() => withMotions(meeting, apart, tabling(aMotion({ phase: 'PRIMARY' })))).toThrow(
      refusal('NOBODY_VOTES'),
    );
    const subject = { ...aMotion().subject, amountPence: 10.5 };
    expect(() => withMotions(meeting, rules, tabling(aMotion({ subject })))).toThrow(refusal('BAD_AMOUNT'));
  });

  test('votes again only on a new motion', () => {
    const once = close(cast(alliance([aMotion()]), 'eip-1', 'AGAINST'));
    expect(() => close(once)).toThrow(refusal('MOTION_CLOSED'));
    const again = {
      ...once,
      meeting: withMotions(once.meeting, once.meeting.rules!, {
        wanted: [aMotion()],
        path: ['input', 'motion'],
      }),
    };
    const second = close(castOn('m-2', again, ['eip-1', 'FOR']), 'm-2');
    expect([1, 2].map((number) => outcomeOf(second, number))).toEqual(['FAILED', 'PASSED']);
  });
});
