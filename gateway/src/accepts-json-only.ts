/**
 * GraphQL over HTTP: who accepts `application/json` only is told of a document's own mistakes with 200, since such clients
 * take another status for a failure of the connection; `application/graphql-response+json` has the 400.
 */
export const acceptsJsonOnly = (accept = ''): boolean => /^application\/json\b[^,]*$/i.test(accept);
