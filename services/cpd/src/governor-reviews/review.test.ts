import { answerReview, consent, holdReview, planReview, type Known } from './review';

const on = (today: string) => ({ today, at: `${today}T09:00:00.000Z`, by: 'A Clerk' });
const PLANNED = {
  ...{ id: 'loxley', owner: 'partnership:alliance', reviewedUrn: '990001', reviewerUrn: '990002' },
  ...{ focus: 'How the board challenges the head', adviser: null },
};
const KNOWN: Known = { trusts: [null, null], otherWayOn: null };
const planned = (given: object = {}, known: Partial<Known> = {}) =>
  planReview({ ...PLANNED, ...given }, { ...KNOWN, ...known }, on('2026-03-02'));
const said = (side: 'REVIEWED' | 'REVIEWER', version: number) => ({ version, side, givenBy: 'The chair' });
const agreed = () =>
  consent(consent(planned(), said('REVIEWED', 1), on('2026-03-03')), said('REVIEWER', 2), on('2026-03-04'));
const FOUND = { version: 3, on: '2026-03-10', strengths: ['Reads data'], questions: ['Who asks the head?'] };
const held = () => holdReview(agreed(), FOUND, on('2026-03-10'));
const ACTIONS = [{ what: 'A rota of visits', who: 'The chair', dueOn: '2026-07-01' }];

test('both governing bodies consent, it is held, and those who were asked say what they do about it', () => {
  expect(consent(planned(), said('REVIEWER', 1), on('2026-03-03')).state).toBe('PLANNED');
  expect(agreed()).toMatchObject({ state: 'AGREED', version: 3 });
  expect(answerReview(held(), { version: 4, actions: ACTIONS })).toMatchObject({
    state: 'ANSWERED',
    actions: ACTIONS,
  });
});

test('two who met the other way round within a year need somebody from outside', () => {
  const turn = () => planned({}, { otherWayOn: '2025-03-03' });
  expect(turn).toThrow(expect.objectContaining({ code: 'TURN_ABOUT' }));
  expect(planned({}, { otherWayOn: '2025-03-02' }).state).toBe('PLANNED');
  expect(planned({ adviser: 'A former inspector' }, { otherWayOn: '2025-03-03' }).adviser).toBe(
    'A former inspector',
  );
});

test.each<[string, () => unknown]>([
  ['SAME_SCHOOL', () => planned({ reviewerUrn: '990001' })],
  ['SAME_TRUST', () => planned({}, { trusts: ['2001', '2001'] })],
  [
    'CONSENTED_ALREADY',
    () =>
      consent(
        consent(planned(), said('REVIEWED', 1), on('2026-03-03')),
        said('REVIEWED', 2),
        on('2026-03-03'),
      ),
  ],
  ['WRONG_STATE', () => holdReview(planned(), { ...FOUND, version: 1 }, on('2026-03-10'))],
  ['DATE_TO_COME', () => holdReview(agreed(), FOUND, on('2026-03-09'))],
  ['FINDINGS_MISSING', () => holdReview(agreed(), { ...FOUND, questions: [] }, on('2026-03-10'))],
  ['ACTIONS_MISSING', () => answerReview(held(), { version: 4, actions: [] })],
  ['BAD_DATE', () => answerReview(held(), { version: 4, actions: [{ ...ACTIONS[0]!, dueOn: 'soon' }] })],
  ['CHANGED_MEANWHILE', () => answerReview(held(), { version: 3, actions: ACTIONS })],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
