import { anActor } from '@middletier/local/testing';
import { decide } from './decide-file';
import { newFile } from './open-upload';
import type { FileState, ReturnFile } from './return-file';

const AT = new Date('2026-06-01T12:00:00Z');
const WHO = anActor({ id: 'jo', name: 'Jo Field', roles: ['DATA_OFFICER'] });
const announced = { kind: 'roll', sender: WHO, id: 'a-file-of-ours', name: null, digest: null };

const aFile = (state: FileState, finishedAt = AT): ReturnFile => ({
  ...newFile({ ...announced, part: false, corrects: null, mapping: null, offset: null }, AT),
  ...{ state, finishedAt, version: 4 },
});
const given = (what: 'CONFIRMED' | 'DISCARDED' | 'WITHDRAWN') => ({
  what,
  reason: ' It is so. ',
  version: 4,
});

test.each([
  ['CONFIRMED', 'QUARANTINED', 'APPLYING'],
  ['DISCARDED', 'QUARANTINED', 'DISCARDED'],
  ['WITHDRAWN', 'TAKEN', 'WITHDRAWING'],
] as const)('a file is %s from %s', (what, from, state) => {
  const decision = { what, by: 'Jo Field', at: AT, reason: 'It is so.' };
  expect(decide(aFile(from), given(what), { who: WHO, at: AT })).toEqual({ state, decision });
});

test('nobody confirms what is not in quarantine, or decides on what has changed meanwhile', () => {
  const now = { who: WHO, at: AT };
  expect(() => decide(aFile('TAKEN'), given('CONFIRMED'), now)).toThrow(
    expect.objectContaining({ code: 'FILE_STATE' }),
  );
  expect(() => decide(aFile('QUARANTINED'), { ...given('CONFIRMED'), version: 3 }, now)).toThrow(
    expect.objectContaining({ code: 'CHANGED_MEANWHILE' }),
  );
});

test('a machine takes its own file back, and confirms none', () => {
  const now = { who: { ...WHO, id: 'api-key:7' }, at: AT };
  expect(decide(aFile('TAKEN'), given('WITHDRAWN'), now).state).toBe('WITHDRAWING');
  expect(() => decide(aFile('QUARANTINED'), given('DISCARDED'), now)).toThrow(
    expect.objectContaining({ code: 'NEEDS_A_PERSON' }),
  );
});

test('a file is withdrawn within ninety days', () => {
  const daysBefore = (days: number) => aFile('TAKEN', new Date(AT.getTime() - days * 86_400_000));
  expect(decide(daysBefore(90), given('WITHDRAWN'), { who: WHO, at: AT }).state).toBe('WITHDRAWING');
  expect(() => decide(daysBefore(91), given('WITHDRAWN'), { who: WHO, at: AT })).toThrow(
    expect.objectContaining({ code: 'FILE_TOO_OLD' }),
  );
});
