import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { returnStandingChanged } from '../contract';
import { knownSchools } from '../register/known-schools';
import { audienceOf } from '../register/school-facts';
import { readStandings, saveStandings } from './repository';
import { onDay, overdueOf, withLastDay, withSent, type MonthCounts, type Standing } from './standing';

/** What a batch of a file said of a school. */
export interface Noted {
  readonly urn: string;
  readonly lastDay: string | null;
  readonly counts: MonthCounts;
}

/** What other slices tell this one: rows of a kind came in, or were rejected. */
export const noteSent = (
  unit: UnitOfWork,
  kind: string,
  { sent, at }: { readonly sent: readonly Noted[]; readonly at: Date },
): Promise<void> => {
  const byUrn = new Map(sent.map((one) => [one.urn, one]));
  const on = dayOf(at);
  return change(unit, { urns: [...byUrn.keys()], on }, (standing) => {
    const { lastDay, counts } = byUrn.get(standing.urn)!;
    return withSent(standing, { kind, lastDay, counts, on });
  });
};

/** What other slices tell this one: rows of a kind were taken back, and which day is the latest that is left, by URN. */
export const noteTakenBack = (
  unit: UnitOfWork,
  kind: string,
  { left, at }: { readonly left: ReadonlyMap<string, string | null>; readonly at: Date },
): Promise<void> =>
  change(unit, { urns: [...left.keys()], on: dayOf(at) }, (standing) =>
    withLastDay(standing, kind, left.get(standing.urn) ?? null),
  );

/** Looks once more at schools for which a day has come. */
export const noteDay = (unit: UnitOfWork, urns: readonly string[], today: string): Promise<void> =>
  change(unit, { urns, on: today }, (standing) => standing);

interface Looked {
  readonly urns: readonly string[];
  /** YYYY-MM-DD. */
  readonly on: string;
}

/** Changes standings, and tells of schools for which other kinds are overdue than before. */
async function change(
  unit: UnitOfWork,
  { urns, on }: Looked,
  changed: (standing: Standing) => Standing,
): Promise<void> {
  if (urns.length === 0) return;
  const before = await readStandings(unit, urns);
  const after = urns.map((urn) => onDay(changed(before.get(urn)!), on));
  await saveStandings(unit, after);
  const toTell = after.filter((one) => kindsOf(one) !== kindsOf(before.get(one.urn)!));
  if (toTell.length === 0) return;
  const schools = await knownSchools(
    unit,
    toTell.map(({ urn }) => urn),
  );
  for (const standing of toTell) {
    const school = schools.get(standing.urn);
    if (!school) continue;
    const { urn, name } = school;
    const told = { school: { urn, name }, overdue: overdueOf(standing), audience: audienceOf(school) };
    unit.emit(returnStandingChanged, urn, told);
  }
}

const kindsOf = (standing: Standing): string =>
  overdueOf(standing)
    .map(({ kind }) => kind)
    .join();
