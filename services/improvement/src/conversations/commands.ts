import { randomUUID } from 'node:crypto';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireAuthorityOfficer } from '@middletier/runtime/schools';
import { mayRead, readerOf } from '../confidentiality/rights';
import type { Context } from '../context';
import type { AddToConversationInput, RecordConversationInput } from '../generated/graphql';
import { personOf } from '../people/person';
import { addTo, recordConversation, type Conversation } from './conversation';
import { conversations } from './repository';

export async function record(context: Context, input: RecordConversationInput): Promise<Conversation> {
  const { actor } = await requireAuthorityOfficer(context, input.urn);
  return runCommand(context, { name: 'recordConversation', input }, async (unit) => {
    const hand = { id: randomUUID(), by: personOf(actor), now: context.now };
    const conversation = recordConversation(input, hand);
    await conversations.add(unit, conversation);
    return conversation;
  });
}

/** A conversation that may not be read is refused as one that there is not. */
export const add = (context: Context, input: AddToConversationInput): Promise<Conversation> =>
  runCommand(context, { name: 'addToConversation', input }, async (unit) => {
    const conversation = await conversations.find(unit, input.id);
    const reader = conversation && (await readerOf(context, conversation.urn));
    if (!reader || !mayRead(reader, conversation))
      throw new Refusal('CONVERSATION_UNKNOWN', `There is no conversation ${input.id}.`, ['input', 'id']);
    const { actor } = await requireAuthorityOfficer(context, conversation.urn, ['input', 'id']);
    const changed = addTo(conversation, input.text, { by: personOf(actor), now: context.now });
    await conversations.save(unit, changed);
    return changed;
  });
