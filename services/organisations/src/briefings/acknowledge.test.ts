import type { Actor } from '@middletier/runtime/actor';
import { judgeAcknowledgement, requireVoiceOf } from './acknowledge';
import { aBriefing, anAddressee } from './briefing.builder';

const GIVEN = { school: anAddressee(), version: 1, today: '2026-09-10' };

test('a version in force is acknowledged by a school it is for', () => {
  expect(() => judgeAcknowledgement(aBriefing(), GIVEN)).not.toThrow();
});

test.each([
  ['CHANGED_MEANWHILE', aBriefing({}, { version: 2 })],
  ['BRIEFING_NOT_IN_FORCE', aBriefing({ from: '2026-09-20' })],
  ['BRIEFING_NOT_IN_FORCE', aBriefing({}, { withdrawn: true })],
  ['NOT_ADDRESSED', aBriefing({ issuer: 'trust:1' })],
])('%s', (code, briefing) => {
  expect(() => judgeAcknowledgement(briefing, GIVEN)).toThrow(expect.objectContaining({ code }));
});

test.each([
  [['school:990001'], true],
  [['trust:9901'], true],
  [['local-authority:990', 'partnership:north', 'school:990002'], false],
])('acting for %j, to acknowledge is allowed: %j', (organisations, allowed) => {
  const actor: Actor = { id: 'a', name: 'A', roles: ['ADMINISTRATOR', 'AUTHORITY_OFFICER'], organisations };
  const say = () => requireVoiceOf(actor, anAddressee());
  if (allowed) expect(say).not.toThrow();
  else expect(say).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});
