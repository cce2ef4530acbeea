import { LIVE_EVENTS } from './live-events';
import { checkWanted, USUAL_EVENTS, wants, type Wanted } from './wanted';

const named = (field: string) => LIVE_EVENTS.find(({ live }) => live.field === field)!;
const wanted: Wanted = {
  ...{ name: 'Hook', url: 'https://example.org/', events: USUAL_EVENTS },
  ...{ categories: [], schools: [], filters: [] },
};
const audience = { school: '990001', localAuthority: '990', trust: '2001' };
const kinds = (...values: string[]) => ({ filters: [{ argument: 'kinds', values }] });

it.each([
  ['its trust', {}, true],
  ['another trust', { owner: 'trust:2002' }, false],
  ['its authority', { owner: 'local-authority:990' }, true],
  ['itself', { owner: 'school:990001' }, true],
  ['its trust, for other categories', { categories: ['GREEN'] }, false],
  ['its trust, for this category', { categories: ['AMBER', 'RED'] }, true],
  ['its trust, for other schools', { schools: ['990002'] }, false],
  ['its trust, which wants other events', { events: ['returnFileMoved'] }, false],
  ['its trust, which narrows other events', kinds('roll'), true],
])('a change of a school is for %s: %#', (_what, given, expected) => {
  const data = { to: 'RED', audience };
  const webhook = { ...wanted, owner: 'trust:2001', ...given };
  expect(wants(webhook, named('categorisationChanged'), data)).toBe(expected);
});

it.each([
  ['its trust', {}, true],
  ['its trust, for this kind', kinds('attendance', 'roll'), true],
  ['its trust, for other kinds', kinds('roll'), false],
  ['its trust, for any kind', kinds(), true],
  ['another trust', { owner: 'trust:2002' }, false],
])('a file that comes on is for %s: %#', (_what, given, expected) => {
  const data = { id: 'f', kind: 'attendance', audience: { school: '', localAuthority: '', trust: '2001' } };
  const webhook = { ...wanted, owner: 'trust:2001', events: ['returnFileMoved'], ...given };
  expect(wants(webhook, named('returnFileMoved'), data)).toBe(expected);
});

it('takes every event that is told live, and its arguments', () => {
  for (const { live } of LIVE_EVENTS) {
    const filters = Object.keys(live.filters).map((argument) => ({ argument, values: ['x'] }));
    expect(checkWanted({ ...wanted, events: [live.field], filters }, LIVE_EVENTS).filters).toEqual(filters);
  }
});

it.each([
  ['BAD_TEXT', 'name', { name: ' ' }],
  ['UNKNOWN_EVENT', 'events', { events: [] }],
  ['UNKNOWN_EVENT', 'events', { events: ['categorisationChanged', 'nothing'] }],
  ['UNKNOWN_FILTER', 'filters', kinds('roll')],
  ['TOO_MANY', 'schools', { schools: Array.from({ length: 101 }, String) }],
  ['TOO_MANY', 'kinds', { events: ['returnFileMoved'], ...kinds(...Array.from({ length: 101 }, String)) }],
])('refuses with %s of %s %#', (code, field, given) => {
  expect(() => checkWanted({ ...wanted, ...given }, LIVE_EVENTS)).toThrow(
    expect.objectContaining({ code, inputPath: ['input', field] }),
  );
});
