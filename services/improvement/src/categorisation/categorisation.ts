import type { Audience } from '@middletier/runtime/event';
import { Refusal } from '@middletier/runtime/refusal';
import type { Explanation, Support } from './explanation';
import type { Inputs } from './inputs';
import type { State } from './moves';

/** What the rules made of a school's figures at a moment, with all that it was reckoned from. */
export interface Reckoning {
  readonly at: Date;
  readonly category: string;
  readonly support: Support;
  readonly sentence: string;
  readonly explanation: Explanation;
  readonly framework: AppliedVersion;
  readonly inputs: Inputs;
}

/** `key` names the framework as it was applied, kept for as long as something was reckoned by it. */
export interface AppliedVersion {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly key: string;
}

/** A category that people decided on, and why in a sentence. */
export interface Decided {
  readonly category: string;
  readonly support: Support;
  readonly sentence: string;
}

/** What was agreed or overruled: it counts until `until`, a day, unless something else is agreed before. */
export interface Held extends Decided {
  readonly state: 'AGREED' | 'OVERRULED';
  /** The school year it was agreed for. */
  readonly year: string;
  readonly at: Date;
  readonly until: string;
  readonly reckoning: Reckoning;
}

/** An open challenge by the school; `from` is the state to which it returns where the challenge is declined. */
export interface Challenge {
  readonly from: State;
  readonly grounds: string;
  readonly sought: string | null;
}

/** Where the categorisation of a school in a school year stands (domain.md "Categorisation, the heart"). */
export interface Categorisation {
  /** For instance 990001-2025-26, or 990001-trust-5143-2025-26. */
  readonly id: string;
  readonly urn: string;
  /**
   * The trust or partnership that categorises the school by a framework of its own, as a body reference; null for the
   * authority's categorisation, which is the school's.
   */
  readonly owner: string | null;
  readonly year: string;
  readonly phase: string;
  readonly audience: Audience;
  readonly state: State;
  /** The number of its steps. */
  readonly version: number;
  /** The category that counts: what is held; else what was moderated; else what the rules propose. */
  readonly category: string;
  /** When the school came into the category that counts. */
  readonly since: Date;
  readonly proposal: Reckoning;
  /** Null until people have looked at the proposal as it is. */
  readonly moderated: Decided | null;
  readonly held: Held | null;
  readonly challenge: Challenge | null;
  /** Why the figures no longer suffice for a category, and since when; null while they do. */
  readonly lapsed: { readonly because: string; readonly since: Date } | null;
  /** The reckoning with which the category that counts began, where it is no longer the one that counts. */
  readonly startedWith: Explanation | null;
}

/** The category that counts and the reckoning under it. */
export interface Counted {
  readonly category: string;
  readonly support: Support;
  readonly reckoning: Reckoning;
  /** What people said of it; null while the rules alone have spoken. */
  readonly decided: Decided | null;
}

/** What is held counts; else what people made of the proposal; else the proposal. */
export function countedOf({
  proposal,
  moderated,
  held,
}: Pick<Categorisation, 'proposal' | 'moderated' | 'held'>): Counted {
  if (held) {
    const { category, support, reckoning } = held;
    return { category, support, reckoning, decided: held };
  }
  const { category, support } = moderated ?? proposal;
  return { category, support, reckoning: proposal, decided: moderated };
}

/** False where it was withdrawn, and where its figures no longer suffice and nothing is agreed that goes on. */
export const counts = ({ state, lapsed, held }: Pick<Categorisation, 'state' | 'lapsed' | 'held'>): boolean =>
  state !== 'WITHDRAWN' && (!lapsed || held !== null);

type Whose = Pick<Categorisation, 'urn' | 'owner'>;

/** Whose categorisation of which school: the URN for the authority's, the URN with the body for any further one. */
export const categorisationKey = ({ urn, owner }: Whose): string =>
  owner ? `${urn}-${owner.replace(':', '-')}` : urn;

export const categorisationId = (whose: Whose, year: string): string => `${categorisationKey(whose)}-${year}`;

/** Of whose school it is, by its id. Refuses CATEGORISATION_UNKNOWN. */
export function whoseIs(id: string): Whose {
  const [, urn, kind, body] = /^(\d+)(?:-(trust|partnership)-(.+))?-\d{4}-\d\d$/.exec(id) ?? [];
  if (urn !== undefined) return { urn, owner: kind === undefined ? null : `${kind}:${body!}` };
  throw noCategorisation(id);
}

export const noCategorisation = (id: string): Refusal =>
  new Refusal('CATEGORISATION_UNKNOWN', `There is no categorisation ${id}. Ids are like 990001-2025-26.`, [
    'input',
    'id',
  ]);
