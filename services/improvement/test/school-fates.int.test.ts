import { schoolSucceeded } from '@middletier/organisations/contract';
import type { Deployment } from '../src/deployments/deployment';
import { saveDeployment } from '../src/deployments/repository';
import type { Offer } from '../src/brokering/offer';
import { saveOffer, saveRequest, sidesAt } from '../src/brokering/repository';
import type { SupportRequest } from '../src/brokering/request';
import type { Plan } from '../src/plans/plan';
import { plans } from '../src/plans/repository';
import type { Participant } from '../src/programmes/participant';
import { participantsAt, saveParticipants } from '../src/programmes/participant-repository';
import { visits } from '../src/visits/repository';
import type { MonitoringVisit } from '../src/visits/visit';
import { Area, officerOf, untilRead } from './an-area';

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('951', ['951001', '951002', '951003', '951004', '951005', '951009']);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const by = { id: 'officer', name: 'An Officer' };
const AT = '2025-01-10T09:00:00.000Z';
const consents = (['SCHOOL', 'SUPPORTER'] as const).flatMap((side) =>
  (['HEAD', 'GOVERNORS'] as const).map((office) => ({
    ...{ side, office, answer: 'CONSENTED' as const, givenBy: 'A Chair', on: '2025-01-10' },
    ...{ reference: 'Minute 7', at: new Date(AT), by: 'An Officer' },
  })),
);

/** A visit, a plan, a deployment and a place in a programme, each named after the school. */
async function underway(urn: string): Promise<void> {
  const visit: MonitoringVisit = {
    ...{ id: `visit-${urn}`, urn, plannedFor: '2099-01-12', heldOn: null, visitor: by, focus: 'Reading' },
    ...{ state: 'PLANNED', reports: [], checkBy: null, check: null, corrections: [], final: null },
    ...{ cancelled: null, version: 1 },
  };
  const plan: Plan = {
    ...{ id: `plan-${urn}`, urn, kind: 'INTERVENTION', title: 'Reading', review: null, follows: null },
    ...{ from: '2025-01-10', to: '2099-07-31', state: 'AGREED', reviews: [], objectives: [] },
    ...{ agreed: { by, at: AT }, conclusion: null, version: 1 },
  };
  const deployment: Deployment = {
    ...{ id: `deployment-${urn}`, owner: 'local-authority:951', request: 'r', offer: 'o', urn },
    ...{ supporterUrn: '951009', leader: null, needs: ['reading'], consents, state: 'STARTED' },
    overseer: { id: 'senior', name: 'A Senior Head', urn: '951008' },
    terms: {
      ...{ aims: ['Reading'], from: '2025-01-10', to: '2099-07-31', days: 10, release: 'A deputy acts.' },
      ...{ payment: { kind: 'LUMP_SUM', pence: 600_000 }, reviewDates: ['2099-02-01'], measures: [] },
    },
    days: [{ on: '2025-02-01', days: 4, what: 'Coaching', at: new Date(AT), by: 'An Officer' }],
    ...{ startedOn: '2025-01-10', evaluation: null, version: 1, draftedAt: new Date(AT), draftedBy: 'O' },
  };
  const step = {
    state: 'ADMITTED' as const,
    on: '2025-01-10',
    reason: null,
    recordedAt: AT,
    recordedBy: 'O',
  };
  const pairing = {
    ...{ head: 'A proven head', headId: 'proven', urn: '951009', designation: null, coachTrained: true },
    ...{ overseer: null, exception: null, endReason: null, recordedBy: 'O', from: '2025-01-10', to: null },
  };
  const participant: Participant = {
    ...{ id: `cohort|${urn}`, cohortId: 'cohort', urn, entry: { met: true, findings: [] }, agreedBy: null },
    ...{ steps: [step], pairings: [pairing], deliveries: [], outcomes: [], version: 1 },
  };
  const side = {
    owner: 'local-authority:951',
    needs: ['reading'],
    days: 10,
    from: '2025-01-10',
    to: '2099-07-31',
  };
  const request: SupportRequest = {
    ...{ id: `request-${urn}`, urn, ...side, stage: 'GETTING_GOOD', priority: 2, refusedOffers: [] },
    ...{ ownTrustAllowed: false, state: 'MATCHED', matchedOffer: 'offer', version: 1, changes: [] },
  };
  const offer: Offer = {
    ...{ id: 'offer', urn: '951009', ...side, leader: null, phases: ['PRIMARY'], stages: ['GETTING_GOOD'] },
    ...{ coachTrained: true, atOnce: 9, interests: [], available: true, version: 1, changes: [] },
  };
  await area.improvement.ground.store.transact(async (unit) => {
    await saveRequest(unit, request);
    await saveOffer(unit, offer);
    await visits.add(unit, visit);
    await plans.add(unit, plan);
    await saveDeployment(unit, deployment);
    await saveParticipants(unit, [participant]);
  });
}

async function followed(): Promise<void> {
  await area.settled();
  for (const slice of ['visits', 'plans', 'deployments', 'programmes', 'brokering'])
    await untilRead({ reader: `${slice}-on-school-changed`, by: area.improvement, of: area.organisations });
}

async function close(urn: string): Promise<void> {
  await area.register('951', [urn], { 'EstablishmentStatus (code)': '2', CloseDate: '31-08-2025' });
  await followed();
}

async function succeed(from: string, to: string): Promise<void> {
  const audience = { school: to, localAuthority: '951', trust: null };
  await area.organisations.ground.store.transact(async (unit) =>
    unit.emit(schoolSucceeded, to, { from, to, on: '2025-09-01', link: 'SUCCESSOR', audience }),
  );
  await followed();
}

const FIELDS = `
  visits { edges { node { state continues cancelled { reason } } } }
  supportPlans { edges { node { state continues ended { on reason } } } }
  support { edges { node { state continues { id } owner earlierOwners { owner until } startedOn daysAgreed daysGiven
    price { amount { pence } } evaluation { endedBecause due { pence } } } } }`;

async function standing(urn: string, authority = '951') {
  const school = await area.school(officerOf(authority), urn, FIELDS);
  const [visit, plan, deployment] = ['visits', 'supportPlans', 'support'].map((list) =>
    school[list].edges.map(({ node }: { node: object }) => node),
  );
  const participants = await area.improvement.ground.store.transact((unit) => participantsAt(unit, [urn]));
  const places = participants.map(({ steps, pairings }) => ({
    states: steps.map(({ state }) => state),
    heads: pairings.map(({ urn: home, from, to }) => `${home} ${from} ${to}`),
  }));
  const sides = await area.improvement.ground.store.transact((unit) => sidesAt(unit, urn));
  const requests = sides.requests.map(({ id, state }) => `${id} ${state}`);
  return {
    visit,
    plan,
    deployment,
    places,
    requests,
    offers: sides.offers.map(({ available }) => available),
  };
}

const CLOSED = 'The school closed on 2025-08-31.';
const GOES_ON = 'The school goes on as school 951004 from 2025-09-01.';
const over = (on: string, reason: string) => ({
  visit: [{ state: 'CANCELLED', continues: null, cancelled: { reason } }],
  plan: [{ state: 'ENDED', continues: null, ended: { on, reason } }],
  deployment: [
    { state: 'ENDED_EARLY', daysGiven: 4, evaluation: { endedBecause: reason, due: { pence: 240_000 } } },
  ],
  places: [{ states: ['ADMITTED', 'WITHDRAWN'], heads: [`951009 2025-01-10 ${on}`] }],
});
const goingOn = (from: string) => ({
  visit: [{ state: 'PLANNED', continues: `visit-${from}`, cancelled: null }],
  plan: [{ state: 'AGREED', continues: `plan-${from}`, ended: null }],
  deployment: [
    {
      ...{ state: 'STARTED', continues: { id: `deployment-${from}` }, startedOn: '2025-09-01' },
      ...{ daysAgreed: 6, daysGiven: 0, price: { amount: { pence: 360_000 } }, evaluation: null },
    },
  ],
  places: [{ states: ['ADMITTED'], heads: ['951009 2025-09-01 null'] }],
});

test('what is open at a school ends when it closes, and goes on at the school that it converts into', async () => {
  await underway('951001');
  await close('951001');
  expect(await standing('951001')).toMatchObject({
    ...over('2025-08-31', CLOSED),
    requests: ['request-951001 WITHDRAWN'],
  });
  expect(await area.told('deployment/deployment-951001')).toMatchObject([
    { data: { endedEarly: true, reason: CLOSED, completedOn: '2025-08-31', duePence: 240_000 } },
  ]);
  expect(await area.told('support-plan/plan-951001')).toMatchObject([
    { type: 'improvement.support-plan.ended.v1', data: { on: '2025-08-31', reason: CLOSED } },
  ]);
  await succeed('951001', '951002');
  expect(await standing('951002')).toMatchObject({ ...goingOn('951001'), requests: ['request-951001 OPEN'] });
});

test('told the other way round it comes to the same, and nothing ends twice', async () => {
  await underway('951003');
  await succeed('951003', '951004');
  await close('951003');
  expect(await standing('951003')).toMatchObject(over('2025-09-01', GOES_ON));
  expect(await standing('951004')).toMatchObject({
    ...goingOn('951003'),
    requests: ['request-951003 MATCHED'],
  });
});

test('a school that moves to another authority takes its plan and its support with it, and is visited by that authority', async () => {
  await underway('951005');
  await area.register('952', ['951005']);
  await followed();
  expect(await standing('951005', '952')).toMatchObject({
    visit: [{ state: 'CANCELLED', cancelled: { reason: expect.stringContaining('Authority 952') } }],
    plan: [{ state: 'AGREED' }],
    deployment: [
      {
        ...{ state: 'STARTED', owner: 'local-authority:952' },
        earlierOwners: [{ owner: 'local-authority:951' }],
      },
    ],
    places: [{ states: ['ADMITTED'] }],
  });
});

test('a supporter that closes supports nobody any more, and is nobody’s partner', async () => {
  await close('951009');
  expect(await standing('951009')).toMatchObject({ offers: [false] });
  const { deployment, places } = await standing('951002');
  expect((await standing('951004')).requests).toEqual(['request-951003 OPEN']);
  expect(deployment).toMatchObject([{ state: 'ENDED_EARLY', evaluation: { endedBecause: CLOSED } }]);
  expect(places).toMatchObject([
    { states: ['ADMITTED'], heads: [expect.stringMatching(/^951009 2025-09-01/)] },
  ]);
});
