// What the subgraphs of the differential test hold: every kind of type and of federation directive that a plan can meet.

export const PEOPLE = Array.from({ length: 6 }, (_, i) => ({
  __typename: 'Person',
  id: `p${i}`,
  name: i === 4 ? null : `Person ${i}`,
  age: 30 + i,
  phase: i % 2 ? 'PRIMARY' : 'SECONDARY',
}));

export const SCHOOLS = Array.from({ length: 5 }, (_, i) => ({
  __typename: 'School',
  urn: `s${i}`,
  name: `School ${i}`,
  pupils: i === 3 ? null : 100 * i,
  trustUid: `t${i % 2}`,
  headId: i === 2 ? null : `p${i % 3}`,
  mediaId: ['b0', 'f0', null, 'b1', 'f1'][i]!,
  sites: i === 1 ? null : [[{ postcode: `A${i}` }, { postcode: `B${i}` }], [{ postcode: `C${i}` }]],
}));

export const MEDIA = [
  ...[0, 1].map((i) => ({
    __typename: 'Book',
    id: `b${i}`,
    title: `Book ${i}`,
    pages: 10 * i,
    authorId: `p${i}`,
  })),
  ...[0, 1].map((i) => ({
    __typename: 'Film',
    id: `f${i}`,
    title: `Film ${i}`,
    minutes: 90 + i,
    starIds: ['p1', 'p2', 'p1'],
  })),
];

const TRUSTS = ['t0', 't1'].map((uid) => ({ __typename: 'Trust', uid, name: `Trust ${uid}` }));

export const person = (id: string | null) => PEOPLE.find((one) => one.id === id) ?? null;
export const school = (urn: string) => SCHOOLS.find((one) => one.urn === urn) ?? null;
export const medium = (id: string | null) => MEDIA.find((one) => one.id === id) ?? null;
export const trust = (uid: string) => TRUSTS.find((one) => one.uid === uid) ?? null;
