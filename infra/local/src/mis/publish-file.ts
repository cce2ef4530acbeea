import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Refusal } from '@middletier/runtime/refusal';
import { TrustPost, type LetterResult, type TrustAccess } from '../trust-post';
import { formOf, kindIn } from './file-form';
import type { MisReceipt } from './mis-client';

/** What NATS takes as one message, unless its server is told otherwise. */
const LARGEST = 1_000_000;

export interface Publication {
  readonly path: string;
  readonly kind: string | undefined;
  readonly mapping: string | undefined;
  readonly dryRun: boolean;
}

/** Publishes a small file as a trust's integration would, and waits for what became of it. */
export async function publishFile(access: TrustAccess, wanted: Publication): Promise<MisReceipt> {
  const { path, mapping, dryRun } = wanted;
  const body = await readFile(path).catch(() => {
    throw new Refusal('FILE_MISSING', `There is no such file (looked for ${path}).`);
  });
  if (body.length > LARGEST)
    throw new Refusal('TOO_LARGE', `${basename(path)} is too large for a message: push it.`);
  const form = formOf(path);
  const said = {
    ...{ 'Mis-Kind': wanted.kind ?? kindIn(path), 'Mis-File': basename(path), 'Content-Type': form.type },
    ...(form.encoding ? { 'Content-Encoding': form.encoding } : {}),
    ...(mapping ? { 'Mis-Mapping': mapping } : {}),
    ...(dryRun ? { 'Mis-Dry-Run': 'true' } : {}),
  };
  await using post = await TrustPost.open<MisReceipt & LetterResult>(access).catch((error: Error) => {
    throw new Refusal('NOT_LET_IN', `${access.natsUrl} does not let the trust in: ${error.message}.`);
  });
  const { error, ...receipt } = await post.send(body, said);
  if (error) throw new Refusal(error.code, error.message);
  return receipt;
}
