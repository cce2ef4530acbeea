import { randomUUID } from 'node:crypto';
import { anActor, until } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { boardOffice, ELSEWHERE, HEAD, OFFICER, type BoardOffice } from './board-office';

let office: BoardOffice;

beforeAll(async () => {
  office = await boardOffice();
});

afterAll(() => office?.close());

const RESULT =
  'resolution { outcome explanation votes { for against abstain } quorum { needed present held } }';

const toldOf = async (motion: string) => {
  const rows = await office.service.ground.db
    .collection('outbox')
    .find({ 'event.subject': `resolution/${motion}` })
    .toArray();
  return rows.map(({ event }) => event);
};

describe('a schools forum', () => {
  let seats: Record<string, string>;
  const motion = (number: number) => `forum-may-${number}`;

  beforeAll(async () => {
    await office.open('forum', 'schools-forum');
    seats = await office.seat('forum', [
      ['primary-maintained', 'Ann', { body: 'school:990001', account: 'ann' }],
      ['primary-maintained', 'Bob'],
      ['secondary-maintained', 'Cid'],
      ['academies', 'Dee'],
      ['non-schools', 'Eve'],
      ['authority', 'Fay'],
    ]);
    await office.meet('forum', {
      sitting: Object.values(seats),
      motions: [
        {
          text: 'That a reading fund be opened',
          kind: 'OPEN_FUND',
          subject: { purpose: 'Reading', amountPence: 30_000_000_000, year: '2012-13', schools: ['990001'] },
        },
        { text: 'That licences be bought for all', kind: 'DE_DELEGATION' },
        { text: 'That nobody be there' },
      ],
    });
  });

  test('votes a fund, which is told to the other services with its subject', async () => {
    const heard: { data: object }[] = [];
    const following = office.service.ground.nats.subscribe('organisations.resolution.passed.*', {
      callback: (_error, message) => heard.push(message.json()),
    });
    await office.service.ground.nats.flush();
    expect(
      await office.command(
        'castVote',
        { motion: motion(1), seat: seats['Ann'], vote: 'FOR' },
        { actor: anActor({ id: 'ann', roles: [] }) },
      ),
    ).toEqual({ id: motion(1) });
    const votes = ['Bob', 'Dee', 'Eve'].map((name) => ({ seat: seats[name], vote: 'FOR' }));
    await office.command('recordVotes', {
      motion: motion(1),
      votes: [...votes, { seat: seats['Cid'], vote: 'AGAINST' }],
    });
    const key = { idempotencyKey: randomUUID(), motion: motion(1) };
    const closed = await office.command('closeMotion', key, { want: RESULT });
    expect(closed.resolution).toMatchObject({
      ...{ outcome: 'PASSED', votes: { for: 4, against: 1, abstain: 0 } },
      quorum: { needed: 2, present: 5, held: 5 },
    });
    expect(await office.command('closeMotion', key, { want: RESULT })).toEqual(closed);
    expect(await toldOf(motion(1))).toMatchObject([
      {
        type: 'organisations.resolution.passed.v1',
        data: {
          ...{
            resolutionId: motion(1),
            board: { id: 'forum', name: 'The forum' },
            owner: 'local-authority:990',
          },
          ...{
            date: '2012-05-01',
            kind: 'OPEN_FUND',
            phase: null,
            votes: { for: 4, against: 1, abstain: 0 },
          },
          subject: { purpose: 'Reading', amountPence: 30_000_000_000, year: '2012-13', schools: ['990001'] },
        },
      },
    ]);
    await until('resolution.passed on the stream', async () => heard.length > 0);
    following.unsubscribe();
    expect(heard[0]!.data).toMatchObject({ resolutionId: motion(1) });
  });

  test('de-delegates by phase, and says so of each constituency', async () => {
    const want = 'resolution { outcome constituencies { constituency phase outcome votes { for against } } }';
    const vote = (name: string, how: string) =>
      office.command('castVote', { motion: motion(2), seat: seats[name], vote: how });
    await Promise.all([vote('Ann', 'FOR'), vote('Bob', 'FOR'), vote('Cid', 'AGAINST')]);
    expect(await vote('Dee', 'FOR')).toBe('NOT_THEIR_VOTE');
    expect(await vote('Fay', 'FOR')).toBe('SEAT_WITHOUT_VOTE');
    expect(await vote('Ann', 'AGAINST')).toBe('ALREADY_VOTED');
    expect(await office.command('closeMotion', { motion: motion(2) }, { want })).toEqual({
      resolution: {
        outcome: 'PASSED',
        constituencies: [
          {
            ...{ constituency: 'primary-maintained', phase: 'PRIMARY', outcome: 'PASSED' },
            votes: { for: 2, against: 0 },
          },
          {
            ...{ constituency: 'secondary-maintained', phase: 'SECONDARY', outcome: 'FAILED' },
            votes: { for: 0, against: 1 },
          },
        ],
      },
    });
  });

  test('loses its quorum in the middle, and what it cannot decide is on record and not told', async () => {
    const { meeting } = await office.ask('{ meeting(id: "forum-may") { version } }');
    const sittings = ['Ann', 'Bob', 'Cid', 'Dee'].map((name) => ({ seat: seats[name], leftBefore: 3 }));
    await office.command('recordAttendance', { meeting: 'forum-may', version: meeting.version, sittings });
    expect(await office.command('castVote', { motion: motion(3), seat: seats['Ann'], vote: 'FOR' })).toBe(
      'NOT_PRESENT',
    );
    const { resolution } = await office.command('closeMotion', { motion: motion(3) }, { want: RESULT });
    expect(resolution).toMatchObject({ outcome: 'INQUORATE', quorum: { needed: 2, present: 1, held: 5 } });
    expect(await toldOf(motion(3))).toEqual([]);
  });

  test('shows its votes by name to everybody, since it is open to the press', async () => {
    const { board } =
      await office.ask(`{ board(id: "forum") { owner { ... on LocalAuthority { code } } seats { holder votes }
      meetings { totalCount edges { node { motions { votes { castBy vote seat { holder voting } } } } } } } }`);
    expect(board).toMatchObject({ owner: { code: '990' }, meetings: { totalCount: 1 } });
    expect(board.seats.find(({ holder }: { holder: string }) => holder === 'Fay')).toEqual({
      holder: 'Fay',
      votes: 0,
    });
    expect(board.meetings.edges[0].node.motions[0].votes[0]).toEqual({
      ...{ castBy: 'Ann', vote: 'FOR', seat: { holder: 'Ann', voting: true } },
    });
  });

  test('lists its resolutions by outcome, kind, owner and days', async () => {
    const list = async (filter: object) => {
      const query =
        'query ($filter: ResolutionFilter) { resolutions(filter: $filter) { edges { node { id } } } }';
      const { resolutions } = await office.ask(query, { filter: { board: 'forum', ...filter } });
      return resolutions.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await list({})).toEqual([1, 2, 3].map(motion));
    expect(await list({ outcomes: ['PASSED'], kinds: ['OPEN_FUND', 'ADVICE'] })).toEqual([motion(1)]);
    expect(
      await list({
        owner: 'local-authority:990',
        from: '2012-05-01',
        to: '2012-05-01',
        outcomes: ['INQUORATE'],
      }),
    ).toEqual([motion(3)]);
    expect(await list({ from: '2012-05-02' })).toEqual([]);
    expect(await list({ owner: 'local-authority:991' })).toEqual([]);
  });

  test('publishes its minutes once they are ready', async () => {
    const read = async (actor: Actor | null) =>
      (await office.ask('{ meeting(id: "forum-may") { version minutes { text publishedAt } } }', {}, actor))
        .meeting;
    const { version } = await read(OFFICER);
    const draft = { meeting: 'forum-may', text: 'All went well.' };
    expect(await office.command('draftMinutes', { ...draft, version })).toBe('MEETING_NOT_CLOSED');
    await office.command('closeMeeting', { meeting: 'forum-may', version });
    expect(await office.command('publishMinutes', { meeting: 'forum-may', version: version + 1 })).toBe(
      'NO_DRAFT',
    );
    await office.command('draftMinutes', { ...draft, version: version + 1 });
    expect((await read(OFFICER)).minutes).toEqual({ text: 'All went well.', publishedAt: null });
    expect((await read(null)).minutes).toBeNull();
    await office.command('publishMinutes', { meeting: 'forum-may', version: version + 2 });
    expect((await read(null)).minutes).toEqual({
      text: 'All went well.',
      publishedAt: expect.stringMatching(/Z$/),
    });
  });
});

describe('a board of members', () => {
  beforeAll(async () => {
    await office.open('alliance', 'alliance-trustees');
    const seats = await office.seat('alliance', [
      ['eip', 'Ruth', { body: 'school:990001' }],
      ['cph', 'Sid'],
      ['council', 'Tom', { body: 'local-authority:990' }],
    ]);
    await office.meet('alliance', {
      sitting: Object.values(seats),
      motions: [{ text: 'That the council commission it' }],
    });
    const motion = 'alliance-may-1';
    await office.command('declareInterest', {
      motion,
      seat: seats['Tom'],
      nature: 'The council commissions',
    });
    expect(await office.command('castVote', { motion, seat: seats['Tom'], vote: 'FOR' })).toBe(
      'INTEREST_DECLARED',
    );
    await office.command('castVote', { motion, seat: seats['Ruth'], vote: 'FOR' });
    await office.command('closeMotion', { motion });
  });

  const papers = async (actor: Actor | null) => {
    const { board, resolutions } = await office.ask(
      `{ board(id: "alliance") { meetings { edges { node { motions { votes { vote } interests { nature } } } } } }
         resolutions(filter: { board: "alliance" }) { totalCount } }`,
      {},
      actor,
    );
    const { errors } = await office.service.ask(actor, '{ meeting(id: "alliance-may") { id } }');
    return {
      ...{ votes: board.meetings.edges[0]?.node.motions[0].votes, resolutions: resolutions.totalCount },
      direct: errors?.[0]?.extensions.code ?? 'READ',
    };
  };

  test('shows its papers to those who sit, and votes by name to those who act for its owner', async () => {
    expect(await papers(OFFICER)).toEqual({ votes: [{ vote: 'FOR' }], resolutions: 1, direct: 'READ' });
    expect(await papers(HEAD)).toEqual({ votes: null, resolutions: 1, direct: 'READ' });
    for (const stranger of [ELSEWHERE, null])
      expect(await papers(stranger)).toEqual({ votes: undefined, resolutions: 0, direct: 'FORBIDDEN' });
  });

  test('keeps its papers as closed as they were when it opens up', async () => {
    await office.command('changeBoard', {
      board: 'alliance',
      version: 1,
      from: '2013-01-01',
      reason: 'Openness',
      publicness: 'OPEN_TO_PRESS',
    });
    expect(await papers(null)).toMatchObject({ resolutions: 0, direct: 'FORBIDDEN' });
  });
});

test('who vote: every vote is counted', async () => {
  await office.open('crowd', 'school-improvement-board');
  const seats = await office.seat(
    'crowd',
    Array.from({ length: 5 }, (_, i) => ['primary-consortia', `Head ${i}`] as [string, string]),
  );
  await office.meet('crowd', {
    sitting: Object.values(seats),
    motions: [{ text: 'Categories', kind: 'AGREE_CATEGORIES' }],
  });
  await Promise.all(
    Object.values(seats).map((one) =>
      office.command('castVote', { motion: 'crowd-may-1', seat: one, vote: 'FOR' }),
    ),
  );
  const { resolution } = await office.command('closeMotion', { motion: 'crowd-may-1' }, { want: RESULT });
  expect(resolution).toMatchObject({ outcome: 'PASSED', votes: { for: 5, against: 0, abstain: 0 } });
});

test('answers for boards and resolutions that other subgraphs name, as far as they may be read', async () => {
  const of = ['forum-may-1', 'alliance-may-1', 'nothing-1'].map((id) => ({ __typename: 'Resolution', id }));
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) {
    ... on Resolution { outcome owner { ... on LocalAuthority { code } } meeting { date } } ... on Board { name } } }`;
  const { _entities } = await office.ask(query, { of: [...of, { __typename: 'Board', id: 'forum' }] });
  expect(_entities).toEqual([
    { outcome: 'PASSED', owner: { code: '990' }, meeting: { date: '2012-05-01' } },
    ...[null, null, { name: 'The forum' }],
  ]);
});

test('a change of the rules does not reach a meeting that is open', async () => {
  await office.open('ruled', 'alliance-trustees');
  const seats = await office.seat('ruled', [
    ['eip', 'Ruth'],
    ['cph', 'Sid'],
  ]);
  await office.meet('ruled', { sitting: [seats['Ruth']!], motions: [{ text: 'That it be so' }] });
  const { board } = await office.ask(`{ board(id: "ruled") { rules { chair decisions { kinds method percent }
    constituencies { id name seats appointedBy } } } }`);
  const rules = { ...board.rules, quorum: { percent: 100 } };
  const change = { board: 'ruled', version: 1, from: '2012-01-01', reason: 'Everybody must come', rules };
  expect(await office.command('changeBoard', change)).toEqual({ id: 'ruled' });
  await office.command('castVote', { motion: 'ruled-may-1', seat: seats['Ruth'], vote: 'FOR' });
  const { resolution } = await office.command('closeMotion', { motion: 'ruled-may-1' }, { want: RESULT });
  expect(resolution).toMatchObject({ outcome: 'PASSED', quorum: { needed: 1, present: 1, held: 2 } });
});
