import { requireActor, type Actor } from './actor';
import { recordAudit } from './audit-trail';
import { carriedOut } from './audited-command';
import { Refusal } from './refusal';
import type { RequestContext } from './slice';
import type { UnitOfWork } from './unit-of-work';

export interface Command {
  /** The mutation. */
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
}

/** What a command needs of a request. */
export type CommandContext = Pick<RequestContext, 'actor' | 'store' | 'asked'>;

/**
 * Carries out a mutation once: sent again with its idempotencyKey by the same actor, the first result is returned.
 * The result must be plain data.
 */
export async function runCommand<T>(
  { actor, store, asked }: CommandContext,
  { name, input }: Command,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  const known = requireActor(actor);
  return store.command(commandId(known, { name, input }), input, async (unit) => {
    const result = await work(unit);
    await recordAudit(unit, carriedOut({ actor: known, name, input, asked }, result));
    return result;
  });
}

/** The id under which a command's result is kept. Refuses UNAUTHENTICATED, BAD_IDEMPOTENCY_KEY. */
export function commandId(actor: Actor | null, { name, input: { idempotencyKey: key } }: Command): string {
  const known = requireActor(actor);
  if (key.length >= 8 && key.length <= 200) return `${known.id}|${name}|${key}`;
  throw new Refusal('BAD_IDEMPOTENCY_KEY', 'idempotencyKey must have 8 to 200 characters; a UUID serves.', [
    'input',
    'idempotencyKey',
  ]);
}
