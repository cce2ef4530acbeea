import { signalCleared, signalRaised } from '@middletier/improvement/contract';
import { anActor, testService, type TestService } from '@middletier/local/testing';
import { tellChange } from '../../improvement/test/a-change';
import { tellEnd } from '../../improvement/test/an-end';
import { Area, officerOf, untilRead } from '../../improvement/test/an-area';
import { recordNeeds } from '../src/recommendations/repository';
import { cpd } from '../src/subgraph';
import { catalogueOf, READER } from './a-catalogue';

let area: Area;
let service: TestService;
const { open, publish } = catalogueOf(() => service);

beforeAll(async () => {
  area = await Area.open();
  service = await testService(cpd, area.servers);
  await open();
});

afterAll(async () => {
  await service?.stop();
  await area?.[Symbol.asyncDispose]();
});

describe('what is recommended', () => {
  const FIELDS = 'recommendedOffers { title provider { name } reason criteria offer { id } since }';
  const ask = async (urns: readonly string[], actor = officerOf('990'), fields = FIELDS) => {
    const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on School { ${fields} } } }`;
    return service.ask(actor, query, { of: urns.map((urn) => ({ __typename: 'School', urn })) });
  };
  const titlesFor = async (urn: string) => {
    const { data } = await ask([urn]);
    return data._entities[0].recommendedOffers.map(({ title }: { title: string }) => title);
  };
  const change = async (urn: string, given: Parameters<typeof tellChange>[2] = {}) => {
    await area.improvement.ground.store.transact(async (unit) => tellChange(unit, urn, given));
    await untilRead({
      reader: 'recommendations-on-categorisation-changed',
      by: service,
      of: area.improvement,
    });
  };

  beforeAll(async () => {
    await publish('short', { criteria: ['attendance-rate'], halfDays: 1, phases: ['PRIMARY'] });
    await publish('both', {
      criteria: ['attendance-rate', 'unauthorised-absence-rate'],
      halfDays: 10,
      phases: ['PRIMARY'],
    });
    await publish('older', { criteria: ['attendance-rate'], halfDays: 1, phases: ['SECONDARY'] });
    await area.register('990', ['990001', '990002', '990003', '990004', '990005']);
    await untilRead({ reader: 'schools', by: service, of: area.organisations });
  });

  test('follows the category, the closest fit first, and a later change replaces it', async () => {
    await change('990001', { weakCriteria: ['attendance-rate', 'unauthorised-absence-rate'] });
    const { data } = await ask(['990001']);
    const [first] = data._entities[0].recommendedOffers;
    expect(first).toEqual({
      ...{ title: 'between home and school', provider: { name: 'Lakey Hill Hub' }, offer: { id: 'between' } },
      criteria: ['attendance-rate', 'unauthorised-absence-rate'],
      reason:
        'The school is in AMBER and weak on attendance rate and unauthorised absence rate, which this helps with.',
      since: expect.stringMatching(/Z$/),
    });
    expect(await titlesFor('990001')).toEqual([
      'between home and school',
      'both',
      'short',
      'Every day counts',
    ]);
    await change('990001', { from: 'AMBER', to: 'YELLOW', weakCriteria: ['attendance-gap-to-area'] });
    expect(await titlesFor('990001')).toEqual(['zeal in the first years']);
    await change('990001', { from: 'YELLOW', to: 'GREEN', weakCriteria: [] });
    expect(await titlesFor('990001')).toEqual([]);
  });

  test('is over when the category of the authority is withdrawn or lapses', async () => {
    const end = async (given: Parameters<typeof tellEnd>[2]) => {
      await area.improvement.ground.store.transact(async (unit) => tellEnd(unit, '990005', given));
      const reader = 'recommendations-on-categorisation-changed';
      await untilRead({ reader, by: service, of: area.improvement });
    };
    await change('990005', { weakCriteria: ['attendance-gap-to-area'] });
    await end({ kind: 'LAPSED', counts: true });
    await end({ kind: 'WITHDRAWN', owner: 'trust:5143' });
    expect(await titlesFor('990005')).toEqual(['zeal in the first years']);
    await end({ kind: 'WITHDRAWN' });
    expect(await titlesFor('990005')).toEqual([]);
  });

  test('is not set back by a change that comes late', async () => {
    await change('990004', { weakCriteria: ['attendance-gap-to-area'] });
    const late = {
      urn: '990004',
      phase: 'PRIMARY',
      category: 'RED',
      criteria: ['attendance-rate'],
      since: new Date(0),
    };
    await service.ground.store.transact((unit) => recordNeeds(unit, [late]));
    expect(await titlesFor('990004')).toEqual(['zeal in the first years']);
  });

  test('follows what the figures warn of while they do, and what the school wants itself', async () => {
    await publish('answer', { criteria: [], signals: ['attendance-falling'], themes: ['belonging'] });
    const tellSignal = async (fact: typeof signalRaised) => {
      const audience = { school: '990002', localAuthority: '990', trust: null };
      const data = { school: { urn: '990002' }, rule: 'attendance-falling', severity: 'AMBER' as const };
      const sentence = 'Attendance falls.';
      await area.improvement.ground.store.transact(async (unit) =>
        unit.emit(fact, '990002-attendance-falling', { ...data, sentence, audience }),
      );
      const reader = 'recommendations-on-signal-raised';
      await untilRead({ reader, by: service, of: area.improvement });
    };
    await tellSignal(signalRaised);
    const { data } = await ask(
      ['990002'],
      undefined,
      'recommendedOffers { offer { id } signals priorities reason }',
    );
    expect(data._entities[0].recommendedOffers).toEqual([
      {
        ...{ offer: { id: 'answer' }, signals: ['attendance-falling'], priorities: [] },
        reason: 'It answers a warning: Attendance falls.',
      },
    ]);
    await tellSignal(signalCleared);
    expect(await titlesFor('990002')).toEqual([]);
    const head = anActor({ roles: [], organisations: ['school:990002'] });
    const STATE =
      'mutation ($input: StateTrainingPrioritiesInput!) { stateTrainingPriorities(input: $input) { version } }';
    const input = { urn: '990002', subjects: [], themes: ['belonging'], why: 'Our plan.' };
    const say = (actor: typeof head, given: object) =>
      service.ask(actor, STATE, { input: { ...input, ...given } });
    const stranger = await say(READER, { idempotencyKey: 'a stranger says' });
    expect(stranger.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect((await say(head, { idempotencyKey: 'the head says' })).data).toEqual({
      stateTrainingPriorities: { version: 1 },
    });
    expect(await titlesFor('990002')).toEqual(['answer']);
    await say(head, { idempotencyKey: 'nothing is wanted', version: 1, themes: [] });
  });

  test('follows what the plan of its area puts first, from the plan’s first day to its last', async () => {
    const officer = officerOf('990');
    const plan = async (name: string, input: object) => {
      const type = `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
      const mutation = `mutation ($input: ${type}!) { ${name}(input: $input) { version } }`;
      const said = { idempotencyKey: `${name} for 990002`, ...input };
      expect((await area.improvement.ask(officer, mutation, { input: said })).errors).toBeUndefined();
      await untilRead({ reader: 'recommendations-on-area-plan-told', by: service, of: area.improvement });
      const fields =
        'recommendedOffers { offer { id } areaPriorities { plan { id } } } areaPriorities { planName title }';
      return (await ask(['990002'], undefined, fields)).data._entities[0];
    };
    const priority = { id: 'belonging', title: 'To belong', why: 'All do.', themes: ['belonging'] };
    const adopted = { id: 'the-plan', owner: 'local-authority:990', name: 'The plan', from: '2020-09-01' };
    const given = { area: { schools: ['990002'] }, priorities: [priority] };
    expect(await plan('adoptAreaPlan', { ...adopted, ...given })).toEqual({
      recommendedOffers: [{ offer: { id: 'answer' }, areaPriorities: [{ plan: { id: 'the-plan' } }] }],
      areaPriorities: [{ planName: 'The plan', title: 'To belong' }],
    });
    const ended = { id: 'the-plan', version: 1, reason: 'It is done.', to: '2021-08-31' };
    expect(await plan('changeAreaPlan', ended)).toEqual({ recommendedOffers: [], areaPriorities: [] });
  });

  test('is empty for a school without a category, and as much as is asked for', async () => {
    expect(await titlesFor('990002')).toEqual([]);
    await change('990002');
    const { data } = await ask(['990002'], undefined, 'recommendedOffers(first: 2) { title }');
    expect(data._entities[0].recommendedOffers).toHaveLength(2);
    for (const first of [0, 21]) {
      const { errors } = await ask(['990002'], undefined, `recommendedOffers(first: ${first}) { title }`);
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_PAGE_SIZE' } }]);
    }
  });

  test('is shown to those it concerns, and costs one question for all schools', async () => {
    const stranger = await ask(['990001'], officerOf('991'));
    expect(stranger).toMatchObject({
      data: { _entities: [{ recommendedOffers: null }] },
      errors: [{ extensions: { code: 'FORBIDDEN' } }],
    });
    await change('990003');
    await service.ground.db.command({ profile: 2 });
    const { data } = await ask(['990001', '990002', '990003']);
    await service.ground.db.command({ profile: 0 });
    expect(data._entities).toHaveLength(3);
    const own = [
      'areaPlansTold',
      'evaluationTallies',
      'needs',
      'offers',
      'providers',
      'schoolSignals',
      'schools',
      'trainingPriorities',
    ].map((name) => `cpd.${name}`);
    const asked = await service.ground.db
      .collection('system.profile')
      .find({ ns: { $in: own } })
      .toArray();
    expect(asked.map(({ ns }) => ns as string).sort()).toEqual(own);
  });
});
