import type { Actor } from '@middletier/runtime/actor';
import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Wanted } from './wanted';

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
  /** The service whose events it has come to; the first where nothing is said. */
  readonly source?: string;
  /** Behind which it goes on there; null at the beginning. */
  readonly cursor: string | null;
  readonly done: boolean;
}

/** An address to which live events are sent. */
export interface Webhook extends Wanted {
  readonly id: string;
  /** Whose schools it hears of: school:URN, trust:UID or local-authority:CODE. */
  readonly owner: string;
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
