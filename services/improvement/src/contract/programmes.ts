import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'improvement';
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

/** A group of schools took up an intervention together; the amount in pence, days YYYY-MM-DD. */
export const interventionTakenUp = defineEvent({
  ...{ source, aggregate: 'intervention', fact: 'taken-up', version: 1 },
  data: z.object({
    id: z.string(),
    intervention: named,
    /** A body, for example local-authority:990. */
    owner: z.string(),
    /** The priority of an area plan that it serves. */
    under: z.object({ plan: z.string(), priority: z.string() }).nullable(),
    schools: z.array(z.object({ urn: z.string() })),
    amountPence: z.number().int(),
    /** How many are attached. */
    people: z.number().int(),
    from: z.string(),
    to: z.string().nullable(),
  }),
});
