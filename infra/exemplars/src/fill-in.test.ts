import { fillIn, fillInSchools } from './fill-in';

const SCHOOLS = [
  { URN: '990001', Phase: 'Primary' },
  { URN: '990002', Phase: 'Secondary' },
  { URN: '990003', Phase: 'Primary' },
];
const fill = (value: unknown) => fillIn(value, { id: 'abc', version: 3 }, SCHOOLS);

test('captured values are filled in, and keep their type where they stand alone', () => {
  expect(fill({ id: '${id}', version: '${version}', ref: 'board:${id}', plain: 7, none: null })).toEqual({
    ...{ id: 'abc', version: 3, ref: 'board:abc', plain: 7, none: null },
  });
});

test('a list is made of the schools that fit', () => {
  const give = { member: 'school:${URN}', of: '${id}' };
  const primaries = { forEachSchool: { Phase: 'Primary' }, give };
  const members = ['990001', '990003'].map((urn) => ({ member: `school:${urn}`, of: 'abc' }));
  expect(fill({ members: primaries })).toEqual({ members });
  expect(fill({ members: [{ member: 'trust:1' }, primaries] })).toEqual({
    members: [{ member: 'trust:1' }, ...members],
  });
});

test('a school fits with any value of a list', () => {
  const some = {
    forEachSchool: { URN: ['990002', '990003'], Phase: ['Primary', 'Nursery'] },
    give: '${URN}',
  };
  expect(fill([some])).toEqual(['990003']);
});

test('what was never captured and whom nobody fits is a mistake of the scenario', () => {
  expect(() => fill({ id: '${nothing}' })).toThrow('Nothing was captured as nothing');
  expect(() => fill({ forEachSchool: { Phase: 'Nursery' }, give: 1 })).toThrow('No school fits');
});

test('an expected answer has an entry for each school, and captures what it captured', () => {
  const give = { urn: '${URN}', version: '${version}' };
  expect(fillInSchools([{ forEachSchool: { Phase: 'Primary' }, give }, '${id}'], SCHOOLS)).toEqual([
    { urn: '990001', version: '${version}' },
    { urn: '990003', version: '${version}' },
    '${id}',
  ]);
});
