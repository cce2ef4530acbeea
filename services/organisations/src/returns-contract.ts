import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'organisations';

const week = z.object({
  /** The Monday, YYYY-MM-DD. */
  weekCommencing: z.string(),
  /** Half-days: ten for each pupil in a full week. */
  sessionsPossible: z.number().int(),
  sessionsAttended: z.number().int(),
  authorisedAbsence: z.number().int(),
  unauthorisedAbsence: z.number().int(),
});

/** New or corrected figures of one school were accepted from a return; unchanged rows are not told again. */
export const returnAccepted = defineEvent({
  ...{ source, aggregate: 'return', fact: 'accepted', version: 1 },
  data: z.object({
    kind: z.literal('attendance'),
    returnId: z.string(),
    school: z.object({ urn: z.string(), name: z.string(), phase: z.string() }),
    weeks: z.array(week).min(1),
    audience,
  }),
});
export type ReturnAccepted = z.infer<typeof returnAccepted.data>;

const periodFigures = z.object({
  /** First and last day, YYYY-MM-DD; the same for figures of one day, such as a census. */
  from: z.string(),
  to: z.string(),
  /** By name, as the kind's layout has them; null is "not returned". */
  figures: z.record(z.string(), z.number().nullable()),
});

/**
 * New or corrected figures of one school were accepted from a return of any kind but weekly attendance, which version 1 goes
 * on telling. A fact of the same aggregate, so that readers of version 1 pass over it and one reader may follow both in
 * order; figures by name, so that a further kind of return changes no contract.
 */
export const figuresAccepted = defineEvent({
  ...{ source, aggregate: 'return', fact: 'accepted', version: 2 },
  data: z.object({
    /** As in POST /returns/<kind>. */
    kind: z.string(),
    returnId: z.string(),
    school: z.object({ urn: z.string(), name: z.string(), phase: z.string() }),
    periods: z.array(periodFigures).min(1),
    audience,
  }),
});
export type FiguresAccepted = z.infer<typeof figuresAccepted.data>;

/** What a school returned is not known any more: its file was withdrawn, and no other file says anything of those periods. */
export const returnWithdrawn = defineEvent({
  ...{ source, aggregate: 'return', fact: 'withdrawn', version: 1 },
  data: z.object({
    /** As in POST /returns/<kind>. */
    kind: z.string(),
    returnId: z.string(),
    school: z.object({ urn: z.string(), name: z.string(), phase: z.string() }),
    /** With the figures as they were; a week of attendance begins and ends with its Monday. */
    periods: z.array(periodFigures).min(1),
    audience,
  }),
});
export type ReturnWithdrawn = z.infer<typeof returnWithdrawn.data>;

/** Other kinds of return are overdue at a school than before: none where the list is empty. */
export const returnStandingChanged = defineEvent({
  ...{ source, aggregate: 'return-standing', fact: 'changed', version: 1 },
  data: z.object({
    school: z.object({ urn: z.string(), name: z.string() }),
    /** With the latest day that was returned, YYYY-MM-DD. */
    overdue: z.array(z.object({ kind: z.string(), lastDay: z.string() })),
    audience,
  }),
});
export type ReturnStandingChanged = z.infer<typeof returnStandingChanged.data>;

const returnedPost = z.object({
  /** The school's own name or number for the post, which stays with it. */
  post: z.string(),
  /** As the kind leadership has it, for example HEADTEACHER. */
  role: z.string(),
  /** The day of which it is said, YYYY-MM-DD. */
  asAt: z.string(),
  /** Somebody holds it. Who does, and since when, is never told: what is told cannot be erased. */
  held: z.boolean(),
  /** The last day on which it is expected to be held as it is now; null where none is known. */
  expectedEnd: z.string().nullable(),
  /** The first day without a holder; null where it is held, or the day is not known. */
  vacantSince: z.string().nullable(),
});

/** Posts in leadership at a school stand otherwise than was known: each as the newest row that the school returned of it has it. */
export const returnedPostsChanged = defineEvent({
  ...{ source, aggregate: 'returned-posts', fact: 'changed', version: 1 },
  data: z.object({
    school: z.object({ urn: z.string(), name: z.string() }),
    /** Those that changed; no post twice. */
    posts: z.array(returnedPost),
    /** Posts of which nothing is known any more, as what told of them was withdrawn. */
    gone: z.array(z.string()),
    audience,
  }),
});
export type ReturnedPostsChanged = z.infer<typeof returnedPostsChanged.data>;

/** A file of returns came further on its way: told every 20,000 rows that came in, and when its state changed. */
export const returnFileMoved = defineEvent({
  ...{ source, aggregate: 'return-file', fact: 'moved', version: 1 },
  data: z.object({
    /** Of the file. */
    id: z.string(),
    kind: z.string(),
    name: z.string().nullable(),
    /** As in the enum ReturnFileState. */
    state: z.string(),
    /** Read so far. */
    bytes: z.number().int(),
    rows: z.number().int(),
    accepted: z.number().int(),
    corrected: z.number().int(),
    unchanged: z.number().int(),
    rejected: z.number().int(),
    /** The bodies that its sender acts for; of several of a kind, the first. Empty where there is none. */
    audience,
  }),
  live: { field: 'returnFileMoved', type: 'ReturnFileMove', filters: { files: 'id', kinds: 'kind' } },
});
