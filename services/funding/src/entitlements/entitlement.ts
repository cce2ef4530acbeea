import {
  leavesUncategorised,
  type CategorisationChanged,
  type CategorisationEnded,
} from '@middletier/improvement/contract';

/** Days of support and their price, open while the category that carries them holds (domain.md, "what must follow from what"). */
export interface Entitlement {
  readonly urn: string;
  readonly category: string;
  readonly days: number;
  readonly amountPence: number;
  readonly openedAt: Date;
  readonly closedAt: Date | null;
}

/** A change of category opens the entitlement of the new one; days and pence are those the category carries. */
export const openEntitlement = ({ school, to, support }: CategorisationChanged, at: Date): Entitlement => ({
  urn: school.urn,
  category: to,
  days: support.days,
  amountPence: support.amountPence,
  openedAt: at,
  closedAt: null,
});

/** A time in which a school is entitled to nothing, for it is in no category. */
export interface NoEntitlement extends Pick<Entitlement, 'urn' | 'openedAt' | 'closedAt'> {
  readonly category: null;
}

/** The end of a category without another one; null where it counts on, or is not the authority's. */
export function closeEntitlement(ended: CategorisationEnded, at: Date): NoEntitlement | null {
  if (!leavesUncategorised(ended)) return null;
  return { urn: ended.school.urn, category: null, openedAt: at, closedAt: null };
}
