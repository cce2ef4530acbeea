import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'cpd';

const schools = z.array(z.object({ urn: z.string(), audience })).min(1);

/** A post of leadership and the schools it leads. Nothing told of a post names a person. */
const post = {
  id: z.string(),
  /** For example HEAD or EXECUTIVE_HEAD; more may come. */
  role: z.string(),
  /** Several for an executive head. */
  schools,
  /** YYYY-MM-DD. */
  on: z.string(),
};

/** Nobody holds a post any more, from the day after `on`; told again where cover by an acting leader ends without an appointment. */
export const postVacated = defineEvent({
  ...{ source, aggregate: 'post', fact: 'vacated', version: 1 },
  data: z.object({
    ...post,
    /** For example RETIREMENT, ILLNESS or DEATH. */
    reason: z.string(),
    /** True where it was not known beforehand. */
    sudden: z.boolean(),
  }),
});
export type PostVacated = z.infer<typeof postVacated.data>;

/** Somebody acts in a vacant post until it is filled; it stays vacant. `on` is the first day. */
export const postCovered = defineEvent({
  ...{ source, aggregate: 'post', fact: 'covered', version: 1 },
  data: z.object(post),
});

/** Somebody holds a post for good, from `on`. */
export const postFilled = defineEvent({
  ...{ source, aggregate: 'post', fact: 'filled', version: 1 },
  data: z.object(post),
});
export type PostFilled = z.infer<typeof postFilled.data>;

/** There is no such post any more: the schools it led closed or merged. `on` is its last day, `schools` what it led then. */
export const postEnded = defineEvent({
  ...{ source, aggregate: 'post', fact: 'ended', version: 1 },
  data: z.object(post),
});

const designation = {
  id: z.string(),
  kind: z.enum(['NLE', 'LLE', 'SLE', 'NLG']),
  /** The school the leader leads or works at. */
  school: z.object({ urn: z.string() }),
  /** YYYY-MM-DD. */
  on: z.string(),
  audience,
};

/** A leader of a school was designated to support other schools. */
export const designationAwarded = defineEvent({
  ...{ source, aggregate: 'designation', fact: 'awarded', version: 1 },
  data: z.object(designation),
});

/** A designation ended: withdrawn, given back or run out. */
export const designationWithdrawn = defineEvent({
  ...{ source, aggregate: 'designation', fact: 'withdrawn', version: 1 },
  data: z.object({ ...designation, reason: z.string() }),
});

const named = z.object({ id: z.string(), name: z.string() });
const training = {
  /** Id of the session. */
  session: z.string(),
  /** The title of the offer as `name`. */
  offer: named,
  /** `body` as a reference such as school:990001 or local-authority:990; null for one that is no body of the register. */
  provider: named.extend({ body: z.string().nullable() }),
  school: z.object({ urn: z.string() }),
  /** First day of the session, YYYY-MM-DD. */
  startsOn: z.string(),
  audience,
};

/** A place at a session is a school's for sure, at once or from the waiting list; `pricePence` is owed from now on. */
export const bookingConfirmed = defineEvent({
  ...{ source, aggregate: 'booking', fact: 'confirmed', version: 1 },
  data: z.object({
    ...training,
    id: z.string(),
    places: z.literal(1),
    pricePence: z.number().int().nonnegative(),
    /** YYYY-MM-DD. */
    on: z.string(),
  }),
});
export type BookingConfirmed = z.infer<typeof bookingConfirmed.data>;

/** A place that was confirmed was given up: of `pricePence`, `chargePence` are still owed, for it came late. */
export const bookingCancelled = defineEvent({
  ...{ source, aggregate: 'booking', fact: 'cancelled', version: 1 },
  data: z.object({
    ...training,
    id: z.string(),
    places: z.literal(1),
    pricePence: z.number().int().nonnegative(),
    chargePence: z.number().int().nonnegative(),
    cancelledBy: z.enum(['SCHOOL', 'PROVIDER']),
    reason: z.string(),
    on: z.string(),
  }),
});

/** Whoever had a place came to the session, or stayed away, which changes nothing in what is owed; told again where it was corrected. */
export const bookingAttended = defineEvent({
  ...{ source, aggregate: 'booking', fact: 'attended', version: 1 },
  data: z.object({
    ...training,
    id: z.string(),
    came: z.boolean(),
    pricePence: z.number().int(),
    on: z.string(),
  }),
});

/** What a session was to one school: told when attendance is recorded, and again in whole when it is corrected. */
export const trainingDelivered = defineEvent({
  ...{ source, aggregate: 'training', fact: 'delivered', version: 1 },
  data: z.object({
    ...training,
    /** Places that were the school's, and how many of them came. */
    places: z.number().int(),
    attended: z.number().int(),
    /** Owed for all its places: the sum of what each was confirmed at. */
    pricePence: z.number().int().nonnegative(),
    /** What is paid to the school towards release time, for those who came (003: release time). */
    releasePence: z.number().int().nonnegative(),
    /** True where it takes the place of what was told before. */
    corrects: z.boolean().default(false),
    on: z.string(),
  }),
});
export type TrainingDelivered = z.infer<typeof trainingDelivered.data>;

const studyAward = {
  id: z.string(),
  /** Who agreed to pay, as a reference such as local-authority:990. */
  owner: z.string(),
  /** YYYY-MM-DD. */
  on: z.string(),
  audience,
};

/** A body agreed to pay towards a course of study of a leader of a school (000: an MA in Educational Studies). */
export const studyAwardAgreed = defineEvent({
  ...{ source, aggregate: 'study-award', fact: 'agreed', version: 1 },
  data: z.object({
    ...studyAward,
    school: z.object({ urn: z.string() }),
    course: z.string(),
    amountPence: z.number().int().positive(),
    /** First and last day of the course. */
    from: z.string(),
    to: z.string(),
  }),
});
export type StudyAwardAgreed = z.infer<typeof studyAwardAgreed.data>;

/** A course of study that was paid for was completed or given up. */
export const studyAwardEnded = defineEvent({
  ...{ source, aggregate: 'study-award', fact: 'ended', version: 1 },
  data: z.object({ ...studyAward, outcome: z.string() }),
});
export type StudyAwardEnded = z.infer<typeof studyAwardEnded.data>;

/** Somebody who took part in a session judged it by one of three steps; nothing told of it names them. */
export const evaluationSubmitted = defineEvent({
  ...{ source, aggregate: 'evaluation', fact: 'submitted', version: 1 },
  data: z.object({
    id: z.string(),
    session: z.string(),
    offer: named,
    provider: training.provider,
    school: training.school,
    /** ON_THE_DAY, IN_PRACTICE after a term, ON_PUPILS after two. */
    step: z.enum(['ON_THE_DAY', 'IN_PRACTICE', 'ON_PUPILS']),
    /** 1 to 5. */
    score: z.number().int().min(1).max(5),
    on: z.string(),
    audience,
  }),
});
