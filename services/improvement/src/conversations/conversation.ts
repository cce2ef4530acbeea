import { checkText } from '@middletier/runtime/check-input';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { confide, type Confided, type Confidentiality } from '../confidentiality/confidentiality';
import type { Person } from '../people/person';

/** A conversation on record (004 annex 2: "hard conversations"): added to, never rewritten. */
export interface Conversation extends Confided {
  readonly id: string;
  readonly urn: string;
  readonly heldOn: string;
  /** Who took part, by name and office. */
  readonly participants: readonly string[];
  readonly subject: string;
  readonly account: string;
  readonly agreed: readonly string[];
  readonly recordedBy: Person;
  readonly recordedAt: string;
  readonly additions: readonly { readonly by: Person; readonly at: string; readonly text: string }[];
}

export interface Held {
  readonly urn: string;
  readonly heldOn: string;
  readonly participants: readonly string[];
  readonly subject: string;
  readonly account: string;
  readonly agreed: readonly string[];
  readonly confidentiality: Confidentiality;
  readonly readers?: readonly string[] | null | undefined;
}

interface Hand {
  readonly by: Person;
  readonly now: Date;
}

const LONGEST = 20_000;

/** Refuses BAD_TEXT, BAD_DATE, DAY_TO_COME and READERS_MISPLACED. */
export function recordConversation(
  held: Held,
  { id, by, now }: Hand & { readonly id: string },
): Conversation {
  if (checkDay(held.heldOn, ['input', 'heldOn']) > dayOf(now))
    throw new Refusal('DAY_TO_COME', `${held.heldOn} is still to come.`, ['input', 'heldOn']);
  const list = (field: 'participants' | 'agreed') =>
    held[field].map((text, i) => checkText(text, ['input', field, i], 500));
  return {
    ...{ id, urn: held.urn, heldOn: held.heldOn, participants: list('participants'), agreed: list('agreed') },
    subject: checkText(held.subject, ['input', 'subject']),
    account: checkText(held.account, ['input', 'account'], LONGEST),
    ...confide({ confidentiality: held.confidentiality, readers: held.readers ?? [] }, by.id, ['input']),
    ...{ recordedBy: by, recordedAt: now.toISOString(), additions: [] },
  };
}

export const addTo = (conversation: Conversation, text: string, { by, now }: Hand): Conversation => ({
  ...conversation,
  additions: [
    ...conversation.additions,
    { by, at: now.toISOString(), text: checkText(text, ['input', 'text'], LONGEST) },
  ],
});
