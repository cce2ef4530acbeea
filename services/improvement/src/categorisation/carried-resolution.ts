import type { ResolutionPassed } from '@middletier/organisations/contract';
import { Refusal } from '@middletier/runtime/refusal';
import type { Categorisation } from './categorisation';
import { agree, type Deciding } from './decide';
import type { Taken } from './step';

/** A board's resolution that agrees categories. */
export interface CarriedResolution {
  readonly id: string;
  readonly board: { readonly id: string; readonly name: string };
  /** A reference such as local-authority:990. */
  readonly owner: string;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** The one phase it is for; null for every phase. */
  readonly phase: string | null;
  /** URNs; where there are none it is for every school of the owner's. */
  readonly schools: readonly string[];
  /** The category the board was told of a school, by URN, where the motion names it. */
  readonly categories: readonly { readonly urn: string; readonly category: string }[];
}

const KIND = 'AGREE_CATEGORIES';

/** Null for a resolution about something else. */
export function carriedResolution(told: ResolutionPassed): CarriedResolution | null {
  if (told.kind !== KIND) return null;
  const { resolutionId: id, board, owner, date, phase, subject } = told;
  const categories = subject.details
    .filter(({ name }) => /^\d+$/.test(name))
    .map(({ name: urn, value: category }) => ({ urn, category }));
  const schools = [...new Set([...subject.schools, ...categories.map(({ urn }) => urn)])];
  return { id, board, owner, date, phase, schools, categories };
}

/** Agrees what was moderated, where the resolution is about this school and about this category. */
export function agreeBy(resolution: CarriedResolution, before: Categorisation, deciding: Deciding): Taken {
  checkReach(resolution, before);
  const { id, board, date, categories } = resolution;
  const told = categories.find(({ urn }) => urn === before.urn)?.category;
  const moderated = before.moderated?.category;
  if (told !== undefined && moderated !== undefined && told !== moderated)
    throw new Refusal(
      'ANOTHER_CATEGORY_AGREED',
      `The board agreed ${told} for school ${before.urn}, which was moderated to ${moderated}: moderate it first.`,
      ['input', 'resolution'],
    );
  return agree(before, { resolution: id, board: board.name, date }, deciding);
}

function checkReach(
  { owner, phase, schools }: CarriedResolution,
  { urn, audience, owner: whose, ...of }: Categorisation,
): void {
  // A board of a partnership may agree what the authorities of its schools decided, as Wigan's does (004).
  const anothers =
    whose === null
      ? owner.startsWith('local-authority:') && owner !== `local-authority:${audience.localAuthority}`
      : owner !== whose;
  const listed = schools.length === 0 || schools.includes(urn);
  if (!anothers && listed && (phase === null || phase === of.phase)) return;
  throw new Refusal('NOT_IN_RESOLUTION', `The resolution is not about school ${urn}.`, [
    'input',
    'resolution',
  ]);
}
