import { readFileSync } from 'node:fs';
import path from 'node:path';
import { alteredHouse, SMALL_HOUSE } from '../test/altered-house';
import { resolverTypes } from './codegen';
import { stale, write } from './made-file';

const REGISTER = 'services/schools/src/register/schema.graphql';

// That these files compile, with resolvers over them, is for the type check: see test/house.
test('what is committed is what the SDL gives', async () => {
  expect(stale(SMALL_HOUSE, await resolverTypes(SMALL_HOUSE), 'again')).toEqual([]);
});

test('a changed SDL names the file that is out of date, and no other', async () => {
  using house = alteredHouse(REGISTER, (sdl) => sdl.replace('status: SchoolStatus!', 'status: SchoolStatus'));
  expect(stale(house.path, await resolverTypes(house.path), 'again')).toEqual([
    'services/schools/src/generated/graphql.ts is out of date: again',
  ]);
});

test('writing brings it up to date', async () => {
  using house = alteredHouse(REGISTER, (sdl) => sdl.replaceAll('CLOSED', 'SHUT'));
  const file = 'services/schools/src/generated/graphql.ts';
  expect(write(house.path, await resolverTypes(house.path))).toEqual([file]);
  expect(stale(house.path, await resolverTypes(house.path), 'again')).toEqual([]);
  expect(readFileSync(path.join(house.path, file), 'utf8')).toContain("| 'SHUT'");
});

test('a mapper for a type that no SDL declares is refused', async () => {
  using house = alteredHouse('services/schools/src/mappers.json', (json) =>
    json.replace('School"', 'Scholl"'),
  );
  await expect(async () => resolverTypes(house.path)).rejects.toThrow(/mappers\.json .* Scholl/);
});

test('a scalar without a TypeScript type is refused', async () => {
  using house = alteredHouse('services/schools/src/schema.graphql', (sdl) => sdl + '"Odd."\nscalar Colour\n');
  await expect(async () => resolverTypes(house.path)).rejects.toThrow(/Colour/);
});
