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
export type PostCovered = z.infer<typeof postCovered.data>;

/** Somebody holds a post for good, from `on`. */
export const postFilled = defineEvent({
  ...{ source, aggregate: 'post', fact: 'filled', version: 1 },
  data: z.object(post),
});
export type PostFilled = z.infer<typeof postFilled.data>;

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
