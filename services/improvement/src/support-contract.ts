import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'improvement';
const about = { id: z.string(), school: z.object({ urn: z.string() }), audience };

/** The report of a visit to a school became final. */
export const visitFinalised = defineEvent({
  ...{ source, aggregate: 'visit', fact: 'finalised', version: 1 },
  data: z.object({
    ...about,
    /** YYYY-MM-DD. */
    heldOn: z.string(),
  }),
});

/** A school took a plan of support for its own. */
export const supportPlanAgreed = defineEvent({
  ...{ source, aggregate: 'support-plan', fact: 'agreed', version: 1 },
  data: z.object({
    ...about,
    kind: z.enum(['INTERVENTION', 'EXIT']),
    /** Days YYYY-MM-DD. */
    from: z.string(),
    to: z.string(),
  }),
});

/** A plan of support ended after a benchmark review. */
export const supportPlanConcluded = defineEvent({
  ...{ source, aggregate: 'support-plan', fact: 'concluded', version: 1 },
  data: z.object({
    ...about,
    outcome: z.enum(['SELF_SUSTAINING', 'EXIT_PLAN', 'FURTHER_PLAN', 'STATUTORY_STEPS']),
  }),
});

/** A plan that a school had agreed ended without a conclusion: the school closed, or goes on under another number. */
export const supportPlanEnded = defineEvent({
  ...{ source, aggregate: 'support-plan', fact: 'ended', version: 1 },
  data: z.object({
    ...about,
    /** YYYY-MM-DD. */
    on: z.string(),
    reason: z.string(),
  }),
});

/** A step by statute was taken at a school. */
export const statutoryStepTaken = defineEvent({
  ...{ source, aggregate: 'statutory-step', fact: 'taken', version: 1 },
  data: z.object({
    ...about,
    kind: z.string(),
    /** YYYY-MM-DD. */
    takenOn: z.string(),
  }),
});
