import { Refusal } from '@middletier/runtime/refusal';
import type { Assumptions } from './build-model';
import { RETENTION_TABLES, type RetentionTable } from './retention';

/** Posts times years times runs that are simulated while somebody waits: half a second or so. */
const MOST = 10_000_000;

interface Said {
  readonly years: number;
  readonly runs: number;
  readonly retention: string;
  readonly travelKm: number;
  readonly candidatesLost: number;
  readonly filledFromOutside: number;
}

/** Refuses BAD_ASSUMPTION and RETENTION_UNKNOWN. */
export function checkAssumed(said: Said): Assumptions {
  const within = (field: keyof Said, least: number, most: number) => {
    const value = Number(said[field]);
    if (value >= least && value <= most) return value;
    throw new Refusal('BAD_ASSUMPTION', `${field} is ${value}: give ${least} to ${most}.`, [field]);
  };
  within('runs', 100, 2_000);
  return {
    years: within('years', 1, 5),
    retention: findRetention(said.retention),
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
