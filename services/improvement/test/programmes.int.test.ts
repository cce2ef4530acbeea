import { anActor } from '@middletier/local/testing';
import { desk } from './a-command';
import { Area, officerOf } from './an-area';

// The figures of 003: eighteen schools in Securing Good, nine inspected, six good and one outstanding.
const OWNER = 'partnership:a-leadership-network';
const OFFICER = anActor({ id: 'network', roles: ['PARTNERSHIP_OFFICER'], organisations: [OWNER] });
const SCHOOLS = Array.from({ length: 18 }, (_, n) => `${930001 + n}`);
const [FIRST, SECOND] = SCHOOLS as [string, string];
const head = (urn: string) => anActor({ id: `head-${urn}`, roles: [], organisations: [`school:${urn}`] });

let area: Area;
beforeAll(async () => {
  area = await Area.open();
  await area.register('930', SCHOOLS);
  await area.register('931', ['931001']);
  await area.register('931', ['931002', '931003'], { 'Trusts (code)': '9930', 'Trusts (name)': 'A chain' });
  const grade = (urn: string, value: number) => ({
    ...{ urn, value, measure: 'ofsted-overall-effectiveness', period: '2011-10-01' },
  });
  const three = SCHOOLS.map((urn) => grade(urn, 3));
  const others = [grade('931001', 1), grade('931002', 3), grade('931003', 1)];
  for (const [authority, observations] of [
    ['930', three],
    ['931', others],
  ] as const)
    await command('recordObservations', { source: 'Reports', observations }, [
      'recorded',
      officerOf(authority),
    ]);
});
afterAll(() => area?.[Symbol.asyncDispose]());

const { command, query } = desk(() => area, OFFICER);

const PROGRAMME = {
  ...{ id: 'securing-good', owner: OWNER, name: 'Securing Good', purpose: 'From grade 3 to good.' },
  entry: { conditions: [{ measure: 'ofsted-overall-effectiveness', atLeast: 3, atMost: 3 }] },
  partners: {
    designations: ['NLE', 'LLE'],
    coachTrained: true,
    overseen: true,
    mostSchools: 2,
    conditions: [{ measure: 'ofsted-overall-effectiveness', atMost: 2 }],
  },
  themes: ['Quality of teaching', 'Raising achievement', 'Leadership and management'],
  owes: [{ id: 'case-study', title: 'A case study', published: true }],
  aim: { measure: 'ofsted-overall-effectiveness', atMost: 2 },
  subsidyPence: 500_000,
};
const COHORT = {
  ...{ programme: 'securing-good', id: 'securing-good-2012', name: '2012/13', places: 18 },
  ...{ from: '2012-09-01', to: '2013-07-31', due: [{ id: 'case-study', on: '2013-06-30' }] },
};
const cohort = COHORT.id;
const PAIRING = {
  ...{ cohort, head: 'A proven head', headId: 'a-proven-head', headSchool: '931001', designation: 'NLE' },
  ...{ coachTrained: true, overseer: 'A senior head', from: '2012-09-10' },
};

test('a programme is opened by officers of its owner, and a cohort keeps the rules it was opened with', async () => {
  expect(await command('openProgramme', PROGRAMME, ['version', head(FIRST)])).toBe('FORBIDDEN');
  expect(await command('openProgramme', PROGRAMME)).toEqual({ version: 1 });
  expect(await command('openProgramme', PROGRAMME)).toBe('PROGRAMME_EXISTS');
  expect(await command('openProgrammeCohort', { ...COHORT, due: [] })).toBe('DUE_MISSING');
  expect(await command('openProgrammeCohort', COHORT)).toEqual({ version: 1 });
  const change = {
    id: 'securing-good',
    reason: 'Too many apply.',
    entry: { conditions: [{ measure: 'ofsted-overall-effectiveness', atLeast: 3 }] },
  };
  expect(await command('changeProgramme', { ...change, version: 2 })).toBe('CHANGED_MEANWHILE');
  expect(await command('changeProgramme', { ...change, version: 1 }, 'history { reason }')).toEqual({
    history: [{ reason: 'Opened.' }, { reason: 'Too many apply.' }],
  });
  expect(
    await query(
      `programmeCohort(id: "${cohort}") { entry { conditions { atMost } } programme { entry { conditions { atMost } } } }`,
      null,
    ),
  ).toEqual({
    entry: { conditions: [{ atMost: 3 }] },
    programme: { entry: { conditions: [{ atMost: null }] } },
  });
});

test('the rule refuses with the reason, and an officer may let in by exception with a reason', async () => {
  const fields = 'state entryMet entryFindings { sentence met } agreedBy steps { state reason }';
  expect(await command('applyToProgramme', { cohort, urns: SCHOOLS }, 'state')).toBe('BAD_TEXT');
  const strange = await command('applyToProgramme', { cohort, urns: ['931001'] }, [fields, head('931001')]);
  const sentence = 'Ofsted: overall effectiveness is 1; 3 is asked for.';
  expect(strange).toEqual([
    {
      ...{ state: 'REFUSED', entryMet: false, entryFindings: [{ sentence, met: false }], agreedBy: null },
      steps: [{ state: 'REFUSED', reason: sentence }],
    },
  ]);
  expect(await command('admitToProgramme', { cohort, urns: ['931001'] })).toBe('ENTRY_NOT_MET');
  const exception = 'Its intake changes next year.';
  expect(
    await command('admitToProgramme', { cohort, urns: ['931001'], exception }, 'steps { state reason }'),
  ).toEqual([
    {
      steps: [
        { state: 'REFUSED', reason: sentence },
        { state: 'ADMITTED', reason: exception },
      ],
    },
  ]);
  const leaving = { cohort, urn: '931001', version: 2, reason: 'It has no time.' };
  expect(await command('withdrawFromProgramme', leaving, ['state', head(FIRST)])).toBe('FORBIDDEN');
  expect(await command('withdrawFromProgramme', leaving, ['state', head('931001')])).toEqual({
    state: 'WITHDRAWN',
  });
});

test('eighteen schools take the eighteen places, and no more', async () => {
  const applying = { cohort, urns: SCHOOLS, on: '2012-06-01', agreedBy: 'Their heads' };
  const applied = await command('applyToProgramme', applying, 'state agreedBy');
  expect(applied).toEqual(SCHOOLS.map(() => ({ state: 'APPLIED', agreedBy: 'Their heads' })));
  expect(await command('applyToProgramme', { ...applying, urns: [FIRST] })).toBe('ALREADY_APPLIED');
  const admitted = await command('admitToProgramme', { cohort, urns: SCHOOLS, on: '2012-09-01' }, 'state');
  expect(admitted).toHaveLength(18);
  await command('applyToProgramme', { cohort, urns: ['931002'] }, ['state', head('931002')]);
  expect(await command('admitToProgramme', { cohort, urns: ['931002'] })).toBe('NO_PLACES');
});

test('a participant is paired with a proven head from outside its chain', async () => {
  expect(await command('pairWithHead', { ...PAIRING, urn: FIRST, version: 2, designation: 'SLE' })).toBe(
    'PARTNER_NOT_ALLOWED',
  );
  expect(await command('pairWithHead', { ...PAIRING, urn: FIRST, version: 2, overseer: null })).toBe(
    'PARTNER_NOT_ALLOWED',
  );
  const fields = 'version pairing(asAt: "2013-01-01") { head to headSchool { urn } exception }';
  expect(await command('pairWithHead', { ...PAIRING, urn: FIRST, version: 2 }, fields)).toEqual({
    version: 3,
    pairing: { head: 'A proven head', to: '2013-07-31', headSchool: { urn: '931001' }, exception: null },
  });
  expect(await command('pairWithHead', { ...PAIRING, urn: FIRST, version: 3 })).toBe('ALREADY_PAIRED');
  expect(await command('pairWithHead', { ...PAIRING, urn: SECOND, version: 2 })).toEqual({ version: 3 });
  const third = { ...PAIRING, urn: SCHOOLS[2], version: 2 };
  expect(await command('pairWithHead', third)).toBe('PARTNER_NOT_ALLOWED');
  expect(
    await command(
      'pairWithHead',
      { ...third, exception: 'The two schools share a site.' },
      'pairings { exception }',
    ),
  ).toEqual({ pairings: [{ exception: 'The two schools share a site.' }] });
});

test('sessions by theme, visits and what is owed', async () => {
  const session = {
    cohort,
    id: 'autumn-one',
    on: '2012-10-10',
    theme: 'Quality of teaching',
    title: 'What inspectors see',
  };
  expect(await command('planProgrammeSession', { ...session, theme: 'Lunch' })).toBe('THEME_UNKNOWN');
  expect(await command('planProgrammeSession', session, 'attended expected')).toEqual({
    attended: null,
    expected: null,
  });
  const attended = SCHOOLS.slice(0, 16);
  expect(
    await command('recordProgrammeAttendance', { session: 'autumn-one', version: 1, attended: ['931001'] }),
  ).toBe('NOT_TAKING_PART');
  expect(
    await command(
      'recordProgrammeAttendance',
      { session: 'autumn-one', version: 1, attended },
      'attended expected',
    ),
  ).toEqual({ attended: 16, expected: 18 });
  for (const [visitor, host] of [
    [FIRST, SECOND],
    [SECOND, FIRST],
  ] as const) {
    const visit = { cohort, visitor, host, on: '2012-11-20', learnt: 'How middle leaders plan.' };
    expect(await command('recordProgrammeVisit', visit, ['on', head(visitor)])).toEqual({ on: '2012-11-20' });
  }
  const work = {
    cohort,
    urn: FIRST,
    version: 3,
    work: 'case-study',
    title: 'Our reading hour',
    on: '2013-06-01',
  };
  expect(await command('deliverProgrammeWork', work, ['version', head(SECOND)])).toBe('FORBIDDEN');
  const fields = 'work(asAt: "2013-07-01") { state deliveredOn } before: work(asAt: "2013-05-01") { state }';
  expect(await command('deliverProgrammeWork', work, [fields, head(FIRST)])).toEqual({
    work: [{ state: 'DELIVERED', deliveredOn: '2013-06-01' }],
    before: [{ state: 'DUE' }],
  });
  expect(
    await query(`programmeCohort(id: "${cohort}") { publications { title school { urn } } }`, null),
  ).toEqual({
    publications: [{ title: 'Our reading hour', school: { urn: FIRST } }],
  });
  const published = (await area.told(/^programme\//)).filter(({ type }) => type.includes('work-published'));
  expect(published.map(({ data }) => [data.school.urn, data.work.id, data.title])).toEqual([
    [FIRST, 'case-study', 'Our reading hour'],
  ]);
});

test('of eighteen schools nine were inspected, six good and one outstanding: shares are of the nine', async () => {
  const grades = [1, 2, 2, 2, 2, 2, 2, 3, 3];
  const versions: Record<number, number> = { 0: 4, 1: 3, 2: 3 };
  for (const [n, value] of grades.entries()) {
    const urn = SCHOOLS[n]!;
    const found = { measure: 'ofsted-overall-effectiveness', value, on: '2013-03-01', source: 'The report' };
    const one = { cohort, urn, version: versions[n] ?? 2, ...found };
    if (n === 0)
      expect(await command('recordProgrammeOutcome', { ...one, on: '2012-05-01' })).toBe('BEFORE_COHORT');
    expect(await command('recordProgrammeOutcome', one, 'outcomes { value }')).toEqual({
      outcomes: [{ value }],
    });
  }
  const statistics = `programmeCohort(id: "${cohort}") { statistics(asAt: "2013-07-31") { schools exceptions paired heads owed
    delivered overdue visits mutualVisits
    outcomes { measure schools measured reachedAim shareReachedAim counts { value schools share } } } }`;
  expect(await query(statistics, null)).toEqual({
    statistics: {
      ...{
        schools: 18,
        exceptions: 0,
        paired: 3,
        heads: 1,
        owed: 18,
        delivered: 1,
        overdue: 17,
        visits: 2,
        mutualVisits: 1,
      },
      outcomes: [
        {
          ...{
            measure: 'ofsted-overall-effectiveness',
            schools: 18,
            measured: 9,
            reachedAim: 7,
            shareReachedAim: 77.78,
          },
          counts: [
            { value: 1, schools: 1, share: 11.11 },
            { value: 2, schools: 6, share: 66.67 },
            { value: 3, schools: 2, share: 22.22 },
          ],
        },
      ],
    },
  });
  const all = await area.told('programme/securing-good');
  const told = all.filter(({ type }) => type.includes('outcome-recorded'));
  const places = all.filter(({ type }) => /\.(joined|left)\./.test(type));
  expect(places.map(({ type, data }) => [type.split('.')[2], data.subsidyPence])).toEqual([
    ...[
      ['joined', 500_000],
      ['left', undefined],
    ],
    ...SCHOOLS.map(() => ['joined', 500_000]),
  ]);
  expect(told).toHaveLength(9);
  expect(told[0]).toMatchObject({
    type: 'improvement.programme.outcome-recorded.v1',
    data: {
      school: { urn: FIRST },
      value: 1,
      reachedAim: true,
      audience: { school: FIRST, localAuthority: '930' },
    },
  });
});

test('what concerns one participant is for it and for the owner', async () => {
  const one = `programmeParticipant(cohort: "${cohort}", urn: "${FIRST}") { attendance { attended } visits { learnt } }`;
  for (const actor of [OFFICER, head(FIRST)])
    expect(await query(one, actor)).toEqual({
      attendance: [{ attended: true }],
      visits: [{ learnt: 'How middle leaders plan.' }, { learnt: 'How middle leaders plan.' }],
    });
  expect(await query(one, head(SECOND))).toBe('FORBIDDEN');
  expect(await query(one, null)).toBe('UNAUTHENTICATED');
  const all = `programmeCohort(id: "${cohort}") { participants(first: 2) { totalCount edges { node { school { urn } state } } pageInfo { hasNextPage } } }`;
  expect(await query(all, head(FIRST))).toBe('FORBIDDEN');
  expect(await query(all)).toMatchObject({
    participants: { totalCount: 20, pageInfo: { hasNextPage: true } },
  });
  expect(
    await area.school(head(FIRST), FIRST, 'programmeParticipations { edges { node { cohort { id } } } }'),
  ).toEqual({
    programmeParticipations: { edges: [{ node: { cohort: { id: cohort } } }] },
  });
});

test('of schools that ask for one head at once, no more get her than the rule lets', async () => {
  const asked = SCHOOLS.slice(12).map((urn) =>
    command('pairWithHead', { ...PAIRING, urn, headId: 'a-sought-head', version: 2 }, 'pairings { headId }'),
  );
  const answers = await Promise.all(asked);
  expect(answers.filter((answer) => answer === 'PARTNER_NOT_ALLOWED')).toHaveLength(4);
  expect(answers.filter((answer) => typeof answer === 'object')).toHaveLength(2);
});
