import { requireActor, type Actor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { findFile } from './repository';
import type { ReturnFile } from './return-file';

/** A file is seen by who acts for a body that it was sent for, and by administrators. */
export const maySee = (who: Actor, { owners }: Pick<ReturnFile, 'owners'>): boolean =>
  who.roles.includes('ADMINISTRATOR') || owners.some((owner) => who.organisations.includes(owner));

/** Refuses UNAUTHENTICATED and NOT_FOUND: who may not see a file does not hear that there is one. */
export async function fileFor(db: UnitOfWork['db'], who: Actor | null, id: string): Promise<ReturnFile> {
  const actor = requireActor(who);
  const file = await findFile({ db }, id);
  if (file && maySee(actor, file)) return file;
  throw new Refusal('NOT_FOUND', `You have sent no file ${id}.`, ['id']);
}
