import { deskOf } from '../../organisations/test/partnership-desk';
import { Area, officerOf, untilRead } from './an-area';

const MAINTAINED = { 'EstablishmentTypeGroup (code)': '4', 'TrustSchoolFlag (code)': '0' };
const IN_TRUST = {
  ...{ 'EstablishmentTypeGroup (code)': '10', 'TrustSchoolFlag (code)': '3' },
  ...{ 'Trusts (code)': '9960', 'Trusts (name)': 'A trust' },
};

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('990', ['996001', '996002'], MAINTAINED);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const { open, join, command, ask } = deskOf(() => area.organisations);

/** What improvement warns of, once it has heard everything; organisations must judge the same. */
async function warned(urn: string): Promise<readonly string[]> {
  for (const reader of ['schools', 'memberships-on-membership-told', 'memberships-on-school-changed'])
    await untilRead({ reader, by: area.improvement, of: area.organisations });
  const { signals } = await area.school(officerOf('990'), urn, 'signals { rule sentence }');
  const told = signals.filter(({ rule }: { rule: string }) => rule === 'isolated');
  const { isolation } = (await ask(`{ school(urn: "${urn}") { isolation { withoutChallenge } } }`)).school;
  expect(told).toHaveLength(isolation.withoutChallenge ? 1 : 0);
  return told.map(({ sentence }: { sentence: string }) => sentence);
}

test('a school that nobody challenges is warned of until a link adviser, a consortium or a trust does', async () => {
  await open('field', 'CLUSTER');
  await join('field', 'school:996001');
  expect(await warned('996001')).toEqual([
    'It is in The field, but nobody there challenges it from outside.',
  ]);
  const adviser = { linkAdviser: { name: 'An adviser' } };
  await command('changePartnership', { id: 'field', version: 1, ...adviser });
  expect(await warned('996001')).toEqual([]);
  await command('changePartnership', { id: 'field', version: 2, linkAdviser: null });
  expect(await warned('996001')).toHaveLength(1);
  await area.register('990', ['996001'], IN_TRUST);
  expect(await warned('996001')).toEqual([]);
});

test('it is told when it begins, when it ends, and once', async () => {
  await open('east', 'CONSORTIUM');
  const { id, version } = await join('east', 'school:996002');
  expect(await warned('996002')).toEqual([]);
  const end = { id, version, on: '2015-08-31', reason: 'It left.' };
  expect(await command('endMembership', end)).toMatchObject({ id });
  expect(await warned('996002')).toEqual([
    'It is in no partnership and no trust, and nobody challenges it from outside.',
  ]);
  await open('west', 'CONSORTIUM');
  await join('west', 'school:996002', { from: '2016-09-01' });
  expect(await warned('996002')).toEqual([]);
  const told = (await area.told(/^signal\/.*996002/)).map(({ type }) => type.split('.')[2]);
  expect(told).toEqual(['raised', 'cleared']);
});
