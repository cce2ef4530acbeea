import { isolationOf, type Company } from './isolated';
import type { Membership } from './membership';

const membership = (partnershipName: string, challenge?: boolean | null): Membership => ({
  ...{
    id: partnershipName,
    partnership: partnershipName,
    partnershipName,
    kind: 'CLUSTER',
    member: 'school:1',
  },
  ...{ role: 'MEMBER', from: '2020-09-01', to: null },
  ...(challenge === undefined ? {} : { challenge }),
});
const company = (given: Partial<Company>): Company => ({
  ...{ closed: false, inTrust: false, told: true, memberships: [] },
  ...given,
});

test.each<[string, Partial<Company>, string | null]>([
  ['in nothing any more', {}, 'It is in no partnership and no trust, and nobody challenges it from outside.'],
  [
    'in what challenges nobody',
    { memberships: [membership('North Cluster', false), membership('a network', false)] },
    'It is in North Cluster and a network, but nobody there challenges it from outside.',
  ],
  [
    'in one that does',
    { memberships: [membership('North Cluster', false), membership('Wigan East', true)] },
    null,
  ],
  ['in one of which it is not known', { memberships: [membership('an older one')] }, null],
  ['in a trust', { inTrust: true }, null],
  ['of whose partnerships nobody told', { told: false }, null],
  ['that has closed', { closed: true }, null],
])('a school %s', (_, given, sentence) => {
  expect(isolationOf(company(given)).map((signal) => signal.sentence)).toEqual(
    sentence === null ? [] : [sentence],
  );
});
