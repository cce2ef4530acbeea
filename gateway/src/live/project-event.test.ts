import { parse } from 'graphql';
import { projectEvent } from './project-event';

const school = {
  __typename: 'School',
  urn: '990001',
  address: { __typename: 'Address', town: 'Leigh', county: null },
};
const reasons = [
  { __typename: 'Reason', criterion: 'attendance', points: 3 },
  { __typename: 'Reason', criterion: 'capacity', points: null },
];
const root = { changed: { __typename: 'Change', id: 'e1', from: null, school, reasons, days: 25 } };

const project = (document: string) => projectEvent(parse(document), root);

it('gives what is selected and carried, under the names asked for', () => {
  const projected = project(
    'subscription { c: changed(after: "x") { e: id from school { __typename urn } reasons { criterion } } }',
  );
  expect(projected).toEqual({
    c: {
      ...{ e: 'e1', from: null, school: { __typename: 'School', urn: '990001' } },
      reasons: [{ criterion: 'attendance' }, { criterion: 'capacity' }],
    },
  });
});

it('follows fragments, and joins what is selected in several places', () => {
  const projected = project(`
    subscription { changed { ... on Change { school { address { town } } } ...Rest reasons { criterion } } }
    fragment Rest on Change { school { urn address { county } } reasons { points } }`);
  expect(projected).toEqual({
    changed: {
      school: { urn: '990001', address: { town: 'Leigh', county: null } },
      reasons: [
        { criterion: 'attendance', points: 3 },
        { criterion: 'capacity', points: null },
      ],
    },
  });
});

it('gives copies of objects, into which other services are merged', () => {
  const { changed } = project('subscription { changed { school { urn } } }') as {
    changed: { school: object };
  };
  Object.assign(changed.school, { name: 'merged' });
  expect(school).not.toHaveProperty('name');
});

it.each([
  ['a field that is not carried', 'changed { school { name } }'],
  ['a field with arguments', 'changed { days(half: true) }'],
  ['a field that may be skipped', 'changed { id @skip(if: true) }'],
  ['a fragment on another type', 'changed { ... on Event { id } }'],
  ['an inside of what is no object', 'changed { days { count } }'],
  ['another field', 'other { id }'],
])('leaves %s to the owner', (_which, selection) => {
  expect(project(`subscription { ${selection} }`)).toBeUndefined();
});
