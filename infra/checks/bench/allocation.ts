// 5,000 bids of a round shared out by funding's own rules, with every line in words: npm run bench:allocation
import { join } from 'node:path';

// Not by name: a benchmark is no part of the services, and they are no part of its build.
const BIDS = join(__dirname, '../../../../services/funding/dist/bids');
const [COUNT, ROUNDS, MOST_MS] = [5_000, 7, 1_000];

interface Allocation {
  readonly totalPence: number;
  readonly lines: readonly { readonly bound: string }[];
}

/** Numbers from 0 to 1 that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

function bidsOf(seed: number) {
  const next = numbers(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const mark = () => ({ quality: upTo(11), impact: upTo(11) });
  return Array.from({ length: COUNT }, (_, i) => ({
    ...{ id: `b${i}`, body: `school:${100_000 + i}`, askPence: 100_000 + upTo(3_000_000) },
    ...{ pupils: 20 + upTo(1_500), needThousandths: upTo(700), assessments: [mark(), mark(), mark()] },
    // Half of them moderated, as where assessors differ.
    moderation: next() < 0.5 ? mark() : null,
  }));
}

async function main(): Promise<void> {
  const { allocateRound } = (await import(join(BIDS, 'allocation.js'))) as {
    allocateRound: (round: object, bids: readonly object[], terms: object) => Allocation;
  };
  const round = { assessorsNeeded: 3, moderateFrom: 1_001, terms: { qualityPercent: 50 } };
  const terms = {
    ...{ poolPence: 4_000_000_000, qualityPercent: 50, leastScore: 300, floorPence: 200_000 },
    ...{ capPence: 2_000_000, byNeed: true, bySize: true },
  };
  const times: number[] = [];
  for (let n = 0; n < ROUNDS; n++) {
    const bids = bidsOf(n + 1);
    const before = process.cpuUsage();
    const { totalPence, lines } = allocateRound(round, bids, terms);
    // Of the processor, so that what else the machine does is not counted.
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1_000);
    const at = (bound: string) => lines.filter((line) => line.bound === bound).length;
    console.log(
      `${lines.length} bids, ${totalPence} pence: ${at('WEIGHT')} by weight, ${at('FLOOR')} at the floor, ${at('CAP')} at a cap, ` +
        `${at('BELOW_SCORE')} below the score: ${times.at(-1)!.toFixed(0)} ms of one core`,
    );
  }
  const slowest = Math.max(...times);
  console.log(`slowest ${slowest.toFixed(0)} ms of one core for ${COUNT} bids (the most: ${MOST_MS})`);
  if (slowest > MOST_MS) process.exitCode = 1;
}

void main();
