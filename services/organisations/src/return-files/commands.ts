import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { decide } from './decide-file';
import { fileFor } from './may-see';
import { keepDecision } from './keep-decision';
import { findFile } from './repository';
import type { FileDecision, ReturnFile } from './return-file';
import { settleFile } from './settle-file';

/** What is left when it takes longer is finished by the service itself. */
const PATIENCE_MS = 5_000;

interface Decision {
  readonly mutation: string;
  readonly what: FileDecision['what'];
  readonly input: {
    readonly idempotencyKey: string;
    readonly id: string;
    readonly version: number;
    readonly reason: string;
  };
}

/** Carries out a decision about a file, and what follows from it. */
export async function decideOn(context: Context, { mutation, what, input }: Decision): Promise<ReturnFile> {
  const { actor: who, store, now: at } = context;
  await fileFor(store.db, who, input.id);
  await runCommand(context, { name: mutation, input }, async (unit) => {
    const file = await findFile(unit, input.id);
    if (!file) throw new Refusal('NOT_FOUND', `There is no file ${input.id}.`, ['input', 'id']);
    const { state, decision } = decide(file, { what, ...input }, { who, at });
    await keepDecision(unit, file, { state, decision });
    return { id: file.id };
  });
  const decided = (await findFile(store, input.id))!;
  return settleFile(store, decided, AbortSignal.timeout(PATIENCE_MS));
}
