import { alteredHouse, SMALL_HOUSE } from '../test/altered-house';
import { undescribed } from './describe';

const REGISTER = 'services/schools/src/register/schema.graphql';

test('a house in which everything is described passes', () => {
  expect(undescribed(SMALL_HOUSE)).toEqual([]);
});

test.each([
  ['a type', '"One school."', 'School'],
  ['a field', '"Whether it is open."', 'School.status'],
  ['an argument', '"How many at the most."', 'Query.schools.first'],
  ['an enum value', '"Pupils attend."', 'SchoolStatus.OPEN'],
  ['an input field', '"Only schools of this status."', 'SchoolFilter.status'],
  ['a union', '"Whoever answers for a school."', 'ResponsibleBody'],
])('%s without a description is named with its place', (_kind, description, coordinate) => {
  using house = alteredHouse(REGISTER, (sdl) => sdl.replace(description, ''));
  const [fault, ...others] = undescribed(house.path);
  expect(others).toEqual([]);
  expect(fault).toMatch(/^services\/schools\/src\/register\/schema\.graphql:\d+ /);
  expect(fault).toContain(` ${coordinate} has no description`);
});

test('a description of nothing but blanks is none', () => {
  using house = alteredHouse(REGISTER, (sdl) => sdl.replace('"One school."', '"  "'));
  expect(undescribed(house.path)).toHaveLength(1);
});
