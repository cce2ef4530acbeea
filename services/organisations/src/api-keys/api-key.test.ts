import { actorOf, checkWanted, digestOf, secretFrom } from './api-key';

const WANTED = { name: 'MIS', roles: ['DATA_OFFICER'], organisations: ['trust:9901'] };

test('a secret is recognisable, and of its digest nothing can be read', () => {
  const secret = secretFrom(new Uint8Array(32).fill(255));
  expect(secret).toBe(`mt_${'_'.repeat(42)}8`);
  // SHA-256 of "abc", FIPS 180-2 appendix B.1.
  expect(digestOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

test('a key that is wanted comes out with its name trimmed', () => {
  const all = ['school:20001', 'school:990001', 'trust:9901', 'local-authority:990'];
  expect(checkWanted({ ...WANTED, name: ' MIS ', organisations: all })).toEqual({
    ...WANTED,
    organisations: all,
  });
  expect(checkWanted({ ...WANTED, roles: [] }).roles).toEqual([]);
});

test.each([
  ['a role of another world', { roles: ['DATA_OFFICER', 'KING'] }, 'ROLE_UNKNOWN'],
  ['a role that every object has', { roles: ['constructor'] }, 'ROLE_UNKNOWN'],
  ['no body', { organisations: [] }, 'ORGANISATION_UNREADABLE'],
  ['a body without a kind', { organisations: ['trust:9901', '990001'] }, 'ORGANISATION_UNREADABLE'],
  ['a URN that is too short', { organisations: ['school:99'] }, 'ORGANISATION_UNREADABLE'],
  ['something behind the body', { organisations: ['trust:9901\n'] }, 'ORGANISATION_UNREADABLE'],
  ['a blank name', { name: ' ' }, 'BAD_TEXT'],
  ['a name without end', { name: 'x'.repeat(201) }, 'BAD_TEXT'],
])('%s is refused', (_, given, code) => {
  expect(() => checkWanted({ ...WANTED, ...given })).toThrow(expect.objectContaining({ code }));
});

test('a key acts as a machine of its own', () => {
  const kept = { ...WANTED, id: '7', digest: '', createdAt: new Date(0), createdBy: 'A', revokedAt: null };
  expect(actorOf(kept)).toEqual({ ...WANTED, id: 'api-key:7' });
});
