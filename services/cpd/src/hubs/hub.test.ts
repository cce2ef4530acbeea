import { answerHub, closeHub, requireOpenHub } from './answer-hub';
import { extend, join, leave, openHub, spokesOn, type Hub, type Joining } from './hub';

const MOMENT = { today: '2008-09-01', at: '2008-09-01T09:00:00.000Z', by: 'An Officer' };
const opened = openHub(
  {
    ...{ id: 'english', owner: 'local-authority:981', subject: 'english', urn: '991001', providerId: 'hub' },
    from: '2006-09-01',
  },
  MOMENT,
);
const joined = (hub: Hub, urn: string, given: Partial<Joining> = {}) =>
  join(hub, { urn, on: '2006-09-01', agreedBy: 'The head', other: null, ...given }, MOMENT);
const HUB = joined(joined(opened, '991002'), '991003');
const extended = (given: Partial<Parameters<typeof extend>[1]> = {}) =>
  extend(
    HUB,
    {
      ...{ id: 'art', owner: 'local-authority:981', subject: 'art', urn: '991002', providerId: 'art-hub' },
      ...{ from: '2008-09-01', why: 'What matters to students is their learning in their subjects.' },
      spokes: [{ urn: '991003', agreedBy: 'The head' }],
      ...given,
    },
    MOMENT,
  );

test('spokes come and go, and it can be asked who was one when', () => {
  const left = leave(HUB, { urn: '991002', version: 3, on: '2007-09-01', reason: 'Another hub' }, MOMENT);
  const on = (day: string) => spokesOn(left, day).map(({ urn }) => urn);
  expect([on('2006-08-31'), on('2007-08-31'), on('2007-09-01')]).toEqual([
    [],
    ['991002', '991003'],
    ['991003'],
  ]);
  expect(spokesOn(joined(left, '991002', { on: '2008-09-01' }), '2008-09-01')).toHaveLength(2);
});

test('the model is carried over to another subject with the schools that agree, the hub itself among them', () => {
  const art = extended({
    spokes: [
      { urn: '991003', agreedBy: 'The head' },
      { urn: '991001', agreedBy: 'The head' },
    ],
  });
  expect(art).toMatchObject({ subject: 'art', urn: '991002', extendedFrom: { hub: 'english' }, version: 1 });
  expect(art.spokes.map(({ urn, from }) => [urn, from])).toEqual([
    ['991003', '2008-09-01'],
    ['991001', '2008-09-01'],
  ]);
});

test.each<[string, () => unknown]>([
  ['IS_HUB', () => joined(opened, '991001')],
  ['ALREADY_SPOKE', () => joined(HUB, '991002')],
  ['ALREADY_SPOKE', () => joined(opened, '991002', { other: 'english-north' })],
  ['BEFORE_HUB', () => joined(opened, '991002', { on: '2006-08-31' })],
  ['NOT_SPOKE', () => leave(HUB, { urn: '991009', version: 3, on: '2008-09-01', reason: 'None' }, MOMENT)],
  [
    'CHANGED_MEANWHILE',
    () => leave(HUB, { urn: '991002', version: 2, on: '2008-09-01', reason: 'None' }, MOMENT),
  ],
  ['SAME_SUBJECT', () => extended({ subject: 'english' })],
  ['NOT_SPOKE', () => extended({ spokes: [{ urn: '991009', agreedBy: 'The head' }] })],
  ['NO_SPOKES', () => extended({ from: '2006-08-31' })],
  ['BAD_ID', () => extended({ subject: 'Performing arts' })],
])('%s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});

const AGREED = { version: 1, agreedBy: 'The governing body', reason: null };
const DECLINED = { version: 1, agreedBy: null, reason: 'Not this year' };

test('a school is a hub once it has agreed itself, and nobody gathers around it before', () => {
  expect(() => requireOpenHub(opened)).toThrow(expect.objectContaining({ code: 'HUB_NOT_OPEN' }));
  const agreed = answerHub(opened, AGREED, MOMENT);
  expect(() => requireOpenHub(agreed)).not.toThrow();
  expect(agreed).toMatchObject({ state: 'OPEN', version: 2, answer: { agreedBy: 'The governing body' } });
});

test('where it declines, those who would have come along never were its spokes', () => {
  const declined = answerHub(extended(), DECLINED, MOMENT);
  expect(declined).toMatchObject({ state: 'DECLINED', answer: { agreedBy: null, reason: 'Not this year' } });
  expect(spokesOn(declined, '2008-09-01')).toEqual([]);
});

test('a hub that closes has its spokes until the day before, and each is told why', () => {
  const closing = { version: 3, on: '2009-09-01', reason: 'The school merges' };
  const closed = closeHub(HUB, closing, MOMENT);
  expect(closed).toMatchObject({ state: 'CLOSED', to: '2009-08-31', closedBecause: 'The school merges' });
  expect(spokesOn(closed, '2009-08-31')).toHaveLength(2);
  expect(spokesOn(closed, '2009-09-01')).toHaveLength(0);
  expect(closed.spokes[0]!.leftBecause).toBe('The hub closed: The school merges');
});

test.each<[string, () => unknown]>([
  ['ANSWER_MISSING', () => answerHub(opened, { ...AGREED, reason: 'Perhaps' }, MOMENT)],
  ['ANSWER_MISSING', () => answerHub(opened, { ...AGREED, agreedBy: null }, MOMENT)],
  ['CHANGED_MEANWHILE', () => answerHub(opened, { ...AGREED, version: 2 }, MOMENT)],
  ['WRONG_STATE', () => answerHub(answerHub(opened, AGREED, MOMENT), { ...DECLINED, version: 2 }, MOMENT)],
  [
    'WRONG_STATE',
    () =>
      closeHub(answerHub(opened, DECLINED, MOMENT), { version: 2, on: '2009-09-01', reason: 'None' }, MOMENT),
  ],
])('of an answer or an end: %s', (code, act) => {
  expect(act).toThrow(expect.objectContaining({ code }));
});
