import { concerns } from '@middletier/runtime/actor';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { knownSchools } from '../register/known-schools';
import { audienceOf } from '../register/school-facts';
import { noteSent, type Noted } from '../return-standing/note-returns';
import { rejectedBySchool } from './errors-repository';
import type { ReturnFile } from './return-file';
import type { FiledRow } from './rows-repository';

/** What a batch of rows that took effect says of how schools stand with their returns. */
export function notedOf(rows: readonly FiledRow[], corrected: ReadonlySet<string>): Noted[] {
  const bySchool = new Map<string, Noted>();
  for (const { _id, urn, day } of rows) {
    const before = bySchool.get(urn) ?? {
      urn,
      lastDay: null,
      counts: { taken: 0, corrected: 0, rejected: 0 },
    };
    const { taken, corrected: so } = before.counts;
    const lastDay = before.lastDay !== null && before.lastDay > day ? before.lastDay : day;
    const counts = { taken: taken + 1, corrected: so + (corrected.has(_id) ? 1 : 0), rejected: 0 };
    bySchool.set(urn, { urn, lastDay, counts });
  }
  return [...bySchool.values()];
}

/** Counts the rejected rows of a file against the schools that they name, where those are its sender's own. */
export async function noteRejected(unit: UnitOfWork, file: ReturnFile, at: Date): Promise<void> {
  if (file.rejected === 0) return;
  const rejected = await rejectedBySchool(unit, file.id);
  const schools = await knownSchools(unit, [...rejected.keys()]);
  const sender = { id: file.sentBy.id, name: file.sentBy.name, roles: [], organisations: [...file.owners] };
  const sent = [...rejected].flatMap(([urn, count]): Noted[] => {
    const school = schools.get(urn);
    if (!school || !concerns(sender, audienceOf(school))) return [];
    return [{ urn, lastDay: null, counts: { taken: 0, corrected: 0, rejected: count } }];
  });
  await noteSent(unit, file.kind, { sent, at });
}
