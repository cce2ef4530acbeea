import { allSeats, shapeCalled } from '../../test/a-board';
import type { BoardRules, MotionKind, VotingPhase } from '../boards/rules';
import { decide, type Ballot } from './decide';
import type { VoteCast } from './motion';
import { quorumOf } from './quorum';

interface Given {
  readonly kind?: MotionKind;
  readonly phase?: VotingPhase | null;
  readonly absent?: readonly string[];
  readonly interested?: readonly string[];
  readonly rules?: Partial<BoardRules>;
}

/** A vote on a full board of a shape; who is not named for or against abstains. */
function vote(shape: string, votes: { for?: string; against?: string }, given: Given = {}) {
  const seats = allSeats(shape);
  const of = (id: string): VoteCast =>
    votes.for && new RegExp(votes.for).test(id)
      ? 'FOR'
      : votes.against && new RegExp(votes.against).test(id)
        ? 'AGAINST'
        : 'ABSTAIN';
  const ballot: Ballot = {
    rules: { ...shapeCalled(shape).rules, ...given.rules },
    motion: { kind: given.kind ?? 'ORDINARY', phase: given.phase ?? null },
    seats,
    attendance: new Set(seats.map(({ id }) => id).filter((id) => !given.absent?.includes(id))),
    interests: new Set(given.interested ?? []),
    votes: new Map(seats.map(({ id }) => [id, of(id)])),
  };
  return decide(ballot);
}

describe('a schools forum', () => {
  const outcomes = ({ constituencies }: ReturnType<typeof vote>) =>
    Object.fromEntries(constituencies.map(({ constituency, outcome }) => [constituency, outcome]));

  test('de-delegates by phase: each maintained phase for itself, academies not', () => {
    const decision = vote(
      'schools-forum',
      { for: '^(primary|academies)', against: '^secondary' },
      { kind: 'DE_DELEGATION' },
    );
    expect(decision).toMatchObject({ outcome: 'PASSED', for: 6, against: 3, abstain: 0 });
    expect(outcomes(decision)).toEqual({ 'primary-maintained': 'PASSED', 'secondary-maintained': 'FAILED' });
    expect(decision.explanation).toBe(
      'Passed: 6 for, 3 against, 0 abstained; 20 of 20 that have a vote were present and free of interest, 8 were needed. ' +
        'Maintained primary schools: 6 for, 0 against, 0 abstained, passed for itself; ' +
        'Maintained secondary schools: 0 for, 3 against, 0 abstained, failed for itself.',
    );
  });

  test('de-delegates for one phase by that phase alone', () => {
    const decision = vote(
      'schools-forum',
      { for: '^primary', against: '^(secondary|academies)' },
      { kind: 'DE_DELEGATION', phase: 'SECONDARY' },
    );
    expect(decision).toMatchObject({ outcome: 'FAILED', for: 0, against: 3 });
    expect(outcomes(decision)).toEqual({ 'secondary-maintained': 'FAILED' });
  });

  test('cannot decide for a phase of which nobody is there', () => {
    const absent = ['secondary-maintained-1', 'secondary-maintained-2', 'secondary-maintained-3'];
    const decision = vote('schools-forum', { for: '.' }, { kind: 'DE_DELEGATION', absent });
    expect(outcomes(decision)).toEqual({
      'primary-maintained': 'PASSED',
      'secondary-maintained': 'INQUORATE',
    });
  });

  test('leaves the funding formula to schools and early years', () => {
    const decision = vote(
      'schools-forum',
      { for: '^(other|non-schools)', against: '^(primary|early)' },
      { kind: 'FUNDING_FORMULA' },
    );
    expect(decision).toMatchObject({ outcome: 'FAILED', for: 3, against: 7 });
  });

  test('moves money between blocks by all its members', () => {
    const decision = vote(
      'schools-forum',
      { for: '^(primary|academies)', against: '^(sec|non)' },
      { kind: 'BLOCK_TRANSFER' },
    );
    expect(decision).toMatchObject({ outcome: 'PASSED', for: 11, against: 5, abstain: 4 });
  });

  test('needs two fifths of those who have a vote; officers do not fill the room', () => {
    const voters = allSeats('schools-forum').filter(({ constituency }) => constituency !== 'authority');
    const absent = voters.slice(8).map(({ id }) => id);
    expect(vote('schools-forum', { for: '.' }, { absent })).toMatchObject({
      outcome: 'PASSED',
      quorum: { needed: 8, present: 8, held: 20 },
    });
    expect(
      vote('schools-forum', { for: '.' }, { absent: [...absent, 'primary-maintained-1'] }),
    ).toMatchObject({
      outcome: 'INQUORATE',
      quorum: { needed: 8, present: 7, held: 20 },
    });
  });

  test('without a quorum decides for no phase either', () => {
    const absent = allSeats('schools-forum')
      .map(({ id }) => id)
      .filter((id) => !/^primary/.test(id));
    const decision = vote('schools-forum', { for: '.' }, { kind: 'DE_DELEGATION', absent });
    expect(decision.outcome).toBe('INQUORATE');
    expect(outcomes(decision)).toEqual({
      'primary-maintained': 'INQUORATE',
      'secondary-maintained': 'INQUORATE',
    });
  });
});

describe("the Alliance's eight trustees", () => {
  test('have one vote each, and the council no veto', () => {
    const decision = vote('alliance-trustees', { for: '^(eip|cph|well)', against: '^council' });
    expect(decision).toMatchObject({
      outcome: 'PASSED',
      for: 5,
      against: 1,
      abstain: 2,
      quorum: { held: 8 },
    });
  });

  test('decide on a commission without the council, which declared its interest', () => {
    const decision = vote(
      'alliance-trustees',
      { for: '^(eip|council)', against: '^cph' },
      { interested: ['council-1'] },
    );
    expect(decision).toMatchObject({
      outcome: 'FAILED',
      for: 2,
      against: 2,
      quorum: { present: 7, held: 8 },
    });
  });

  test('are too few where half of them are absent or interested, and one more', () => {
    const given = { absent: ['eip-1', 'eip-2', 'cph-1', 'cph-2'], interested: ['council-1'] };
    expect(vote('alliance-trustees', { for: '.' }, given)).toMatchObject({
      outcome: 'INQUORATE',
      quorum: { needed: 4, present: 3 },
    });
  });

  test('change the constitution by three quarters of the votes cast', () => {
    const kind = 'CONSTITUTION';
    expect(vote('alliance-trustees', { for: '^(eip|cph|well|tfl)', against: '^c' }, { kind }).outcome).toBe(
      'PASSED',
    );
    expect(
      vote('alliance-trustees', { for: '^(eip|cph|well)', against: '^(tfl|council)' }, { kind }).outcome,
    ).toBe('FAILED');
    expect(vote('alliance-trustees', {}, { kind }).outcome).toBe('FAILED');
  });
});

test('half of seven is four', () => {
  const seats = allSeats('alliance-trustees').slice(0, 7);
  const { rules } = shapeCalled('alliance-trustees');
  const quorumWith = (present: number) =>
    quorumOf(
      {
        rules,
        seats,
        attendance: new Set(seats.slice(0, present).map(({ id }) => id)),
        interests: new Set(),
      },
      rules.quorum,
      null,
    );
  expect(quorumWith(3)).toEqual({ needed: 4, present: 3, held: 7 });
});

test('York has fourteen school seats, and officers and member have no vote', () => {
  const decision = vote('education-partnership', {
    for: '^(primary|higher)',
    against: '^(secondary|officers|elected)',
  });
  expect(decision).toMatchObject({ outcome: 'PASSED', for: 9, against: 6, abstain: 1, quorum: { held: 16 } });
  expect(decision.constituencies.map(({ constituency }) => constituency)).toEqual([
    'secondary',
    'primary',
    'further-education',
    'higher-education',
  ]);
});

test('a tie carries nothing', () => {
  expect(
    vote('school-improvement-board', {
      for: '^primary-consortia-[1-4]',
      against: '^(secondary|primary-consortia-5)',
    }),
  ).toMatchObject({ outcome: 'FAILED', for: 4, against: 4 });
});

test('a company owned 80 to 20 votes by shares', () => {
  expect(
    vote('learning-company', { for: '^schools-[1-3]', against: '^(authority|schools-4)' }),
  ).toMatchObject({
    ...{ outcome: 'FAILED', for: 30, against: 30, abstain: 40 },
    quorum: { needed: 50, present: 100, held: 100 },
  });
  expect(vote('learning-company', { for: '^schools-[1-3]', against: '^authority' })).toMatchObject({
    ...{ outcome: 'PASSED', for: 30, against: 20 },
  });
});

test('a constituency with a veto stops what the others want, and only where its own votes are against', () => {
  const { constituencies } = shapeCalled('schools-commission').rules;
  const rules = { constituencies: constituencies.map((one) => ({ ...one, veto: one.id === 'parents' })) };
  const votes = { for: '^(elected|schools)', against: '^parents-1' };
  expect(vote('schools-commission', votes, { rules }).outcome).toBe('FAILED');
  expect(vote('schools-commission', votes).outcome).toBe('PASSED');
  expect(vote('schools-commission', { for: '^(elected|parents-2)' }, { rules }).outcome).toBe('PASSED');
});

test('a constituency that must be there makes the board inquorate by its absence', () => {
  const { constituencies } = shapeCalled('schools-commission').rules;
  const quorum = { percent: null, number: 1 };
  const rules = {
    constituencies: constituencies.map((one) => (one.id === 'parents' ? { ...one, quorum } : one)),
  };
  const absent = ['parents-1', 'parents-2'];
  expect(vote('schools-commission', { for: '.' }, { rules, absent }).outcome).toBe('INQUORATE');
  expect(vote('schools-commission', { for: '.' }, { rules, absent: ['parents-1'] }).outcome).toBe('PASSED');
});
