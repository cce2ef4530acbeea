import { Readable } from 'node:stream';
import type { TestService } from '@middletier/local/testing';
import { importFile, type FileCounts } from '../src/register/import-file';
import type { Rejection } from '../src/register/take-entries';

interface Came {
  readonly counts: FileCounts;
  readonly rejections: readonly Rejection[];
}

const taking =
  (whole: boolean) =>
  async (service: TestService, name: string, content: Buffer | string): Promise<Came> => {
    const rejections: Rejection[] = [];
    const bytes = Readable.from([Buffer.from(content)]);
    const counts = await importFile(
      service.ground.store,
      { bytes, name },
      { onProgress: () => undefined, onRejection: (rejection) => rejections.push(rejection), whole },
    );
    return { counts, rejections };
  };

/** Takes a file by its name, as the command does, and keeps what was rejected. */
export const takeFile = taking(false);

/** Takes it as the whole national download. */
export const takeWhole = taking(true);

/** Asks as nobody in particular: the register is public. */
export const asker =
  (service: TestService) =>
  async (query: string, variables: object = {}) => {
    const { data, errors } = await service.ask(null, query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    return data;
  };

/** How many rows there are of everything that a file could write. */
export async function writtenRows({ ground: { db } }: TestService): Promise<Record<string, number>> {
  const names = [
    ...[
      'outbox',
      'aggregates',
      'schools',
      'schoolVersions',
      'registerChanges',
      'registerClock',
      'schoolLinks',
    ],
    ...['successions', 'groups', 'groupMemberships', 'trusts', 'localAuthorities'],
  ];
  const counts = await Promise.all(names.map((name) => db.collection(name).countDocuments()));
  return Object.fromEntries(names.map((name, i) => [name, counts[i]!]));
}

/** What of a school was told, oldest first. */
export async function toldOf({ ground: { db } }: TestService, urn: string) {
  const rows = await db
    .collection('outbox')
    .find({ 'event.subject': `school/${urn}` })
    .sort({ 'event.sequence': 1 })
    .toArray();
  return rows.map(({ event }) => ({ fact: String(event.type).split('.')[2], data: event.data }));
}
