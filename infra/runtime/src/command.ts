import { requireActor } from './actor';
import { Refusal } from './refusal';
import type { RequestContext } from './slice';
import type { UnitOfWork } from './unit-of-work';

interface Command {
  /** The mutation. */
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
}

/**
 * Carries out a mutation once: sent again with its idempotencyKey by the same actor, the first result is returned.
 * The result must be plain data.
 */
export async function runCommand<T>(
  { actor, store }: Pick<RequestContext, 'actor' | 'store'>,
  { name, input }: Command,
  work: (unit: UnitOfWork) => Promise<T>,
): Promise<T> {
  const { idempotencyKey: key } = input;
  if (key.length < 8 || key.length > 200)
    throw new Refusal('BAD_IDEMPOTENCY_KEY', 'idempotencyKey must have 8 to 200 characters; a UUID serves.', [
      'input',
      'idempotencyKey',
    ]);
  return store.command(`${requireActor(actor).id}|${name}|${key}`, input, work);
}
