import { requireActor, requireOfficer, requireRole, decidesOn, type Actor } from './actor';
import { readAuditTrail, type AuditEntry, type AuditQuestion, type AuditTrailPage } from './audit-trail';
import type { PageArguments } from './connection';
import type { Audience } from './event';
import { Refusal } from './refusal';
import type { RequestContext, Slice } from './slice';

interface AuditFilter {
  readonly urn?: string | null;
  readonly body?: string | null;
  readonly about?: string | null;
  readonly actor?: string | null;
  readonly kind?: AuditEntry['kind'] | null;
  readonly from?: string | null;
  readonly to?: string | null;
}

type Asking = PageArguments & { readonly filter?: AuditFilter | null };
/** The audience of a school; null for one of which the service has not heard. */
type AudienceOf<Context> = (context: Context, urn: string) => Promise<Audience | null>;

/** Shows the trail of a service as a field of Query, whose SDL is in the slice; the rights are the same in all services. */
export const showingAuditTrail = <Context extends RequestContext>(
  field: string,
  audienceOf: AudienceOf<Context>,
): Slice => ({
  resolvers: {
    Query: {
      [field]: async (_root: unknown, { filter, first, after }: Asking, context: Context) => {
        const asked = filter ?? {};
        const school = asked.urn == null ? null : await audienceOf(context, asked.urn);
        const { named } = requireAuditor(context.actor, asked, school);
        return readTrail(context, { ...asked, named }, { first, after });
      },
    },
    AuditEntry: {
      id: ({ _id }: AuditEntry) => _id,
      at: ({ at }: AuditEntry) => at.toISOString(),
      actorId: ({ actor }: AuditEntry) => actor,
    },
  },
});

function readTrail(
  { store }: RequestContext,
  { urn, body, about, actor, kind, from, to, named }: AuditFilter & Pick<AuditQuestion, 'named'>,
  page: PageArguments,
): Promise<AuditTrailPage> {
  const subjects = [urn == null ? null : `school:${urn}`, body, about].filter((one) => one != null);
  const span = { from: moment(from), to: moment(to) };
  const question = { about: subjects, actor: actor ?? undefined, kind: kind ?? undefined, ...span, named };
  return readAuditTrail(store.db, question, page);
}

const moment = (time: string | null | undefined): Date | undefined => (time ? new Date(time) : undefined);

/**
 * Administrators see all; everybody what they did themselves; officers what concerns their body or a school of their
 * authority, less what is for named readers alone.
 */
function requireAuditor(
  who: Actor | null,
  { urn, body, actor }: AuditFilter,
  school: Audience | null,
): { readonly named: boolean } {
  const known = requireActor(who);
  if (known.roles.includes('ADMINISTRATOR') || actor === known.id) return { named: true };
  if (urn != null) requireDecider(known, urn, school);
  else if (body != null) requireOfficer(known, body);
  else
    throw forbidden(
      'The whole trail is for administrators: name one of your schools, your body or yourself.',
    );
  return { named: false };
}

function requireDecider(who: Actor, urn: string, school: Audience | null): void {
  const officer = requireRole(who, 'AUTHORITY_OFFICER');
  if (!school)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'filter',
      'urn',
    ]);
  if (!decidesOn(officer, school)) throw forbidden(`This is for officers of the authority of school ${urn}.`);
}

const forbidden = (message: string) => new Refusal('FORBIDDEN', message, ['filter']);
