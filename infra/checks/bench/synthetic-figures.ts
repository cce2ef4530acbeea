import type { Db, Document } from 'mongodb';
import { MEASURES } from './rehearsal-framework';

const YEARS = ['2020/21', '2021/22', '2022/23', '2023/24', '2024/25'];
/** Of every school there are more measures than anybody asks for. */
const ALL_MEASURES = [
  ...MEASURES,
  ...Array.from({ length: 8 }, (_, index) => `not-asked-for-${index}`),
  'unauthorised-absence-rate',
];
const AUTHORITIES = 150;
const LIKE = 20;
const AT_A_TIME = 2_000;

const urnOf = (n: number): string => String(100_000 + n);
const authorityOf = (n: number): string => String(201 + (n % AUTHORITIES));
const phaseOf = (n: number): string => (n % 6 === 0 ? 'SECONDARY' : 'PRIMARY');
/** Hundredths between 40 and 90, the same each time. */
const figureOf = (n: number, measure: number, year: number): number =>
  4_000 + ((n * 7_919 + measure * 104_729 + year * 1_299_709) % 5_000);

function schoolOf(n: number): Document {
  const localAuthority = authorityOf(n);
  const observations = ALL_MEASURES.map((measure, at) => {
    const series = YEARS.map((period, year) => ({
      period,
      value: figureOf(n, at, year) / 100,
      cohort: 10 + (n % 60),
    }));
    const { period, value, cohort } = series.at(-1)!;
    const days = { from: '2024-09-01', to: '2025-08-31' };
    return { measure, value, cohort, period, state: 'REPORTED', ...days, weeks: null, trend: null, series };
  });
  return {
    ...{ _id: urnOf(n), phase: phaseOf(n), closed: false, area: `${localAuthority}|${phaseOf(n)}` },
    ...{ audience: { school: urnOf(n), localAuthority, trust: null }, weeks: [], intake: {}, observations },
  };
}

/** Figures of invented schools as the service keeps them, with the tallies and the similar schools that go with them. */
export async function writeSchools(db: Db, schools: number): Promise<void> {
  for (let start = 0; start < schools; start += AT_A_TIME) {
    const some = Array.from({ length: Math.min(AT_A_TIME, schools - start) }, (_, index) => start + index);
    await db.collection('figures').insertMany(some.map(schoolOf));
    await db.collection('contributions').insertMany(some.map(contributionOf));
    await db.collection('similarSchools').insertMany(some.map((n) => groupOf(n, schools)));
  }
  await writeTallies(db, schools);
}

const contributionOf = (n: number): Document => ({
  ...{ _id: urnOf(n), phase: phaseOf(n), area: `${authorityOf(n)}|${phaseOf(n)}`, intake: {} },
  figures: Object.fromEntries(
    MEASURES.flatMap((measure, at) =>
      YEARS.map((period, year) => [`${measure}|${period}`, figureOf(n, at, year)]),
    ),
  ),
});

const groupOf = (n: number, schools: number): Document => ({
  ...{ _id: urnOf(n), features: ['fsm'], notKnown: [], rule: 1, at: new Date() },
  schools: Array.from({ length: LIKE }, (_, step) => ({
    urn: urnOf((n + 6 * (step + 1)) % schools),
    distance: step / 100,
  })),
});

async function writeTallies(db: Db, schools: number): Promise<void> {
  const last = YEARS.length - 1;
  for (const [at, measure] of MEASURES.entries()) {
    const tallies = new Map<string, { sum: number; schools: number; at: Record<string, number> }>();
    for (let n = 0; n < schools; n++)
      for (const key of [`${authorityOf(n)}|${phaseOf(n)}`, `national|${phaseOf(n)}`]) {
        const tally = tallies.get(key) ?? { sum: 0, schools: 0, at: {} };
        const figure = figureOf(n, at, last);
        tally.sum += figure;
        tally.schools += 1;
        tally.at[figure] = (tally.at[figure] ?? 0) + 1;
        tallies.set(key, tally);
      }
    const rows = [...tallies].map(([key, tally]) => ({ _id: `${key}|${measure}|${YEARS[last]}`, ...tally }));
    await db.collection<{ _id: string }>('tallies').insertMany(rows);
  }
}
