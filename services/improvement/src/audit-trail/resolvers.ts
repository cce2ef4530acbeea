import { requireActor } from '@middletier/runtime/actor';
import { readAuditTrail } from '@middletier/runtime/audit-trail';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';

/** Administrators see all; officers what concerns a school of their authority, less what is for named readers alone. */
async function requireAuditor(context: Context, urn: string | null | undefined): Promise<{ named: boolean }> {
  if (requireActor(context.actor).roles.includes('ADMINISTRATOR')) return { named: true };
  if (urn) {
    await requireAuthorityOfficer(context, urn, ['filter', 'urn']);
    return { named: false };
  }
  const message =
    'The whole trail is for administrators. As an officer of an authority, name one of its schools.';
  throw new Refusal('FORBIDDEN', message, ['filter', 'urn']);
}

const moment = (time: string | null | undefined): Date | undefined => (time ? new Date(time) : undefined);

export const resolvers: Resolvers = {
  Query: {
    improvementAuditTrail: async (_root, { filter, first, after }, context) => {
      const { urn, actor, kind, from, to } = filter ?? {};
      const about = urn ? `school:${urn}` : undefined;
      const asked = { about, actor: actor ?? undefined, kind: kind ?? undefined };
      const span = { from: moment(from), to: moment(to) };
      const allowed = await requireAuditor(context, urn);
      return readAuditTrail(context.store.db, { ...asked, ...span, ...allowed }, { first, after });
    },
  },
  AuditEntry: {
    id: ({ _id }) => _id,
    at: ({ at }) => at.toISOString(),
    actorId: ({ actor }) => actor,
    subjects: ({ subjects }) => [...subjects],
  },
};
