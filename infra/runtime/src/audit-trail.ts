import { randomUUID } from 'node:crypto';
import type { ClientSession, Db, Filter } from 'mongodb';
import type { Actor } from './actor';
import { readPage, type Connection, type PageArguments } from './connection';
import { currentCause } from './log';
import type { CollectionDefinition } from './mongo';

/** Who changed what, and who read what is confidential. Written once and never changed; kept for seven years. */
export interface AuditEntry {
  readonly _id: string;
  /** Milliseconds before 1970: ascending, it is the newest first. */
  readonly newest: number;
  readonly at: Date;
  readonly kind: 'CHANGE' | 'READ';
  /** The mutation, or `read`. */
  readonly action: string;
  /** Id of the account, and no name: the trail is kept for longer than what somebody may ask to have erased. */
  readonly actor: string;
  /** What it was about, each as its kind and its id: `school:990001`, `local-authority:990`, `conversation:…`. */
  readonly subjects: readonly string[];
  readonly outcome: 'DONE' | 'REFUSED';
  /** Why it was refused. */
  readonly code: string | null;
  /** About what is for named readers alone: officers do not hear of it here either. */
  readonly named: boolean;
  /** The request or event it came with, as log lines have it. */
  readonly cause: string | null;
}

const DAY = 86_400;
const newestBy = (...fields: readonly (keyof AuditEntry)[]) => ({
  key: Object.fromEntries([...fields, 'newest', '_id'].map((field) => [field, 1 as const])),
});

export const auditCollections: readonly CollectionDefinition[] = [
  {
    name: 'auditTrail',
    indexes: [
      ...[newestBy(), newestBy('subjects'), newestBy('actor')],
      { key: { at: 1 }, expireAfterSeconds: 7 * 365 * DAY },
    ],
  },
];

const entriesOf = (db: Db) => db.collection<AuditEntry>('auditTrail');

export type Audited = Pick<AuditEntry, 'kind' | 'action' | 'subjects'> &
  Partial<Pick<AuditEntry, 'outcome' | 'code' | 'named' | 'cause'>> & { readonly actor: Actor };

/** Puts down what was done; with the session of the change, so that there is none without the other. */
export async function recordAudit(
  { db, session }: { readonly db: Db; readonly session?: ClientSession },
  ...audited: readonly Audited[]
): Promise<void> {
  await entriesOf(db).insertMany(audited.map(entryOf), session ? { session } : {});
}

function entryOf({ actor, kind, action, subjects, ...more }: Audited): AuditEntry {
  const at = new Date();
  const { outcome = 'DONE', code = null, named = false, cause = currentCause() ?? null } = more;
  return {
    ...{ _id: randomUUID(), newest: -at.getTime(), at, kind, action, actor: actor.id },
    ...{ subjects, outcome, code, named, cause },
  };
}

export interface AuditQuestion {
  /** Subjects, all of which an entry has. */
  readonly about: readonly string[];
  readonly actor?: string | undefined;
  readonly kind?: AuditEntry['kind'] | undefined;
  /** Moments, from and including, up to and without. */
  readonly from?: Date | undefined;
  readonly to?: Date | undefined;
  /** Also what is for named readers alone. */
  readonly named: boolean;
}

export type AuditTrailPage = Connection<AuditEntry>;

/** A page of the trail, the newest first. */
export function readAuditTrail(
  db: Db,
  { about, actor, kind, from, to, named }: AuditQuestion,
  page: PageArguments,
): Promise<AuditTrailPage> {
  const filter: Filter<AuditEntry> = {
    ...(about.length === 0 ? {} : { subjects: { $all: [...about] } }),
    ...(actor === undefined ? {} : { actor }),
    ...(kind === undefined ? {} : { kind }),
    ...(named ? {} : { named: false }),
    newest: {
      ...(from ? { $lte: -from.getTime() } : {}),
      $gt: to ? -to.getTime() : -Number.MAX_SAFE_INTEGER,
    },
  };
  const toNode = (entry: AuditEntry) => entry;
  return readPage({ collection: entriesOf(db), filter, order: ['newest', '_id'], toNode }, page);
}
