import { audience, defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const source = 'organisations';

const coded = z.object({ code: z.string(), name: z.string().nullable() });

/** What the other services need to know of a school; what was added later is null in facts told before. */
export const schoolFacts = z.object({
  urn: z.string(),
  name: z.string(),
  phase: z.string(),
  status: z.string(),
  localAuthority: z.object({ code: z.string(), name: z.string() }),
  trust: z.object({ uid: z.string(), name: z.string() }).nullable(),
  type: coded.nullable().default(null),
  typeGroup: coded.nullable().default(null),
  region: coded.nullable().default(null),
  religiousCharacter: z.string().nullable().default(null),
  /** Years of age. */
  statutoryLowAge: z.number().nullable().default(null),
  statutoryHighAge: z.number().nullable().default(null),
  /** On the roll. */
  pupils: z.number().nullable().default(null),
  /** Per cent, 0 to 100, of pupils eligible for free school meals. */
  percentageFsm: z.number().nullable().default(null),
  /** Metres on the Ordnance Survey grid. */
  location: z.object({ easting: z.number(), northing: z.number() }).nullable().default(null),
  audience,
});
export type SchoolFacts = z.infer<typeof schoolFacts>;

/** A school came into the register. */
export const schoolRegistered = defineEvent({
  ...{ source, aggregate: 'school', fact: 'registered', version: 1 },
  data: schoolFacts,
});

/** The register's entry of a school changed; `changed` names the fields. */
export const schoolChanged = defineEvent({
  ...{ source, aggregate: 'school', fact: 'changed', version: 1 },
  data: schoolFacts.extend({
    changed: z.array(z.string()),
    /** Whom it belonged to before, by code and UID; null in facts told before this was said. */
    before: z.object({ localAuthority: z.string(), trust: z.string().nullable() }).nullable().default(null),
  }),
});

/** A school closed. */
export const schoolClosed = defineEvent({
  ...{ source, aggregate: 'school', fact: 'closed', version: 1 },
  data: schoolFacts.extend({ closeDate: z.string().nullable() }),
});

/** A school took the place of one that closed (`link` says how, seen from the old school): told once for each pair. */
export const schoolSucceeded = defineEvent({
  ...{ source, aggregate: 'school', fact: 'succeeded', version: 1 },
  data: z.object({
    /** URNs. */
    from: z.string(),
    to: z.string(),
    /** The day from which the new school stands, YYYY-MM-DD. */
    on: z.string(),
    link: z.enum(['SUCCESSOR', 'SUCCESSOR_MERGED', 'SUCCESSOR_AMALGAMATED', 'SUCCESSOR_SPLIT']),
    /** Of the new school. */
    audience,
  }),
});
