import type { RowReading } from '@middletier/runtime/tabular/row-reading';

/** A column and what its cell says; null where it says nothing. */
export interface Figure<Column extends string> {
  readonly column: Column;
  readonly value: number | null;
}

const OLDEST_YEARS = 3;

/** A day that has come and is not long past. `today` and the day are YYYY-MM-DD. */
export function checkPast<Column extends string>(
  row: RowReading<Column>,
  { column, day }: { readonly column: Column; readonly day: string | null },
  today: string,
): void {
  if (day === null) return;
  const oldest = `${Number(today.slice(0, 4)) - OLDEST_YEARS}${today.slice(4)}`;
  if (day > today) row.fault(column, 'IN_THE_FUTURE', `${day} has not come yet: send figures once it has.`);
  if (day < oldest)
    row.fault(column, 'TOO_OLD', `Returns before ${oldest}, ${OLDEST_YEARS} years ago, are not taken.`);
}

/** A part is no more than its whole. */
export function checkPart<Column extends string>(
  row: RowReading<Column>,
  part: Figure<Column>,
  whole: Figure<Column>,
): void {
  if (part.value === null || whole.value === null || part.value <= whole.value) return;
  row.fault(
    part.column,
    'MORE_THAN_ALL',
    `${part.value} are more than the ${whole.value} of ${whole.column}.`,
  );
}

/** Parts that are all given make up the whole. */
export function checkSum<Column extends string>(
  row: RowReading<Column>,
  whole: Figure<Column>,
  parts: readonly Figure<Column>[],
): void {
  if (whole.value === null || parts.some(({ value }) => value === null)) return;
  const sum = parts.reduce((total, { value }) => total + value!, 0);
  if (sum === whole.value) return;
  const of = parts.map(({ column }) => column).join(' and ');
  row.fault(
    whole.column,
    'SUM',
    `${of} are ${sum}, but ${whole.column} is ${whole.value}: the two must be equal.`,
  );
}
