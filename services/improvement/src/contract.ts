import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

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

/** A school's category differs from the one before; nothing is told where a new reckoning has the same outcome. */
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

const named = z.object({ id: z.string(), name: z.string() });

/** What became of a school in a programme was recorded; of two records of one day the later one counts. */
export const programmeOutcomeRecorded = defineEvent({
  ...{ source, aggregate: 'programme', fact: 'outcome-recorded', version: 1 },
  data: z.object({
    programme: named,
    cohort: named,
    school: z.object({ urn: z.string() }),
    measure: z.string(),
    value: z.number(),
    /** The day it was found, YYYY-MM-DD. */
    on: z.string(),
    source: z.string(),
    /** Null where the programme's aim is on another measure. */
    reachedAim: z.boolean().nullable(),
    audience,
  }),
});
