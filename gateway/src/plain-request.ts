/** An operation as most clients send it: by its text, or by its hash alone. */
export type PlainRequest = {
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown>;
} & ({ readonly query: string } | { readonly query: undefined; readonly hash: string });

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Undefined for every other form, right or wrong: Apollo Server knows what to say of those. */
export function readPlainRequest(body: unknown): PlainRequest | undefined {
  if (!isObject(body)) return undefined;
  const { query, operationName: name, variables: given, extensions: more } = body;
  const [operationName, variables, extensions] = [name ?? undefined, given ?? {}, more ?? {}];
  if (operationName !== undefined && typeof operationName !== 'string') return undefined;
  if (!isObject(variables) || !isObject(extensions)) return undefined;
  const { persistedQuery: persisted } = extensions;
  if (persisted === undefined)
    return typeof query === 'string' && query ? { query, operationName, variables } : undefined;
  if (query !== undefined || !isObject(persisted) || persisted['version'] !== 1) return undefined;
  const hash = persisted['sha256Hash'];
  return typeof hash === 'string' ? { query, hash, operationName, variables } : undefined;
}
