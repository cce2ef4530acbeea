import { showingAuditTrail } from '@middletier/runtime/showing-audit-trail';
import type { Context } from '../context';
import { audienceOf } from '../register/school-facts';

/** Who changed what, and who read what is confidential. */
export const auditTrail = showingAuditTrail<Context>('organisationsAuditTrail', async ({ register }, urn) => {
  const school = await register.schools.load(urn);
  return school && audienceOf(school);
});
