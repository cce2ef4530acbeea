import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache';
import { check } from '@middletier/runtime/check';
import { Refusal } from '@middletier/runtime/refusal';
import { z } from 'zod';

/** Bytes of documents that clients registered by sending them. */
const LARGEST_REGISTER = 10_000_000;

/** As written by `generate-persisted-query-manifest` and its likes. */
const manifestShape = z.object({
  format: z.literal('apollo-persisted-query-manifest'),
  version: z.literal(1),
  operations: z.array(z.object({ id: z.string().min(1), body: z.string().min(1) })),
});

export interface PersistedOptions {
  /** Path of a manifest; none is known without one. */
  readonly manifest: string | undefined;
  /** Refuses every document that the manifest does not have. */
  readonly only: boolean;
}

const hashOf = (body: string): string => createHash('sha256').update(body).digest('hex');

/** Documents that were written down beforehand, known by the id of the manifest or the SHA-256 of their text. */
export class PersistedOperations implements KeyValueCache<string> {
  private readonly bodies: ReadonlyMap<string, string>;
  private readonly hashes: ReadonlySet<string>;
  private readonly registered = new InMemoryLRUCache<string>({ maxSize: LARGEST_REGISTER });

  constructor(private readonly options: PersistedOptions) {
    const operations = options.manifest === undefined ? [] : readManifest(options.manifest);
    this.hashes = new Set(operations.map(({ body }) => hashOf(body)));
    this.bodies = new Map(
      operations.flatMap(({ id, body }) => [[id, body] as const, [hashOf(body), body] as const]),
    );
  }

  /** The document that a client names by its hash, as Apollo's protocol of persisted queries has it (`apq:HASH`). */
  async get(key: string): Promise<string | undefined> {
    return this.bodies.get(key.replace(/^apq:/, '')) ?? (await this.registered.get(key));
  }

  /** A client may send a document once and by its hash from then on; it is kept while there is room. */
  async set(key: string, source: string): Promise<void> {
    if (!this.options.only) await this.registered.set(key, source);
  }

  async delete(key: string): Promise<boolean> {
    return this.registered.delete(key);
  }

  /** Refuses PERSISTED_OPERATIONS_ONLY where nothing else is allowed. */
  requireKnown(source: string): void {
    if (!this.options.only || this.hashes.has(hashOf(source))) return;
    throw new Refusal(
      'PERSISTED_OPERATIONS_ONLY',
      'This gateway answers only documents that were registered with it. Send one of those, by its text or its id.',
    );
  }
}

function readManifest(path: string) {
  const given: unknown = JSON.parse(readFileSync(path, 'utf8'));
  return check(manifestShape, `PERSISTED_OPERATIONS: ${path} is no manifest of persisted operations`, given)
    .operations;
}
