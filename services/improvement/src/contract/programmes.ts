import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'improvement';
const named = z.object({ id: z.string(), name: z.string() });

const place = {
  programme: named,
  cohort: named,
  /** Whose programme it is, as a reference such as partnership:a-network. */
  owner: z.string(),
  school: z.object({ urn: z.string() }),
  /** YYYY-MM-DD. */
  on: z.string(),
  audience,
};

/** A school got its place in a cohort of a programme. */
export const programmeJoined = defineEvent({
  ...{ source, aggregate: 'programme', fact: 'joined', version: 1 },
  data: z.object({
    ...place,
    /** What the programme pays towards the school's part in it (003: £5,000 for each school); 0 for nothing. */
    subsidyPence: z.number().int().nonnegative(),
  }),
});
export type ProgrammeJoined = z.infer<typeof programmeJoined.data>;

/** A school that had a place in a cohort left it; `on` is the first day without it. */
export const programmeLeft = defineEvent({
  ...{ source, aggregate: 'programme', fact: 'left', version: 1 },
  data: z.object({ ...place, reason: z.string() }),
});
export type ProgrammeLeft = z.infer<typeof programmeLeft.data>;

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

/** A school handed in to a programme what it owed for everybody to read, for example a case study. */
export const programmeWorkPublished = defineEvent({
  ...{ source, aggregate: 'programme', fact: 'work-published', version: 1 },
  data: z.object({
    programme: named,
    cohort: named,
    school: z.object({ urn: z.string() }),
    /** What was owed. */
    work: z.object({ id: z.string(), title: z.string() }),
    /** What the school called it, and where it can be read. */
    title: z.string(),
    url: z.string().nullable(),
    /** The day it was handed in, YYYY-MM-DD. */
    on: z.string(),
    audience,
  }),
});
export type ProgrammeWorkPublished = z.infer<typeof programmeWorkPublished.data>;

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
