import { showingAuditTrail } from '@middletier/runtime/showing-audit-trail';
import type { Context } from '../context';

/** Who changed what, and who read what is confidential. */
export const auditTrail = showingAuditTrail<Context>(
  'improvementAuditTrail',
  async ({ schools }, urn) => (await schools.load(urn))?.audience ?? null,
);
