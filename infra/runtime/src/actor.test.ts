import { anActor } from '@middletier/local/testing';
import { concerns, requireActor, requireConcern, requireOfficer, requireRole } from './actor';

const school = { school: '100001', trust: '2001', localAuthority: '990' };
const of = (...organisations: string[]) => anActor({ organisations });

test.each([
  ['the school', of('school:100001'), true],
  ['its trust', of('trust:2001'), true],
  ['its authority', of('local-authority:990'), true],
  ['one body of several', of('school:100009', 'trust:2001'), true],
  ['another school', of('school:100002'), false],
  ['another trust', of('trust:2002'), false],
  ['a trust with the number of the school', of('trust:100001'), false],
  ['nobody', of(), false],
])('a school concerns %s', (_, who, expected) => {
  expect(concerns(who, school)).toBe(expected);
  const ask = () => requireConcern(who, school);
  if (expected) expect(ask()).toBe(who);
  else expect(ask).toThrow(expect.objectContaining({ code: 'FORBIDDEN' }));
});

test('a school without a trust concerns no trust', () => {
  expect(concerns(of('trust:null'), { ...school, trust: null })).toBe(false);
});

test('who has not said who they are is told to', () => {
  const unknown = expect.objectContaining({ code: 'UNAUTHENTICATED' });
  for (const ask of [
    () => requireActor(null),
    () => requireRole(null, 'ADMINISTRATOR'),
    () => requireConcern(null, school),
    () => requireOfficer(null, 'local-authority:990'),
  ])
    expect(ask).toThrow(unknown);
});

test('a role is needed, and named', () => {
  const officer = anActor({ roles: ['DATA_OFFICER'] });
  expect(requireRole(officer, 'DATA_OFFICER')).toBe(officer);
  expect(() => requireRole(officer, 'ADMINISTRATOR')).toThrow('the role ADMINISTRATOR');
});

test.each([
  ['an officer of the body', ['PARTNERSHIP_OFFICER'], ['local-authority:990'], true],
  ['an administrator', ['ADMINISTRATOR'], [], true],
  ['an officer of another body', ['AUTHORITY_OFFICER'], ['local-authority:991'], false],
  ['one of the body who is no officer', ['DATA_OFFICER'], ['local-authority:990'], false],
])('a matter for officers, asked by %s', (_, roles, organisations, expected) => {
  const who = anActor({ roles, organisations });
  const ask = () => requireOfficer(who, 'local-authority:990');
  if (expected) expect(ask()).toBe(who);
  else expect(ask).toThrow('officers of local-authority:990');
});
