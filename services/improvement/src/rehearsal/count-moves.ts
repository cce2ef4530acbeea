import { rankOf, type Framework } from '../frameworks/framework';
import { causeOf } from './cause';
import type { Placing } from './place';

/** Schools that go from one category to another, or stay; null is no category. */
export interface Link {
  readonly from: string | null;
  readonly to: string | null;
  readonly schools: number;
}

export interface Move {
  readonly urn: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cause: string;
}

export interface Counted {
  readonly schools: number;
  readonly moved: number;
  /** Null where the two frameworks have other categories, so that neither is better. */
  readonly better: number | null;
  readonly worse: number | null;
  readonly notCategorised: number;
  readonly links: readonly Link[];
  /** How many schools each cause moved, the most first. */
  readonly causes: readonly { readonly cause: string; readonly schools: number }[];
}

export interface Placed {
  readonly urn: string;
  /** The framework each placing is by. */
  readonly by: Framework;
  readonly than: Framework;
  readonly before: Placing | null;
  readonly after: Placing | null;
}

/** Counts schools as they come; it keeps no school. */
export class MoveCount {
  private readonly links = new Map<string, { from: string | null; to: string | null; schools: number }>();
  private readonly causes = new Map<string, number>();
  private schools = 0;
  private moved = 0;
  private better = 0;
  private worse = 0;
  private comparable = true;
  private notCategorised = 0;

  /** Counts one school. @returns its move, null where it stays */
  add({ urn, than, by, before, after }: Placed): Move | null {
    const [from, to] = [before?.category ?? null, after?.category ?? null];
    this.schools += 1;
    if (to === null) this.notCategorised += 1;
    const key = `${from}\n${to}`;
    const link = this.links.get(key) ?? { from, to, schools: 0 };
    link.schools += 1;
    this.links.set(key, link);
    this.comparable &&= sameCategories(than, by);
    if (from === to) return null;
    this.moved += 1;
    if (from !== null && to !== null) {
      const step = rankOf(by, to) - rankOf(than, from);
      if (step < 0) this.better += 1;
      else if (step > 0) this.worse += 1;
    }
    const cause = causeOf(before, after);
    this.causes.set(cause, (this.causes.get(cause) ?? 0) + 1);
    return { urn, from, to, cause };
  }

  result(): Counted {
    const { schools, moved, better, worse, notCategorised, comparable } = this;
    return {
      ...{ schools, moved, notCategorised },
      ...{ better: comparable ? better : null, worse: comparable ? worse : null },
      links: [...this.links.values()].sort((a, b) => b.schools - a.schools),
      causes: [...this.causes]
        .map(([cause, moves]) => ({ cause, schools: moves }))
        .sort((a, b) => b.schools - a.schools),
    };
  }
}

const sameCategories = (one: Framework, other: Framework): boolean =>
  one === other ||
  (one.categories.length === other.categories.length &&
    one.categories.every(({ id }, rank) => other.categories[rank]!.id === id));
