import { readPlainRequest } from './plain-request';

const HASH = { persistedQuery: { version: 1, sha256Hash: 'ab' } };

it.each([
  [{ query: '{ a }' }, { query: '{ a }', variables: {} }],
  [
    { query: '{ a }', operationName: null, variables: null, extensions: null },
    { query: '{ a }', variables: {} },
  ],
  [
    { query: '{ a }', operationName: 'A', variables: { b: 1 } },
    { query: '{ a }', operationName: 'A', variables: { b: 1 } },
  ],
  [{ extensions: HASH }, { hash: 'ab', variables: {} }],
])('reads %j', (body, expected) => expect(readPlainRequest(body)).toEqual(expected));

it.each([
  null,
  undefined,
  [{ query: '{ a }' }],
  {},
  { query: '' },
  { query: 1 },
  { query: '{ a }', variables: '{}' },
  { query: '{ a }', variables: [] },
  { query: '{ a }', operationName: 1 },
  { query: '{ a }', extensions: 'x' },
  { query: '{ a }', extensions: HASH },
  { extensions: { persistedQuery: { version: 2, sha256Hash: 'ab' } } },
  { extensions: { persistedQuery: { version: 1 } } },
])('leaves %j to Apollo Server', (body) => expect(readPlainRequest(body)).toBeUndefined());
