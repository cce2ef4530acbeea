import type { Connection } from '@middletier/runtime/connection';
import { Keep } from '@middletier/runtime/keep';
import type { CollectionDefinition } from '@middletier/runtime/mongo';
import type { Conversation } from './conversation';

export const conversationCollections: readonly CollectionDefinition[] = [
  { name: 'conversations', indexes: [{ key: { urn: 1, heldOn: 1, _id: 1 } }] },
];

export const conversations = new Keep<Conversation>('conversations');

export type ConversationPage = Connection<Conversation>;
