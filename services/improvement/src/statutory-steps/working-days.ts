const DAY_MS = 86_400_000;

/** Bank holidays of England that follow no rule: moved, added, or left out. */
const ADDED = [
  '2011-04-29',
  '2012-06-04',
  '2012-06-05',
  '2020-05-08',
  '2022-06-02',
  '2022-06-03',
  '2022-09-19',
  '2023-05-08',
];
const LEFT_OUT = ['2012-05-28', '2020-05-04', '2022-05-30'];

const isoOf = (time: number): string => new Date(time).toISOString().slice(0, 10);
const weekday = (time: number): number => new Date(time).getUTCDay();
const after = (time: number, days: number): number => time + days * DAY_MS;

/** Easter Sunday of a year in the Gregorian calendar (the anonymous algorithm). */
function easter(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

/** The first Monday on or after a day of a month. */
function mondayFrom(year: number, month: number, day: number): number {
  const time = Date.UTC(year, month - 1, day);
  return after(time, (8 - weekday(time)) % 7);
}

function holidaysOf(year: number): Set<string> {
  const newYear = Date.UTC(year, 0, 1);
  const christmas = Date.UTC(year, 11, 25);
  const days = [
    ...({ 0: [newYear, after(newYear, 1)], 6: [newYear, after(newYear, 2)] }[weekday(newYear)] ?? [newYear]),
    ...[after(easter(year), -2), after(easter(year), 1)],
    ...[mondayFrom(year, 5, 1), mondayFrom(year, 5, 25), mondayFrom(year, 8, 25)],
    ...[christmas, after(christmas, 1)],
    // Christmas and Boxing Day on a weekend are made up for on the next working days.
    ...({ 5: [3], 6: [2, 3], 0: [2] }[weekday(christmas)] ?? []).map((days) => after(christmas, days)),
  ].map(isoOf);
  const ruled = days.filter((day) => !LEFT_OUT.includes(day));
  return new Set([...ruled, ...ADDED.filter((day) => day.startsWith(String(year)))]);
}

/** Neither a weekend nor a bank holiday in England. */
export function isWorkingDay(day: string): boolean {
  const time = Date.parse(day);
  return weekday(time) % 6 !== 0 && !holidaysOf(Number(day.slice(0, 4))).has(day);
}

/** The day that is so many working days after another, which is not counted. */
export function workingDaysAfter(day: string, count: number): string {
  let [time, left] = [Date.parse(day), count];
  while (left > 0) {
    time = after(time, 1);
    if (isWorkingDay(isoOf(time))) left -= 1;
  }
  return isoOf(time);
}
