import { readLink } from './read-link';

const LINK = {
  URN: '100001',
  LinkURN: '140001',
  LinkName: 'St Brigid’s Academy',
  LinkType: 'Successor',
  LinkEstablishedDate: '01-09-2019',
};

test('a row says who followed whom', () => {
  expect(readLink(LINK)).toEqual({
    ...{
      urn: '100001',
      linkUrn: '140001',
      name: 'St Brigid’s Academy',
      words: 'Successor',
      type: 'SUCCESSOR',
    },
    date: '2019-09-01',
  });
});

test.each(['', '01-01-1900'])('a day that is written %j is not known', (LinkEstablishedDate) => {
  expect(readLink({ ...LINK, LinkEstablishedDate })).toMatchObject({ date: null });
});

test.each([
  [{ URN: '' }, 'URN', 'MISSING'],
  [{ LinkURN: '1.4E+05' }, 'LinkURN', 'ROUNDED_BY_EXCEL'],
  [{ LinkURN: '100001' }, 'LinkURN', 'LINK_TO_ITSELF'],
  [{ LinkType: '' }, 'LinkType', 'MISSING'],
  [{ LinkEstablishedDate: '2019' }, 'LinkEstablishedDate', 'DATE'],
])('%j is refused by column and rule', (given, column, rule) => {
  const read = readLink({ ...LINK, ...given });
  expect('faults' in read && read.faults).toMatchObject([{ column, rule }]);
});
