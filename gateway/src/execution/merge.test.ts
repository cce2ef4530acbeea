import { merge } from './merge';

it('adds to objects and to the items of lists, and lets what is newer stand', () => {
  const target = {
    name: 'A',
    head: { id: '1' },
    sites: [[{ code: 'x' }], [null]],
    tags: ['old'],
    gone: { id: '2' },
  };
  merge(target, {
    head: { age: 5 },
    sites: [[{ rooms: 3 }], [{ code: 'y' }]],
    tags: ['new', 'newer'],
    gone: null,
    name: undefined,
  });
  expect(target).toEqual({
    name: 'A',
    head: { id: '1', age: 5 },
    sites: [[{ code: 'x', rooms: 3 }], [{ code: 'y' }]],
    tags: ['new', 'newer'],
    gone: null,
  });
});

it.each(['__proto__', 'constructor', 'prototype'])('refuses %s at every depth that is merged', (name) => {
  const target: Record<string, unknown> = { inner: {}, list: [{}] };
  const attack = `{"${name}":{"polluted":true}}`;
  merge(
    target,
    JSON.parse(`{"${name}":{"polluted":true},"inner":${attack},"list":[${attack}]}`) as object as never,
  );
  expect(JSON.stringify(target)).toBe('{"inner":{},"list":[{}]}');
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  expect((Object as unknown as Record<string, unknown>)['polluted']).toBeUndefined();
});

it('does not take what objects inherit for something that was answered', () => {
  const target = {};
  merge(target, { toString: { name: 'an alias' } });
  expect(Object.entries(target)).toEqual([['toString', { name: 'an alias' }]]);
});
