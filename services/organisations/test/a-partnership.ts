import type { KnownBody } from '../src/bodies/known-bodies';
import { seenOn, type Membership, type MembershipOnDay } from '../src/partnerships/membership';
import {
  onDay,
  type Moment,
  type Partnership,
  type PartnershipOnDay,
  type PartnershipState,
} from '../src/partnerships/partnership';
import type { Joining, Wanted } from '../src/partnerships/start-memberships';
import type { Tie } from '../src/partnerships/ties';
import type { School } from '../src/register/school';

export const MOMENT: Moment = { today: '2015-06-01', at: '2015-06-01T09:00:00.000Z', by: 'An officer' };

export const CONSENT = { meetingDate: '2012-06-10', reference: 'Minute 7', givenBy: 'Governing body' };

export const aState = (overrides: Partial<PartnershipState> = {}): PartnershipState => ({
  ...{ name: 'A partnership', hostEmployer: null, linkAdviser: null, aims: [], terms: null },
  ...{ measures: [], shares: [], challenge: null, ...overrides },
});

type Given = Partial<Omit<Partnership, 'versions'>> & { readonly state?: Partial<PartnershipState> };

export function aPartnership({ state, ...overrides }: Given = {}): Partnership {
  const from = overrides.from ?? '2010-09-01';
  const recorded = { recordedAt: MOMENT.at, recordedBy: MOMENT.by };
  return {
    ...{ id: 'a-partnership', kind: 'NETWORK', owner: 'local-authority:990', from, to: null },
    ...{ endReason: null, version: 1 },
    versions: [{ version: 1, on: from, ...recorded, state: aState(state) }],
    ...overrides,
  };
}

export const aPartnershipOn = (day: string, given: Given = {}): PartnershipOnDay =>
  onDay(aPartnership(given), day)!;

export function aMembership(overrides: Partial<Membership> = {}): Membership {
  const from = overrides.from ?? '2012-09-01';
  const recorded = { recordedAt: MOMENT.at, recordedBy: MOMENT.by, reason: null };
  const end = overrides.to ?? null;
  return {
    ...{ id: 'a-membership', partnershipId: 'a-partnership', kind: 'NETWORK', member: 'school:990001' },
    ...{ role: 'MEMBER', from, to: null, reviewDue: null, consents: [], continues: null },
    ...{ localAuthority: '990', version: 1 },
    changes: [
      { what: 'STARTED', on: from, ...recorded },
      ...(end === null ? [] : [{ what: 'ENDED' as const, on: end, ...recorded }]),
    ],
    ...overrides,
  };
}

export const aTie = (day: string, partnership: Given, membership: Partial<Membership> = {}): Tie => {
  const shown = aPartnershipOn(day, partnership);
  const { id: partnershipId, kind } = shown;
  const seen: MembershipOnDay = seenOn(aMembership({ partnershipId, kind, ...membership }), day);
  return { membership: seen, partnership: shown };
};

/** What these tests look at of a school. */
export const aSchool = (overrides: Partial<School> = {}): School =>
  ({
    ...{ urn: '990001', name: 'Fernwood School', status: 'OPEN', phase: 'PRIMARY', openDate: '1990-09-01' },
    ...{ closeDate: null, trust: null, localAuthority: { code: '990', name: 'Borsetshire' } },
    ...overrides,
  }) as School;

export const known = (ref: string, school: Partial<School> = {}): KnownBody => ({
  ...{ ref, name: ref },
  school: ref.startsWith('school:') ? aSchool({ urn: ref.slice(7), ...school }) : null,
});

export function joining(
  overrides: Partial<Omit<Joining, 'bodies'>> & { bodies?: readonly KnownBody[] } = {},
): Joining {
  const { bodies = [known('school:990001')], ...rest } = overrides;
  return {
    ...{ partnership: aPartnership(), existing: [], above: new Set() },
    ...rest,
    bodies: new Map(bodies.map((body) => [body.ref, body])),
  };
}

export const wanted = (overrides: Partial<Wanted> = {}): Wanted => ({
  ...{ id: 'new', member: 'school:990001', role: 'MEMBER', from: '2012-09-01', to: null },
  ...{ consent: null, reviewDue: null, continues: null, path: ['input'] },
  ...overrides,
});

/** Expects a refusal with this code, and this place in the input. */
export const refusal = (code: string, inputPath?: readonly (string | number)[]) =>
  expect.objectContaining({ code, ...(inputPath ? { inputPath } : {}) });
