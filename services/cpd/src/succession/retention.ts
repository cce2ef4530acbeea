/** Of a hundred new to a post, how many are still in it after so many years; years in between are drawn in a line of chances. */
export interface Retention {
  readonly role: 'HEAD' | 'DEPUTY' | 'SENIOR_LEADER';
  /** As in the register, or SECONDARY for everything that is not primary. */
  readonly phase: 'PRIMARY' | 'SECONDARY';
  /** Years after coming into post → per cent. */
  readonly stillThere: Readonly<Record<number, number>>;
}

export interface RetentionTable {
  readonly id: string;
  readonly source: string;
  readonly rates: readonly Retention[];
}

/** Parameters, not rules of ours: published rates by post and phase, and what the source document says. */
export const RETENTION_TABLES: readonly RetentionTable[] = [
  {
    id: 'DFE_2024',
    source:
      'Department for Education, School Leadership retention, reporting year 2024 (School Workforce Census; leaders new to post, in the same post or higher and the same phase; one year: heads new in 2023 in primaries and in 2022 in secondaries, five years: new in 2019)',
    rates: [
      { role: 'HEAD', phase: 'PRIMARY', stillThere: { 1: 89.7, 3: 79.3, 5: 70 } },
      { role: 'HEAD', phase: 'SECONDARY', stillThere: { 1: 84.9, 3: 64.7, 5: 62.5 } },
      { role: 'DEPUTY', phase: 'PRIMARY', stillThere: { 3: 80.3 } },
      { role: 'DEPUTY', phase: 'SECONDARY', stillThere: { 3: 74.8 } },
      { role: 'SENIOR_LEADER', phase: 'PRIMARY', stillThere: { 3: 76 } },
      { role: 'SENIOR_LEADER', phase: 'SECONDARY', stillThere: { 3: 71.4 } },
    ],
  },
  {
    id: 'ADCS_2012',
    source:
      'The future role of the local authority (004): "1 in 4 heads due to retire in two to three years"; a quarter in two and a half years, for every role and phase',
    rates: (['HEAD', 'DEPUTY', 'SENIOR_LEADER'] as const).flatMap((role) =>
      (['PRIMARY', 'SECONDARY'] as const).map((phase) => ({ role, phase, stillThere: { 2.5: 75 } })),
    ),
  },
];

/** Years in post that are told apart; after the last of them the chance stays. */
export const TENURES = 6;

/** The chance of leaving within each year in post, the first first, 0 to 1. */
export function chancesOf({ stillThere }: Retention): readonly number[] {
  const known = Object.entries(stillThere).map(([years, percent]) => [Number(years), percent / 100] as const);
  const points = [[0, 1] as const, ...known.sort(([a], [b]) => a - b)];
  const last = points.length - 2;
  return Array.from({ length: TENURES }, (_, year) => {
    // The stretch between two published years in which this one lies; beyond the last one it goes on as it was.
    const found = points.findIndex(([to], i) => i > 0 && year < to) - 1;
    const i = found >= 0 ? found : last;
    const [[from, before], [to, after]] = [points[i]!, points[i + 1]!];
    return 1 - (after / before) ** (1 / (to - from));
  });
}
