import { Refusal } from '@middletier/runtime/refusal';
import type { Assumptions } from './build-model';
import type { Prices } from './forecast';
import { checkOwnRates, type OwnRates } from './own-rates';
import { RETENTION_TABLES, type RetentionTable } from './retention';
import type { WhatIf } from './what-if';

/** Posts times years times runs that are simulated while somebody waits: half a second or so. */
const MOST = 10_000_000;

interface Said {
  readonly years: number;
  readonly runs: number;
  readonly retention: string;
  /** Asked with instead of a published table. */
  readonly ownRates?: OwnRates | null;
  readonly travelKm: number;
  readonly candidatesLost: number;
  readonly filledFromOutside: number;
}

function checkWithin(field: string, said: number, [least, most]: readonly [number, number]): number {
  if (said >= least && said <= most) return said;
  throw new Refusal('BAD_ASSUMPTION', `${field} is ${said}: give ${least} to ${most}.`, [field]);
}

/** Refuses BAD_ASSUMPTION, BAD_RATES and RETENTION_UNKNOWN. */
export function checkAssumed(said: Said): Assumptions {
  const within = (field: keyof Said, least: number, most: number) =>
    checkWithin(field, Number(said[field]), [least, most]);
  within('runs', 100, 2_000);
  return {
    years: within('years', 1, 5),
    retention: said.ownRates ? checkOwnRates(said.ownRates) : findRetention(said.retention),
    travel: within('travelKm', 1, 200) * 1_000,
    candidatesLost: within('candidatesLost', 0, 100) / 100,
    filledFromOutside: within('filledFromOutside', 0, 100) / 100,
  };
}

function findRetention(id: string): RetentionTable {
  const found = RETENTION_TABLES.find((table) => table.id === id);
  if (found) return found;
  const known = RETENTION_TABLES.map((table) => table.id).join(', ');
  throw new Refusal('RETENTION_UNKNOWN', `There is no table ${id}: choose of ${known}.`, ['retention']);
}

/** Refuses TOO_LARGE, so that nobody else waits for it. */
export function checkSize(posts: number, { years, runs }: Pick<Said, 'years' | 'runs'>): void {
  if (posts * years * runs <= MOST) return;
  const most = Math.floor(MOST / (posts * years));
  throw new Refusal(
    'TOO_LARGE',
    `${posts} posts are too many for ${runs} runs: ask for ${most} runs at the most.`,
    ['runs'],
  );
}

/** Refuses BAD_ASSUMPTION: what is tried is bounded, so that nobody else waits for it. */
export function checkWhatIf(change: WhatIf): WhatIf {
  const { programme, bringForward, shareHeads, mergers } = change;
  checkWithin('bringForward', bringForward, [0, 1_000]);
  checkWithin('shareHeads', shareHeads, [0, 1_000]);
  checkWithin('mergers', mergers.length, [0, 500]);
  mergers.forEach(({ inYears }) => checkWithin('inYears', inYears, [0, 10]));
  if (programme) {
    checkWithin('people', programme.people, [1, 1_000]);
    checkWithin('readyInYears', programme.readyInYears, [0, 10]);
    checkWithin('completing', programme.completing, [0, 100]);
  }
  return change;
}

/** The dearest that one place or one shared head is thought to be: £100,000. */
const DEAREST = 10_000_000;

/** Whole pence; what is not said is as `usual`. Refuses BAD_ASSUMPTION. */
export function checkPrices(
  said: { readonly [Price in keyof Prices]?: number | string | null | undefined },
  usual: Prices,
): Prices {
  const price = (field: keyof Prices) => {
    const pence = Number(said[field] ?? usual[field]);
    return checkWithin(field, Number.isInteger(pence) ? pence : NaN, [1, DEAREST]);
  };
  return { placeOnProgramme: price('placeOnProgramme'), sharedHead: price('sharedHead') };
}

/** How many of each action are tried. Refuses BAD_ASSUMPTION. */
export const checkTried = (tried: number): number => checkWithin('people', tried, [1, 100]);
