import type { Move } from '@middletier/organisations/contract';
import { carryDeployments, endWithSchool, passOn } from './follow-school';
import type { Consent, Deployment, Engagement } from './deployment';

const AT = new Date('2026-09-01T09:00:00Z');
const CONVERSION = { from: '990001', to: '990002', on: '2026-09-01' };

const TERMS: Engagement = {
  ...{ aims: ['Reading'], from: '2026-01-05', to: '2027-07-31', days: 10, release: 'A deputy acts.' },
  payment: { kind: 'LUMP_SUM', pence: 100_001 },
  ...{ reviewDates: ['2026-05-01', '2027-02-01'], measures: [] },
};

const consents = (['SCHOOL', 'SUPPORTER'] as const).flatMap((side) =>
  (['HEAD', 'GOVERNORS'] as const).map((office): Consent => {
    const said = { givenBy: 'A Chair', on: '2026-01-01', reference: 'Minute 7', at: AT, by: 'An Officer' };
    return { side, office, answer: 'CONSENTED', ...said };
  }),
);
const gave = (days: number) => [{ on: '2026-02-02', days, what: 'Coaching', at: AT, by: 'An Officer' }];

const deployment = (given: Partial<Deployment> = {}): Deployment => ({
  ...{ id: 'd1', owner: 'local-authority:990', request: 'r1', offer: 's1', urn: '990001' },
  ...{ supporterUrn: '991001', leader: null, needs: ['reading'], terms: TERMS, state: 'STARTED', consents },
  overseer: { id: 'senior', name: 'A Senior Head', urn: '992001' },
  ...{ days: gave(3), startedOn: '2026-01-05', evaluation: null, version: 4, draftedAt: AT, draftedBy: 'O' },
  ...given,
});

const carry = (...all: Deployment[]) => carryDeployments(all, CONVERSION, { at: AT, newId: () => 'd2' });

test('what is left goes on with the school, and of a lump sum not a penny comes or goes', () => {
  const { ended, carried } = carry(deployment());
  expect(ended).toMatchObject([{ state: 'ENDED_EARLY', evaluation: { daysGiven: 3, duePence: 30_000 } }]);
  expect(carried).toMatchObject([
    {
      ...{ id: 'd2', urn: '990002', supporterUrn: '991001', state: 'STARTED', startedOn: '2026-09-01' },
      ...{ continues: 'd1', days: [], evaluation: null, version: 1, consents },
      terms: { from: '2026-09-01', days: 7, payment: { pence: 70_001 }, reviewDates: ['2027-02-01'] },
    },
  ]);
});

test.each<[string, Partial<Deployment>, object]>([
  [
    'a supporter goes on with its own number',
    { supporterUrn: '990001', urn: '991001' },
    { supporterUrn: '990002' },
  ],
  ['agreed terms stay agreed', { state: 'AGREED', startedOn: null, days: [] }, { state: 'AGREED' }],
  ['a draft stays one', { state: 'DRAFTED', startedOn: null, days: [], consents: [] }, { state: 'DRAFTED' }],
])('%s', (_, given, expected) => {
  expect(carry(deployment(given)).carried).toMatchObject([expected]);
});

test.each<[string, Partial<Deployment>]>([
  ['all days were given', { days: gave(10) }],
  ['the terms ran out', { terms: { ...TERMS, to: '2026-08-31' } }],
])('nothing goes on where %s', (_, given) => {
  expect(carry(deployment(given)).carried).toEqual([]);
});

test('one that ended with its school goes on once, and one that ended otherwise does not', () => {
  const [ended] = endWithSchool([deployment()], { urn: '990001', on: '2026-08-31' }, AT);
  const again = carry(ended!);
  expect(again.ended).toEqual([]);
  expect(again.carried).toHaveLength(1);
  expect(carry(ended!, ...again.carried).carried).toEqual([]);
  const otherwise = { ...ended!, evaluation: { ...ended!.evaluation!, endedBecause: 'The head left.' } };
  expect(carry(otherwise).carried).toEqual([]);
});

const MOVE: Move = {
  ...{ urn: '990001', on: '2026-09-01', localAuthority: { name: 'Felpersham' } },
  successors: new Map([
    ['local-authority:990', 'local-authority:991'],
    ['trust:1', 'local-authority:991'],
  ]),
};

test.each<[string, string, string | null]>([
  ['the authority hands over to the next', 'local-authority:990', 'local-authority:991'],
  ['a trust that is left hands over to the authority', 'trust:1', 'local-authority:991'],
  ['another authority that brokered for it stays', 'local-authority:995', null],
  ['a network stays', 'partnership:a-network', null],
])('%s', (_, owner, next) => {
  const passed = passOn([deployment({ owner })], MOVE);
  expect(passed.map((one) => one.owner)).toEqual(next === null ? [] : [next]);
  expect(passed.flatMap(({ earlierOwners }) => earlierOwners ?? [])).toEqual(
    next === null ? [] : [{ owner, until: '2026-08-31' }],
  );
});
