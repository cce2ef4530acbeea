import fc from 'fast-check';
import { isAddressed, type Addressing } from './addressing';
import { anAddressee } from './briefing.builder';

const EVERYBODY: Addressing = { phases: [], types: [], bodies: [] };

test.each<[string, string | null, Partial<Addressing>, boolean]>([
  ['nothing is said', null, {}, true],
  ['the issuer is its authority', 'local-authority:990', {}, true],
  ['the issuer is another authority', 'local-authority:991', {}, false],
  ['the phase is its own', null, { phases: ['SECONDARY', 'PRIMARY'] }, true],
  ['the phase is another', null, { phases: ['SECONDARY'] }, false],
  ['the type is another', null, { types: ['1'] }, false],
  ['it is in one of the bodies', null, { bodies: ['trust:1', 'partnership:north'] }, true],
  ['it is in none of the bodies', null, { bodies: ['trust:1', 'school:990002'] }, false],
  ['it is named itself', 'trust:9901', { bodies: ['school:990001'] }, true],
  ['one thing fits and another does not', null, { phases: ['PRIMARY'], types: ['1'] }, false],
  ['it is named, but is not the issuer’s', 'trust:1', { bodies: ['school:990001'] }, false],
])('%s', (_, issuer, narrowed, expected) => {
  const addressed = { issuer, addressing: { ...EVERYBODY, ...narrowed } };
  expect(isAddressed(addressed, anAddressee())).toBe(expected);
});

test('a closed school is addressed by nothing', () => {
  expect(isAddressed({ issuer: null, addressing: EVERYBODY }, anAddressee({ open: false }))).toBe(false);
});

test('a school without a phase is in no phase', () => {
  const addressed = { issuer: null, addressing: { ...EVERYBODY, phases: ['PRIMARY'] as const } };
  expect(isAddressed(addressed, anAddressee({ phase: null }))).toBe(false);
});

test('to say more never addresses more schools', () => {
  const narrowing = fc.record({
    phases: fc.subarray(['PRIMARY', 'SECONDARY'] as const),
    types: fc.subarray(['34', '1']),
    bodies: fc.subarray(['trust:9901', 'trust:1', 'partnership:north']),
  });
  fc.assert(
    fc.property(narrowing, fc.constantFrom('phases', 'types', 'bodies'), (addressing, dropped) => {
      const wide = { issuer: null, addressing: { ...addressing, [dropped]: [] } };
      const narrow = { issuer: null, addressing };
      expect(isAddressed(narrow, anAddressee()) && !isAddressed(wide, anAddressee())).toBe(false);
    }),
  );
});
