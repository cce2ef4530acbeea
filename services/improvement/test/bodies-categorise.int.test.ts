import { sendCommand } from '@middletier/local/send-command';
import { anActor } from '@middletier/local/testing';
import { membershipStarted, resolutionPassed } from '@middletier/organisations/contract';
import type { Actor } from '@middletier/runtime/actor';
import { followDays } from '../src/categorisation/follow-days';
import { Area, officerOf, untilRead } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const actorOf = (body: string, roles: readonly string[] = []): Actor =>
  anActor({ id: `actor-of-${body}`, name: `An Officer of ${body}`, roles, organisations: [body] });
const TRUST = 'trust:9410';
const officerOfTrust = actorOf(TRUST, ['AUTHORITY_OFFICER']);
const day = (ahead: number) => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

async function run(actor: Actor, name: string, ...[input, want]: [object, string]) {
  const { got, refused } = await sendCommand(area.improvement, actor, { name, input, want });
  return refused ? { code: refused.code } : got;
}

/** Adopts the shipped framework as one of the body's own. */
async function adopt(actor: Actor, owner: string, validFrom: string): Promise<void> {
  const id = `of-${owner.replace(':', '-')}`;
  await run(actor, 'draftFramework', { id, owner, shipped: 'green-to-red' }, 'id');
  const adopted = await run(
    actor,
    'adoptFramework',
    { id, version: 1, validFrom, reason: 'Ours.' },
    'version',
  );
  expect(adopted).toEqual({ version: 1 });
  await untilRead({
    ...{ reader: 'frameworks-on-framework-adopted', by: area.improvement, of: area.improvement },
  });
}

const ALL = 'categorisations { edges { node { id owner category state version } } }';
const nodes = async (actor: Actor, urn: string, fields = ALL) =>
  (await area.school(actor, urn, fields)).categorisations.edges.map(({ node }: { node: object }) => node);
const told = async (key: string) =>
  (await area.told(`categorisation/${key}`)).map(({ type, data }) => [type.split('.')[2], data.owner]);

test('a trust categorises by a framework of its own beside the authority, decides and agrees by itself', async () => {
  await area.register('941', ['941001'], { 'Trusts (code)': '9410', 'Trusts (name)': 'A Trust' });
  await area.report('941', [{ urn: '941001' }]);
  await adopt(officerOfTrust, TRUST, day(0));
  const [authoritys, trusts] = await nodes(officerOf('941'), '941001');
  expect(authoritys).toMatchObject({ owner: 'local-authority:941', category: 'YELLOW', state: 'PROPOSED' });
  const id = `941001-trust-9410-${authoritys.id.slice('941001-'.length)}`;
  expect(trusts).toEqual({ id, owner: TRUST, category: 'YELLOW', state: 'PROPOSED', version: 1 });

  const moderation = { id, version: 1, category: 'RED', reason: 'The head is leaving.' };
  const moderate = (actor: Actor) => run(actor, 'moderateCategorisation', moderation, 'category state');
  expect(await moderate(actorOf('local-authority:941', ['AUTHORITY_OFFICER']))).toEqual({
    code: 'FORBIDDEN',
  });
  expect(await moderate(officerOfTrust)).toEqual({ category: 'RED', state: 'MODERATED' });
  const challenge = { id, version: 2, grounds: 'It is not so.' };
  expect(await run(officerOfTrust, 'challengeCategorisation', challenge, 'id')).toEqual({
    code: 'FORBIDDEN',
  });

  const resolution = {
    meetingId: 'm-1',
    date: day(0),
    kind: 'AGREE_CATEGORIES',
    phase: null,
    text: 'Agreed.',
  };
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(resolutionPassed, 'r-941', {
      ...{
        ...resolution,
        resolutionId: 'r-941',
        board: { id: 'trustees', name: 'The Trustees' },
        owner: TRUST,
      },
      ...{ votes: { for: 7, against: 1, abstain: 0 }, constituencies: [], explanation: 'Carried.' },
      subject: { purpose: null, amountPence: null, year: null, schools: ['941001'], details: [] },
    }),
  );
  await untilRead({
    ...{ reader: 'categorisation-on-resolution-passed', by: area.improvement, of: area.organisations },
  });
  const { categorisation } = await area.school(
    officerOf('941'),
    '941001',
    'categorisation { category state }',
  );
  expect(categorisation).toEqual({ category: 'YELLOW', state: 'PROPOSED' });
  const OWN = ALL.replace('categorisations', `categorisations(owner: "${TRUST}")`);
  expect(await nodes(officerOf('941'), '941001', OWN)).toMatchObject([
    { id, state: 'AGREED', category: 'RED' },
  ]);
  expect(await told('941001-trust-9410')).toEqual([
    ['proposed', TRUST],
    ['moderated', TRUST],
    ['agreed', TRUST],
  ]);
  expect(await told('941001')).toEqual([['changed', undefined]]);

  const LIST = `{ categorisations(filter: { owner: "${TRUST}" }) { totalCount } own: categorisations { totalCount } }`;
  expect((await area.improvement.ask(officerOfTrust, LIST)).data).toEqual({
    ...{ categorisations: { totalCount: 1 }, own: { totalCount: 1 } },
  });
  const refused = await area.improvement.ask(officerOf('941'), LIST);
  expect(refused.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

test('a school that leaves the trust is categorised by it no more', async () => {
  await area.register('942', ['942001'], { 'Trusts (code)': '9410', 'Trusts (name)': 'A Trust' });
  await area.report('942', [{ urn: '942001' }]);
  expect(await nodes(officerOf('942'), '942001')).toHaveLength(2);
  await area.register('942', ['942001']);
  expect(await nodes(officerOf('942'), '942001')).toMatchObject([
    { owner: 'local-authority:942', state: 'PROPOSED' },
    { owner: TRUST, state: 'WITHDRAWN' },
  ]);
  expect(await told('942001-trust-9410')).toEqual([
    ['proposed', TRUST],
    ['withdrawn', TRUST],
  ]);
});

test('a partnership categorises who joins it, and shows it to its officers', async () => {
  const owner = 'partnership:west-943';
  const officer = actorOf(owner, ['PARTNERSHIP_OFFICER']);
  await area.register('943', ['943001']);
  await area.report('943', [{ urn: '943001' }]);
  await adopt(officer, owner, day(0));
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(membershipStarted, 'membership-943', {
      ...{
        id: 'membership-943',
        partnership: {
          id: 'west-943',
          name: 'West',
          kind: 'CONSORTIUM',
          challenge: true,
          linkAdviser: false,
        },
      },
      ...{
        body: { ref: 'school:943001', kind: 'SCHOOL', id: '943001', name: 'A School' },
        ...{ continues: null, audience: null },
        role: 'MEMBER',
        from: day(0),
        to: null,
      },
    }),
  );
  await untilRead({
    ...{ reader: 'memberships-on-membership-told', by: area.improvement, of: area.organisations },
  });
  const OWN = ALL.replace('categorisations', `categorisations(owner: "${owner}")`);
  expect(await nodes(officer, '943001', OWN)).toMatchObject([{ owner, category: 'YELLOW' }]);
  const { errors } = await area.schools(officer, ['943001'], ALL);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

describe('what a day brings by itself', () => {
  const follow = (now: Date) => followDays(area.improvement.ground.store, now);
  const FRAMEWORK = 'categorisation { state framework { id } }';

  test('a framework begins on the day it was adopted for, once', async () => {
    await area.register('944', ['944001']);
    await area.report('944', [{ urn: '944001' }]);
    await adopt(officerOf('944'), 'local-authority:944', day(20));
    const frameworkOn = async () =>
      (await area.school(officerOf('944'), '944001', FRAMEWORK)).categorisation.framework.id;
    await follow(new Date(`${day(19)}T12:00:00Z`));
    expect(await frameworkOn()).toBe('green-to-red');
    await follow(new Date(`${day(20)}T00:01:00Z`));
    expect(await frameworkOn()).toBe('of-local-authority-944');
    const before = await area.told('categorisation/944001');
    await area.improvement.ground.db.collection('followedDays').updateOne({}, { $set: { day: day(1) } });
    await follow(new Date(`${day(20)}T00:04:00Z`));
    expect(await area.told('categorisation/944001')).toEqual(before);
  });

  test('what was overruled runs out, with or without figures to propose by', async () => {
    await area.register('945', ['945001', '945002']);
    await area.report('945', [{ urn: '945001' }, { urn: '945002' }]);
    const given = { category: 'RED', statutoryReason: 'special-measures', reason: 'Inspected in May.' };
    const { db } = area.improvement.ground;
    for (const urn of ['945001', '945002']) {
      const { id } = (await area.school(officerOf('945'), urn, 'categorisation { id }')).categorisation;
      await run(officerOf('945'), 'overruleCategorisation', { id, version: 1, ...given }, 'id');
    }
    await db.collection('figures').updateOne({ _id: '945002' as never }, { $set: { observations: [] } });
    await follow(new Date('2099-01-01T00:01:00Z'));
    const STANDS = 'categorisation { state category heldUntil lapsedBecause }';
    expect(await area.school(officerOf('945'), '945001', STANDS)).toEqual({
      categorisation: { state: 'PROPOSED', category: 'YELLOW', heldUntil: null, lapsedBecause: null },
    });
    expect(await area.school(officerOf('945'), '945002', STANDS)).toMatchObject({
      categorisation: { state: 'PROPOSED', heldUntil: null, lapsedBecause: expect.any(String) as string },
    });
    expect((await told('945002')).at(-1)).toEqual(['lapsed', null]);
  });
});
