import type { PartnershipKind } from '../partnerships/kinds';

/** What is counted in an area's graph; shares are percents of its open schools. */
export interface Figures {
  /** Soft and geographic partnerships with two or more schools of the area. */
  readonly networks: number;
  /** Executive heads, and federations and trust partnerships with a lead school, in the area. */
  readonly contractedLeaders: number;
  /** Schools in any partnership or trust. */
  readonly shareInPartnership: number;
  /** Schools in a partnership or trust that challenges them from outside. */
  readonly shareChallenged: number;
  /** Schools in partnerships that schools run and the authority commissions: it keeps, hosts or joins them. */
  readonly shareCommissioned: number;
  /** Schools in, or represented in, the largest one body over the area that the authority belongs to or owns a part of. */
  readonly shareInOverarchingBody: number;
}

export interface Rule {
  readonly figure: keyof Figures;
  readonly atLeast: number;
  /** Said of the figure; `%` stands for it. */
  readonly says: string;
  /** What to do where the figure falls short. */
  readonly lacking: string;
}

/** Kinds through which schools improve each other, and which an authority can commission (Wigan's consortia, W5). */
export const COMMISSIONED_KINDS: readonly PartnershipKind[] = [
  ...(['CONSORTIUM', 'TEACHING_SCHOOL_HUB', 'FEDERATION', 'TRUST_PARTNERSHIP'] as const),
  ...(['ALLIANCE', 'COMPANY', 'JOINT_VENTURE', 'MEMBERSHIP_BODY'] as const),
];

/** Kinds of the bodies that an authority has handed its commissioning to (York W6, Hertfordshire W3, Aspire W4). */
export const OVERARCHING_KINDS: readonly PartnershipKind[] = [
  'ALLIANCE',
  'COMPANY',
  'JOINT_VENTURE',
  'MEMBERSHIP_BODY',
];

export interface Model {
  readonly model: 1 | 2 | 3;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** Highest first: the first whose rules all hold is the authority's (004, section 8). */
export const MODELS: readonly Model[] = [
  {
    model: 3,
    name: 'Commissioning handed to a partnership body',
    rules: [
      {
        figure: 'shareInOverarchingBody',
        // Aspire, the least bought into of the bodies in 004, had 65 % of its schools.
        atLeast: 65,
        says: '% % of the schools are in, or represented in, one body over the area that the authority has a part in',
        lacking:
          'Bring the schools under one partnership body that the authority is a member or part owner of.',
      },
    ],
  },
  {
    model: 2,
    name: 'Commissions support, mostly from schools',
    rules: [
      {
        figure: 'shareCommissioned',
        atLeast: 50,
        says: '% % of the schools are in partnerships of schools that the authority keeps, hosts or has joined',
        lacking:
          'Commission support from consortia, hubs or federations of schools for at least half of the schools.',
      },
    ],
  },
  { model: 1, name: 'Commissions and provides from its own teams', rules: [] },
];

export interface Stage {
  readonly stage: 1 | 2 | 3 | 4;
  readonly name: string;
  readonly rules: readonly Rule[];
}

/** The stages of school-to-school support; each supplements the one before (004, section 9). */
export const STAGES: readonly Stage[] = [
  {
    stage: 1,
    name: 'Networks',
    rules: [
      {
        figure: 'networks',
        atLeast: 1,
        says: '% networks, clusters or other soft partnerships join schools of the area',
        lacking: 'Support schools in setting up networks, usually for training.',
      },
    ],
  },
  {
    stage: 2,
    name: 'Contracted leaders',
    rules: [
      {
        figure: 'contractedLeaders',
        atLeast: 1,
        says: '% leading heads or schools work under contract as executive heads or in federations',
        lacking: 'Broker leading heads for schools that need intervention: executive heads and federations.',
      },
    ],
  },
  {
    stage: 3,
    name: 'Whole system',
    rules: [
      {
        figure: 'shareInPartnership',
        atLeast: 95,
        says: '% % of the schools are in a partnership or trust',
        lacking: 'Engage the schools that are in no partnership: see isolatedSchools.',
      },
    ],
  },
  {
    stage: 4,
    name: 'Challenge embedded',
    rules: [
      {
        figure: 'shareChallenged',
        atLeast: 95,
        says: '% % of the schools are challenged from outside by their partnerships or trust',
        lacking: 'Agree challenge between peers in every partnership, or give it a link adviser.',
      },
    ],
  },
];
