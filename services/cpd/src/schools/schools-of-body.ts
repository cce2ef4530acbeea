import type { SchoolFacts } from '@middletier/organisations/contract';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

const FIELDS = { 'local-authority': 'audience.localAuthority', trust: 'audience.trust', school: '_id' };

/** The open schools of an authority or a trust, or one school, by URN. Refuses BODY_UNKNOWN for another kind of body. */
export async function schoolsOfBody({ db, session }: Reading, body: string): Promise<readonly SchoolFacts[]> {
  const [kind, id] = [body.slice(0, body.indexOf(':')), body.slice(body.indexOf(':') + 1)];
  const field = FIELDS[kind as keyof typeof FIELDS];
  if (!field)
    throw new Refusal(
      'BODY_UNKNOWN',
      `"${body}" is no authority, trust or school: write local-authority:990.`,
      ['body'],
    );
  const rows = db.collection<SchoolFacts & { _id: string }>('schools');
  const found = rows.find({ [field]: id, status: { $ne: 'CLOSED' } }, session && { session });
  return found.sort({ _id: 1 }).toArray();
}
