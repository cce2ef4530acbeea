/** What holds for every partnership of a kind; data, so that a new kind is a new line (domain.md, ground rules 2 and 3). */
export interface KindRules {
  /** HARD binds in law, SOFT by agreement, GEOGRAPHIC by place. */
  readonly bond: 'HARD' | 'SOFT' | 'GEOGRAPHIC';
  /** A school joins only with its governing body's consent on record. */
  readonly needsConsent: boolean;
  /** A body belongs to one of this kind at a time. */
  readonly exclusive: boolean;
  /** A school leaves it when it joins an academy trust, whose directors then govern it. */
  readonly endsInTrust: boolean;
  /** Owned in shares: 80/20 in Hertfordshire (W3), a joint venture's partners (W4). */
  readonly shares: boolean;
  /** Years from agreeing the terms within which they are reviewed (R3). */
  readonly review: { readonly atLeast: number; readonly atMost: number } | null;
  /** Brings challenge from outside by its nature; others do by a link adviser, or where it is said of them. */
  readonly challenge: boolean;
}

const SOFT: KindRules = {
  bond: 'SOFT',
  needsConsent: false,
  exclusive: false,
  endsInTrust: false,
  shares: false,
  review: null,
  challenge: false,
};
const HARD: KindRules = {
  bond: 'HARD',
  needsConsent: true,
  exclusive: true,
  endsInTrust: true,
  shares: false,
  review: { atLeast: 3, atMost: 5 },
  challenge: true,
};
const GEOGRAPHIC: KindRules = { ...SOFT, bond: 'GEOGRAPHIC' };

export const KINDS = {
  FEDERATION: HARD,
  TRUST_PARTNERSHIP: HARD,
  TEACHING_SCHOOL_HUB: { ...SOFT, challenge: true },
  CLUSTER: GEOGRAPHIC,
  // Wigan's consortia answer for the improvement of their schools (004 annex 1).
  CONSORTIUM: { ...SOFT, challenge: true },
  DEVELOPMENT_GROUP: GEOGRAPHIC,
  MEMBERSHIP_BODY: SOFT,
  NETWORK: SOFT,
  ALLIANCE: { ...SOFT, challenge: true },
  JOINT_VENTURE: { ...SOFT, shares: true },
  HEADS_GROUP: SOFT,
  COMPANY: { ...SOFT, shares: true },
} as const satisfies Record<string, KindRules>;

export type PartnershipKind = keyof typeof KINDS;

export const rulesOf = (kind: PartnershipKind): KindRules => KINDS[kind];

export const HARD_KINDS = (Object.keys(KINDS) as PartnershipKind[]).filter(
  (kind) => KINDS[kind].bond === 'HARD',
);
