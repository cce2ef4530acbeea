import type { FetchNode, PlanNode, SubscriptionNode } from '@apollo/query-planner';
import { buildSchema, OperationTypeNode } from 'graphql';
import type { Run, SubgraphAnswer, SubgraphFetch } from './fetch';
import type { Fields } from './merge';
import { compilePlan } from './walk';

const supergraph = buildSchema(`
  interface Media { id: ID! } type Book implements Media { id: ID! } type Film implements Media { id: ID! }
  type Query { media: [Media] }
`);

const fetch = (serviceName: string, more: Partial<FetchNode> = {}): FetchNode => ({
  kind: 'Fetch',
  serviceName,
  operation: `{ ${serviceName} }`,
  operationName: undefined,
  operationKind: OperationTypeNode.QUERY,
  ...more,
});

const REQUIRES: NonNullable<FetchNode['requires']> = [
  {
    kind: 'InlineFragment',
    typeCondition: 'Media',
    selections: [
      { kind: 'Field', name: '__typename' },
      { kind: 'Field', name: 'id' },
    ],
  },
];

/** Walks the plan over services that answer as told; gives what is there in the end. */
async function walk(
  node: PlanNode | SubscriptionNode,
  answers: Record<string, SubgraphAnswer | Error>,
  coerced: Fields = {},
) {
  const asked: [string, Fields][] = [];
  const subgraph = (name: string) => ({
    prepare:
      () =>
      async ({ variables, entities }: SubgraphFetch) => {
        const representations = entities?.map((entity) => JSON.parse(entity) as unknown);
        asked.push([name, representations ? { ...variables, representations } : variables]);
        const answer = answers[name]!;
        if (answer instanceof Error) throw answer;
        return answer;
      },
  });
  const subgraphs = new Map(Object.keys(answers).map((name) => [name, subgraph(name)]));
  const run: Run = { variables: coerced, coerced, context: { actor: null, requestId: 'test' }, errors: [] };
  const data: Fields = {};
  await compilePlan(node, { supergraph, subgraphs })(run, [{ value: data, way: undefined }]);
  return {
    data,
    asked,
    errors: run.errors.map(({ message, path, extensions }) => ({ message, path, extensions })),
  };
}

const media = [
  { __typename: 'Book', id: '1' },
  { __typename: 'Film', id: '2' },
  null,
  { __typename: 'Person', id: '3' },
  { __typename: 'Book', id: '1' },
];
const twoServices = (entities: Partial<FetchNode> = {}): PlanNode => ({
  kind: 'Sequence',
  nodes: [
    fetch('a'),
    { kind: 'Flatten', path: ['media', '@'], node: fetch('b', { requires: REQUIRES, ...entities }) },
  ],
});

it('asks for each entity once, of the types that are meant, and tells every place', async () => {
  const answer = { data: { _entities: [{ title: 'One' }, null] } };
  const { data, asked } = await walk(twoServices(), {
    a: { data: { media: structuredClone(media) } },
    b: answer,
  });
  expect(asked[1]).toEqual(['b', { representations: [media[0], media[1]] }]);
  const titled = { ...media[0], title: 'One' };
  expect(data).toEqual({ media: [titled, media[1], null, media[3], titled] });
});

it("puts an entity's error at each of its places, and one without an entity at all that were asked for", async () => {
  const errors = [
    { message: 'first', path: ['_entities', 0, 'title', 3], extensions: { code: 'FORBIDDEN' } },
    { message: 'all', path: ['_entities'] },
    { message: 'somewhere' },
    { message: '', path: ['_entities', 1] },
  ];
  const answer = { data: { _entities: [null, null] }, errors };
  const told = (await walk(twoServices(), { a: { data: { media: structuredClone(media) } }, b: answer }))
    .errors;
  expect(told.map(({ message, path }) => [message, path?.join('.')])).toEqual([
    ['first', 'media.0.title.3'],
    ['first', 'media.4.title.3'],
    ['all', 'media.0'],
    ['all', 'media.4'],
    ['all', 'media.1'],
    ['somewhere', undefined],
    ['The service b answered with an error.', 'media.1'],
  ]);
  expect(told[0]!.extensions).toEqual({ code: 'FORBIDDEN', serviceName: 'b' });
  expect(told[2]!.extensions).toEqual({ code: 'DOWNSTREAM_SERVICE_ERROR', serviceName: 'b' });
});

it("gives callers their names for the planner's aliases, in answers and in paths", async () => {
  const outputRewrites = [
    { kind: 'KeyRenamer' as const, path: ['... on Book', 'title__alias_0'], renameKeyTo: 'title' },
  ];
  const errors = [{ message: 'no', path: ['_entities', 1, 'title__alias_0'] }];
  const answer = { data: { _entities: [{ title__alias_0: 'One' }, { title__alias_0: 'Two' }] }, errors };
  const result = await walk(twoServices({ outputRewrites }), {
    a: { data: { media: structuredClone(media) } },
    b: answer,
  });
  expect((result.data['media'] as object[])[0]).toMatchObject({ title: 'One' });
  expect((result.data['media'] as object[])[1]).not.toHaveProperty('title');
  expect(result.errors[0]!.path).toEqual(['media', 1, 'title']);
});

it('has a service with interface objects see the interface only', async () => {
  const inputRewrites = [
    { kind: 'ValueSetter' as const, path: ['... on Media', '__typename'], setValueTo: 'Media' },
  ];
  const answer = { data: { _entities: [{ stars: 5 }, { stars: 4 }] } };
  const { data, asked } = await walk(twoServices({ inputRewrites }), {
    a: { data: { media: structuredClone(media) } },
    b: answer,
  });
  expect(asked[1]![1]).toEqual({
    representations: [
      { __typename: 'Media', id: '1' },
      { __typename: 'Media', id: '2' },
    ],
  });
  expect((data['media'] as object[])[1]).toEqual({ __typename: 'Film', id: '2', stars: 4 });
});

it.each([
  ['too few', { data: { _entities: [null] } }],
  ['none', { data: {} }],
  ['a failure', new Error('no route to 10.0.0.1')],
])('tells of %s at every place, and goes on', async (_, answer) => {
  const { data, errors } = await walk(twoServices(), {
    a: { data: { media: structuredClone(media) } },
    b: answer,
  });
  expect(data).toEqual({ media });
  expect(errors.map(({ path }) => path?.join('.'))).toEqual(['media.0', 'media.1', 'media.3', 'media.4']);
});

it('walks the clause that a condition picks', async () => {
  const plan: PlanNode = { kind: 'Condition', condition: 'on', ifClause: fetch('a'), elseClause: fetch('b') };
  const answers = { a: { data: { a: 1 } }, b: { data: { b: 1 } } };
  expect((await walk(plan, answers, { on: true })).data).toEqual({ a: 1 });
  expect((await walk(plan, answers, { on: false })).data).toEqual({ b: 1 });
  expect((await walk({ kind: 'Condition', condition: 'on' }, answers, { on: false })).data).toEqual({});
});

it('sends a service the variables that it uses, and only those that were given', async () => {
  const plan = fetch('a', { variableUsages: ['few', 'left', 'toString'] });
  expect((await walk(plan, { a: {} }, { few: 1, other: 2 })).asked).toEqual([['a', { few: 1 }]]);
});

it('resolves an event: its own field first, and then the rest', async () => {
  const rest: PlanNode = { kind: 'Flatten', path: ['changed'], node: fetch('b', { requires: REQUIRES }) };
  const answers = { a: { data: { changed: media[0]! } }, b: { data: { _entities: [{ title: 'One' }] } } };
  expect(
    (await walk({ kind: 'Subscription', primary: fetch('a'), rest }, structuredClone(answers))).data,
  ).toEqual({
    changed: { ...media[0], title: 'One' },
  });
  expect((await walk({ kind: 'Subscription', primary: fetch('a') }, answers)).data).toEqual({
    changed: media[0],
  });
});
