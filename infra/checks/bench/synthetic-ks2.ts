import { once } from 'node:events';
import { createWriteStream } from 'node:fs';

const AUTHORITIES = 150;
const WIDTH = 318;

export const authorityOf = (n: number): string => String(201 + Math.floor((n * AUTHORITIES) / 24_000));
export const urnOf = (n: number): string => String(100_000 + n);

const spread = (n: number, over: number, from = 0): number => from + ((n * 7_919) % over);
const small = (n: number): boolean => n % 20 === 0;
const percent = (n: number, salt: number): string => (small(n) ? 'SUPP' : `${spread(n + salt, 60, 40)}%`);
const progress = (n: number, salt: number): string =>
  small(n) ? 'SUPP' : String(spread(n + salt, 120, -60) / 10);

/** The columns that are read, each with a value for the nth school of a year; the rest of the 318 is padding. */
const columnsFor = (year: number): Readonly<Record<string, (n: number) => string>> => ({
  RECTYPE: () => '1',
  LEA: authorityOf,
  URN: urnOf,
  SCHNAME: (n) => `"School ${n}, primary"`,
  TELIG: (n) => (small(n) ? '4' : String(spread(n, 60, 12))),
  PTRWM_EXP: (n) => percent(n, year),
  PTRWM_HIGH: (n) => (small(n) ? 'SUPP' : `${spread(n, 20)}%`),
  PTREAD_EXP: (n) => percent(n, year + 1),
  PTWRITTA_EXP: (n) => percent(n, year + 2),
  PTMAT_EXP: (n) => percent(n, year + 3),
  PTGPS_EXP: (n) => percent(n, year + 4),
  READ_AVERAGE: (n) => (small(n) ? 'SUPP' : String(spread(n, 12, 98))),
  MAT_AVERAGE: (n) => (small(n) ? 'SUPP' : String(spread(n, 12, 98))),
  READPROG: (n) => progress(n, year),
  WRITPROG: (n) => progress(n, year + 1),
  MATPROG: (n) => progress(n, year + 2),
  PTFSM6CLA1A: (n) => `${spread(n, 60)}%`,
  PTMOBN: (n) => `${spread(n, 20, 80)}%`,
});

/** Writes a key stage 2 table of invented schools, as wide as the real one, authority after authority, and the nation last. */
export async function writeKs2(path: string, schools: number, year: number): Promise<number> {
  const columns = columnsFor(year);
  const names = Object.keys(columns);
  const padding = Array.from({ length: WIDTH - names.length }, (_, i) => `PADDING_${i}`);
  const file = createWriteStream(path);
  file.write(`\uFEFF${[...names, ...padding].join(',')}\r\n`);
  for (let n = 0; n < schools; n++) {
    const cells = [
      ...Object.values(columns).map((value) => value(n)),
      ...padding.map((_, i) => (i % 2 ? 'SUPP' : '71%')),
    ];
    if (!file.write(`${cells.join(',')}\r\n`)) await once(file, 'drain');
  }
  const nation = ['5', '', '', 'England', '600000', '65%', '11%', '73%', '78%', '79%', '78%', '104', '105'];
  file.write(`${[...nation, ...Array<string>(WIDTH - nation.length).fill('')].join(',')}\r\n`);
  file.end();
  await once(file, 'close');
  return file.bytesWritten;
}
