import { boardOffice, HEAD, OFFICER, type BoardOffice } from './board-office';

let office: BoardOffice;

beforeAll(async () => {
  office = await boardOffice();
});

afterAll(() => office?.close());

const closing = (board: string, more: object = {}) => ({
  ...{ board, version: 1, on: '2012-07-31', reason: 'Its work is done' },
  ...more,
});

const boardAt = async (id: string, asAt: string) =>
  (
    await office.ask(
      `query ($id: ID!, $asAt: Date) { board(id: $id, asAt: $asAt) {
         closedOn parent { id } below { id } seats { holder } } }`,
      { id, asAt },
    )
  ).board;

test('a board that closes ends its seats and leaves those under it alone, and was what it was', async () => {
  await office.open('above', 'school-board');
  await office.open('middle', 'alliance-trustees', { parent: 'above' });
  await office.open('under', 'neighbourhood-school-board', { parent: 'middle' });
  await office.seat('middle', [['well', 'Una']]);
  const want = 'version closedOn closedBecause';
  expect(await office.command('closeBoard', closing('middle'), { want })).toEqual({
    ...{ version: 2, closedOn: '2012-07-31', closedBecause: 'Its work is done' },
  });
  const [held, under] = [{ parent: { id: 'above' }, below: [{ id: 'under' }] }, { parent: { id: 'middle' } }];
  expect(await boardAt('middle', '2012-07-31')).toMatchObject({ ...held, seats: [{ holder: 'Una' }] });
  expect(await boardAt('under', '2012-07-31')).toMatchObject(under);
  expect(await boardAt('middle', '2012-08-01')).toMatchObject({ below: [], seats: [] });
  expect(await boardAt('under', '2012-08-01')).toMatchObject({ parent: null, closedOn: null });
  expect((await boardAt('above', '2012-08-01')).below).toEqual([]);
  expect((await boardAt('above', '2012-07-31')).below).toEqual([{ id: 'middle' }]);
});

test('lists leave out what has closed by the day, unless asked for it', async () => {
  await office.open('listed', 'schools-commission');
  await office.command('closeBoard', closing('listed'));
  const listed = async (asAt: string, includeClosed: boolean) =>
    (
      await office.ask(
        `query ($asAt: Date, $includeClosed: Boolean) {
           boards(filter: { shapes: ["schools-commission"], includeClosed: $includeClosed }, asAt: $asAt) { totalCount } }`,
        { asAt, includeClosed },
      )
    ).boards.totalCount;
  expect(await listed('2012-07-31', false)).toBe(1);
  expect(await listed('2012-08-01', false)).toBe(0);
  expect(await listed('2012-08-01', true)).toBe(1);
});

test('meetings called for later are cancelled, those up to its last day can still be held', async () => {
  await office.open('meets', 'schools-forum');
  for (const [id, date] of [
    ['in-time', '2012-07-31'],
    ['too-late', '2012-08-01'],
  ])
    await office.command('callMeeting', { id, date, board: 'meets', agenda: [] });
  await office.command('closeBoard', closing('meets'));
  const { data } = await office.service.ask(
    OFFICER,
    `{ late: meeting(id: "too-late") { state cancelledBecause } time: meeting(id: "in-time") { state } }`,
  );
  expect(data).toEqual({
    late: { state: 'CANCELLED', cancelledBecause: 'Its work is done' },
    time: { state: 'CALLED' },
  });
  const open = (meeting: string, version: number) =>
    office.command('openMeeting', { meeting, version }, { want: 'state' });
  expect(await open('in-time', 1)).toEqual({ state: 'OPEN' });
  expect(await open('too-late', 2)).toBe('BOARD_CLOSED');
});

test('nothing is added to a closed board, and none closes before it met or for who does not keep it', async () => {
  await office.open('strict', 'schools-forum');
  await office.meet('strict', { sitting: [], motions: [{ text: 'That it be so' }] });
  expect(await office.command('closeBoard', closing('strict', { on: '2012-04-30' }))).toBe('MEETING_HELD');
  expect(await office.command('closeBoard', closing('strict'), { actor: HEAD })).toBe('FORBIDDEN');
  expect(await office.command('closeBoard', closing('strict', { version: 9 }))).toBe('CHANGED_MEANWHILE');
  expect(await office.command('closeBoard', closing('strict'))).toEqual({ id: 'strict' });
  const board = 'strict';
  for (const [name, input] of [
    ['closeBoard', closing('strict', { version: 2 })],
    ['changeBoard', { board, version: 2, from: '2012-06-01', reason: 'Better', name: 'Other' }],
    ['appointChair', { board, version: 2, name: 'Ann', office: 'NONE', from: '2012-06-01' }],
    ['appointToSeat', { board, constituency: 'academies', holder: 'Zoe', from: '2012-06-01' }],
    ['callMeeting', { board, date: '2012-08-01', agenda: [] }],
  ] as const)
    expect([name, await office.command(name, input)]).toEqual([name, 'BOARD_CLOSED']);
  expect(await office.open('orphan', 'school-board', { parent: 'strict' })).toBe('BOARD_CLOSED');
});

test('of a closing and a meeting called at once, no meeting is left over', async () => {
  await office.open('race', 'schools-forum');
  const [closed, called] = await Promise.all([
    office.command('closeBoard', closing('race')),
    office.command('callMeeting', { board: 'race', date: '2012-09-01', agenda: [] }),
  ]);
  expect(closed).toEqual({ id: 'race' });
  expect([called === 'BOARD_CLOSED', typeof called.id === 'string']).toContain(true);
  const rows = office.service.ground.db.collection('meetings');
  expect(await rows.countDocuments({ boardId: 'race', state: { $ne: 'CANCELLED' } })).toBe(0);
});
