import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const schoolFacts = z.object({
  urn: z.string(),
  name: z.string(),
  phase: z.string(),
  status: z.string(),
  localAuthority: z.object({ code: z.string(), name: z.string() }),
  trust: z.object({ uid: z.string(), name: z.string() }).nullable(),
  audience,
});
export type SchoolFacts = z.infer<typeof schoolFacts>;

const source = 'organisations';

/** A school came into the register. */
export const schoolRegistered = defineEvent({
  ...{ source, aggregate: 'school', fact: 'registered', version: 1 },
  data: schoolFacts,
});

/** The register's entry of a school changed; `changed` names the fields. */
export const schoolChanged = defineEvent({
  ...{ source, aggregate: 'school', fact: 'changed', version: 1 },
  data: schoolFacts.extend({ changed: z.array(z.string()) }),
});

/** A school closed. */
export const schoolClosed = defineEvent({
  ...{ source, aggregate: 'school', fact: 'closed', version: 1 },
  data: schoolFacts.extend({ closeDate: z.string().nullable() }),
});

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
