import { serviceForTests } from '@middletier/local/service-for-tests';
import { anActor } from '@middletier/local/testing';
import { organisations } from '../src/subgraph';
import { CONSENT, deskOf, maintained } from './partnership-desk';

const service = serviceForTests(organisations);
const { ask, command, take, open, join } = deskOf(() => service);

const URNS = ['990001', '990002', '990003', '990004', '990005', '990006'];
const PARENT = anActor({ id: 'parent', roles: [], organisations: [] });

beforeAll(async () => {
  await take([...URNS.map((urn) => maintained(urn)), { URN: '990007', EstablishmentName: 'Academy' }]);
});

describe('a partnership', () => {
  test('is opened, changed and shown as it was', async () => {
    const shares = [
      { holder: 'The schools of Borsetshire', percent: 80 },
      { holder: 'Borsetshire', body: 'local-authority:990', percent: 20 },
    ];
    await open('learning-trust', 'COMPANY', {
      ...{ shares, aims: ['Keep a service that schools own'], hostEmployer: 'school:990001' },
      linkAdviser: { name: 'An adviser', employer: 'local-authority:990' },
      measures: [{ name: 'Primaries that buy all of it', baseline: 60, target: 90, dueBy: '2015-08-31' }],
      terms: { text: 'As agreed.', agreedOn: '2012-09-01', reviewDue: '2014-09-01' },
    });
    const change = { id: 'learning-trust', version: 1, on: '2016-01-01', name: 'Learning Trust Limited' };
    expect(await command('changePartnership', change)).toEqual({ id: 'learning-trust', version: 2 });
    const { now, then, before } = await ask(`{
      now: partnership(id: "learning-trust") { name kind bringsChallenge from to version aims
        owner { __typename ... on LocalAuthority { code } } hostEmployer { ... on School { urn } }
        linkAdviser { name employer { ... on LocalAuthority { name } } } terms { text agreedOn reviewDue }
        measures { name baseline target dueBy } shares { holder percent body { ... on LocalAuthority { code } } }
        history { version on name recordedBy } rules { bond shares needsConsent } }
      then: partnership(id: "learning-trust", asAt: "2015-12-31") { name asAt }
      before: partnership(id: "learning-trust", asAt: "2012-08-31") { name } }`);
    expect(before).toBeNull();
    expect(then).toEqual({ name: 'The learning-trust', asAt: '2015-12-31' });
    expect(now).toEqual({
      name: 'Learning Trust Limited',
      kind: 'COMPANY',
      bringsChallenge: true,
      from: '2012-09-01',
      to: null,
      version: 2,
      aims: ['Keep a service that schools own'],
      owner: { __typename: 'LocalAuthority', code: '990' },
      hostEmployer: { urn: '990001' },
      linkAdviser: { name: 'An adviser', employer: { name: 'Borsetshire' } },
      terms: { text: 'As agreed.', agreedOn: '2012-09-01', reviewDue: '2014-09-01' },
      measures: [{ name: 'Primaries that buy all of it', baseline: 60, target: 90, dueBy: '2015-08-31' }],
      shares: [
        { holder: 'The schools of Borsetshire', percent: 80, body: null },
        { holder: 'Borsetshire', percent: 20, body: { code: '990' } },
      ],
      history: [
        { version: 1, on: '2012-09-01', name: 'The learning-trust', recordedBy: 'Test Officer' },
        { version: 2, on: '2016-01-01', name: 'Learning Trust Limited', recordedBy: 'Test Officer' },
      ],
      rules: { bond: 'SOFT', shares: true, needsConsent: false },
    });
  });

  test('tells the second of two editors, and loses nothing', async () => {
    await open('two-editors', 'NETWORK');
    const codes = await Promise.all(
      ['One', 'Two'].map((name) => command('changePartnership', { id: 'two-editors', version: 1, name })),
    );
    expect(codes).toHaveLength(2);
    expect(codes).toContainEqual({ id: 'two-editors', version: 2 });
    expect(codes).toContain('CHANGED_MEANWHILE');
  });

  test('is kept by officers of its owner, and read by anyone', async () => {
    const opening = {
      id: 'not-mine',
      kind: 'CLUSTER',
      owner: 'local-authority:990',
      from: '2012-09-01',
      name: 'No',
    };
    expect(await command('openPartnership', opening, { actor: PARENT })).toBe('FORBIDDEN');
    expect(await open('two-editors', 'NETWORK')).toBe('PARTNERSHIP_EXISTS');
    expect(await open('nobodys', 'NETWORK', { hostEmployer: 'school:999999' })).toBe('BODY_UNKNOWN');
    expect(
      (await ask('{ partnerships(first: 1) { edges { node { id } } } }')).partnerships.edges,
    ).toHaveLength(1);
  });
});

describe('closing a partnership', () => {
  test('ends what hangs on it, tells each member, and shows it as it was', async () => {
    await open('closing', 'FEDERATION');
    await open('wider', 'ALLIANCE');
    await join('wider', 'partnership:closing');
    const { id } = await join('closing', 'trust:9901', { role: 'ASSOCIATE' });
    const closing = { id: 'closing', version: 1, on: '2016-08-31', reason: 'Its schools went their ways.' };
    expect(await command('closePartnership', { ...closing, version: 2 })).toBe('CHANGED_MEANWHILE');
    expect(await command('closePartnership', closing)).toMatchObject({ version: 2 });
    expect(await join('closing', 'school:990001', { consent: CONSENT })).toBe('PARTNERSHIP_CLOSED');
    const { trust, wider, then } = await ask(`{
      trust(uid: "9901") { memberships { id } then: memberships(asAt: "2016-08-31") { id to endReason } }
      wider: partnership(id: "wider") { members { totalCount } }
      then: partnerships(filter: { kinds: [FEDERATION], openOn: "2016-08-31" }, first: 50) { edges { node { id to asAt } } } }`);
    expect(trust).toEqual({
      memberships: [],
      then: [{ id, to: '2016-08-31', endReason: 'The partnership closed: Its schools went their ways.' }],
    });
    expect(wider.members.totalCount).toBe(0);
    expect(then.edges).toContainEqual({ node: { id: 'closing', to: '2016-08-31', asAt: '2016-08-31' } });
    const told = await service.ground.db
      .collection('outbox')
      .find({ 'event.subject': `membership/${id}` })
      .sort({ 'event.sequence': 1 })
      .toArray();
    expect(
      told.map(({ event }) => [event.type, event.data.body.name, event.data.to, event.data.audience]),
    ).toEqual([
      ['organisations.membership.started.v1', 'Ambridge Learning Trust', null, null],
      ['organisations.membership.ended.v1', 'Ambridge Learning Trust', '2016-08-31', null],
    ]);
  });
});

describe('the kinds of partnerships', () => {
  test('come with their rules', async () => {
    const { partnershipKinds } = await ask(
      '{ partnershipKinds { kind bond needsConsent exclusive shares reviewAtLeastYears } }',
    );
    expect(partnershipKinds).toHaveLength(12);
    expect(partnershipKinds).toContainEqual({
      ...{ kind: 'FEDERATION', bond: 'HARD', needsConsent: true, exclusive: true, shares: false },
      reviewAtLeastYears: 3,
    });
  });
});
