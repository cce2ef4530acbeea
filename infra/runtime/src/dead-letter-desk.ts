import type { Msg, NatsConnection, Subscription } from 'nats';
import { z } from 'zod';
import { check } from './check';
import { unknownLetter, type DeadLetters } from './dead-letters';
import { Refusal } from './refusal';

/** Requests the `dead-letters` command sends to a running service over NATS. */
export const deskSubject = (service: string): string => `dead-letters.${service}`;

const request = z.object({
  action: z.enum(['list', 'retry', 'drop']),
  id: z.string().optional(),
  first: z.number().int().min(1).max(500).default(50),
});
export type DeskRequest = z.input<typeof request>;

/** What comes back: the letters of a list, the id of what was retried or dropped, or why not. */
export interface DeskAnswer {
  readonly result?: unknown;
  readonly error?: { readonly code: string; readonly message: string };
}

/** Lists, retries and drops the events a service could not apply, on request. */
export const serveDeadLetters = (
  nats: NatsConnection,
  { service, desks }: { service: string; desks: readonly DeadLetters[] },
): Subscription =>
  nats.subscribe(deskSubject(service), {
    queue: 'desk', // of several instances one answers, and nothing is carried out twice
    callback: (_error, message) => void answer(message, desks),
  });

async function answer(message: Msg, desks: readonly DeadLetters[]): Promise<void> {
  const said: DeskAnswer = await carryOut(message, desks).then(
    (result) => ({ result }),
    (error: Error) => ({ error: { code: codeOf(error), message: error.message } }),
  );
  try {
    message.respond(JSON.stringify(said));
  } catch {
    // the connection was closed meanwhile: nobody hears the answer
  }
}

const codeOf = (error: Error): string => (error instanceof Refusal ? error.code : 'FAILED');

async function carryOut(message: Msg, desks: readonly DeadLetters[]): Promise<unknown> {
  const { action, id, first } = check(request, 'The desk does not understand this', message.json());
  if (action === 'list') return oldest(await Promise.all(desks.map((desk) => desk.list(first))), first);
  const desk = desks.find(({ reader }) => id?.startsWith(`${reader}|`));
  if (!desk || !id) throw unknownLetter(id ?? '(no id given)');
  await (action === 'retry' ? desk.retry(id) : desk.drop(id));
  return id;
}

const oldest = <T extends { at: Date }>(lists: readonly (readonly T[])[], first: number): T[] =>
  lists
    .flat()
    .sort((a, b) => a.at.getTime() - b.at.getTime())
    .slice(0, first);
