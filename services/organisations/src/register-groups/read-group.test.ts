import { readGroup, readGroupLink } from './read-group';

const GROUP = {
  'Group UID': '2044',
  'Group ID': 'TR00261',
  'Group Name': 'AMBRIDGE LEARNING TRUST',
  'Companies House Number': '7318714',
  'Group Type (code)': '06',
  'Group Type': 'Multi-academy trust',
  'Incorporated on (open date)': '19/07/2010',
  'Group Status (code)': 'OPEN',
};

test('"06" and 6 are one code, and a company has its noughts back', () => {
  const read = readGroup(GROUP);
  expect(read).toEqual({
    ...{ uid: '2044', groupId: 'TR00261', name: 'AMBRIDGE LEARNING TRUST', kind: 'MULTI_ACADEMY_TRUST' },
    ...{ type: 'Multi-academy trust', companiesHouseNumber: '07318714', ukprn: null, openDate: '2010-07-19' },
    ...{ closedDate: null, isOpen: true },
  });
  expect(readGroup({ ...GROUP, 'Group Type (code)': '6' })).toEqual(read);
});

test('a row names every fault in it', () => {
  const read = readGroupLink({ ...GROUP, URN: '99', 'Joined date': '31/02/2012', 'Group UID': '' });
  expect('faults' in read && read.faults.map(({ column, rule }) => [column, rule])).toEqual([
    ['URN', 'URN'],
    ['Joined date', 'DATE_IMPOSSIBLE'],
    ['Group UID', 'MISSING'],
  ]);
});

test('a link says who joined what, and when', () => {
  expect(readGroupLink({ ...GROUP, URN: '100001', 'Joined date': '01/12/2010' })).toMatchObject({
    urn: '100001',
    joined: '2010-12-01',
    group: { uid: '2044' },
  });
});
