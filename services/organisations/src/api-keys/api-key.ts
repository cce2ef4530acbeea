import { createHash } from 'node:crypto';
import { ROLES, type Actor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';

/** A machine's credential; the secret is kept as its SHA-256 alone. */
export interface ApiKey {
  readonly id: string;
  readonly digest: string;
  readonly name: string;
  readonly roles: readonly string[];
  readonly organisations: readonly string[];
  readonly createdAt: Date;
  readonly createdBy: string;
  readonly revokedAt: Date | null;
}

type Wanted = Pick<ApiKey, 'name' | 'roles' | 'organisations'>;

const PREFIX = 'mt_';
const ORGANISATION = /^(school:\d{5,6}|trust:\w{1,12}|local-authority:\d{3}|partnership:[\w-]{1,64})$/;

/** @param random 32 random bytes */
export const secretFrom = (random: Uint8Array): string =>
  `${PREFIX}${Buffer.from(random).toString('base64url')}`;

/** Hex SHA-256: what is kept of a secret, and what the gateway asks with. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Refuses a key that could do nothing, or that names roles and bodies there are not. */
export function checkWanted({ name, roles, organisations }: Wanted): Wanted {
  const unknownRole = roles.find((role) => !Object.hasOwn(ROLES, role));
  if (unknownRole !== undefined)
    throw new Refusal(
      'ROLE_UNKNOWN',
      `There is no role ${unknownRole}. Roles are ${Object.keys(ROLES).join(', ')}.`,
      ['input', 'roles'],
    );
  const odd = organisations.find((organisation) => !ORGANISATION.test(organisation));
  if (odd !== undefined || organisations.length === 0)
    throw new Refusal(
      'ORGANISATION_UNREADABLE',
      `${odd ?? 'Nothing'} is no body to act for: write school:URN, trust:UID, local-authority:CODE or partnership:ID.`,
      ['input', 'organisations'],
    );
  return { name: checkText(name, ['input', 'name']), roles, organisations };
}

/** Who a key acts as. */
export const actorOf = ({ id, name, roles, organisations }: ApiKey): Actor => ({
  id: `api-key:${id}`,
  name,
  roles: [...roles],
  organisations: [...organisations],
});
