import { alteredHouse, SMALL_HOUSE } from '../test/altered-house';
import { breakingChanges, committed } from './breaking';
import { compose } from './compose';
import { HOUSE } from './subgraphs';

const before = supergraphOf(SMALL_HOUSE);

function supergraphOf(house: string): string {
  const { supergraph, errors } = compose(house);
  if (!supergraph) throw new Error(errors.join('\n'));
  return supergraph.text;
}

/** Where it breaks when the schools service writes `now` for `old`. */
function breaks(slice: string, old: string, now: string): string[] {
  using house = alteredHouse(`services/schools/src/${slice}/schema.graphql`, (sdl) => sdl.replace(old, now));
  return breakingChanges(before, supergraphOf(house.path)).map(({ coordinate }) => coordinate);
}

test('no change breaks nothing', () => {
  expect(breakingChanges(before, before)).toEqual([]);
});

test('a field that goes breaks clients', () => {
  expect(breaks('register', '"Whether it is open."\n  status: SchoolStatus!', '')).toEqual(['School.status']);
});

test('an argument that becomes required breaks clients', () => {
  expect(breaks('register-changes', 'urn: ID)', 'urn: ID!)')).toEqual(['Subscription.schoolChanged(urn:)']);
});

test('a field that comes breaks nobody', () => {
  const status = '"Whether it is open."';
  expect(breaks('register', status, `"Its age." age: Int ${status}`)).toEqual([]);
});

test('what clients cannot see can go', () => {
  expect(breaks('register', 'rowNumber: Int @inaccessible', 'lineNumber: Int @inaccessible')).toEqual([]);
});

test('what only the planner sees can change', () => {
  expect(
    breaks('register', 'type Trust implements Group @key(fields: "uid")', 'type Trust implements Group'),
  ).toEqual([]);
});

test('a file that no commit holds compares with nothing', () => {
  expect(committed(HOUSE, 'gateway/no-such-file.graphql')).toBeUndefined();
});
