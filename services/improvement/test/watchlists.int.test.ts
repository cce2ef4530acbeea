import { anActor } from '@middletier/local/testing';
import { desk } from './a-command';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('961', ['961001', '961002']);
  await area.register('962', ['962001']);
  await area.report('961', [{ urn: '961001', attendance: 96, unauthorised: 1 }, { urn: '961002' }]);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const officer = officerOf('961');
const head = anActor({ id: 'head-of-961001', name: 'A Head', roles: [], organisations: ['school:961001'] });
const today = new Date().toISOString().slice(0, 10);
const { command, query } = desk(() => area, officer);
const WATCHED = 'school { urn } since seenUntil';
const LIST = `watchlist { totalCount edges { node { school { urn } news { kind sentence subject } } } }`;
const news = async (actor: typeof officer = officer) => {
  const { edges } = await query(LIST, actor);
  return edges.map(({ node }: { node: { school: { urn: string }; news: { kind: string }[] } }) => [
    node.school.urn,
    node.news.map(({ kind }) => kind),
  ]);
};

test('a school is followed by whoever it concerns, once, and by everybody on a list of their own', async () => {
  const first = await command('watchSchool', { urn: '961001' }, WATCHED);
  expect(first).toMatchObject({ school: { urn: '961001' }, seenUntil: first.since });
  expect(await command('watchSchool', { urn: '961001' }, WATCHED)).toEqual(first);
  expect(await command('watchSchool', { urn: '961002' }, WATCHED)).toMatchObject({
    school: { urn: '961002' },
  });
  expect(await news()).toEqual([
    ['961001', []],
    ['961002', []],
  ]);
  expect(await news(head)).toEqual([]);
  expect(await query(LIST, null)).toBe('UNAUTHENTICATED');
});

test('a school that does not concern who asks, or that nobody knows, is refused', async () => {
  expect(await command('watchSchool', { urn: '962001' }, WATCHED)).toBe('FORBIDDEN');
  expect(await command('watchSchool', { urn: '961002' }, [WATCHED, head])).toBe('FORBIDDEN');
  expect(await command('watchSchool', { urn: '969999' }, WATCHED)).toBe('SCHOOL_UNKNOWN');
  expect(await command('unwatchSchool', { urn: '962001' }, 'urn')).toBe('NOT_WATCHED');
  expect(await command('markWatchlistSeen', { urns: ['962001'] }, WATCHED)).toBe('NOT_WATCHED');
});

test('a fall of attendance is news of the category and of signals, until it is marked as seen', async () => {
  await command('watchSchool', { urn: '961001' }, [WATCHED, head]);
  await area.report('961', [{ urn: '961001', attendance: 80 }]);
  const [first] = (await query(LIST)).edges;
  const kinds = first.node.news.map(({ kind }: { kind: string }) => kind).sort();
  expect(new Set(kinds)).toEqual(new Set(['CATEGORY', 'SIGNAL_RAISED']));
  expect(await news(head)).toEqual([['961001', expect.arrayContaining(['CATEGORY', 'SIGNAL_RAISED'])]]);

  expect(await command('markWatchlistSeen', { urns: ['961001'] }, WATCHED)).toHaveLength(1);
  expect(await news()).toEqual([
    ['961001', []],
    ['961002', []],
  ]);
  expect((await news(head))[0][1]).toContain('CATEGORY');
  await area.report('961', [{ urn: '961001', attendance: 96, unauthorised: 1 }]);
  expect((await news())[0][1]).toEqual(expect.arrayContaining(['CATEGORY', 'SIGNAL_CLEARED']));
});

test('what is confidential is news to those alone who may read it', async () => {
  await command('markWatchlistSeen', {}, WATCHED);
  await command('markWatchlistSeen', {}, [WATCHED, head]);
  const report = { urn: '961001', severity: 'AMBER', reportedBy: 'Two parents', observedOn: today };
  await command('recordSignal', { ...report, kind: 'complaint', sentence: 'Letters go unanswered.' }, 'id');
  const [first] = (await query(LIST)).edges;
  expect(first.node.news).toMatchObject([{ kind: 'SIGNAL_RAISED', sentence: 'Letters go unanswered.' }]);
  expect(await news(head)).toEqual([['961001', []]]);
});

test('a visit that is cancelled is news', async () => {
  await command('markWatchlistSeen', {}, WATCHED);
  const visit = { urn: '961002', plannedFor: today, focus: 'Phonics' };
  const planned = await command('planVisit', visit, 'id version');
  await command('cancelVisit', { ...planned, reason: 'Snow' });
  const { edges } = await query(LIST);
  expect(edges[1].node.news).toMatchObject([
    { kind: 'VISIT', sentence: 'A visit was cancelled: Snow', subject: planned.id },
  ]);
});

test('a school that is taken off is followed no longer', async () => {
  expect(await command('unwatchSchool', { urn: '961002' }, 'urn')).toEqual({ urn: '961002' });
  expect(await news()).toHaveLength(1);
});
