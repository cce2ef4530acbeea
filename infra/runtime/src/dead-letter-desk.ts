import type { Msg, NatsConnection, Subscription } from 'nats';
import { z } from 'zod';
import type { DeadLetters } from './dead-letters';
import { Refusal } from './refusal';

/** Requests the `dead-letters` command sends to a running service over NATS. */
export const deskSubject = (service: string): string => `dead-letters.${service}`;

const request = z.object({
  action: z.enum(['list', 'retry', 'drop']),
  id: z.string().optional(),
  first: z.number().int().min(1).max(500).default(50),
});

/** Lists, retries and drops the events a service could not apply, on request. */
export const serveDeadLetters = (
  nats: NatsConnection,
  { service, desks }: { service: string; desks: readonly DeadLetters[] },
): Subscription =>
  nats.subscribe(deskSubject(service), { callback: (_error, message) => void answer(message, desks) });

async function answer(message: Msg, desks: readonly DeadLetters[]): Promise<void> {
  try {
    message.respond(JSON.stringify({ result: await carryOut(message, desks) }));
  } catch (error) {
    message.respond(JSON.stringify({ error: (error as Error).message }));
  }
}

async function carryOut(message: Msg, desks: readonly DeadLetters[]): Promise<unknown> {
  const { action, id, first } = request.parse(message.json());
  if (action === 'list') return (await Promise.all(desks.map((desk) => desk.list(first)))).flat();
  const desk = desks.find(({ reader }) => id?.startsWith(`${reader}|`));
  if (!desk || !id)
    throw new Refusal('DEAD_LETTER_UNKNOWN', `No reader here has a dead letter ${id ?? '(no id given)'}.`);
  await (action === 'retry' ? desk.retry(id) : desk.drop(id));
  return id;
}
