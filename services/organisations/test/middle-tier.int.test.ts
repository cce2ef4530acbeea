import { serviceForTests } from '@middletier/local/service-for-tests';
import { until } from '@middletier/local/testing';
import { schoolSucceeded } from '../src/contract';
import { organisations } from '../src/subgraph';
import { CONSENT, deskOf, maintained } from './partnership-desk';

const service = serviceForTests(organisations);
const { ask, take, open, join } = deskOf(() => service);

beforeAll(async () => {
  await take([
    ...['990001', '990002', '990003', '990004'].map((urn) => maintained(urn)),
    { URN: '990005', EstablishmentName: 'Academy 990005' },
  ]);
  await open('cluster', 'CLUSTER');
  await open('east', 'CONSORTIUM', { aims: ['Every school good'] });

  await join('east', 'school:990001', { role: 'LEAD' });
  await join('east', 'school:990005');
  await join('cluster', 'school:990002');
  await join('cluster', 'school:990003', { to: '2016-08-31' });
});

describe('isolation', () => {
  test('is told of a school, as it is and as it was', async () => {
    const { alone, led } = await ask(`{
      alone: school(urn: "990003") {
        isolation { isolated since sentence } then: isolation(asAt: "2015-01-01") { isolated withoutChallenge asAt }
        before: isolation(asAt: "1900-01-01") { isolated } }
      led: school(urn: "990005") { isolation { withoutChallenge trust { uid } challenge { role partnership { id } } } } }`);
    expect(alone).toEqual({
      isolation: {
        ...{ isolated: true, since: '2016-09-01' },
        sentence:
          'School 990003 is in no partnership and no trust since 2016-09-01, and nobody challenges it from outside.',
      },
      then: { isolated: false, withoutChallenge: true, asAt: '2015-01-01' },
      before: null,
    });
    expect(led.isolation).toEqual({
      ...{ withoutChallenge: false, trust: { uid: '9901' } },
      challenge: [{ role: 'MEMBER', partnership: { id: 'east' } }],
    });
  });

  test('is listed for an authority, page by page, as at a day', async () => {
    const page = async (args: string) => {
      const { localAuthority } = await ask(`{ localAuthority(code: "990") { isolatedSchools(${args}) {
        totalCount pageInfo { hasNextPage endCursor } edges { node { urn } } } } }`);
      const { edges, ...rest } = localAuthority.isolatedSchools;
      return { urns: edges.map(({ node }: { node: { urn: string } }) => node.urn), ...rest };
    };
    const first = await page('first: 1');
    expect(first).toMatchObject({ urns: ['990003'], totalCount: 2, pageInfo: { hasNextPage: true } });
    const next = await page(`first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(next).toMatchObject({ urns: ['990004'], pageInfo: { hasNextPage: false } });
    expect((await page('asAt: "2015-01-01"')).urns).toEqual(['990004']);
    expect((await page('asAt: "2014-01-01"')).urns).toEqual(['990001', '990002', '990003', '990004']);
  });
});

test("a trust's partnership return is a document with its data", async () => {
  const { trust } = await ask(`{ trust(uid: "9901") {
    partnershipReturn(year: "2014/15") { year from asAt schools text schoolsWithout { urn }
      collaborations { leads bringsChallenge partnership { id aims } memberships { from member { ... on School { urn } } } } }
    ahead: partnershipReturn(year: "2998/99") { year } } }`);
  const { text, ...data } = trust.partnershipReturn;
  expect(trust.ahead).toBeNull();
  expect(data).toEqual({
    ...{ year: '2014/15', from: '2014-09-01', asAt: '2015-08-31', schools: 1, schoolsWithout: [] },
    collaborations: [
      {
        ...{ leads: false, bringsChallenge: true, partnership: { id: 'east', aims: ['Every school good'] } },
        memberships: [{ from: '2014-09-01', member: { urn: '990005' } }],
      },
    ],
  });
  expect(text).toContain('The east, consortium, with challenge from outside');
});

test("an authority's profile shows its model and stage with the evidence", async () => {
  const { localAuthority } =
    await ask(`{ localAuthority(code: "990") { middleTierProfile(asAt: "2016-08-31") {
    schools model modelName stage stageName missingForNextStage stages { met evidence { figure value sentence } } } } }`);
  expect(localAuthority.middleTierProfile).toMatchObject({
    ...{
      schools: 5,
      model: 1,
      modelName: 'Commissions and provides from its own teams',
      stage: 1,
      stageName: 'Networks',
    },
    missingForNextStage: [
      'Broker leading heads for schools that need intervention: executive heads and federations.',
    ],
    stages: [
      { met: true, evidence: [{ figure: 'networks', value: 2 }] },
      { met: false },
      { met: false, evidence: [{ figure: 'shareInPartnership', value: 80 }] },
      { met: false, evidence: [{ figure: 'shareChallenged', value: 40 }] },
    ],
  });
});

describe('what happens to a school', () => {
  const historyOf = async (urn: string) =>
    (
      await ask(
        `{ school(urn: "${urn}") { partnershipHistory { from to continues endReason partnership { id } } } }`,
      )
    ).school.partnershipHistory;

  test('that joins a trust: it leaves its federation, and nothing else', async () => {
    await open('federation', 'FEDERATION');
    await join('federation', 'school:990002', { consent: CONSENT });
    await take([{ URN: '990002', EstablishmentName: 'School 990002' }]);
    const left = await until('the federation to be left', async () =>
      (await historyOf('990002')).find(({ to }: { to: string | null }) => to !== null),
    );
    expect(left).toMatchObject({
      partnership: { id: 'federation' },
      endReason: 'The school joined an academy trust.',
    });
    expect(
      (await ask('{ school(urn: "990002") { partnerships { partnership { id } } } }')).school.partnerships,
    ).toEqual([{ partnership: { id: 'cluster' } }]);
  });

  test('that closes and has a successor: it goes on there', async () => {
    await take([
      maintained('990001', { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2019' }),
      maintained('990009', { OpenDate: '01-09-2019' }),
    ]);
    const [ended] = await until('the closed school to have left', async () => {
      const history = await historyOf('990001');
      return history[0].to && history;
    });
    expect(ended).toMatchObject({ to: '2019-08-31', endReason: 'The school closed.' });
    const succession = { from: '990001', to: '990009', on: '2019-09-01', link: 'SUCCESSOR' as const };
    const audience = { school: '990009', localAuthority: '990', trust: null };
    await service.ground.store.transact(async (unit) =>
      unit.emit(schoolSucceeded, '990009', { ...succession, audience }),
    );
    const [carried] = await until('the successor to have joined', async () => {
      const history = await historyOf('990009');
      return history.length > 0 && history;
    });
    expect(carried).toMatchObject({ from: '2019-09-01', to: null, partnership: { id: 'east' } });
    expect(carried.continues).not.toBeNull();
  });
});
