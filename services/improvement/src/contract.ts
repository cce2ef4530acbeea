import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

export * from './contract/area-plans';
export * from './contract/programmes';
export * from './support-contract';

const reason = z.object({
  criterion: z.string(),
  sentence: z.string(),
  valueBefore: z.number().nullable(),
  valueAfter: z.number().nullable(),
  pointsBefore: z.number().int().nullable(),
  pointsAfter: z.number().int().nullable(),
});

const source = 'improvement';

const signal = z.object({
  school: z.object({ urn: z.string() }),
  rule: z.string(),
  severity: z.enum(['AMBER', 'RED']),
  sentence: z.string(),
  audience,
});

/** New or corrected figures of one school came from one file, return or document; what says nothing new is not told. */
export const observationRecorded = defineEvent({
  ...{ source, aggregate: 'observation', fact: 'recorded', version: 1 },
  data: z.object({
    school: z.object({ urn: z.string() }),
    phase: z.string(),
    source: z.object({
      /** For example KS2, SCHOOL_CENSUS or ATTENDANCE_RETURN. */
      kind: z.string(),
      /** The file's name, the return's id or the document's title. */
      name: z.string(),
    }),
    observations: z
      .array(
        z.object({
          /** As in the catalogue of measures, for example ks2-rwm-expected. */
          measure: z.string(),
          /** A school year as 2018/19, or a day. */
          period: z.string(),
          from: z.string(),
          to: z.string(),
          /** REPORTED, or why there is no value. */
          state: z.string(),
          value: z.number().nullable(),
          cohort: z.number().nullable(),
          /** True where it takes the place of what was told of the period before. */
          corrects: z.boolean(),
        }),
      )
      .min(1),
    audience,
  }),
});

/** A rule found a warning in a school's figures. */
export const signalRaised = defineEvent({
  ...{ source, aggregate: 'signal', fact: 'raised', version: 1 },
  data: signal,
});

/** The figures recovered and a warning ended. */
export const signalCleared = defineEvent({
  ...{ source, aggregate: 'signal', fact: 'cleared', version: 1 },
  data: signal,
});

/**
 * The category that counts differs from the one before: by new figures while nothing is agreed, by people otherwise.
 * Nothing is told where a new reckoning has the same outcome, nor where a trust or a partnership comes to another
 * category by a framework of its own: support rests on the category that the school's authority keeps.
 */
export const categorisationChanged = defineEvent({
  ...{ source, aggregate: 'categorisation', fact: 'changed', version: 1 },
  data: z.object({
    school: z.object({ urn: z.string() }),
    localAuthority: z.object({ code: z.string() }),
    phase: z.string(),
    from: z.string().nullable(),
    to: z.string(),
    why: z.string(),
    reasons: z.array(reason),
    /** Criteria on which the school is weak: fewer than two of three points. */
    weakCriteria: z.array(z.string()),
    framework: z.object({ id: z.string(), version: z.number().int() }),
    /** What the category entitles to; the amount in pence. */
    support: z.object({ days: z.number().int(), amountPence: z.number().int() }),
    audience,
  }),
  live: { field: 'categorisationChanged', type: 'CategorisationChange', filters: { categories: 'to' } },
});
export type CategorisationChanged = z.infer<typeof categorisationChanged.data>;

const deploymentFacts = z.object({
  /** The deployment's id. */
  id: z.string(),
  /** Whose brokering it is, as a reference such as local-authority:990. */
  owner: z.string(),
  /** The school that is supported. */
  school: z.object({ urn: z.string(), name: z.string() }),
  /** Who supports it: a school, or a leader of a school (003: NLE, LLE, SLE), with that school's URN. */
  supporter: z.object({
    id: z.string(),
    urn: z.string(),
    name: z.string(),
    leader: z.object({ id: z.string(), name: z.string(), designation: z.string() }).nullable(),
  }),
  /** The senior head who oversees it. */
  overseer: z.object({ id: z.string(), name: z.string(), urn: z.string() }),
  needs: z.array(z.string()),
  /** First and last day agreed, YYYY-MM-DD. */
  from: z.string(),
  to: z.string(),
  /** Whole days agreed. */
  days: z.number().int(),
  /** The price: of a day, or of the whole (003: £6,000 to a supporting school). */
  payment: z.object({ kind: z.enum(['PER_DAY', 'LUMP_SUM']), pence: z.number().int() }),
  /** What is to be paid to the supporting school for all days agreed. */
  totalPence: z.number().int(),
  /** Of the school that is supported, and of the school that supports it. */
  audience,
  supporterAudience: audience,
});

/** Both schools' heads and governing bodies have consented to the terms of a deployment. */
export const deploymentAgreed = defineEvent({
  ...{ source, aggregate: 'deployment', fact: 'agreed', version: 1 },
  data: deploymentFacts.extend({ agreedOn: z.string() }),
});
export type DeploymentAgreed = z.infer<typeof deploymentAgreed.data>;

const effect = z.object({
  measure: z.string(),
  before: z.number(),
  after: z.number(),
  verdict: z.enum(['IMPROVED', 'HELD', 'FELL']),
});

/** A deployment was carried out, or ended before its time; what it did is told of both schools. */
export const deploymentCompleted = defineEvent({
  ...{ source, aggregate: 'deployment', fact: 'completed', version: 1 },
  data: deploymentFacts.extend({
    endedEarly: z.boolean(),
    /** Why, where it ended early. */
    reason: z.string().nullable(),
    completedOn: z.string(),
    /** Whole days that were given. */
    daysGiven: z.number().int(),
    /** What is due to the supporting school for the days given, whole pence. */
    duePence: z.number().int(),
    effectOnSchool: z.array(effect),
    effectOnSupporter: z.array(effect),
  }),
});
export type DeploymentCompleted = z.infer<typeof deploymentCompleted.data>;
const version = z.object({ id: z.string(), version: z.number().int() });

/** A body put a version of a framework into force, today or on a day to come. The key is that of the body. */
export const frameworkAdopted = defineEvent({
  ...{ source, aggregate: 'framework', fact: 'adopted', version: 1 },
  data: version.extend({
    title: z.string(),
    /** Body reference, for example local-authority:990. */
    owner: z.string(),
    /** YYYY-MM-DD; `validTo` is the last day, null while none is set. */
    validFrom: z.string(),
    validTo: z.string().nullable(),
    /** From the best to the worst, with what each entitles to; the amount in pence. */
    categories: z.array(z.object({ id: z.string(), days: z.number().int(), amountPence: z.number().int() })),
    /** The version whose place it takes, with the last day that has. */
    replaces: version.extend({ lastDay: z.string() }).nullable(),
  }),
});

/** A version of a framework got its last day without another taking its place. */
export const frameworkEnded = defineEvent({
  ...{ source, aggregate: 'framework', fact: 'ended', version: 1 },
  data: version.extend({ owner: z.string(), lastDay: z.string(), reason: z.string() }),
});

/** What every step of a categorisation tells; the category that counts is `category`, what the rules make of it `proposed`. */
const categorisationStep = z.object({
  school: z.object({ urn: z.string() }),
  localAuthority: z.object({ code: z.string() }),
  phase: z.string(),
  /** `version` is the number of the step; `year` is a school year such as 2025-26. */
  categorisation: z.object({ id: z.string(), year: z.string(), version: z.number().int() }),
  /**
   * The trust or partnership that categorises by a framework of its own, as a reference such as trust:5143; null for the
   * school's authority, on whose category alone support rests. The event's key is the URN for the authority's, the URN
   * with the body, as 990001-trust-5143, for any other.
   */
  owner: z.string().nullable().default(null),
  state: z.enum(['PROPOSED', 'MODERATED', 'AGREED', 'CHALLENGED', 'OVERRULED', 'WITHDRAWN']),
  category: z.string(),
  proposed: z.string(),
  /** Who acted; null where the rules did. */
  by: z.object({ id: z.string(), name: z.string() }).nullable(),
  reason: z.string(),
  framework: z.object({ id: z.string(), version: z.number().int() }),
  audience,
});

const categorisationEnd = categorisationStep.extend({
  /** True where it was agreed or overruled, and counts on until that is over. */
  counts: z.boolean().default(false),
});

const categorisationFact = (fact: string) => ({
  ...{ source, aggregate: 'categorisation', fact, version: 1 },
});

/**
 * The rules propose anew while what was agreed stays in force, or without moving the category that counts. Where nothing
 * is agreed a proposal counts at once: then `categorisation.changed` tells of it, and this does not.
 */
export const categorisationProposed = defineEvent({
  ...categorisationFact('proposed'),
  data: categorisationStep,
});

/** The figures no longer suffice for a category; `category` is the last there was. */
export const categorisationLapsed = defineEvent({
  ...categorisationFact('lapsed'),
  data: categorisationEnd,
});

/** A category counts no more and no other takes its place, unless `counts` says that it goes on. */
export type CategorisationEnded = z.infer<typeof categorisationLapsed.data>;

/** True where a school is in no category of its authority any more; what a trust or a partnership made of it is no matter. */
export const leavesUncategorised = ({ owner, counts }: CategorisationEnded): boolean =>
  owner === null && !counts;

/** What people had decided on a school went on with the school that took its place. */
export const categorisationCarried = defineEvent({
  ...categorisationFact('carried'),
  data: categorisationStep.extend({ from: z.object({ urn: z.string() }) }),
});

/** People confirmed a proposal or put the school into another category. */
export const categorisationModerated = defineEvent({
  ...categorisationFact('moderated'),
  data: categorisationStep.extend({ meeting: z.string().nullable() }),
});

/** A board agreed the category: it counts until the day `until` unless another is agreed or overruled before. */
export const categorisationAgreed = defineEvent({
  ...categorisationFact('agreed'),
  data: categorisationStep.extend({ resolution: z.string().nullable(), until: z.string() }),
});

/** The school contests its category. */
export const categorisationChallenged = defineEvent({
  ...categorisationFact('challenged'),
  data: categorisationStep.extend({ sought: z.string().nullable() }),
});

/** A challenge was answered. */
export const categorisationChallengeAnswered = defineEvent({
  ...categorisationFact('challenge-answered'),
  data: categorisationStep.extend({ answer: z.enum(['UPHELD', 'CHANGED', 'DECLINED']) }),
});

/** A named officer set the category for a reason in law. */
export const categorisationOverruled = defineEvent({
  ...categorisationFact('overruled'),
  data: categorisationStep.extend({ statutoryReason: z.string(), until: z.string() }),
});

/** The category counts no more; the next figures propose anew. */
export const categorisationWithdrawn = defineEvent({
  ...categorisationFact('withdrawn'),
  data: categorisationEnd,
});

/** Nothing got through to a webhook for a day, or its receiver wants nothing more: its owner must mend it. */
export const webhookDisabled = defineEvent({
  ...{ source, aggregate: 'webhook', fact: 'disabled', version: 1 },
  data: z.object({ id: z.string(), owner: z.string(), name: z.string(), notice: z.string() }),
});
