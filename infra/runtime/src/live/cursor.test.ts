import { decodeCursor, encodeCursor } from './cursor';

it('comes back as the place it was made of', () => {
  const place = { epoch: '2025-09-01T08:00:00.123456789Z', seq: 42 };
  expect(decodeCursor(encodeCursor(place))).toEqual(place);
});

it.each([
  '',
  'nonsense',
  '42',
  Buffer.from('2|x|1').toString('base64url'),
  Buffer.from('1|x|-1').toString('base64url'),
])('refuses %j', (cursor) =>
  expect(() => decodeCursor(cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' })),
);
