import { bodyRef, idsOf, parseBody } from './body';

test.each([
  ['school:990001', { kind: 'school', id: '990001' }],
  ['trust:99001', { kind: 'trust', id: '99001' }],
  ['local-authority:990', { kind: 'local-authority', id: '990' }],
  ['partnership:eip-2012', { kind: 'partnership', id: 'eip-2012' }],
  ['board:forum', { kind: 'board', id: 'forum' }],
])('%s is taken apart and put together again', (ref, key) => {
  const read = parseBody(ref);
  expect(read).toEqual(key);
  expect(bodyRef(read.kind, read.id)).toBe(ref);
});

test.each([
  '',
  'school',
  'school:',
  'school:12',
  'academy:990001',
  'local-authority:99',
  'toString:x',
  ':990001',
])('"%s" names no body', (ref) => {
  expect(() => parseBody(ref, ['input', 'body'])).toThrow(
    expect.objectContaining({ code: 'BODY_UNREADABLE', inputPath: ['input', 'body'] }),
  );
});

test('ids are picked by kind', () => {
  expect(idsOf('school', ['school:990001', 'trust:1', 'school:990002'])).toEqual(['990001', '990002']);
});
