import { createHmac } from 'node:crypto';
import { anActor } from '@middletier/local/testing';
import { sign, verify, type Signed } from './signature';

const SECRET = 'a secret of at least thirty-two characters';
const NOW = 1_700_000_000_000;

const signed: Signed = { target: 'improvement POST /graphql', actor: anActor(), body: '{"query":"{ a }"}' };
const headers = sign(SECRET, signed, NOW);
const { target, body } = signed;
const UNSIGNED = expect.objectContaining({ code: 'UNSIGNED' });

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

test.each([
  ['a person', anActor()],
  ['nobody', null],
  ['a name beyond ASCII', anActor({ name: 'Siân Ŵyn 🏫' })],
])('what the gateway signs for %s is accepted', (_, actor) => {
  expect(verify(SECRET, { headers: sign(SECRET, { ...signed, actor }, NOW), target, body }, NOW)).toEqual(
    actor,
  );
});

test('bytes and text of one body have one signature', () => {
  expect(verify(SECRET, { headers, target, body: Buffer.from(body) }, NOW)).toEqual(signed.actor);
});

test.each([
  ['the body', { body: '{"query":"{ b }"}' }],
  ['the service', { target: 'funding POST /graphql' }],
  ['the method', { target: 'improvement GET /graphql' }],
  ['the path', { target: 'improvement POST /other' }],
  ['the actor', { headers: { ...headers, 'x-middletier-actor': encoded(anActor({ id: 'somebody-else' })) } }],
  ['nobody for the actor', { headers: { ...headers, 'x-middletier-actor': encoded(null) } }],
  ['the time', { headers: { ...headers, 'x-middletier-time': String(NOW + 1) } }],
  ['the signature', { headers: { ...headers, 'x-middletier-signature': 'AAAA' } }],
  ['no signature', { headers: { ...headers, 'x-middletier-signature': undefined } }],
  ['nothing at all', { headers: {} }],
])('refuses a request with %s changed', (_, change) => {
  expect(() => verify(SECRET, { headers, target, body, ...change }, NOW)).toThrow(UNSIGNED);
});

test('refuses what was signed with another secret', () => {
  expect(() => verify('another secret of thirty-two characters', { headers, target, body }, NOW)).toThrow(
    UNSIGNED,
  );
});

test.each([
  [-30_001, false],
  [-30_000, true],
  [0, true],
  [30_000, true],
  [30_001, false],
])('%d ms after it was signed: %s', (later, accepted) => {
  const check = () => verify(SECRET, { headers, target, body }, NOW + later);
  if (accepted) expect(check()).toEqual(signed.actor);
  else expect(check).toThrow(UNSIGNED);
});

test('refuses a time that is no number, even with a signature over it', () => {
  const who = headers['x-middletier-actor'];
  const bytes = createHmac('sha256', SECRET)
    .update(`soon\n${target}\n${who}`)
    .update('\n')
    .update(body)
    .digest();
  const forged = {
    ...headers,
    'x-middletier-time': 'soon',
    'x-middletier-signature': bytes.toString('base64url'),
  };
  expect(() => verify(SECRET, { headers: forged, target, body }, NOW)).toThrow(UNSIGNED);
});
