import fc from 'fast-check';
import { isObjectType, parse, validate, type ExecutionResult } from 'graphql';
import { executors, type Executors } from '../../../test/federation/executors';
import { randomOperation } from '../../../test/federation/random-operation';

/** Others, and thousands: DIFFERENTIAL_RUNS=5000 DIFFERENTIAL_SEED=7 npx jest verbatim */
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

const operation = () =>
  randomOperation({ schema: both.schema, depth: 5, named: false, concrete: true }).filter(
    ({ query }) => validate(both.schema, parse(query)).length === 0,
  );

it('passes on what was told as reading it would answer, in the same order', async () => {
  let [asked, passed] = [0, 0];
  const property = fc.asyncProperty(operation(), async (asking) => {
    const [ours, read] = [await both.ours(asking), await both.reading(asking)];
    expect(JSON.stringify(ours)).toBe(JSON.stringify(read));
    asked += 1;
    if (await both.isPassedOn(asking)) passed += 1;
  });
  await fc.assert(property, RUNS);
  expect(passed / asked).toBeGreaterThan(0.3);
});

/** Errors of services that are asked at once come in the order in which they answer. */
const inAnyOrder = ({ data, errors = [] }: ExecutionResult) => ({
  data: JSON.stringify(data),
  errors: errors.map((error) => JSON.stringify(error)).sort(),
});

const coordinates = (): string[] =>
  Object.values(both.schema.getTypeMap())
    .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      Object.keys((type as { getFields(): object }).getFields()).map((field) => `${type.name}.${field}`),
    );

it('leaves to reading what is not as expected, and asks nothing twice', async () => {
  const fault = fc.record({
    coordinate: fc.constantFrom(...coordinates()),
    key: fc.option(fc.constantFrom('s0', 's2', 't0', 'p0', 'p1', 'p3'), { nil: undefined }),
    kind: fc.constantFrom('error' as const, 'null' as const),
  });
  const faults = fc.record({
    down: fc.option(fc.constantFrom('people', 'reviews', 'finance', 'catalogue'), {
      nil: undefined,
      freq: 3,
    }),
    fields: fc.array(fault, { maxLength: 3 }),
  });
  const property = fc.asyncProperty(operation(), faults, async (asking, wrong) => {
    const wronged = { ...asking, faults: wrong };
    const before = both.asked();
    const ours = await both.ours(wronged);
    const between = both.asked();
    expect(inAnyOrder(ours)).toEqual(inAnyOrder(await both.reading(wronged)));
    expect(between - before).toBe(both.asked() - between);
  });
  await fc.assert(property, RUNS);
});
