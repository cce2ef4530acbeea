import { addFinding, beginProject, conclude, generalising, setAgenda, type Project } from './project';

const MOMENT = { today: '2013-01-07', at: '2013-01-07T09:00:00.000Z', by: 'An Officer' };
const PRIORITY = { id: 'great-pedagogy', title: 'Great pedagogy', from: '2012-09-01', to: null };
const AGENDA = setAgenda(
  null,
  { alliance: 'partnership:alliance', read: 0, priorities: [PRIORITY], why: 'Asked of all schools.' },
  MOMENT,
);
const begun = (given: Partial<Parameters<typeof beginProject>[0]> = {}): Project =>
  beginProject(
    {
      ...{ id: 'lesson-study', alliance: 'partnership:alliance', title: 'Lesson study' },
      ...{ question: 'Does it carry?', priorities: ['great-pedagogy'], schools: ['991001', '991002'] },
      leads: [{ name: 'A Head of Mathematics', urn: '991001', role: 'MIDDLE_LEADER' }],
      ...{ from: '2013-01-07', to: '2014-07-18', caseStudiesDueOn: '2014-09-30', ...given },
    },
    AGENDA,
    MOMENT,
  );
const FOUND = {
  level: 'PROJECT',
  urn: null,
  text: 'Let go.',
  evidence: 'Notes.',
  reach: 'EVERYWHERE',
  adjust: null,
} as const;
type Found = Parameters<typeof addFinding>[1]['found'];
const found = (project: Project, given: Partial<Found> = {}): Project =>
  addFinding(project, { read: project.version, found: { ...FOUND, ...given } }, MOMENT);
const school = { level: 'SCHOOL', urn: '991002', reach: 'ADJUSTED', adjust: 'The timetable.' } as const;

test('it concludes once each level has found something, with what generalised', () => {
  let project = found(found(begun()), school);
  const end = () =>
    conclude(project, { read: project.version, generalised: 'Development before judgement.' }, MOMENT);
  expect(end).toThrow(expect.objectContaining({ code: 'LEVEL_MISSING' }));
  project = found(project, { level: 'ALLIANCE', reach: 'HERE_ONLY' });
  expect(end()).toMatchObject({ state: 'CONCLUDED', generalised: 'Development before judgement.' });
  expect(generalising(project).map(({ id, level }) => [id, level])).toEqual([
    ['lesson-study.1', 'PROJECT'],
    ['lesson-study.2', 'SCHOOL'],
  ]);
});

test.each<[string, () => unknown]>([
  ['PRIORITY_UNKNOWN', () => begun({ priorities: ['attendance'] })],
  ['PRIORITY_UNKNOWN', () => begun({ priorities: [] })],
  ['TOO_FEW_SCHOOLS', () => begun({ schools: ['991001', '991001'] })],
  ['LEADS_MISSING', () => begun({ leads: [] })],
  ['DATES_REVERSED', () => begun({ to: '2012-01-01' })],
  ['SCHOOL_MISSING', () => found(begun(), { level: 'SCHOOL' })],
  ['SCHOOL_MISSING', () => found(begun(), { urn: '991001' })],
  ['NOT_TAKING_PART', () => found(begun(), { ...school, urn: '991009' })],
  ['ADJUSTMENT_MISSING', () => found(begun(), { reach: 'ADJUSTED' })],
  ['ADJUSTMENT_MISSING', () => found(begun(), { adjust: 'Something.' })],
  ['CHANGED_MEANWHILE', () => addFinding(begun(), { read: 2, found: FOUND }, MOMENT)],
  [
    'TOO_MANY',
    () =>
      setAgenda(AGENDA, { alliance: 'partnership:alliance', read: 1, priorities: [], why: 'None.' }, MOMENT),
  ],
  [
    'PRIORITY_TWICE',
    () =>
      setAgenda(AGENDA, { alliance: 'a', read: 1, priorities: [PRIORITY, PRIORITY], why: 'Two.' }, MOMENT),
  ],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
