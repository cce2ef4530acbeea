import type {
  ChangePartnershipInput,
  GoverningBodyConsentInput,
  LinkAdviserInput,
  OpenPartnershipInput,
  OwnershipShareInput,
  PartnershipTermsInput,
  ProgressMeasureInput,
} from '../../generated/graphql';
import type { BodyRef } from '../../bodies/body';
import type { Consent } from '../membership';
import type { LinkAdviser, Measure, PartnershipState, Share, Terms } from '../partnership';

// What the graph's inputs say, with null where they say nothing.

type Maybe<T> = T | null | undefined;

export const saidConsent = (consent: Maybe<GoverningBodyConsentInput>): Consent | null =>
  consent
    ? { meetingDate: consent.meetingDate, reference: consent.reference, givenBy: consent.givenBy }
    : null;

const saidAdviser = (adviser: Maybe<LinkAdviserInput>): LinkAdviser | null =>
  adviser ? { name: adviser.name, employer: adviser.employer ?? null } : null;

const saidTerms = (terms: Maybe<PartnershipTermsInput>): Terms | null =>
  terms ? { text: terms.text, agreedOn: terms.agreedOn, reviewDue: terms.reviewDue ?? null } : null;

const saidMeasures = (measures: Maybe<readonly ProgressMeasureInput[]>): Measure[] =>
  (measures ?? []).map(({ name, baseline = null, target = null, dueBy = null }) => ({
    ...{ name, baseline, target, dueBy },
  }));

const saidShares = (shares: Maybe<readonly OwnershipShareInput[]>): Share[] =>
  (shares ?? []).map(({ holder, body = null, percent }) => ({ holder, body, percent }));

export const saidState = (input: OpenPartnershipInput): PartnershipState => ({
  name: input.name,
  hostEmployer: input.hostEmployer ?? null,
  linkAdviser: saidAdviser(input.linkAdviser),
  aims: input.aims ?? [],
  terms: saidTerms(input.terms),
  measures: saidMeasures(input.measures),
  shares: saidShares(input.shares),
  challenge: input.challenge ?? null,
});

/** Only what was said: a field that was left out is not here. */
export const saidChange = (input: ChangePartnershipInput): Partial<PartnershipState> => ({
  ...(input.name == null ? {} : { name: input.name }),
  ...(input.hostEmployer === undefined ? {} : { hostEmployer: input.hostEmployer }),
  ...(input.linkAdviser === undefined ? {} : { linkAdviser: saidAdviser(input.linkAdviser) }),
  ...(input.aims === undefined ? {} : { aims: input.aims ?? [] }),
  ...(input.terms === undefined ? {} : { terms: saidTerms(input.terms) }),
  ...(input.measures === undefined ? {} : { measures: saidMeasures(input.measures) }),
  ...(input.shares === undefined ? {} : { shares: saidShares(input.shares) }),
  ...(input.challenge === undefined ? {} : { challenge: input.challenge }),
});

/** The bodies that a partnership names, each with its place in the input. */
export const bodiesIn = ({
  hostEmployer,
  linkAdviser,
  shares,
}: Partial<PartnershipState>): { ref: BodyRef; path: (string | number)[] }[] => [
  ...(hostEmployer ? [{ ref: hostEmployer, path: ['input', 'hostEmployer'] }] : []),
  ...(linkAdviser?.employer
    ? [{ ref: linkAdviser.employer, path: ['input', 'linkAdviser', 'employer'] }]
    : []),
  ...(shares ?? []).flatMap(({ body }, i) =>
    body ? [{ ref: body, path: ['input', 'shares', i, 'body'] }] : [],
  ),
];
