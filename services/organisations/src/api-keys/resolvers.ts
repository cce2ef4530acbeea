import { randomBytes } from 'node:crypto';
import { requireRole } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { ObjectId } from 'mongodb';
import type { Resolvers } from '../generated/graphql';
import { checkWanted, digestOf, secretFrom, type ApiKey } from './api-key';
import { addApiKey, endApiKey, readApiKeys } from './repository';

export const resolvers: Resolvers = {
  Query: {
    apiKeys: (_root, { first, after }, { actor, store }) => {
      requireRole(actor, 'ADMINISTRATOR');
      return readApiKeys(store.db, { first, after });
    },
  },
  Mutation: {
    createApiKey: async (_root, { input }, context) => {
      const { name: createdBy } = requireRole(context.actor, 'ADMINISTRATOR');
      const secret = secretFrom(randomBytes(32));
      const digest = digestOf(secret);
      // The result of a command is kept; the secret must not be, so it is no part of it.
      const apiKey = await runCommand(context, { name: 'createApiKey', input }, async (unit) => {
        const id = new ObjectId().toHexString();
        const key: ApiKey = {
          id,
          digest,
          ...checkWanted(input),
          createdAt: context.now,
          createdBy,
          revokedAt: null,
        };
        await addApiKey(unit, key);
        return key;
      });
      return { apiKey, secret: apiKey.digest === digest ? secret : null };
    },
    revokeApiKey: (_root, { input }, context) => {
      requireRole(context.actor, 'ADMINISTRATOR');
      return runCommand(context, { name: 'revokeApiKey', input }, async (unit) => {
        const key = await endApiKey(unit, input.id, context.now);
        if (!key) throw new Refusal('API_KEY_UNKNOWN', `There is no API key ${input.id}.`, ['input', 'id']);
        return key;
      });
    },
  },
  ApiKey: {
    createdAt: ({ createdAt }) => createdAt.toISOString(),
    revokedAt: ({ revokedAt }) => revokedAt?.toISOString() ?? null,
  },
};
