import { randomUUID } from 'node:crypto';
import type { Actor } from '@middletier/runtime/actor';
import type { TestService } from './testing';

export interface CommandSent {
  readonly name: string;
  /** Gets a fresh idempotencyKey unless it brings one. */
  readonly input: object;
  /** Fields of what the mutation returns. */
  readonly want?: string;
  /** The type of the input, where it is not named for the mutation. */
  readonly inputType?: string;
}

export interface Outcome {
  // Tests look into answers of every shape.
  readonly got: any; // eslint-disable-line @typescript-eslint/no-explicit-any
  readonly refused?: { readonly code: string; readonly message: string };
}

/** Sends a mutation by its name. @returns what it gives, or why it was refused */
export async function sendCommand(
  { ask }: Pick<TestService, 'ask'>,
  by: Actor | null,
  { name, input, want = 'id', inputType }: CommandSent,
): Promise<Outcome> {
  const type = inputType ?? `${name[0]!.toUpperCase()}${name.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { got: ${name}(input: $input) { ${want} } }`;
  const answer = await ask(by, query, { input: { idempotencyKey: randomUUID(), ...input } });
  const error = answer.errors?.[0];
  const got = (answer.data as { readonly got: unknown } | null)?.got;
  return error ? { got, refused: { code: error.extensions.code, message: error.message } } : { got };
}

/** As sendCommand; the code alone where it was refused. */
export async function gotOrCode(...sent: Parameters<typeof sendCommand>): Promise<Outcome['got']> {
  const outcome = await sendCommand(...sent);
  return outcome.refused?.code ?? (outcome.got as unknown);
}
