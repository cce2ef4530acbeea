import fc from 'fast-check';
import { isObjectType, parse, validate, type ExecutionResult } from 'graphql';
import { executors, type Executors } from '../../test/federation/executors';
import type { Faults } from '../../test/federation/in-process';
import { randomOperation } from '../../test/federation/random-operation';

/** The same operations each time; others, and thousands of them, by hand: DIFFERENTIAL_RUNS=5000 DIFFERENTIAL_SEED=7 npx jest differential */
const RUNS = {
  numRuns: Number(process.env['DIFFERENTIAL_RUNS'] ?? 100),
  seed: Number(process.env['DIFFERENTIAL_SEED'] ?? 2026),
  endOnFailure: true,
};

let both: Executors;
beforeAll(async () => {
  both = await executors();
});
afterAll(() => both[Symbol.asyncDispose]());

const isValid = (query: string): boolean => validate(both.schema, parse(query)).length === 0;
const isOurs = ({ message }: { message: string }): boolean =>
  /^(Cannot return null for|Invalid value)/.test(message);

/** What subgraphs told; Apollo's gateway and ours count the places differently. */
const told = ({ errors = [] }: ExecutionResult): string[] => [
  ...new Set(errors.filter((error) => !isOurs(error)).map(({ message }) => message)),
];

/** Where values are missing that must not be. The stock executor tells of them only where nothing else went wrong. */
function missing({ errors = [], extensions }: ExecutionResult): Set<string> {
  const completed = (extensions?.['valueCompletion'] ?? []) as typeof errors;
  return new Set([...errors, ...completed].filter(isOurs).map(({ path }) => path!.join('.')));
}

const KEYS = ['s0', 's1', 's2', 's4', 't0', 'p0', 'p1', 'p3', 'b0', 'f0', 'f1'];
const coordinates = (): string[] =>
  Object.values(both.schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as { getFields(): object }).getFields()).map((field) => `${type.name}.${field}`),
    );

const fault = () =>
  fc.record({
    coordinate: fc.constantFrom(...coordinates()),
    key: fc.option(fc.constantFrom(...KEYS), { nil: undefined }),
    kind: fc.constantFrom('error' as const, 'null' as const),
  });

const faults = (): fc.Arbitrary<Faults> =>
  fc.record({
    down: fc.option(fc.constantFrom('people', 'reviews', 'finance', 'catalogue'), {
      nil: undefined,
      freq: 2,
    }),
    fields: fc.array(fault(), { maxLength: 4 }),
  });

it('answers as the stock executor where nothing fails', async () => {
  const property = fc.asyncProperty(
    randomOperation({ schema: both.schema, depth: 4, named: false }),
    async (asking) => {
      fc.pre(isValid(asking.query));
      const [ours, stock] = [await both.ours(asking), await both.stock(asking)];
      expect(ours.data).toEqual(stock.data);
      // Plans fetch what was skipped where something else requires it; the stock executor tells of errors there too.
      expect(told(stock)).toEqual(expect.arrayContaining(told(ours)));
      if (!stock.errors) expect(missing(ours)).toEqual(missing(stock));
    },
  );
  await fc.assert(property, RUNS);
});

it('answers as the stock executor where fields fail, are null, or a whole subgraph is down', async () => {
  const operation = randomOperation({ schema: both.schema, depth: 4, named: false });
  const property = fc.asyncProperty(operation, faults(), async (asking, wrong) => {
    fc.pre(isValid(asking.query));
    const [ours, stock] = [
      await both.ours({ ...asking, faults: wrong }),
      await both.stock({ ...asking, faults: wrong }),
    ];
    expect(ours.data).toEqual(stock.data);
    // The stock executor tells of more: of what was skipped, or asked of another type, and fetched all the same.
    expect(told(stock)).toEqual(expect.arrayContaining(told(ours)));
    if (!stock.errors) expect(missing(ours)).toEqual(missing(stock));
    // Nothing may be missing in silence: where no error is told, no fault has shown.
    if (ours.errors) return;
    const silent = wrong.fields?.filter(({ kind }) => kind === 'null') ?? [];
    expect(ours.data).toEqual((await both.ours({ ...asking, faults: { fields: silent } })).data);
  });
  await fc.assert(property, RUNS);
});

type Json = null | string | number | boolean | readonly Json[] | { readonly [key: string]: Json };

// Fields that may be null, so that nothing around them goes, and that no other field requires.
const SINGLE = new Set([
  ...['School.featured', 'School.rate', 'School.sites'],
  ...[
    'Person.email',
    'Person.phase',
    'Person.manages',
    'Person.notes',
    'Person.reviews',
    'Film.minutes',
    'Media.rating',
  ],
]);

/** Every place of an answer that shows one of the fields, under whatever alias, by what the error of that field says. */
function shown(
  answer: Json,
  at: readonly string[] = [],
  places = new Map<string, string[]>(),
): Map<string, string[]> {
  if (typeof answer !== 'object' || answer === null) return places;
  const { __typename: type, urn, id } = answer as Readonly<Record<string, string>>;
  for (const [name, inner] of Object.entries<Json>(answer as Record<string, Json>)) {
    const path = [...at, name];
    const field = name.replace(/^[ab][a-zA-Z0-9]*_/, '');
    const owner = field === 'rating' ? 'Media' : String(type);
    const said = `${owner}:${String(urn ?? id)}.${field}`;
    if (SINGLE.has(`${owner}.${field}`)) places.set(said, [...(places.get(said) ?? []), path.join('.')]);
    shown(inner, path, places);
  }
  return places;
}

/** Plans ask an interface object for its type once more, and then know less than before: such an object becomes null. */
const inNull = (answer: Json, [step, ...rest]: readonly (string | number)[]): boolean =>
  step !== undefined && (answer === null || inNull((answer as Record<string, Json>)[step] ?? null, rest));

it('tells of an error at every place of the answer that shows it, and nowhere else', async () => {
  const operation = randomOperation({ schema: both.schema, depth: 5, named: true });
  const property = fc.asyncProperty(operation, fc.nat(1_000), async (asking, which) => {
    fc.pre(isValid(asking.query));
    const answer = (await both.ours(asking)).data as Json;
    const places = [...shown(answer)];
    fc.pre(places.length > 0);
    const [said, expected] = places[which % places.length]!;
    const [, type, key, field] = /^(\w+):(\w+)\.(\w+)$/.exec(said)!;
    const fields = [{ coordinate: `${type}.${field}`, key, kind: 'error' as const }];
    const { errors = [] } = await both.ours({ ...asking, faults: { fields } });
    const failed = errors.filter(({ message, path }) => message === said && !inNull(answer, path!));
    // What is below such a place goes with it.
    const outermost = expected.filter((path) => !expected.some((other) => path.startsWith(`${other}.`)));
    expect(failed.map(({ path }) => path!.join('.')).sort()).toEqual(outermost.sort());
  });
  await fc.assert(property, RUNS);
});
