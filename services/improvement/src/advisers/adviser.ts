import { checkId, checkText } from '@middletier/runtime/check-input';
import { holdsOn, type Period } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';

/** Why somebody may not advise a school: what they have, or had, to do with it. */
export interface Interest extends Period {
  readonly urn: string;
  readonly kind: 'OWN_SCHOOL' | 'SPOUSE' | 'FAMILY' | 'GOVERNOR' | 'FORMER_POST' | 'FINANCIAL' | 'OTHER';
  readonly note: string | null;
}

/** A school improvement adviser, of an authority or from outside (004, Stockton). */
export interface Adviser {
  readonly id: string;
  readonly localAuthority: string;
  readonly name: string;
  /** True for one who is commissioned from outside. */
  readonly external: boolean;
  /** Days they can give in a school year. */
  readonly days: number;
  readonly interests: readonly Interest[];
  readonly version: number;
}

/** Refuses DAYS_IMPOSSIBLE, BAD_ID and BAD_TEXT. */
export function checkAdviser(adviser: Adviser): Adviser {
  if (adviser.days < 0 || adviser.days > 260)
    throw new Refusal('DAYS_IMPOSSIBLE', 'An adviser has 0 to 260 days in a year.', ['input', 'days']);
  return {
    ...adviser,
    id: checkId(adviser.id, ['input', 'id']),
    name: checkText(adviser.name, ['input', 'name']),
  };
}

/** A conflict of interest, in a sentence. */
export interface Conflict {
  readonly kind: Interest['kind'] | 'SAME_TRUST';
  readonly sentence: string;
}

interface Placed {
  readonly urn: string;
  readonly name: string;
  readonly trust: string | null;
}

const SAID: Readonly<Record<Interest['kind'], string>> = {
  OWN_SCHOOL: 'works at',
  SPOUSE: 'has a spouse or partner at',
  FAMILY: 'has family at',
  GOVERNOR: 'is a governor of',
  FORMER_POST: 'worked until lately at',
  FINANCIAL: 'has money at stake in',
  OTHER: 'has declared an interest in',
};

/** Interests that make a whole trust a matter of one's own. */
const IN_TRUST: readonly Interest['kind'][] = ['OWN_SCHOOL', 'SPOUSE', 'GOVERNOR', 'FINANCIAL'];

/** Every conflict between an adviser and a school on a day; `others` are the schools of the adviser's interests. */
export function conflictsOf(
  { name, interests }: Pick<Adviser, 'name' | 'interests'>,
  {
    school,
    others,
    day,
  }: { readonly school: Placed; readonly others: ReadonlyMap<string, Placed>; readonly day: string },
): readonly Conflict[] {
  return interests
    .filter((interest) => holdsOn(interest, day))
    .flatMap(({ urn, kind }): Conflict[] => {
      if (urn === school.urn) return [{ kind, sentence: `${name} ${SAID[kind]} ${school.name}.` }];
      const other = others.get(urn);
      if (!other?.trust || other.trust !== school.trust || !IN_TRUST.includes(kind)) return [];
      return [
        {
          kind: 'SAME_TRUST',
          sentence: `${name} ${SAID[kind]} ${other.name}, which is in the trust of ${school.name}.`,
        },
      ];
    });
}
