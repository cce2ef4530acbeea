import { anActor } from '@middletier/local/testing';
import { desk } from './a-command';
import { Area, officerOf } from './an-area';

// The figures of 000: New College from 11 to 40, Hamilton from 19 to 32, and a city that gained five points in a year.
const [NEW_COLLEGE, HAMILTON, THIRD, FOURTH] = ['940001', '940002', '940003', '940004'] as const;
const OFFICER = officerOf('940');
const head = (urn: string) => anActor({ id: `head-${urn}`, roles: [], organisations: [`school:${urn}`] });

let area: Area;
const { command, query } = desk(() => area, OFFICER);

beforeAll(async () => {
  area = await Area.open();
  await area.register('940', [NEW_COLLEGE, HAMILTON, THIRD, FOURTH]);
  await area.register('941', ['941001']);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const MEASURE = {
  ...{ baseline: { year: '2006/07', value: 28 }, target: { year: '2008/09', value: 43 } },
  milestones: [{ year: '2007/08', value: 33 }],
};
const PLAN = {
  ...{ id: 'tll', owner: 'local-authority:940', name: 'TLL Action Plan', from: '2007-12-01' },
  area: { authorities: ['940'] },
  priorities: [
    {
      ...{ id: 'standards', title: 'Standards at 16', why: 'Child underachievement is a shared challenge.' },
      measures: [
        {
          ...{ ...MEASURE, id: 'gcse-all', title: '5 A* to C, all subjects' },
          benchmarks: [{ name: 'Floor target', from: '2004/05', value: 20 }],
        },
        {
          ...{ ...MEASURE, id: 'gcse-em', title: '5 A* to C with English and maths' },
          benchmarks: [
            { name: 'Floor target', from: '2004/05', value: 20 },
            { name: 'National Challenge', from: '2007/08', value: 30 },
          ],
        },
      ],
    },
    {
      ...{ id: 'progress', title: 'Attainment across subjects', why: 'All that pupils learn matters.' },
      measures: [{ ...MEASURE, id: 'attainment-8', title: 'Attainment 8', measure: 'ks4-attainment-8' }],
    },
    { id: 'language', title: 'Early language', why: 'The deficit in early years is enormous.' },
    { id: 'new-arrivals', title: 'New arrivals', why: 'Groups of schools meet them together.' },
  ],
};

const PROGRESS = `years { year mean schools step { change schools } wanted reached judged under } wayGone under left fell
  schools { school { urn } change leftIn fellIn latest { value standing benchmark { name } } }`;
interface Shown {
  readonly priorities: readonly {
    readonly measures: readonly { readonly id: string; readonly progress: Progress }[];
  }[];
}
interface Progress {
  readonly years: readonly object[];
  readonly schools: readonly object[];
}

const measureOf = (plan: Shown, id: string) => plan.priorities[0]!.measures.find((one) => one.id === id)!;

test('a plan has about three priorities, an owner, and versions that stay', async () => {
  expect(await command('adoptAreaPlan', PLAN, ['version', head(HAMILTON)])).toBe('FORBIDDEN');
  expect(await command('adoptAreaPlan', { ...PLAN, area: { authorities: ['941'] } })).toBe('NOT_YOUR_AREA');
  const six = [1, 2, 3, 4, 5, 6].map((n) => ({ id: `p${n}`, title: 'One of many', why: 'Why not' }));
  expect(await command('adoptAreaPlan', { ...PLAN, priorities: six })).toBe('BAD_PLAN');
  expect(await command('adoptAreaPlan', PLAN)).toEqual({ version: 1 });
  expect(await command('adoptAreaPlan', PLAN)).toBe('PLAN_EXISTS');
  const change = { id: 'tll', reason: 'The first was not fit for purpose.', name: 'TLL Action Plan 2008/9' };
  expect(await command('changeAreaPlan', { ...change, version: 2 })).toBe('CHANGED_MEANWHILE');
  expect(await command('changeAreaPlan', { ...change, version: 1 }, 'name version')).toEqual({
    ...{ name: 'TLL Action Plan 2008/9', version: 2 },
  });
  expect(
    await query('areaPlan(id: "tll", version: 1) { name latestVersion priorities { id } }', null),
  ).toEqual({
    ...{ name: 'TLL Action Plan', latestVersion: 2 },
    priorities: [{ id: 'standards' }, { id: 'progress' }, { id: 'language' }, { id: 'new-arrivals' }],
  });
});

describe('progress', () => {
  const year = (urn: string, years: Record<string, number>) =>
    Object.entries(years).map(([name, value]) => ({ urn, year: name, value }));
  const record = (measure: string, figures: object[]) =>
    command('recordPlanFigures', { plan: 'tll', measure, source: 'The schools’ results', figures });

  beforeAll(async () => {
    await record('gcse-all', year(NEW_COLLEGE, { '2004/05': 11, '2006/07': 35, '2007/08': 40 }));
    await record('gcse-em', [
      ...year(HAMILTON, { '2005/06': 19, '2006/07': 26, '2007/08': 31 }),
      ...year(NEW_COLLEGE, { '2006/07': 22, '2007/08': 27 }),
      ...year(THIRD, { '2006/07': 36, '2007/08': 40 }),
      ...year(FOURTH, { '2006/07': 32, '2007/08': 37 }),
    ]);
    // Sent again with another value, it corrects.
    await record('gcse-em', year(HAMILTON, { '2007/08': 32 }));
  });

  test('figures are for the schools of the area', async () => {
    expect(await record('gcse-em', year('941001', { '2007/08': 50 }))).toBe('NOT_IN_AREA');
    expect(await record('gcse-em', year(HAMILTON, { '2008': 50 }))).toBe('BAD_YEAR');
    expect(await record('ks5', year(HAMILTON, { '2007/08': 50 }))).toBe('MEASURE_UNKNOWN');
    const corrected = area.improvement.ground.db
      .collection('planFigures')
      .find({ urn: HAMILTON, year: '2007/08' });
    expect(
      (await corrected.toArray()).map(({ value, supersededAt }) => [value, supersededAt !== null]),
    ).toEqual([
      [31, true],
      [32, false],
    ]);
  });

  test('New College left the floor behind, from 11 to 40, and Hamilton is above the National Challenge, from 19 to 32', async () => {
    const plan = await query(
      `areaPlan(id: "tll") { priorities { measures { id progress { ${PROGRESS} } } } }`,
    );
    expect(measureOf(plan, 'gcse-all').progress).toMatchObject({
      ...{ under: 0, left: 1, fell: 0 },
      schools: [{ school: { urn: NEW_COLLEGE }, change: 29, leftIn: '2006/07', latest: { value: 40 } }],
    });
    const { schools, ...progress } = measureOf(plan, 'gcse-em').progress;
    expect(progress).toMatchObject({ under: 1, left: 1, fell: 1, wayGone: 40 });
    expect(schools.slice(0, 2)).toEqual([
      {
        ...{ school: { urn: NEW_COLLEGE }, change: 5, leftIn: null, fellIn: '2007/08' },
        latest: { value: 27, standing: 'UNDER', benchmark: { name: 'National Challenge' } },
      },
      {
        ...{ school: { urn: HAMILTON }, change: 13, leftIn: '2006/07', fellIn: null },
        latest: { value: 32, standing: 'AT_OR_ABOVE', benchmark: { name: 'National Challenge' } },
      },
    ]);
  });

  test('those under the benchmark, those that left it and those that fell can be asked for alone', async () => {
    const asked = ['UNDER', 'LEFT', 'FELL'].map(
      (only) => `${only}: schools(only: ${only}) { school { urn } }`,
    );
    const plan = await query(
      `areaPlan(id: "tll") { priorities { measures { id progress { ${asked.join(' ')} } } } }`,
    );
    expect(measureOf(plan, 'gcse-em').progress).toEqual({
      UNDER: [{ school: { urn: NEW_COLLEGE } }],
      LEFT: [{ school: { urn: HAMILTON } }],
      FELL: [{ school: { urn: NEW_COLLEGE } }],
    });
  });

  test('figures of a measure of the catalogue become observations, for officers of the schools alone', async () => {
    await record('attainment-8', year(HAMILTON, { '2006/07': 31, '2007/08': 34.5 }));
    const observed = 'observations(measures: ["ks4-attainment-8"]) { value series { period value } }';
    expect(await area.school(OFFICER, HAMILTON, observed)).toEqual({
      observations: [
        {
          value: 34.5,
          series: [
            { period: '2006/07', value: 31 },
            { period: '2007/08', value: 34.5 },
          ],
        },
      ],
    });
    const fields = `priorities { measures { progress { ofSchool(urn: "${HAMILTON}") { change } } } }`;
    const plan = await query(`areaPlan(id: "tll") { ${fields} }`);
    expect(plan.priorities[1].measures).toEqual([{ progress: { ofSchool: { change: 3.5 } } }]);
    const alliance = anActor({
      id: 'alliance',
      roles: ['PARTNERSHIP_OFFICER'],
      organisations: ['partnership:an-alliance'],
    });
    const theirs = { ...PLAN, id: 'theirs', owner: 'partnership:an-alliance' };
    expect(await command('adoptAreaPlan', theirs, ['version', alliance])).toEqual({ version: 1 });
    const given = {
      plan: 'theirs',
      measure: 'attainment-8',
      source: 'A list',
      figures: year(HAMILTON, { '2007/08': 1 }),
    };
    expect(await command('recordPlanFigures', given, ['version', alliance])).toBe('FORBIDDEN');
    const seen = await query(`areaPlan(id: "theirs") { ${fields} }`, alliance);
    expect(seen.priorities[1].measures).toEqual([{ progress: { ofSchool: null } }]);
  });

  test('the area gained five points in a year, over the schools measured in both', async () => {
    const plan = await query(
      `areaPlan(id: "tll") { priorities { measures { id progress { ${PROGRESS} } } } }`,
      null,
    );
    const { years, schools } = measureOf(plan, 'gcse-em').progress;
    // One school's figure is not shown as the area's: 2005/06 has Hamilton's alone.
    expect(years).toEqual([
      { year: '2006/07', mean: 29, schools: 4, step: null, wanted: null, reached: null, judged: 4, under: 0 },
      {
        ...{
          year: '2007/08',
          mean: 34,
          schools: 4,
          step: { change: 5, schools: 4 },
          wanted: 33,
          reached: true,
        },
        ...{ judged: 4, under: 1 },
      },
    ]);
    expect(schools).toEqual([]);
  });

  test('a school sees itself, and its plans', async () => {
    const fields = `areaPlans { edges { node { id priorities { measures { id progress { schools { school { urn } }
      ofSchool(urn: "${NEW_COLLEGE}") { change } } } } } } }`;
    const { areaPlans } = await area.school(head(HAMILTON), HAMILTON, fields);
    expect(areaPlans.edges).toHaveLength(2);
    expect(measureOf(areaPlans.edges[1].node, 'gcse-em').progress).toEqual({
      ...{ schools: [{ school: { urn: HAMILTON } }], ofSchool: null },
    });
  });
});

describe('interventions', () => {
  const UPTAKE = {
    ...{
      id: 'ks3-team',
      owner: 'local-authority:940',
      intervention: 'ks3-literacy-team',
      from: '2008-09-01',
    },
    ...{ schools: [NEW_COLLEGE, HAMILTON], agreedBy: 'The heads', amountPence: 12_000_000 },
    under: { plan: 'tll', priority: 'language' },
    people: [{ name: 'A literacy lead', role: 'Leads the team', days: 190, from: THIRD }],
  };

  test('stand in a catalogue by key stage and barrier, to which a body adds its own', async () => {
    expect(await query('interventions { id }', null)).toHaveLength(7);
    expect(await query('interventions(keyStage: KS3, barrier: LITERACY) { id }', null)).toEqual([
      { id: 'ks3-literacy-team' },
    ]);
    const golden = {
      id: 'golden-time',
      owner: 'local-authority:940',
      name: 'Golden Time',
      what: 'Choices by pupils.',
    };
    const kinds = { keyStages: ['KS2'], barriers: ['TEACHING'] };
    expect(await command('addIntervention', { ...golden, ...kinds, keyStages: [] }, 'id')).toBe(
      'KEY_STAGE_MISSING',
    );
    expect(await command('addIntervention', { ...golden, ...kinds }, 'owner')).toEqual({
      owner: 'local-authority:940',
    });
    const own = await query(
      'interventions(owner: "local-authority:940", keyStage: KS2, barrier: TEACHING) { id }',
    );
    expect(own).toContainEqual({ id: 'golden-time' });
  });

  test('are taken up by a group of schools together, with money and people', async () => {
    for (const [given, code] of [
      [{ schools: [] }, 'BAD_GROUP'],
      [{ schools: ['999999'] }, 'SCHOOL_UNKNOWN'],
      [{ amountPence: 0.5 }, 'BAD_AMOUNT'],
      [{ intervention: 'none' }, 'INTERVENTION_UNKNOWN'],
      [{ under: { plan: 'tll', priority: 'none' } }, 'PRIORITY_UNKNOWN'],
    ] as const)
      expect(await command('takeUpIntervention', { ...UPTAKE, ...given })).toBe(code);
    expect(
      await command('takeUpIntervention', UPTAKE, 'amount { pence } people { days from { urn } }'),
    ).toEqual({
      ...{ amount: { pence: 12_000_000 }, people: [{ days: 190, from: { urn: THIRD } }] },
    });
    const second = { ...UPTAKE, id: 'ks3-team-two', schools: [HAMILTON, FOURTH], amountPence: 1, people: [] };
    await command('takeUpIntervention', second);
    const sums = 'interventions { intervention { id } groups schools amount { pence } people }';
    const plan = await query(`areaPlan(id: "tll") { priorities { ${sums} } }`, null);
    expect(plan.priorities[2].interventions).toEqual([
      {
        ...{ intervention: { id: 'ks3-literacy-team' }, groups: 2, schools: 3, people: 1 },
        amount: { pence: 12_000_001 },
      },
    ]);
    expect(await area.told('intervention/ks3-team')).toMatchObject([
      {
        type: 'improvement.intervention.taken-up.v1',
        data: {
          amountPence: 12_000_000,
          schools: [{ urn: NEW_COLLEGE }, { urn: HAMILTON }],
          under: UPTAKE.under,
        },
      },
    ]);
  });

  test('end with what came of them, and are shown to those whose schools took part', async () => {
    const end = {
      id: 'ks3-team',
      version: 1,
      on: '2009-07-31',
      result: 'Reading ages rose by a year and a half.',
    };
    expect(await command('endInterventionUptake', end, 'endedOn result to')).toEqual({
      ...{ endedOn: '2009-07-31', to: '2009-07-31', result: end.result },
    });
    expect(await command('endInterventionUptake', { ...end, version: 2 })).toBe('ALREADY_ENDED');
    const one = 'interventionUptake(id: "ks3-team") { result }';
    expect(await query(one, head(HAMILTON))).toEqual({ result: end.result });
    expect(await query(one, head(FOURTH))).toBe('FORBIDDEN');
    const fields = 'interventionUptakes { edges { node { id } } }';
    expect(await area.school(head(HAMILTON), HAMILTON, fields)).toEqual({
      interventionUptakes: { edges: [{ node: { id: 'ks3-team' } }, { node: { id: 'ks3-team-two' } }] },
    });
  });
});
