import { inWords } from './in-words';

test.each([
  [null, null],
  ['Ambridge School', 'Ambridge School'],
  [0, '0'],
  [{ name: 'Borsetshire', code: '990' }, '990 Borsetshire'],
  [{ uid: '9901', name: null }, '9901'],
  [{ street: '1 High Street', locality: null, town: 'Borchester' }, '1 High Street, Borchester'],
  [{ street: null, town: null }, null],
])('%j is told as %j', (value, told) => {
  expect(inWords(value)).toBe(told);
});
