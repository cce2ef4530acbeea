import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { schoolsInPartnership } from '../memberships/known-memberships';

/** A unit of work, or the database alone where nothing is written. */
type Reading = Pick<UnitOfWork, 'db'> & Partial<UnitOfWork>;

/** URNs of the schools of an authority, a trust or a partnership on a day, closed ones of the first two with them. */
export async function schoolsOfBody(
  { db, session }: Reading,
  body: string,
  day: string,
): Promise<readonly string[]> {
  const [kind, id] = [body.slice(0, body.indexOf(':')), body.slice(body.indexOf(':') + 1)];
  if (kind === 'partnership') return schoolsInPartnership({ db, ...(session && { session }) }, id, day);
  const field = kind === 'trust' ? 'audience.trust' : 'audience.localAuthority';
  const rows = db
    .collection<{ _id: string }>('schools')
    .find({ [field]: id }, { ...(session && { session }), projection: { _id: 1 }, sort: { _id: 1 } });
  return (await rows.toArray()).map(({ _id }) => _id);
}
