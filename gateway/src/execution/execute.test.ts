import { buildClientSchema, getIntrospectionQuery, printSchema, type IntrospectionQuery } from 'graphql';
import { executors, type Executors } from '../../test/federation/executors';

let both: Executors;
beforeAll(async () => {
  both = await executors();
});
afterAll(() => both[Symbol.asyncDispose]());

it('answers introspection from the schema that callers see', async () => {
  const { data } = await both.ours({ query: getIntrospectionQuery() });
  expect(printSchema(buildClientSchema(data as unknown as IntrospectionQuery))).toContain('interface Media');
  const query =
    'query($name: String!) { budget one: __type(name: $name) { ...K } } fragment K on __Type { kind name }';
  expect((await both.ours({ query, variables: { name: 'Phase' } })).data).toEqual({
    budget: 5,
    one: { kind: 'ENUM', name: 'Phase' },
  });
});

it('refuses variables that are wrong, before anybody is asked', async () => {
  const { data, errors } = await both.ours({
    query: 'query($urn: ID!) { school(urn: $urn) { name } }',
    variables: { urn: {} },
  });
  expect(data).toBeUndefined();
  expect(errors![0]!.message).toContain('"$urn" got invalid value');
});

it.each(['__proto__', 'constructor', 'prototype'])('refuses %s as an alias', async (name) => {
  const asking = { query: `{ school(urn: "s1") { ${name}: name } }` };
  await expect(both.ours(asking)).rejects.toMatchObject({ extensions: { code: 'BAD_REQUEST' } });
});

it('tells of a missing value that no service told of, and once of one that was told of', async () => {
  const query = '{ review(stars: 9) { by { age } } }';
  const { data, errors } = await both.ours({ query });
  expect(data).toEqual({ review: { by: null } });
  expect(errors).toMatchObject([
    { path: ['review', 'by', 'age'], message: expect.stringContaining('Person.age') },
  ]);
  const down = await both.ours({ query, faults: { down: 'people' } });
  expect(down.data).toEqual({ review: { by: null } });
  expect(down.errors).toMatchObject([
    { path: ['review', 'by', 'age'], message: expect.stringContaining('people') },
  ]);
  expect(down.errors).toHaveLength(1);
});

it('nulls what a service owns while it is down, says so at each place, and nothing else', async () => {
  const query =
    '{ media(first: 4) { title rating } found { __typename ... on School { urn rate } ... on Person { reviews { stars } } } }';
  const { data, errors } = await both.ours({ query, faults: { down: 'reviews' } });
  const whole = await both.ours({ query });
  expect(data).toEqual(
    JSON.parse(JSON.stringify(whole.data), (key, value: unknown) =>
      key === 'rating' || key === 'reviews' ? null : value,
    ),
  );
  const places = errors!.map(({ path }) => path!.join('.'));
  expect(places.sort()).toEqual(
    [...[0, 1, 2, 3].map((i) => `media.${i}.rating`), 'found.2.reviews', 'found.5.reviews'].sort(),
  );
});

it('tells of what a plan asks for itself at the object that goes without', async () => {
  const query = '{ person(id: "p1") { manages { funding } } }';
  const { data, errors } = await both.ours({ query, faults: { down: 'catalogue' } });
  expect(data).toEqual({ person: { manages: [{ funding: null }, { funding: null }] } });
  expect(errors!.map(({ path }) => path!.join('.'))).toEqual(['person.manages.0', 'person.manages.1']);
});
