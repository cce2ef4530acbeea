import { alteredHouse, SMALL_HOUSE } from '../test/altered-house';
import { compose } from './compose';
import { stale, write } from './made-file';

const DEPLOYMENT = 'services/support/src/deployment/schema.graphql';

test('a house that composes has neither errors nor hints, and placeholders for addresses', () => {
  const { supergraph, errors, hints } = compose(SMALL_HOUSE);
  expect({ errors, hints }).toEqual({ errors: [], hints: [] });
  expect(supergraph?.text).toContain('url: "http://support.invalid/graphql"');
});

test('a supergraph is out of date until it is written', () => {
  using house = alteredHouse(DEPLOYMENT, (sdl) => sdl.replace('days: Int!', 'days: Int'));
  const supergraph = compose(house.path).supergraph!;
  expect(stale(house.path, [supergraph], 'again')).toEqual([
    'gateway/supergraph.graphql is out of date: again',
  ]);
  expect(write(house.path, [supergraph])).toEqual(['gateway/supergraph.graphql']);
  expect(stale(house.path, [supergraph], 'again')).toEqual([]);
});

test('services that do not compose say why, and where', () => {
  using house = alteredHouse(DEPLOYMENT, (sdl) => sdl.replace('days: Int!', 'days: Time!'));
  const { supergraph, errors } = compose(house.path);
  expect(supergraph).toBeUndefined();
  expect(errors.join('\n')).toMatch(/INVALID_GRAPHQL: .*Time/);
  expect(errors.join('\n')).toMatch(/at services\/support\/src\/deployment\/schema\.graphql:\d+/);
});

test('two descriptions of one type are a hint', () => {
  using house = alteredHouse(DEPLOYMENT, (sdl) => sdl.replace('"One school."', '"Some school."'));
  expect(compose(house.path).hints.join('\n')).toMatch(/INCONSISTENT_DESCRIPTION.*School/);
});
