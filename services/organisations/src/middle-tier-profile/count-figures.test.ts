import { aMembership, aPartnershipOn } from '../../test/a-partnership';
import type { MembershipRole } from '../partnerships/membership';
import type { PartnershipOnDay } from '../partnerships/partnership';
import { countFigures, type AreaGraph } from './count-figures';

const DAY = '2012-06-01';
const TRUST = { uid: '9901', name: 'Ambridge Learning Trust' };
const schools = (n: number) => Array.from({ length: n }, (_, i) => ({ urn: `99000${i}`, trust: null }));

const into = ({ id, kind }: PartnershipOnDay, numbers: readonly number[], role: MembershipRole = 'MEMBER') =>
  numbers.map((n) => aMembership({ partnershipId: id, kind, member: `school:99000${n}`, role }));

const graph = (partnerships: readonly PartnershipOnDay[], overrides: Partial<AreaGraph> = {}): AreaGraph => ({
  ...{ code: '990', schools: schools(4), memberships: [], nested: [], authorityIn: [], executiveHeads: 0 },
  partnerships: new Map(partnerships.map((one) => [one.id, one])),
  ...overrides,
});

test('an area without schools has no shares', () => {
  expect(countFigures(graph([], { schools: [] }))).toEqual({
    ...{ networks: 0, contractedLeaders: 0, shareInPartnership: 0 },
    ...{ shareChallenged: 0, shareCommissioned: 0, shareInOverarchingBody: 0 },
  });
});

test('consortia that the authority contracts cover and challenge their schools (Wigan)', () => {
  const [north, south] = ['north', 'south'].map((id) => aPartnershipOn(DAY, { id, kind: 'CONSORTIUM' })) as [
    PartnershipOnDay,
    PartnershipOnDay,
  ];
  const memberships = [...into(north, [0, 1]), ...into(south, [2])];
  expect(countFigures(graph([north, south], { memberships }))).toMatchObject({
    ...{ networks: 1, contractedLeaders: 0, shareInPartnership: 75 },
    ...{ shareChallenged: 75, shareCommissioned: 75, shareInOverarchingBody: 0 },
  });
});

test('those of another owner are commissioned by nobody here', () => {
  const chain = aPartnershipOn(DAY, { id: 'chain', kind: 'FEDERATION', owner: 'trust:9901' });
  const figures = countFigures(graph([chain], { memberships: into(chain, [0, 1], 'LEAD') }));
  expect(figures).toMatchObject({ shareCommissioned: 0, shareInPartnership: 50, contractedLeaders: 1 });
});

test('a trust counts as a partnership that challenges', () => {
  const mixed = [...schools(3), { urn: '990003', trust: TRUST }];
  expect(countFigures(graph([], { schools: mixed }))).toMatchObject({
    shareInPartnership: 25,
    shareChallenged: 25,
  });
});

test('a cluster challenges its schools through its link adviser', () => {
  const linkAdviser = { name: 'An adviser', employer: null };
  const cluster = aPartnershipOn(DAY, { id: 'c', kind: 'CLUSTER', state: { linkAdviser } });
  expect(countFigures(graph([cluster], { memberships: into(cluster, [0]) })).shareChallenged).toBe(25);
});

describe('a body over the area', () => {
  const alliance = aPartnershipOn(DAY, { id: 'alliance', kind: 'ALLIANCE' });
  const primaries = aPartnershipOn(DAY, { id: 'primaries', kind: 'MEMBERSHIP_BODY' });
  const memberships = [...into(primaries, [0, 1, 2]), ...into(alliance, [3])];
  const nested = [
    aMembership({ partnershipId: 'alliance', kind: 'ALLIANCE', member: 'partnership:primaries' }),
  ];
  const authorityIn = [
    aMembership({ partnershipId: 'alliance', kind: 'ALLIANCE', member: 'local-authority:990' }),
  ];

  test('reaches the schools of the bodies in it (Leicester)', () => {
    const figures = countFigures(graph([alliance, primaries], { memberships, nested, authorityIn }));
    expect(figures.shareInOverarchingBody).toBe(100);
    // They are represented in it, not committed by it.
    expect(figures.shareInPartnership).toBe(100);
  });

  test('counts where the authority owns a part of it (Hertfordshire), not where it only keeps its record', () => {
    const shares = [
      { holder: 'The schools', body: null, percent: 80 },
      { holder: 'Borsetshire', body: 'local-authority:990', percent: 20 },
    ];
    const company = aPartnershipOn(DAY, { id: 'company', kind: 'COMPANY', state: { shares } });
    const reach = (one: PartnershipOnDay) =>
      countFigures(graph([one], { memberships: into(one, [0, 1, 2]) })).shareInOverarchingBody;
    expect(reach(company)).toBe(75);
    expect(reach(primaries)).toBe(0);
  });
});
