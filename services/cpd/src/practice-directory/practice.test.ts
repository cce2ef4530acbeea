import { caseStudyOf } from './case-study';
import { adopt, owedState, publish, show } from './practice';

const MOMENT = { today: '2014-10-01', at: '2014-10-01T09:00:00.000Z', by: 'A Head' };
const SAID = {
  ...{
    id: 'lesson-study',
    urn: '991001',
    projectId: null,
    title: 'Lesson study',
    need: 'Teachers worked alone.',
  },
  ...{
    what: 'Three plan one lesson.',
    evidence: 'Rose.',
    url: null,
    subjects: [],
    themes: ['pedagogy'],
    phases: [],
  },
};
const PRACTICE = publish(null, { said: SAID, read: 0 }, MOMENT);
const adopted = (given = {}) =>
  adopt(PRACTICE, { urn: '991002', on: '2014-09-01', adjusted: null, ...given }, MOMENT);
const EFFECT = {
  version: 1,
  measure: 'Progress',
  before: 3,
  after: 5,
  pupils: 30,
  better: 'HIGHER',
} as const;

test('a new version keeps the day of the first', () => {
  const next = publish(
    PRACTICE,
    { said: { ...SAID, title: 'Better' }, read: 1 },
    { ...MOMENT, today: '2015-01-01' },
  );
  expect(next).toMatchObject({ title: 'Better', publishedOn: '2014-10-01', version: 2 });
  expect(next.changes).toHaveLength(2);
});

test.each<['HIGHER' | 'LOWER', number, string]>([
  ['HIGHER', 5, 'IMPROVED'],
  ['LOWER', 5, 'FELL'],
  ['LOWER', 3, 'HELD'],
])('where %s is better, 3 to %d is %s', (better, after, verdict) => {
  expect(show(adopted(), { ...EFFECT, better, after }, MOMENT).effect).toMatchObject({ verdict });
});

test('what is owed is due, late or there', () => {
  const on = (today: string) => owedState(null, '2014-09-30', today);
  expect([on('2014-09-30'), on('2014-10-01')]).toEqual(['DUE', 'OVERDUE']);
  expect(owedState(PRACTICE, '2014-09-30', '2014-10-02')).toBe('PUBLISHED_LATE');
  expect(owedState(PRACTICE, '2014-10-01', '2014-10-02')).toBe('PUBLISHED');
});

test.each<[string, () => unknown]>([
  ['OTHERS_PRACTICE', () => publish(PRACTICE, { said: { ...SAID, urn: '991002' }, read: 1 }, MOMENT)],
  ['CHANGED_MEANWHILE', () => publish(PRACTICE, { said: SAID, read: 0 }, MOMENT)],
  ['BAD_URL', () => publish(null, { said: { ...SAID, url: 'there' }, read: 0 }, MOMENT)],
  ['OWN_PRACTICE', () => adopted({ urn: '991001' })],
  ['DATE_TO_COME', () => adopted({ on: '2014-10-02' })],
  ['TOO_FEW_PUPILS', () => show(adopted(), { ...EFFECT, pupils: 4 }, MOMENT)],
  ['CHANGED_MEANWHILE', () => show(adopted(), { ...EFFECT, version: 2 }, MOMENT)],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});

const HANDED_IN = {
  programme: { id: 'going-for-great', name: 'Going for Great' },
  cohort: { id: 'going-for-great-2012', name: '2012/13' },
  ...{ school: { urn: '997001' }, work: { id: 'case-study', title: 'A case study' }, on: '2013-07-05' },
  ...{ title: 'How we teach reading', url: null },
  audience: { school: '997001', localAuthority: '988', trust: null },
};

test('a case study of a programme stands in the directory until its school writes more under the same id', () => {
  const study = caseStudyOf(HANDED_IN, '2013-07-05T09:00:00.000Z');
  expect(study).toMatchObject({ id: 'going-for-great-2012.997001.case-study', publishedOn: '2013-07-05' });
  expect(study.need).toBe('Owed to others as A case study by schools of Going for Great, 2012/13.');
  const said = { ...SAID, id: study.id, urn: '997001' };
  expect(publish(study, { said, read: 1 }, MOMENT)).toMatchObject({
    ...{ id: study.id, cohortId: 'going-for-great-2012', what: SAID.what, publishedOn: '2013-07-05' },
  });
  const stranger = () => publish(study, { said: { ...said, urn: '997002' }, read: 1 }, MOMENT);
  expect(stranger).toThrow(expect.objectContaining({ code: 'OTHERS_PRACTICE' }));
  expect(caseStudyOf({ ...HANDED_IN, url: 'https://a.example' }, '').what).toBe(
    'To be read at https://a.example.',
  );
});
