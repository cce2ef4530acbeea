import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import { rankOf, type Framework } from '../frameworks/framework';
import { supportOf } from './categorise';
import type { Categorisation, Decided, Held } from './categorisation';
import { checkMove } from './moves';
import { heldUntil } from './school-year';
import { checkStatutoryReason } from './statutory-reasons';
import type { Answer, StepActor, Taken } from './step';
import { takeStep } from './take-step';

/** Who acts and when, and the framework by which the categorisation was reckoned. */
export interface Deciding {
  readonly actor: StepActor;
  readonly at: Date;
  readonly framework: Framework;
}

const LONGEST_REASON = 4_000;
const reasonFrom = (reason: string): string => checkText(reason, ['input', 'reason'], LONGEST_REASON);

export interface Moderation {
  /** Null confirms the category as it stands. */
  readonly category: string | null;
  readonly reason: string;
  readonly meeting: string | null;
}

/** Officers and heads look at a proposal together, and confirm it or put the school into another category. */
export function moderate(before: Categorisation, given: Moderation, deciding: Deciding): Taken {
  checkMove('MODERATE', before);
  const reason = reasonFrom(given.reason);
  const standing = (before.moderated ?? before.proposal).category;
  const category = given.category ?? standing;
  const verb =
    category === before.proposal.category ? `confirmed as ${category}` : `moderated to ${category}`;
  const sentence = `It was ${verb} by ${deciding.actor.name}: ${reason}`;
  const moderated = decidedOn({ category, sentence }, deciding);
  const details = { meeting: given.meeting };
  return takeStep(
    before,
    { ...before, state: 'MODERATED', moderated },
    { kind: 'MODERATED', ...who(deciding), reason, movedBy: sentence, details },
  );
}

/** A resolution that was carried, by which a board agrees what was moderated (004, Wigan's School Improvement Board). */
export interface Agreement {
  readonly resolution: string;
  readonly board: string;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** A board agrees what was moderated: it counts until the end of the year and of the term for its renewal. */
export function agree(before: Categorisation, given: Agreement, deciding: Deciding): Taken {
  checkMove('AGREE', before);
  const { category } = before.moderated!;
  const sentence = `${category} was agreed by ${given.board} on ${given.date}`;
  const held = heldFrom(before, { state: 'AGREED', category, sentence }, deciding);
  return takeStep(
    before,
    { ...before, state: 'AGREED', moderated: null, held },
    {
      ...{ kind: 'AGREED', ...who(deciding), reason: `${sentence}.`, movedBy: sentence },
      details: { resolution: given.resolution },
    },
  );
}

/** The school contests its category, and may say which one it seeks. */
export function challenge(
  before: Categorisation,
  given: { readonly grounds: string; readonly sought: string | null },
  deciding: Deciding,
): Taken {
  checkMove('CHALLENGE', before);
  const grounds = checkText(given.grounds, ['input', 'grounds'], LONGEST_REASON);
  const { sought } = given;
  if (sought !== null) checkCategory(sought, deciding.framework, 'sought');
  return takeStep(
    before,
    { ...before, state: 'CHALLENGED', challenge: { from: before.state, grounds, sought } },
    { kind: 'CHALLENGED', ...who(deciding), reason: grounds, details: { sought } },
  );
}

export interface AnswerGiven {
  readonly answer: Answer;
  /** For CHANGED alone. */
  readonly category: string | null;
  readonly reason: string;
}

/** Declined, it goes back to where it was; otherwise the category is moderated, and is agreed by the board again. */
export function answer(before: Categorisation, given: AnswerGiven, deciding: Deciding): Taken {
  checkMove('ANSWER', before);
  const reason = reasonFrom(given.reason);
  const happening = {
    kind: 'ANSWERED',
    ...who(deciding),
    reason,
    details: { answer: given.answer },
  } as const;
  const category = categoryAnswered(before, given);
  const { from } = before.challenge!;
  if (category === null) return takeStep(before, { ...before, state: from, challenge: null }, happening);
  const sentence = `After a challenge by the school it was put into ${category} by ${deciding.actor.name}: ${reason}`;
  const moderated = decidedOn({ category, sentence }, deciding);
  const draft = { ...before, state: 'MODERATED', challenge: null, moderated } as const;
  return takeStep(before, draft, { ...happening, movedBy: sentence });
}

/** Null for a challenge that is declined. */
function categoryAnswered({ challenge: open }: Categorisation, given: AnswerGiven): string | null {
  if (given.answer === 'DECLINED') return null;
  const category = given.answer === 'UPHELD' ? open!.sought : given.category;
  if (category !== null) return category;
  const message =
    given.answer === 'UPHELD'
      ? 'The school named no category that it seeks: answer CHANGED and say which category it is to be in.'
      : 'Say which category the school is to be in.';
  throw new Refusal('CATEGORY_MISSING', message, ['input', 'category']);
}

export interface Overruling {
  readonly category: string;
  readonly statutoryReason: string;
  readonly reason: string;
}

/** A named officer sets the category against what others made of it, for a reason in law. */
export function overrule(before: Categorisation, given: Overruling, deciding: Deciding): Taken {
  checkMove('OVERRULE', before);
  const { id, title, law } = checkStatutoryReason(given.statutoryReason);
  const reason = reasonFrom(given.reason);
  const sentence = `It was overruled to ${given.category} by ${deciding.actor.name}: ${title} (${law}). ${reason}`;
  const held = heldFrom(before, { state: 'OVERRULED', category: given.category, sentence }, deciding);
  return takeStep(
    before,
    { ...before, state: 'OVERRULED', moderated: null, challenge: null, held },
    { kind: 'OVERRULED', ...who(deciding), reason, movedBy: sentence, details: { statutoryReason: id } },
  );
}

/** It counts no more; the next figures propose anew. */
export function withdraw(
  before: Categorisation,
  given: { readonly reason: string },
  deciding: Deciding,
): Taken {
  checkMove('WITHDRAW', before);
  const reason = reasonFrom(given.reason);
  return takeStep(
    before,
    { ...before, state: 'WITHDRAWN', moderated: null, challenge: null, held: null },
    { kind: 'WITHDRAWN', ...who(deciding), reason },
  );
}

const who = ({ actor, at }: Deciding) => ({ actor: { id: actor.id, name: actor.name }, at });

const decidedOn = (
  { category, sentence }: Pick<Decided, 'category' | 'sentence'>,
  { framework }: Deciding,
): Decided => ({ category, sentence, support: supportOf(framework, checkCategory(category, framework)) });

const heldFrom = (
  { year, proposal }: Categorisation,
  given: Pick<Held, 'state' | 'category' | 'sentence'>,
  deciding: Deciding,
): Held => ({
  ...{ ...decidedOn(given, deciding), state: given.state },
  ...{ year, at: deciding.at, until: heldUntil(year), reckoning: proposal },
});

function checkCategory(category: string, framework: Framework, field = 'category'): string {
  if (rankOf(framework, category) >= 0) return category;
  const known = framework.categories.map(({ id }) => id).join(', ');
  throw new Refusal('CATEGORY_UNKNOWN', `${framework.title} has no category ${category}. It has ${known}.`, [
    'input',
    field,
  ]);
}
