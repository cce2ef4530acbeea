import { mergeResolvers } from './slice';

const resolver = () => undefined;

test('the resolvers of all slices come together, type by type', () => {
  const slices = [
    { resolvers: { Query: { school: resolver }, School: { name: resolver } } },
    {},
    { resolvers: { Query: { trust: resolver } } },
  ];
  expect(mergeResolvers(slices)).toEqual({
    Query: { school: resolver, trust: resolver },
    School: { name: resolver },
  });
});

test('a field that two slices resolve is a mistake', () => {
  const twice = [
    { resolvers: { School: { name: resolver } } },
    { resolvers: { School: { name: resolver } } },
  ];
  expect(() => mergeResolvers(twice)).toThrow('Two slices resolve School.name');
});
