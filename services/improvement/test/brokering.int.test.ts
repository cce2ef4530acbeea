import { anActor } from '@middletier/local/testing';
import { registerOf, takeRegister } from '../../organisations/test/taking-files';
import { Area, officerOf } from './an-area';

let area: Area;
beforeAll(async () => void (area = await Area.open()));
afterAll(() => area?.[Symbol.asyncDispose]());

const OWNER = 'local-authority:970';
const broker = officerOf('970');
const elsewhere = anActor({ roles: ['AUTHORITY_OFFICER'], organisations: ['local-authority:972'] });
let keys = 0;

async function ask(query: string, input: object, actor = broker) {
  const idempotencyKey = `brokering-${keys++}`;
  return area.improvement.ask(actor, query, { input: { idempotencyKey, ...input } });
}

async function done(query: string, input: object, actor = broker) {
  const { data, errors } = await ask(query, input, actor);
  if (errors) throw new Error(JSON.stringify(errors));
  return data as Record<string, never>;
}

const refusal = async (query: string, input: object, actor = broker) =>
  (await ask(query, input, actor)).errors?.[0]?.extensions.code;

const OFFER = 'mutation ($input: OfferSupportInput!) { offerSupport(input: $input) { id version } }';
const REQUEST =
  'mutation ($input: RequestSupportInput!) { requestSupport(input: $input) { id version state } }';
const ROUND = `id version state versions { version by what matched unserved }
  outcomes(first: 100) { totalCount edges { node { standing sentence request { id state } offer { id coachTrained }
    refused { rule supporters } reckoning { points refusals { rule } lines { weight share points } importance } } } }`;
const OPEN = `mutation ($input: OpenBrokeringRoundInput!) { openBrokeringRound(input: $input) { ${ROUND} } }`;
const DECIDE = `mutation ($input: DecideBrokeringInput!) { decideBrokering(input: $input) { ${ROUND} } }`;
const CLOSE = `mutation ($input: CloseBrokeringRoundInput!) { closeBrokeringRound(input: $input) { ${ROUND} } }`;
const PAIR = `query ($offer: ID!) { brokeringRound(id: "deployment-2011") {
  pair(request: "primary-02", offer: $offer) { points refusals { rule } } } }`;
const DRAFT = `mutation ($input: DraftDeploymentInput!) { draftDeployment(input: $input) { id version state total { pence }
  overseer { name school { urn } } leader { designation } school { urn } supporter { urn } } }`;
const STEP = 'id version state daysGiven';
const ANSWER = `mutation ($input: AnswerDeploymentInput!) { answerDeployment(input: $input) { ${STEP} } }`;
const START = `mutation ($input: StartDeploymentInput!) { startDeployment(input: $input) { ${STEP} } }`;
const DAYS = `mutation ($input: RecordDeploymentDaysInput!) { recordDeploymentDays(input: $input) { ${STEP} } }`;
const COMPLETE = `mutation ($input: CompleteDeploymentInput!) { completeDeployment(input: $input) { ${STEP}
  evaluation { due { pence } onSchool { measure verdict targetMet } onSupporter { measure verdict } } } }`;

const two = (n: number): string => String(n).padStart(2, '0');
const primary = (n: number): string => `9700${two(n)}`;
const home = (n: number): string => `9710${two(n)}`;
const OVERSEER_URN = '971090';

const upTo = (last: number): number[] => Array.from({ length: last }, (_, i) => i + 1);
const row = (authority: string, URN: string, easting: number) => ({
  ...{
    URN,
    'LA (code)': authority,
    'LA (name)': `Authority ${authority}`,
    'Trusts (code)': '',
    'Trusts (name)': '',
  },
  ...{ Easting: String(easting), Northing: '180000' },
});

interface Standing {
  readonly standing: string;
  readonly request: { readonly id: string; readonly state: string };
  readonly offer: { readonly id: string; readonly coachTrained: boolean } | null;
  readonly reckoning: {
    readonly points: number;
    readonly importance: number;
    readonly lines: { points: number }[];
  };
  readonly refused: { readonly rule: string; readonly supporters: number }[];
}
const standings = (round: { outcomes: { edges: { node: Standing }[] } }): Standing[] =>
  round.outcomes.edges.map(({ node }) => node);

/** 003, example 3: "support to 19 primary schools with a history of low attainment … Twelve experienced headteachers". */
describe('nineteen primaries and twelve supporting heads', () => {
  const term = { from: '2011-01-04', to: '2011-12-16' };
  let round: never;

  beforeAll(async () => {
    const rows = [
      ...upTo(19).map((n) => row('970', primary(n), 500_000 + n * 4_000)),
      ...upTo(13).map((n) => row('971', home(n), 700_000 + n * 4_000)),
      row('971', OVERSEER_URN, 800_000),
    ];
    await takeRegister(area.organisations.ground.store, registerOf(rows));
    await area.settled();
    for (let n = 1; n <= 13; n++)
      await done(OFFER, {
        ...{ id: `head-${two(n)}`, owner: OWNER, urn: home(n), ...term, days: 20, atOnce: 2 },
        leader: { id: `leader-${n}`, name: `Head ${n}`, designation: n <= 8 ? 'NLE' : 'LLE' },
        ...{ phases: ['PRIMARY'], needs: ['attainment'], stages: ['OUT_OF_CONCERN'] },
        // The thirteenth would be as good, and has not been trained.
        coachTrained: n <= 12,
      });
    for (let n = 1; n <= 19; n++)
      await done(REQUEST, {
        ...{ id: `primary-${two(n)}`, owner: OWNER, urn: primary(n), ...term, days: 10 },
        ...{ needs: ['attainment'], stage: 'OUT_OF_CONCERN' },
      });
    round = (await done(OPEN, { id: 'deployment-2011', owner: OWNER })).openBrokeringRound!;
  });

  let reckonedBefore: unknown[];
  const reckonings = async () => {
    const found: unknown[] = [];
    for (const n of upTo(13))
      found.push((await area.improvement.ask(broker, PAIR, { offer: `head-${two(n)}` })).data);
    return found;
  };

  test('are matched all at once, each within the days of a coach-trained head', () => {
    const all = standings(round);
    expect(all.map(({ standing }) => standing)).toEqual(Array(19).fill('PROPOSED'));
    const counts = new Map<string, number>();
    for (const { offer } of all) counts.set(offer!.id, (counts.get(offer!.id) ?? 0) + 1);
    expect([...counts.values()].toSorted()).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2]);
    expect(all.every(({ offer }) => offer!.coachTrained)).toBe(true);
    for (const { reckoning } of all)
      expect(reckoning.lines.reduce((sum, { points }) => sum + points, 0) * reckoning.importance).toBe(
        reckoning.points,
      );
  });

  test('a person rejects one, puts another in its place and confirms the rest, and what is left is solved again', async () => {
    const [first, second, third, ...rest] = standings(round);
    const pair = ({ request, offer }: Standing) => ({ request: request.id, supporter: offer!.id });
    const untrained = { request: first!.request.id, supporter: 'head-13', reason: 'They know each other.' };
    const input = { id: 'deployment-2011', version: 1 };
    expect(await refusal(DECIDE, { ...input, pin: [untrained] })).toBe('PAIR_REFUSED');
    expect(await refusal(DECIDE, { ...input, confirm: [{ ...pair(first!), supporter: 'head-13' }] })).toBe(
      'NOT_PROPOSED',
    );
    const decided = (
      await done(DECIDE, {
        ...input,
        confirm: rest.map(pair),
        reject: [{ ...pair(first!), reason: 'The journey is too long.' }],
        pin: [
          { ...pair(third!), supporter: pair(second!).supporter, reason: 'They worked together before.' },
        ],
      })
    ).decideBrokering!;
    const now = standings(decided);
    expect(now.map(({ standing }) => standing)).toEqual([
      'PROPOSED',
      'PROPOSED',
      'PINNED',
      ...Array(16).fill('CONFIRMED'),
    ]);
    expect(now[0]!.offer!.id).not.toBe(first!.offer!.id);
    expect(now[2]!.offer!.id).toBe(second!.offer!.id);
    expect(await refusal(DECIDE, { ...input, release: ['primary-01'] })).toBe('CHANGED_MEANWHILE');
    const settled = (
      await done(DECIDE, { id: 'deployment-2011', version: 2, confirm: now.slice(0, 2).map(pair) })
    ).decideBrokering as never as { version: number };
    reckonedBefore = await reckonings();
    const { closeBrokeringRound: closed } = await done(CLOSE, {
      id: 'deployment-2011',
      version: settled.version,
    });
    expect(closed).toMatchObject({ state: 'CLOSED', version: 3 });
    expect(standings(closed!).every(({ request }) => request.state === 'MATCHED')).toBe(true);
    expect((closed as never as { versions: object[] }).versions).toMatchObject([
      { version: 1, what: 'opened', matched: 19, unserved: 0 },
      { version: 2, what: 'confirm 16, pin 1, reject 1', matched: 19 },
      { version: 3, what: 'confirm 2', matched: 19 },
    ]);
  });

  const draft = (n: number) => ({
    ...{ id: `nle-${two(n)}`, request: `primary-${two(n)}`, ...term, days: 10 },
    aims: ['Attainment at key stage 2'],
    payment: { kind: 'LUMP_SUM', pence: 600_000 },
    release: 'A deputy takes the school one day a week.',
    reviewDates: ['2011-06-30'],
    measures: [
      { measure: 'ks2-level-4', of: 'SCHOOL', better: 'HIGHER', baseline: 54, target: 60 },
      { measure: 'ks2-level-4', of: 'SUPPORTER', better: 'HIGHER', baseline: 91 },
    ],
    overseer: { id: 'senior-head', name: 'A Senior Head', urn: OVERSEER_URN },
  });

  test('each is drafted on terms, with a senior head of a third school who oversees it', async () => {
    expect(
      await refusal(DRAFT, { ...draft(1), overseer: { id: 'me', name: 'The Head', urn: primary(1) } }),
    ).toBe('OVERSEER_INVOLVED');
    for (let n = 1; n <= 19; n++)
      expect((await done(DRAFT, draft(n))).draftDeployment).toMatchObject({
        ...{ state: 'DRAFTED', total: { pence: 600_000 }, school: { urn: primary(n) } },
        overseer: { school: { urn: OVERSEER_URN } },
      });
    expect(await refusal(DRAFT, { ...draft(1), id: 'again' })).toBe('NOT_MATCHED');
  });

  test('the reckoning of the round is not changed by what came of it', async () => {
    expect(reckonedBefore).toContainEqual({ brokeringRound: { pair: { points: 18_000, refusals: [] } } });
    expect(await reckonings()).toEqual(reckonedBefore);
  });

  test('heads and governors of both consent, days are given, and the effect is told on both schools', async () => {
    let version = 1;
    for (const side of ['SCHOOL', 'SUPPORTER'])
      for (const office of ['HEAD', 'GOVERNORS'])
        ({ version } = (
          await done(ANSWER, {
            ...{ id: 'nle-01', version, side, office, answer: 'CONSENTED', on: '2011-01-04' },
            ...{ givenBy: 'Who may', reference: 'Minute 7' },
          })
        ).answerDeployment as never);
    const started = await done(START, { id: 'nle-01', version, on: '2011-01-10' });
    expect(started.startDeployment).toMatchObject({ state: 'STARTED', version: 6 });
    await done(DAYS, { id: 'nle-01', version: 6, on: '2011-03-01', days: 10, what: 'Coaching' });
    const input = { id: 'nle-01', version: 7, on: '2011-12-16', summary: 'Attainment rose.' };
    const school = { measure: 'ks2-level-4', of: 'SCHOOL', after: 66 };
    expect(await refusal(COMPLETE, { ...input, figures: [school] })).toBe('FIGURE_MISSING');
    const figures = [school, { measure: 'ks2-level-4', of: 'SUPPORTER', after: 91 }];
    expect((await done(COMPLETE, { ...input, figures })).completeDeployment).toMatchObject({
      state: 'COMPLETED',
      evaluation: {
        due: { pence: 600_000 },
        onSchool: [{ verdict: 'IMPROVED', targetMet: true }],
        onSupporter: [{ verdict: 'HELD' }],
      },
    });
    const told = await area.told('deployment/nle-01');
    expect(told.map(({ type }) => type)).toEqual([
      'improvement.deployment.agreed.v1',
      'improvement.deployment.completed.v1',
    ]);
    expect(told[1]!.data).toMatchObject({
      ...{ daysGiven: 10, duePence: 600_000, endedEarly: false, school: { urn: primary(1) } },
      effectOnSchool: [{ before: 54, after: 66, verdict: 'IMPROVED' }],
    });
  });

  test('a school sees who supports it, and nobody else does', async () => {
    const fields =
      'support { totalCount edges { node { state supporter { urn } } } } supports { totalCount }';
    const head = anActor({ id: 'head', roles: [], organisations: [`school:${primary(1)}`] });
    expect(await area.school(head, primary(1), fields)).toMatchObject({
      support: { totalCount: 1, edges: [{ node: { state: 'COMPLETED' } }] },
      supports: { totalCount: 0 },
    });
    const { errors } = await area.schools(elsewhere, [primary(1)], 'support { totalCount }');
    expect(errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await refusal(OPEN, { id: 'not-mine', owner: OWNER }, elsewhere)).toBe('FORBIDDEN');
  });

  test('the load is free once it is completed, and whom nobody serves is told why', async () => {
    const late = { ...term, owner: OWNER, urn: primary(2), needs: ['attainment'], stage: 'OUT_OF_CONCERN' };
    for (let n = 1; n <= 7; n++) await done(REQUEST, { ...late, id: `late-${n}`, days: 10 });
    const opened = (await done(OPEN, { id: 'second', owner: OWNER })).openBrokeringRound!;
    const all = standings(opened);
    // 24 places, of which 18 are taken still.
    expect(all.filter(({ offer }) => offer).length).toBe(6);
    expect(all.find(({ offer }) => !offer)).toMatchObject({
      standing: 'UNSERVED',
      refused: expect.arrayContaining([{ rule: 'COACH_TRAINED', supporters: 1 }]),
    });
  });
});

test('of rounds that are opened at once for one owner, one stands and the others are told of it', async () => {
  const owner = 'local-authority:972';
  const asked = upTo(4).map((n) => ask(OPEN, { id: `at-once-${n}`, owner }, elsewhere));
  const codes = (await Promise.all(asked)).map(({ errors }) => errors?.[0]?.extensions.code);
  expect(codes.toSorted()).toEqual(['ROUND_OPEN', 'ROUND_OPEN', 'ROUND_OPEN', undefined]);
});
