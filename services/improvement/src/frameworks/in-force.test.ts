import { frameworkInForce } from './in-force';

test.each(['2024-09-01T00:00:00Z', '2026-03-02T23:59:59Z'])(
  'on %s the shipped framework is in force',
  (moment) => {
    expect(frameworkInForce(new Date(moment))).toMatchObject({ id: 'green-to-red', version: 1 });
  },
);

test('on the day before the first one there is none, and that is said', () => {
  expect(() => frameworkInForce(new Date('2024-08-31T23:59:59Z'))).toThrow(
    'No framework is in force on 2024-08-31',
  );
});
