import { dueDay } from './rhythm';

/** Rows of a kind at a school in a month, by what came of them. */
export interface MonthCounts {
  readonly taken: number;
  readonly corrected: number;
  readonly rejected: number;
}

/** How far a school has come with a kind of return that it sends. */
export interface KindStanding {
  /** The latest day that rows are about; null where every row of it was taken back. */
  readonly lastDay: string | null;
  readonly overdue: boolean;
  /** By month, YYYY-MM, the last twelve. */
  readonly months: Readonly<Record<string, MonthCounts>>;
}

/** Where a school stands with its returns. A kind that it never sent is not in it, and never overdue. */
export interface Standing {
  readonly urn: string;
  readonly kinds: Readonly<Record<string, KindStanding>>;
  /** The day on which the next kind is overdue; null where none can be. */
  readonly nextDue: string | null;
}

/** What a file said of one school. */
export interface Sent {
  readonly kind: string;
  /** Null where every row was rejected. */
  readonly lastDay: string | null;
  readonly counts: MonthCounts;
  /** YYYY-MM-DD, on which it came. */
  readonly on: string;
}

const MONTHS_KEPT = 12;
const NOTHING: KindStanding = { lastDay: null, overdue: false, months: {} };

export const noStanding = (urn: string): Standing => ({ urn, kinds: {}, nextDue: null });

/** After more rows came. Whether a kind is overdue is looked at by `onDay`. */
export function withSent(standing: Standing, { kind, lastDay, counts, on }: Sent): Standing {
  const before = standing.kinds[kind] ?? NOTHING;
  const month = on.slice(0, 7);
  const was = before.months[month] ?? { taken: 0, corrected: 0, rejected: 0 };
  const months = {
    ...before.months,
    [month]: {
      taken: was.taken + counts.taken,
      corrected: was.corrected + counts.corrected,
      rejected: was.rejected + counts.rejected,
    },
  };
  const kept = Object.entries(months).sort().slice(-MONTHS_KEPT);
  const latest =
    [before.lastDay, lastDay]
      .filter((day) => day !== null)
      .sort()
      .at(-1) ?? null;
  const after = { ...before, lastDay: latest, months: Object.fromEntries(kept) };
  return { ...standing, kinds: { ...standing.kinds, [kind]: after } };
}

/** After rows were taken back; `lastDay` is the latest day that is left. */
export function withLastDay(standing: Standing, kind: string, lastDay: string | null): Standing {
  const before = standing.kinds[kind];
  if (!before) return standing;
  return { ...standing, kinds: { ...standing.kinds, [kind]: { ...before, lastDay } } };
}

/** As it stands on a day, YYYY-MM-DD: what is overdue by then, and when the next kind will be. */
export function onDay(standing: Standing, today: string): Standing {
  const dues = Object.entries(standing.kinds).map(([kind, one]) => {
    const due = one.lastDay === null ? null : dueDay(kind, one.lastDay);
    return { kind, one, due, overdue: due !== null && due <= today };
  });
  const kinds = Object.fromEntries(dues.map(({ kind, one, overdue }) => [kind, { ...one, overdue }]));
  const ahead = dues.flatMap(({ due, overdue }) => (due !== null && !overdue ? [due] : []));
  return { ...standing, kinds, nextDue: ahead.sort()[0] ?? null };
}

/** The kinds that are overdue, with the last day of each. */
export const overdueOf = ({ kinds }: Standing): { kind: string; lastDay: string }[] =>
  Object.entries(kinds)
    .flatMap(([kind, { overdue, lastDay }]) => (overdue && lastDay !== null ? [{ kind, lastDay }] : []))
    .sort((a, b) => (a.kind < b.kind ? -1 : 1));
