import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

export * from './returns-contract';
export * from './school-fates';
export * from './schools-contract';

const source = 'organisations';

const briefingVersion = z.object({
  id: z.string(),
  version: z.number().int().positive(),
  title: z.string(),
  /** Whose schools it is for at the most, as a reference; null for the whole country. */
  issuer: z.string().nullable(),
  /** The day schools see this version, YYYY-MM-DD. */
  inForceFrom: z.string(),
});

/** A version of a briefing was issued, whom it is for is said as it is computed: everything must hold, an empty list narrows nothing. */
export const briefingIssued = defineEvent({
  ...{ source, aggregate: 'briefing', fact: 'issued', version: 1 },
  data: briefingVersion.extend({
    meaning: z.string(),
    source: z.object({ title: z.string(), url: z.string().nullable() }),
    from: z.string(),
    acknowledgeBy: z.string().nullable(),
    addressing: z.object({
      phases: z.array(z.string()),
      types: z.array(z.string()),
      bodies: z.array(z.string()),
    }),
  }),
});

/** A briefing was withdrawn, by a version of its own. */
export const briefingWithdrawn = defineEvent({
  ...{ source, aggregate: 'briefing', fact: 'withdrawn', version: 1 },
  data: briefingVersion.extend({ reason: z.string() }),
});

/** A school said that it has read a version of a briefing. */
export const briefingAcknowledged = defineEvent({
  ...{ source, aggregate: 'briefing-acknowledgement', fact: 'given', version: 1 },
  data: z.object({
    id: z.string(),
    version: z.number().int().positive(),
    urn: z.string(),
    at: z.string(),
    by: z.string(),
    inTime: z.boolean(),
  }),
});

const membershipFacts = z.object({
  id: z.string(),
  partnership: z.object({
    id: z.string(),
    name: z.string(),
    kind: z.string(),
    /** Whether it brings its members challenge from outside: by its kind, by its link adviser, or as it says of itself; null in facts told before. */
    challenge: z.boolean().nullable().default(null),
    /** Whether it has a link adviser. */
    linkAdviser: z.boolean().default(false),
  }),
  /** Who is a member, as a reference such as school:990001, and by name. */
  body: z.object({ ref: z.string(), kind: z.string(), id: z.string(), name: z.string() }),
  role: z.string(),
  /** First day, YYYY-MM-DD; it may lie ahead. */
  from: z.string(),
  /** Last day; null while none is known. */
  to: z.string().nullable(),
  /** The membership it goes on from, after a move or under a new URN. */
  continues: z.string().nullable(),
  /** Null where the member is no school. */
  audience: audience.nullable(),
});
export type MembershipFacts = z.infer<typeof membershipFacts>;

/** A school or an organisation joined a partnership, or will on a day that is set. */
export const membershipStarted = defineEvent({
  ...{ source, aggregate: 'membership', fact: 'started', version: 1 },
  data: membershipFacts,
});

/** A membership got its last day, which may lie ahead; one that ends before it begins never held. */
export const membershipEnded = defineEvent({
  ...{ source, aggregate: 'membership', fact: 'ended', version: 1 },
  data: membershipFacts.extend({ to: z.string(), reason: z.string().nullable() }),
});

/** What a membership brings changed: its partnership got or lost what challenges its members from outside. */
export const membershipChanged = defineEvent({
  ...{ source, aggregate: 'membership', fact: 'changed', version: 1 },
  data: membershipFacts,
});

/** Schools were invited to form a network; `schools` are all that are invited, earlier ones too. */
export const networkProposed = defineEvent({
  ...{ source, aggregate: 'network-proposal', fact: 'proposed', version: 1 },
  data: z.object({
    id: z.string(),
    name: z.string(),
    purpose: z.string(),
    owner: z.string(),
    need: z.array(
      z.object({ measure: z.string(), atLeast: z.number().nullable(), atMost: z.number().nullable() }),
    ),
    schools: z.array(z.string()),
  }),
});

/** A school's governing body answered an invitation to a network. */
export const networkAnswered = defineEvent({
  ...{ source, aggregate: 'network-proposal', fact: 'answered', version: 1 },
  data: z.object({
    id: z.string(),
    urn: z.string(),
    answer: z.enum(['CONSENTED', 'DECLINED']),
    meetingDate: z.string(),
  }),
});

/** A network was formed of the schools that consented; their memberships are told by themselves. */
export const networkFormed = defineEvent({
  ...{ source, aggregate: 'network-proposal', fact: 'formed', version: 1 },
  data: z.object({ id: z.string(), partnership: z.string(), from: z.string() }),
});

const votesCounted = z.object({
  /** Votes, or shares where the board votes by shares. */
  for: z.number().int(),
  against: z.number().int(),
  abstain: z.number().int(),
});

/** A board carried a motion; those that failed or lacked a quorum are on record with the board and not told. */
export const resolutionPassed = defineEvent({
  ...{ source, aggregate: 'resolution', fact: 'passed', version: 1 },
  data: z.object({
    resolutionId: z.string(),
    meetingId: z.string(),
    board: z.object({ id: z.string(), name: z.string() }),
    /** Whose board it is, as a reference such as local-authority:990. */
    owner: z.string(),
    /** Day of the meeting, YYYY-MM-DD. */
    date: z.string(),
    /** For example DE_DELEGATION or OPEN_FUND. */
    kind: z.string(),
    /** The one phase it is for; null for every phase that carried it. */
    phase: z.string().nullable(),
    text: z.string(),
    subject: z.object({
      purpose: z.string().nullable(),
      amountPence: z.number().int().nullable(),
      year: z.string().nullable(),
      /** URNs. */
      schools: z.array(z.string()),
      details: z.array(z.object({ name: z.string(), value: z.string() })),
    }),
    votes: votesCounted,
    constituencies: z.array(
      votesCounted.extend({
        id: z.string(),
        name: z.string(),
        phase: z.string().nullable(),
        /** What the constituency decided for itself; null where the board decided as one. */
        outcome: z.string().nullable(),
      }),
    ),
    explanation: z.string(),
  }),
});
export type ResolutionPassed = z.infer<typeof resolutionPassed.data>;
