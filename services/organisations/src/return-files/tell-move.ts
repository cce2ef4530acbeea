import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnFileMoved } from '../contract';
import type { ReturnFile } from './return-file';

/** Tells how far a file has come: to those who act for the bodies it was sent for. */
export function tellMove(unit: UnitOfWork, file: ReturnFile): void {
  const { id, kind, name, state, bytes, rows, accepted, corrected, unchanged, rejected, owners } = file;
  const first = (body: string) =>
    owners.find((owner) => owner.startsWith(`${body}:`))?.slice(body.length + 1) ?? null;
  unit.emit(returnFileMoved, id, {
    ...{ id, kind, name, state, bytes, rows, accepted, corrected, unchanged, rejected },
    // A file may be about many schools: it is the business of the bodies that its sender acts for.
    audience: {
      school: first('school') ?? '',
      localAuthority: first('local-authority') ?? '',
      trust: first('trust'),
    },
  });
}
