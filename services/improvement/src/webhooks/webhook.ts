import type { Actor } from '@middletier/runtime/actor';
import { concerns } from '@middletier/runtime/actor';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import type { Audience } from '@middletier/runtime/event';
import { Refusal } from '@middletier/runtime/refusal';

/** A secret that deliveries are signed with; the one before a change of secrets holds for a day more. */
export interface Secret {
  readonly id: string;
  /** `whsec_` and the base64 of 32 random bytes. */
  readonly secret: string;
  readonly until: Date | null;
}

/** Events of the past that are delivered once more. */
export interface Replay {
  readonly number: number;
  readonly since: Date;
  /** Behind which it goes on; null at its beginning. */
  readonly cursor: string | null;
  readonly done: boolean;
}

/** An address to which changes of categories are sent. */
export interface Webhook {
  readonly id: string;
  /** Whose schools it hears of: school:URN, trust:UID or local-authority:CODE. */
  readonly owner: string;
  readonly name: string;
  readonly url: string;
  /** Changes to one of these categories only; empty for all. */
  readonly categories: readonly string[];
  /** Of these schools only; empty for all. */
  readonly schools: readonly string[];
  readonly state: 'ACTIVE' | 'DISABLED';
  /** Why it is disabled, for its owner to read. */
  readonly notice: string | null;
  readonly secrets: readonly Secret[];
  readonly replay: Replay | null;
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly lastSuccessAt: Date | null;
  /** When the first of the deliveries failed that have failed since the last success. */
  readonly failingSince: Date | null;
  readonly version: number;
}

export type Wanted = Pick<Webhook, 'name' | 'url' | 'categories' | 'schools'>;

const MOST_NAMED = 100;
const DAY_MS = 86_400_000;
const OWNER = /^(school:\d{5,6}|trust:\w{1,12}|local-authority:\d{3})$/;
const MAY_KEEP = ['AUTHORITY_OFFICER', 'PARTNERSHIP_OFFICER', 'DATA_OFFICER'];

/** Refuses FORBIDDEN to who is no officer of the owner; administrators may all. */
export function requireKeeper(actor: Actor, owner: string): Actor {
  const { roles, organisations } = actor;
  if (roles.includes('ADMINISTRATOR')) return actor;
  if (organisations.includes(owner) && MAY_KEEP.some((role) => roles.includes(role))) return actor;
  throw new Refusal(
    'FORBIDDEN',
    `Webhooks of ${owner} are kept by its officers, which your token does not make you.`,
  );
}

/** Refuses OWNER_UNREADABLE. */
export function checkOwner(owner: string): string {
  if (OWNER.test(owner)) return owner;
  const message = `${owner} is no owner: write school:URN, trust:UID or local-authority:CODE.`;
  throw new Refusal('OWNER_UNREADABLE', message, ['input', 'owner']);
}

/** Refuses BAD_TEXT and TOO_MANY. */
export function checkWanted({ name, url, categories, schools }: Wanted): Wanted {
  for (const [field, list] of Object.entries({ categories, schools }))
    if (list.length > MOST_NAMED)
      throw new Refusal('TOO_MANY', `${field} may name ${MOST_NAMED}; leave it empty for all.`, [
        'input',
        field,
      ]);
  return { name: checkText(name, ['input', 'name']), url, categories, schools };
}

interface Begun extends Wanted {
  readonly id: string;
  readonly owner: string;
  readonly secret: Secret;
  readonly by: string;
  readonly now: Date;
}

export const beginWebhook = ({ id, owner, secret, by, now, ...wanted }: Begun): Webhook => ({
  ...{ id, owner, ...wanted, state: 'ACTIVE', notice: null, secrets: [secret], replay: null },
  ...{ createdAt: now, createdBy: by, lastSuccessAt: null, failingSince: null, version: 1 },
});

/** A webhook with what changes of it; refuses CHANGED_MEANWHILE. */
export function change(webhook: Webhook, read: number, changes: Partial<Webhook>): Webhook {
  checkVersion('the webhook', read, webhook.version);
  return { ...webhook, ...changes, version: webhook.version + 1 };
}

/** The new secret first; the one in use until now holds for a day more, so that receivers can change over. */
export const rotated = ({ secrets }: Webhook, secret: Secret, now: Date): readonly Secret[] => [
  secret,
  ...secrets.slice(0, 1).map((old) => ({ ...old, until: new Date(now.getTime() + DAY_MS) })),
];

export const secretsOn = ({ secrets }: Webhook, now: Date): readonly string[] =>
  secrets.filter(({ until }) => until === null || until > now).map(({ secret }) => secret);

/** Whether a change is one that the webhook's owner may hear of and wants to. */
export function wants({ owner, categories, schools }: Webhook, { to, audience }: Change): boolean {
  const isTheirs = concerns({ id: '', name: '', roles: [], organisations: [owner] }, audience);
  return (
    isTheirs &&
    (categories.length === 0 || categories.includes(to)) &&
    (schools.length === 0 || schools.includes(audience.school))
  );
}

interface Change {
  readonly to: string;
  readonly audience: Audience;
}
