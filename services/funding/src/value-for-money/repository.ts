import type { Db } from 'mongodb';

/** URNs of the schools of an authority that the register knows of. */
export const urnsOf = (db: Db, code: string): Promise<string[]> =>
  db
    .collection<{ readonly _id: string }>('schools')
    .find({ 'audience.localAuthority': code }, { projection: { _id: 1 } })
    .map(({ _id }) => _id)
    .toArray();
