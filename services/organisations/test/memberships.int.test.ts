import { randomUUID } from 'node:crypto';
import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { CONSENT, deskOf, maintained } from './partnership-desk';

const service = serviceForTests(organisations);
const { ask, command, take, open, join } = deskOf(() => service);

const URNS = ['990001', '990002', '990003', '990004', '990005', '990006'];
const GOVERNOR = anActor({
  id: 'governor',
  roles: ['PARTNERSHIP_OFFICER'],
  organisations: ['school:990001'],
});
const PARENT = anActor({ id: 'parent', roles: [], organisations: [] });

beforeAll(async () => {
  await take([...URNS.map((urn) => maintained(urn)), { URN: '990007', EstablishmentName: 'Academy' }]);
});

describe('memberships', () => {
  test("show a school's whole web in one query, without what its bodies have joined", async () => {
    for (const [id, kind] of [
      ['hub', 'TEACHING_SCHOOL_HUB'],
      ['local-cluster', 'CLUSTER'],
      ['strategy', 'NETWORK'],
      ['games', 'NETWORK'],
      ['heads', 'MEMBERSHIP_BODY'],
      ['alliance', 'ALLIANCE'],
    ] as const)
      await open(id, kind);
    await join('hub', 'school:990002', { role: 'LEAD' });
    await join('local-cluster', 'school:990002', { to: '2016-08-31' });
    for (const id of ['strategy', 'games', 'heads']) await join(id, 'school:990002');
    await join('alliance', 'partnership:heads', { role: 'LEAD' });
    const { now, then } = await ask(`{
      now: school(urn: "990002") { partnerships { role partnership { id kind memberships { role partnership { id } } } } }
      then: school(urn: "990002") { partnerships(asAt: "2016-08-31") { to partnership { id asAt } } } }`);
    const ids = (one: { partnerships: { partnership: { id: string } }[] }) =>
      one.partnerships.map(({ partnership }) => partnership.id).sort();
    expect(ids(now)).toEqual(['games', 'heads', 'hub', 'strategy']);
    expect(ids(then)).toEqual(['games', 'heads', 'hub', 'local-cluster', 'strategy']);
    expect(now.partnerships).toContainEqual({
      role: 'MEMBER',
      partnership: {
        ...{ id: 'heads', kind: 'MEMBERSHIP_BODY' },
        memberships: [{ role: 'LEAD', partnership: { id: 'alliance' } }],
      },
    });
  });

  test('are refused by code, with what to do', async () => {
    await open('fed-a', 'FEDERATION');
    await open('fed-b', 'FEDERATION');
    const consent = CONSENT;
    expect(await join('fed-a', 'school:990003')).toBe('CONSENT_MISSING');
    const joined = await join('fed-a', 'school:990003', { consent });
    expect(joined).toEqual({ id: expect.any(String), version: 1 });
    expect(await join('fed-b', 'school:990003', { consent })).toBe('MEMBERSHIP_EXCLUDED');
    expect(await join('fed-a', 'school:990003', { consent })).toBe('ALREADY_MEMBER');
    expect(await join('fed-a', 'school:999999', { consent })).toBe('BODY_UNKNOWN');
    expect(await join('fed-z', 'school:990003', { consent })).toBe('PARTNERSHIP_UNKNOWN');
    expect(await join('heads', 'school:990003', { to: '2014-01-01' })).toBe('DATES_REVERSED');
    expect(await join('heads', 'partnership:alliance')).toBe('PARTNERSHIP_CYCLE');
    expect(await join('heads', 'partnership:heads')).toBe('PARTNERSHIP_CYCLE');
    expect(await command('endMembership', { id: joined.id, version: 0, on: '2015-01-01', reason: 'x' })).toBe(
      'CHANGED_MEANWHILE',
    );
  });

  test('begin hundreds at a time, or not at all', async () => {
    await open('everyone', 'HEADS_GROUP');
    const members = URNS.map((urn) => ({ member: `school:${urn}` }));
    const start = (more: readonly object[]) =>
      command('startMemberships', {
        partnershipId: 'everyone',
        from: '2014-09-01',
        members: [...members, ...more],
      });
    expect(await start([{ member: 'school:990001' }])).toBe('ALREADY_MEMBER');
    expect(await start(Array.from({ length: 500 }, () => members[0]!))).toBe('TOO_MANY');
    expect(
      (await ask('{ partnership(id: "everyone") { members { totalCount } } }')).partnership.members,
    ).toEqual({
      totalCount: 0,
    });
    expect(await start([])).toHaveLength(6);
    const { partnership } = await ask(`{ partnership(id: "everyone") {
      members(first: 4) { totalCount pageInfo { hasNextPage } edges { node { member { ... on School { urn } } } } } } }`);
    expect(partnership.members).toMatchObject({ totalCount: 6, pageInfo: { hasNextPage: true } });
    expect(partnership.members.edges[0].node.member).toEqual({ urn: expect.stringMatching(/^99000\d$/) });
  });

  test('of one federation at a time, however many officers try at once', async () => {
    const ids = ['race-a', 'race-b', 'race-c'];
    for (const id of ids) await open(id, 'FEDERATION');
    const outcomes = await Promise.all(ids.map((id) => join(id, 'school:990004', { consent: CONSENT })));
    expect(outcomes.filter((outcome) => outcome === 'MEMBERSHIP_EXCLUDED')).toHaveLength(2);
  });

  test('form no cycle, however many officers try at once', async () => {
    const ids = ['ring-a', 'ring-b', 'ring-c'];
    for (const id of ids) await open(id, 'ALLIANCE');
    const outcomes = await Promise.all(ids.map((id, i) => join(id, `partnership:${ids[(i + 1) % 3]}`)));
    expect(outcomes.filter((outcome) => outcome === 'PARTNERSHIP_CYCLE')).toHaveLength(1);
  });

  test('are not taken away by others without the governors, who can consent again', async () => {
    const elsewhere = anActor({ roles: ['PARTNERSHIP_OFFICER'], organisations: ['trust:9901'] });
    const theirs = { id: 'theirs', kind: 'NETWORK', owner: 'trust:9901', from: '2012-09-01', name: 'Theirs' };
    await command('openPartnership', theirs, { actor: elsewhere });
    const { id } = await join('games', 'school:990001');
    const move = {
      id,
      version: 1,
      toPartnershipId: 'theirs',
      on: '2016-09-01',
      reviewDue: '2020-09-01',
      reason: 'Ours.',
    };
    expect(await command('moveMembership', move, { actor: elsewhere })).toBe('FORBIDDEN');
    const again = { id, version: 1, consent: CONSENT };
    expect(await command('recordConsent', again, { actor: elsewhere })).toBe('FORBIDDEN');
    const want = 'version consents { meetingDate reference givenBy recordedBy }';
    expect(await command('recordConsent', again, { actor: GOVERNOR, want })).toEqual({
      ...{ version: 2, consents: [{ ...CONSENT, recordedBy: 'Test Officer' }] },
    });
    const consented = { ...move, version: 2, consent: CONSENT };
    expect(await command('moveMembership', consented, { actor: elsewhere })).toMatchObject({ version: 1 });
  });

  test('can be left by the member, and moved with a review in three to five years', async () => {
    for (const chain of ['chain-a', 'chain-b']) await open(chain, 'TRUST_PARTNERSHIP');
    const { id } = await join('chain-a', 'school:990001', { consent: CONSENT });
    const move = {
      id,
      version: 1,
      toPartnershipId: 'chain-b',
      on: '2016-09-01',
      consent: CONSENT,
      reason: 'Nearer.',
    };
    expect(await command('moveMembership', { ...move, reviewDue: '2018-09-01' })).toBe('REVIEW_OUT_OF_RANGE');
    const moved = await command('moveMembership', { ...move, reviewDue: '2020-09-01' });
    const leaving = { id: moved.id, version: 1, on: '2018-08-31', reason: 'The governors decided.' };
    expect(await command('endMembership', leaving, { actor: PARENT })).toBe('FORBIDDEN');
    expect(await command('endMembership', leaving, { actor: GOVERNOR })).toMatchObject({ version: 2 });
    const { school } =
      await ask(`{ school(urn: "990001") { partnershipHistory { id from to reviewDue continues endReason
      partnership { id } } } }`);
    const isChain = ({ partnership }: { partnership: { id: string } }) => partnership.id.startsWith('chain');
    expect(school.partnershipHistory.filter(isChain)).toEqual([
      expect.objectContaining({ from: '2014-09-01', to: '2016-08-31', partnership: { id: 'chain-a' } }),
      {
        ...{ id: moved.id, from: '2016-09-01', to: '2018-08-31', reviewDue: '2020-09-01', continues: id },
        ...{ endReason: 'The governors decided.', partnership: { id: 'chain-b' } },
      },
    ]);
  });
});

describe('leadership', () => {
  const reviewDue = '2019-09-01';

  beforeAll(async () => {
    await open('led', 'FEDERATION', { owner: 'local-authority:990' });
    for (const urn of ['990005', '990006']) await join('led', `school:${urn}`, { consent: CONSENT });
  });

  test('one head leads several schools', async () => {
    const appointment = { partnershipId: 'led', postHolderName: 'A head', from: '2015-09-01', reviewDue };
    const appoint = (schools: readonly string[]) =>
      command('appointExecutiveHead', { ...appointment, schools }, { want: 'id version role' });
    expect(await appoint(['990005', '990001'])).toBe('NOT_A_MEMBER');
    const post = await appoint(['990005', '990006']);
    expect(post).toMatchObject({ version: 1, role: 'Executive headteacher' });
    expect(await appoint(['990005', '990006'])).toBe('HAS_EXECUTIVE_HEAD');
    const ending = { id: post.id, version: 1, on: '2018-08-31', reason: 'A new post.' };
    expect(await command('endExecutiveHeadship', ending)).toMatchObject({ version: 2 });
    const { school, partnership } = await ask(`{
      school(urn: "990005") { executiveHead { id } then: executiveHead(asAt: "2018-08-31") { postHolderName schools { urn } } }
      partnership(id: "led", asAt: "2016-01-01") { executiveHeads { reviewDue to } } }`);
    expect(school).toEqual({
      executiveHead: null,
      then: { postHolderName: 'A head', schools: [{ urn: '990005' }, { urn: '990006' }] },
    });
    expect(partnership.executiveHeads).toEqual([{ reviewDue, to: '2018-08-31' }]);
  });

  test('a sponsor takes on no more schools than it can run', async () => {
    const trustOfficer = anActor({ roles: ['PARTNERSHIP_OFFICER'], organisations: ['trust:9901'] });
    const as = { actor: trustOfficer };
    const chain = {
      id: 'sponsored',
      kind: 'TRUST_PARTNERSHIP',
      owner: 'trust:9901',
      from: '2012-09-01',
      name: 'Sponsored',
    };
    await command('openPartnership', chain, as);
    const capacity = { sponsor: 'trust:9901', version: 0, schools: 2, on: '2012-09-01' };
    const want = 'schools has canTakeOn version';
    // It runs the academy 990007 already.
    expect(await command('setSponsorCapacity', capacity, { ...as, want })).toEqual({
      ...{ schools: 2, has: 1, canTakeOn: 1, version: 1 },
    });
    expect(await command('setSponsorCapacity', capacity, { ...as, want })).toBe('CHANGED_MEANWHILE');
    const begin = (urn: string) =>
      command(
        'startMembership',
        { partnershipId: 'sponsored', member: `school:${urn}`, from: '2014-09-01', consent: CONSENT },
        as,
      );
    expect(await begin('990002')).toMatchObject({ version: 1 });
    expect(await begin('990003')).toBe('SPONSOR_FULL');
    const { trust, partnership } = await ask(`{ trust(uid: "9901") { sponsorCapacity { has canTakeOn since } }
      partnership(id: "sponsored") { sponsorCapacity { sponsor { ... on Trust { uid } } has } } }`);
    expect(trust.sponsorCapacity).toEqual({ has: 2, canTakeOn: 0, since: '2012-09-01' });
    expect(partnership.sponsorCapacity).toEqual({ sponsor: { uid: '9901' }, has: 2 });
  });
});

describe('the list of partnerships', () => {
  test('is narrowed by kind, owner, member, area and day', async () => {
    const list = async (filter: string) => {
      const { partnerships } = await ask(
        `{ partnerships(filter: { ${filter} }, first: 100) { totalCount edges { node { id } } } }`,
      );
      expect(partnerships.totalCount).toBe(partnerships.edges.length);
      return partnerships.edges.map(({ node }: { node: { id: string } }) => node.id);
    };
    expect(await list('owner: "trust:9901", kinds: [TRUST_PARTNERSHIP]')).toEqual(['sponsored']);
    expect(await list('member: "school:990002", kinds: [TEACHING_SCHOOL_HUB, CLUSTER]')).toEqual(['hub']);
    expect(await list('member: "school:990002", kinds: [CLUSTER], openOn: "2016-01-01"')).toEqual([
      'local-cluster',
    ]);
    expect(await list('localAuthority: "990", kinds: [TRUST_PARTNERSHIP]')).toEqual([
      'sponsored',
      'chain-a',
      'chain-b',
    ]);
    expect(await list('localAuthority: "991"')).toEqual([]);
    expect(await list('openOn: "2012-08-31"')).toEqual([]);
    const { errors } = await service.ask(
      null,
      '{ partnerships(filter: { member: "somebody" }) { totalCount } }',
    );
    expect(errors?.[0]?.extensions.code).toBe('BODY_UNREADABLE');
  });
});

test('a command that is sent again gives the first result, and does nothing', async () => {
  const input = {
    idempotencyKey: randomUUID(),
    partnershipId: 'strategy',
    member: 'school:990006',
    from: '2014-09-01',
  };
  const first = await command('startMembership', input);
  expect(await command('startMembership', input)).toEqual(first);
});
