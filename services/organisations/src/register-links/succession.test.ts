import fc from 'fast-check';
import type { Link } from './link';
import { directionOf, linkTypeOf, reverse } from './link-types';
import { linkedSchools } from './linked-schools';
import { successionsAmong, type Party } from './succession';

const aLink = (urn: string, linkUrn: string, words: string): Link => ({
  ...{ urn, linkUrn, words, date: null },
  type: linkTypeOf(words),
  name: `School ${linkUrn}`,
});

const closed: Party = { status: 'CLOSED', openDate: '1950-09-01', closeDate: '2019-08-31' };
const open: Party = { status: 'OPEN', openDate: '2019-09-01', closeDate: null };
const parties = (old: Party, young: Party) =>
  new Map([
    ['100001', old],
    ['140001', young],
  ]);
const SUCCESSOR = aLink('100001', '140001', 'Successor');
const PREDECESSOR = aLink('140001', '100001', 'Predecessor');

describe('a succession', () => {
  test.each([
    ['the row of the old school', [SUCCESSOR]],
    ['the row of the new school', [PREDECESSOR]],
    ['both', [PREDECESSOR, SUCCESSOR]],
  ])('is told by %s, once', (_, links) => {
    expect(successionsAmong(links, parties(closed, open), '2026-01-01')).toEqual([
      { from: '100001', to: '140001', on: '2019-09-01', linkType: 'SUCCESSOR' },
    ]);
  });

  test.each<[string, Party, Party]>([
    ['the old school is open', { ...closed, status: 'OPEN' }, open],
    ['the old school is to close', { ...closed, status: 'OPEN_PROPOSED_TO_CLOSE' }, open],
    ['the new school is to open', closed, { ...open, status: 'PROPOSED_TO_OPEN' }],
  ])('is not yet where %s', (_, old, young) => {
    expect(successionsAmong([SUCCESSOR], parties(old, young), '2026-01-01')).toEqual([]);
  });

  test('is not where one of both is unknown, nor by a link beside', () => {
    expect(successionsAmong([SUCCESSOR], new Map([['100001', closed]]), '2026-01-01')).toEqual([]);
    const beside = aLink('100001', '140001', 'Result of Amalgamation');
    expect(successionsAmong([beside], parties(closed, open), '2026-01-01')).toEqual([]);
  });

  test.each<[string, Party, Party, string | null, string]>([
    [
      'a school that stood before takes over when the other closes',
      closed,
      { ...open, openDate: '1900-01-01' },
      null,
      '2019-09-01',
    ],
    [
      'a school that opens later takes over when it opens',
      closed,
      { ...open, openDate: '2020-01-01' },
      null,
      '2020-01-01',
    ],
    [
      'the day of the link counts where no other is known',
      { ...closed, closeDate: null },
      { ...open, openDate: null },
      '2018-04-01',
      '2018-04-01',
    ],
    [
      'the day we learnt it is the last resort',
      { ...closed, closeDate: null },
      { ...open, openDate: null },
      null,
      '2026-01-01',
    ],
  ])('%s', (_, old, young, date, on) => {
    const link = { ...SUCCESSOR, date };
    expect(successionsAmong([link], parties(old, young), '2026-01-01')).toMatchObject([{ on }]);
  });
});

describe('links', () => {
  const words = fc.constantFrom(
    ...['Successor', 'Successor - merged', 'Successor - amalgamated', 'Successor - Split School'],
    ...['Predecessor', 'Predecessor - merged', 'Predecessor - amalgamated', 'Predecessor - Split School'],
  );

  test('of succession read the same from both ends', () => {
    fc.assert(
      fc.property(words, (told) => {
        const type = linkTypeOf(told);
        expect(reverse(reverse(type))).toBe(type);
        expect(new Set([directionOf(type), directionOf(reverse(type))])).toEqual(
          new Set(['SUCCESSOR', 'PREDECESSOR']),
        );
      }),
    );
  });

  test('told from one end are seen from both, and the other end fills in the day', () => {
    const links = [SUCCESSOR, { ...PREDECESSOR, date: '2019-09-01' }];
    expect(linkedSchools('100001', links, 'SUCCESSOR')).toEqual([
      { urn: '140001', name: 'School 140001', linkType: 'SUCCESSOR', words: 'Successor', date: '2019-09-01' },
    ]);
    expect(linkedSchools('140001', [SUCCESSOR], 'PREDECESSOR')).toMatchObject([
      { urn: '100001', name: null, linkType: 'PREDECESSOR', date: null },
    ]);
  });

  test('of words we do not know are kept as other links', () => {
    const odd = aLink('100001', '100002', 'Shares a playing field');
    expect(linkedSchools('100001', [odd], 'BESIDE')).toMatchObject([
      { linkType: 'OTHER', words: 'Shares a playing field' },
    ]);
  });
});
