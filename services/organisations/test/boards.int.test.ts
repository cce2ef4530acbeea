import { anActor } from '@middletier/local/testing';
import type { Actor } from '@middletier/runtime/actor';
import { boardOffice, ELSEWHERE, HEAD, OFFICER, type BoardOffice } from './board-office';

let office: BoardOffice;

beforeAll(async () => {
  office = await boardOffice();
});

afterAll(() => office?.close());

describe('rights and refusals', () => {
  beforeAll(async () => {
    await office.open('forum', 'schools-forum');
    await office.meet('forum', { sitting: [], motions: [{ text: 'That it be so' }] });
  });

  test.each<[string, object, Actor | undefined, string]>([
    ['openBoard', { owner: 'local-authority:991' }, OFFICER, 'FORBIDDEN'],
    ['openBoard', { owner: 'local-authority:991' }, HEAD, 'FORBIDDEN'],
    ['openBoard', { shape: 'round-table' }, OFFICER, 'SHAPE_UNKNOWN'],
    ['openBoard', { parent: 'nowhere' }, OFFICER, 'BOARD_UNKNOWN'],
    ['openBoard', { id: 'forum' }, OFFICER, 'BOARD_EXISTS'],
    ['openBoard', { owner: 'partnership:none' }, anActor(), 'BODY_UNKNOWN'],
  ])('%s(%j) is refused', async (name, given, actor, code) => {
    const board = {
      id: 'new',
      shape: 'school-board',
      name: 'New',
      owner: 'local-authority:990',
      from: '2012-01-01',
    };
    expect(await office.command(name, { ...board, ...given }, { actor: actor ?? OFFICER })).toBe(code);
  });

  test('nobody but officers of the owner keeps a board, its seats and its meetings', async () => {
    for (const actor of [HEAD, ELSEWHERE]) {
      const sit = { board: 'forum', constituency: 'academies', holder: 'Zoe', from: '2012-01-01' };
      expect(await office.command('appointToSeat', sit, { actor })).toBe('FORBIDDEN');
      expect(await office.command('callMeeting', { board: 'forum', date: '2012-06-01' }, { actor })).toBe(
        'FORBIDDEN',
      );
      expect(await office.command('closeMotion', { motion: 'forum-may-1' }, { actor })).toBe('FORBIDDEN');
    }
  });
});

describe('boards over time', () => {
  test('stand above one another, and were called what they were called', async () => {
    await office.open('city', 'school-board');
    await office.open('east', 'neighbourhood-school-board', { parent: 'city' });
    await office.command('changeBoard', {
      board: 'east',
      version: 1,
      from: '2013-01-01',
      reason: 'Renamed',
      name: 'Eastside',
      parent: null,
    });
    const at = async (asAt: string) =>
      (
        await office.ask(
          `query ($asAt: Date) { board(id: "city", asAt: $asAt) { below { name parent { id } } } }`,
          {
            asAt,
          },
        )
      ).board;
    expect(await at('2012-12-31')).toEqual({ below: [{ name: 'The east', parent: { id: 'city' } }] });
    expect(await at('2013-01-01')).toEqual({ below: [] });
    expect(await at('2011-08-31')).toBeNull();
    const { localAuthority } = await office.ask(
      '{ localAuthority(code: "990") { boards(asAt: "2012-01-01") { edges { node { id name } } } } }',
    );
    expect(localAuthority.boards.edges).toContainEqual({ node: { id: 'east', name: 'The east' } });
  });

  test('seats are held for their terms', async () => {
    await office.open('terms', 'alliance-trustees');
    const seats = await office.seat('terms', [['well', 'Una', { to: '2012-08-31', body: 'school:990002' }]]);
    const sub = { seat: seats['Una'], version: 1, name: 'Vic', from: '2012-01-01' };
    expect(
      await office.command('nameSubstitute', sub, { want: 'version substitutes { name from to }' }),
    ).toEqual({
      ...{ version: 2, substitutes: [{ name: 'Vic', from: '2012-01-01', to: null }] },
    });
    const chair = {
      board: 'terms',
      version: 1,
      name: 'Una',
      seat: seats['Una'],
      office: 'NONE',
      from: '2012-01-01',
    };
    await office.command('appointChair', chair);
    await office.command('vacateSeat', {
      seat: seats['Una'],
      version: 2,
      on: '2012-03-31',
      reason: 'Retired',
    });
    await office.command('appointToSeat', {
      board: 'terms',
      constituency: 'well',
      holder: 'Wyn',
      from: '2012-04-01',
    });
    const at = async (asAt: string) =>
      (
        await office.ask(
          `query ($asAt: Date) { board(id: "terms") { seats(asAt: $asAt) { holder body { ... on School { urn } } } } }`,
          { asAt },
        )
      ).board.seats;
    expect(await at('2012-03-31')).toEqual([{ holder: 'Una', body: { urn: '990002' } }]);
    expect(await at('2012-04-01')).toEqual([{ holder: 'Wyn', body: null }]);
    const { before, after } = await office.ask(
      `{ before: board(id: "terms", asAt: "2012-03-31") { chair { name } }
         after: board(id: "terms", asAt: "2012-04-01") { chair { name } } }`,
    );
    expect([before.chair, after.chair]).toEqual([{ name: 'Una' }, null]);
    const { boards } = await office.ask(
      '{ boards(filter: { seating: ["school:990002"] }, asAt: "2012-03-31") { edges { node { id } } } }',
    );
    expect(boards.edges).toEqual([{ node: { id: 'terms' } }]);
    const { school } = await office.ask(
      '{ school(urn: "990002") { then: boardSeats(asAt: "2012-03-31") { holder board { id } } now: boardSeats { holder } } }',
    );
    expect(school).toEqual({ then: [{ holder: 'Una', board: { id: 'terms' } }], now: [] });
  });
});

describe('two at once', () => {
  test('who take the last seat: one has it', async () => {
    await office.open('last-seat', 'alliance-trustees');
    const take = (holder: string) =>
      office.command(
        'appointToSeat',
        { board: 'last-seat', constituency: 'tfl', holder, from: '2012-01-01' },
        { want: 'holder' },
      );
    const taken = await Promise.all(['Xan', 'Yve', 'Zed'].map(take));
    expect(taken.filter((one) => one === 'SEATS_FULL')).toHaveLength(2);
  });

  test('who change one board: the second is told, and the first change stands', async () => {
    await office.open('edited', 'alliance-trustees');
    const change = (name: string) =>
      office.command(
        'changeBoard',
        { board: 'edited', version: 1, from: '2012-01-01', reason: 'Better', name },
        { want: 'name version' },
      );
    const changed = await Promise.all([change('One'), change('Two')]);
    const [stands] = changed.filter((one) => one !== 'CHANGED_MEANWHILE');
    expect(changed).toContain('CHANGED_MEANWHILE');
    expect((await office.ask('{ board(id: "edited") { name version } }')).board).toEqual(stands);
  });

  test('who put two boards under each other: one stands above', async () => {
    await Promise.all([office.open('left', 'school-board'), office.open('right', 'school-board')]);
    const put = (board: string, parent: string) =>
      office.command('changeBoard', { board, parent, version: 1, from: '2012-01-01', reason: 'Order' });
    const put2 = await Promise.all([put('left', 'right'), put('right', 'left')]);
    expect(put2.filter((one) => one === 'BOARD_CYCLE')).toHaveLength(1);
  });
});

test("shapes can be read, and sent back as rules of a board of one's own", async () => {
  const { boardShapes } = await office.ask(`{ boardShapes { id rules { quorum { percent number } chair
    constituencies { id name seats voting appointedBy phase countsFor shares veto quorum { percent number } }
    decisions { kinds method percent } } } }`);
  for (const { id, rules } of boardShapes) {
    const given = {
      id: `own-${id}`,
      name: 'Our own',
      owner: 'local-authority:990',
      from: '2012-01-01',
      rules,
    };
    expect(await office.command('openBoard', given)).toEqual({ id: `own-${id}` });
  }
  expect(boardShapes).toHaveLength(8);
});
