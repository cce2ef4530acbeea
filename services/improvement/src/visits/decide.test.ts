import { answerCorrection, cancel, finalise, returnCheck, sendForCheck, writeReport } from './decide';
import { termOf } from './terms';
import type { MonitoringVisit } from './visit';

const officer = { by: { id: 'officer', name: 'An Officer' }, now: new Date('2026-03-02T09:00:00Z') };
const head = { ...officer, by: { id: 'head', name: 'A Head' } };
const later = { ...officer, now: new Date('2026-03-13T00:00:00Z') };

const planned: MonitoringVisit = {
  ...{
    id: 'v',
    urn: '990001',
    plannedFor: '2026-03-01',
    heldOn: null,
    visitor: officer.by,
    focus: 'Reading',
  },
  ...{ state: 'PLANNED', reports: [], checkBy: null, check: null, corrections: [], final: null },
  ...{ cancelled: null, version: 1 },
};
const written = { heldOn: '2026-03-01', summary: 'Reading is taught well.', nextSteps: ['Go on.'] };
const draft = writeReport(planned, written, officer);
const sent = sendForCheck(draft, '2026-03-12', officer);
const claim = { id: 'c', passage: 'Reading', correction: 'It was writing.' };
const checked = returnCheck(sent, [claim], head);
const answer = { correction: 'c', outcome: 'ACCEPTED', reason: 'So it was.' } as const;

const refusal = (code: string) => expect.objectContaining({ code }) as Error;

test('a visit goes from plan to final report by way of the school', () => {
  const amended = writeReport(
    answerCorrection(checked, answer, officer),
    { ...written, summary: 'Writing is.' },
    officer,
  );
  expect(finalise(amended, officer)).toMatchObject({
    ...{ state: 'FINAL', heldOn: '2026-03-01', version: 7, final: { unchecked: false } },
    reports: [{ summary: 'Reading is taught well.' }, { summary: 'Writing is.' }],
    corrections: [{ answer: { outcome: 'ACCEPTED', by: { id: 'officer' } } }],
  });
});

test('a school that does not answer holds up the report until its last day and no longer', () => {
  expect(() => finalise(sent, { ...officer, now: new Date('2026-03-12T23:59:59Z') })).toThrow(
    refusal('CHECK_OPEN'),
  );
  expect(finalise(sent, later).final).toMatchObject({ unchecked: true });
});

test.each<[string, () => unknown, string]>([
  [
    'a report of a day to come',
    () => writeReport(planned, { ...written, heldOn: '2026-03-03' }, officer),
    'VISIT_TO_COME',
  ],
  ['a check that is over today', () => sendForCheck(draft, '2026-03-02', officer), 'CHECK_PAST'],
  ['a check of what was not sent', () => returnCheck(draft, [], head), 'VISIT_STATE'],
  ['an end before the corrections are answered', () => finalise(checked, officer), 'CORRECTIONS_OPEN'],
  [
    'an answer to nothing',
    () => answerCorrection(checked, { ...answer, correction: 'x' }, officer),
    'CORRECTION_UNKNOWN',
  ],
  [
    'a second answer',
    () => answerCorrection(answerCorrection(checked, answer, officer), answer, officer),
    'CORRECTION_ANSWERED',
  ],
  ['a change of what is final', () => writeReport(finalise(sent, later), written, later), 'VISIT_STATE'],
  ['a cancellation of what took place', () => cancel(draft, 'It rained.', officer), 'VISIT_STATE'],
])('%s is refused', (_, act, code) => {
  expect(act).toThrow(refusal(code));
});

test.each([
  ['2026-01-01', 0, { term: 'SPRING', from: '2026-01-01', to: '2026-04-15' }],
  ['2026-04-15', 0, { term: 'SPRING', from: '2026-01-01', to: '2026-04-15' }],
  ['2026-04-16', 0, { term: 'SUMMER', from: '2026-04-16', to: '2026-08-31' }],
  ['2026-12-31', 0, { term: 'AUTUMN', from: '2026-09-01', to: '2026-12-31' }],
  ['2026-02-01', -1, { term: 'AUTUMN', from: '2025-09-01', to: '2025-12-31' }],
  ['2026-12-01', 1, { term: 'SPRING', from: '2027-01-01', to: '2027-04-15' }],
])('the term of %s and %i terms on', (day, steps, expected) => {
  expect(termOf(day, steps)).toEqual(expected);
});
