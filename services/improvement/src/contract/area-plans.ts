import { defineEvent } from '@middletier/runtime/event';
import { z } from 'zod';

const areaPlan = z.object({
  id: z.string(),
  /** A body, for example local-authority:990. */
  owner: z.string(),
  name: z.string(),
  version: z.number().int(),
  /** YYYY-MM-DD; `to` is the last day, null while none is set. */
  from: z.string(),
  to: z.string().nullable(),
  /** Schools of these authorities and phases (none: of all), and those that are named. */
  area: z.object({
    authorities: z.array(z.string()),
    phases: z.array(z.string()),
    urns: z.array(z.string()),
  }),
  priorities: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** Words by which training for it is found, for example mathematics and new-arrivals. */
      subjects: z.array(z.string()),
      themes: z.array(z.string()),
      /** Measures of the catalogue that are looked at under it. */
      measures: z.array(z.string()),
    }),
  ),
});
export type AreaPlanTold = z.infer<typeof areaPlan>;

/** A body adopted a plan for an area. */
export const areaPlanAdopted = defineEvent({
  ...{ source: 'improvement', aggregate: 'area-plan', fact: 'adopted', version: 1 },
  data: areaPlan,
});

/** A plan for an area has its next version, told in whole. */
export const areaPlanChanged = defineEvent({
  ...{ source: 'improvement', aggregate: 'area-plan', fact: 'changed', version: 1 },
  data: areaPlan,
});
