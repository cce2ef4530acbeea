import { count, date, urn } from '@middletier/runtime/tabular/cells';
import type { Cells, Fault } from '@middletier/runtime/tabular/row';
import { RowReading } from '@middletier/runtime/tabular/row-reading';
import { GROUPS, YEARS, type RollColumn, type RollGroup } from './roll-layout';

/** Pupils of a school on a day, by groups; null is "not returned". New arrivals came from abroad in the year before. */
export interface Roll extends Readonly<Record<RollGroup, number | null>> {
  readonly urn: string;
  /** YYYY-MM-DD. */
  readonly censusDate: string;
  readonly pupils: number;
  /** By year group; those not returned are not here. */
  readonly years: Readonly<Record<string, number>>;
}

type Reading = RowReading<RollColumn>;

const OLDEST_YEARS = 3;

/** Reads a row and judges it by every rule, or lists all its faults. `today` is YYYY-MM-DD. */
export function readRollRow(
  cells: Cells<RollColumn>,
  today: string,
): Roll | { readonly faults: readonly Fault[] } {
  const row: Reading = new RowReading(cells);
  const school = row.need('urn', urn);
  const censusDate = readDay(row, today);
  const pupils = row.need('pupils', count);
  const groups = readGroups(row);
  const years = readYears(row);
  if (pupils !== null) checkParts(row, { pupils, groups, years });
  if (school === null || censusDate === null || pupils === null || row.faults.length > 0)
    return { faults: row.faults };
  return { urn: school, censusDate, pupils, ...groups, years };
}

function readDay(row: Reading, today: string): string | null {
  const day = row.need('censusDate', date);
  if (day === null) return null;
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  if (day > today)
    row.fault('censusDate', 'IN_THE_FUTURE', `${day} has not come yet: count the roll once it has.`);
  if (day < oldest)
    row.fault('censusDate', 'TOO_OLD', `Rolls before ${oldest}, ${OLDEST_YEARS} years ago, are not taken.`);
  return day;
}

const readGroups = (row: Reading): Record<RollGroup, number | null> =>
  Object.fromEntries(GROUPS.map((group) => [group, row.read(group, count)])) as Record<
    RollGroup,
    number | null
  >;

function readYears(row: Reading): Record<string, number> {
  const read = YEARS.flatMap((year) => {
    const pupils = row.read(year, count);
    return pupils === null ? [] : [[year, pupils] as const];
  });
  return Object.fromEntries(read);
}

interface Counted {
  readonly pupils: number;
  readonly groups: Readonly<Record<RollGroup, number | null>>;
  readonly years: Readonly<Record<string, number>>;
}

/** No group is greater than the roll; girls and boys, and the years where any is given, make up the whole of it. */
function checkParts(row: Reading, { pupils, groups, years }: Counted): void {
  for (const group of GROUPS)
    if ((groups[group] ?? 0) > pupils)
      row.fault(group, 'MORE_THAN_ROLL', `${groups[group]} are more than the ${pupils} on roll.`);
  const { girls, boys, senSupport, ehcPlan } = groups;
  if (girls !== null && boys !== null) checkSum(row, { pupils, parts: [girls, boys], of: 'girls and boys' });
  if (Object.keys(years).length > 0)
    checkSum(row, { pupils, parts: Object.values(years), of: 'the year groups with otherYears' });
  const needs = (senSupport ?? 0) + (ehcPlan ?? 0);
  if (needs > pupils && Math.max(senSupport ?? 0, ehcPlan ?? 0) <= pupils)
    row.fault('senSupport', 'MORE_THAN_ROLL', `SEN support and plans are ${needs}; on roll are ${pupils}.`);
}

interface Sum {
  readonly pupils: number;
  readonly parts: readonly number[];
  readonly of: string;
}

function checkSum(row: Reading, { pupils, parts, of }: Sum): void {
  const sum = parts.reduce((total, part) => total + part, 0);
  if (sum !== pupils)
    row.fault('pupils', 'SUM', `${of} are ${sum}, but ${pupils} are on roll: the two must be equal.`);
}
