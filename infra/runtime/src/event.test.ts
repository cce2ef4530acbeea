import fc from 'fast-check';
import { z } from 'zod';
import { defineEvent, eventId, readData, readEnvelope, subjectOf, type Envelope } from './event';

const envelope: Envelope = {
  ...{ specversion: '1.0', id: 'cpd/booking/7@3', source: 'cpd', type: 'cpd.booking.made.v2' },
  ...{ subject: 'booking/7', time: '2025-09-01T08:00:00.000Z', sequence: 3, data: { places: 2 } },
};
const written = (change: object) => Buffer.from(JSON.stringify({ ...envelope, ...change }));

test('a fact is named by its service, its aggregate, what happened and the version of its contract', () => {
  const { type } = defineEvent({
    ...{ source: 'cpd', aggregate: 'booking', fact: 'made', version: 2 },
    data: z.object({}),
  });
  expect(type).toBe('cpd.booking.made.v2');
});

test('the id names the version of the aggregate', () => expect(eventId(envelope)).toBe('cpd/booking/7@3'));

test('an envelope comes back from the wire as it was', () => {
  expect(readEnvelope(written({}))).toEqual(envelope);
  expect(readEnvelope(written({ causationid: 'request-1' }))).toHaveProperty('causationid', 'request-1');
});

test.each([
  ['another specification', { specversion: '0.3' }],
  ['no id', { id: '' }],
  ['no subject', { subject: undefined }],
  ['a sequence that is none', { sequence: 0 }],
  ['half a sequence', { sequence: 1.5 }],
])('with %s it is none', (_, change) => {
  expect(() => readEnvelope(written(change))).toThrow(/^This is no event envelope: \w+ /);
});

test('everything that does not keep a contract is named on one line', () => {
  const booking = defineEvent({
    ...{ source: 'cpd', aggregate: 'booking', fact: 'made', version: 2 },
    data: z.object({ places: z.number(), offer: z.object({ title: z.string() }) }),
  });
  expect(() => readData(booking, { places: 'two', offer: {} })).toThrow(
    /^This does not keep the contract cpd\.booking\.made\.v2: places .+; offer\.title [^\n]+$/,
  );
});

test.each([
  ['7', 'cpd.booking.made.7'],
  ['2025.1 *>', 'cpd.booking.made.2025_1___'],
  ['a/b', 'cpd.booking.made.a/b'],
])('the key %s makes the NATS subject %s', (key, subject) => {
  expect(subjectOf({ ...envelope, subject: `booking/${key}` })).toBe(subject);
});

test('whatever the key, the subject has four tokens and no wildcard', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 1, unit: 'binary' }), (key) => {
      const tokens = subjectOf({ ...envelope, subject: `booking/${key}` }).split('.');
      expect(tokens.slice(0, 3)).toEqual(['cpd', 'booking', 'made']);
      expect(tokens).toHaveLength(4);
      expect(tokens[3]).toMatch(/^[^.*>\s]+$/u);
    }),
  );
});
