// 500 requests and 800 supporters brokered at once by improvement's own rules, beside serving each in turn: npm run bench:brokering
import { join } from 'node:path';
import { broker, type Pair } from '@middletier/runtime/matching/broker';
import { judgePair, type Rules } from '@middletier/runtime/matching/judge-pair';

// Not by name: a benchmark is no part of the services, and they are no part of its build.
const BROKERING = join(__dirname, '../../../../services/improvement/dist/brokering');
const [REQUESTS, SUPPORTERS, ROUNDS] = [500, 800, 5];
const PHASES = ['PRIMARY', 'SECONDARY'];
const NEEDS = ['reading', 'number', 'behaviour', 'leadership', 'attendance', 'early-years'];
const STAGES = ['OUT_OF_CONCERN', 'GETTING_GOOD', 'STAYING_GOOD'];

interface Side {
  readonly id: string;
  readonly request?: { readonly days: number };
  readonly places?: number;
}

/** Numbers from 0 to 1 that are the same each time. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
}

function sides(seed: number) {
  const next = numbers(seed);
  const upTo = (most: number) => Math.floor(next() * most);
  const one = <T>(of: readonly T[]): T => of[upTo(of.length)]!;
  const some = (count: number) => [...new Set(Array.from({ length: count }, () => one(NEEDS)))];
  const school = (urn: string) => ({
    ...{ urn, name: `School ${urn}`, phase: one(PHASES), status: 'OPEN' },
    localAuthority: { code: String(201 + upTo(33)), name: 'An authority' },
    trust: next() < 0.5 ? { uid: String(upTo(60)), name: 'A trust' } : null,
    // A region the size of London and the counties round it.
    location: { easting: 480_000 + upTo(100_000), northing: 130_000 + upTo(100_000) },
  });
  const term = { from: '2026-09-01', to: '2027-07-31' };
  const askings = Array.from({ length: REQUESTS }, (_, i) => {
    const request = {
      ...{ urn: `1${i}`, needs: some(2), stage: one(STAGES), days: one([4, 10, 15]), ...term },
      ...{ priority: 1 + upTo(3), refusedOffers: [], ownTrustAllowed: false },
    };
    return { id: `r${i}`, request, school: school(`1${i}`), needs: new Set(request.needs) };
  });
  const offerings = Array.from({ length: SUPPORTERS }, (_, i) => {
    const [atOnce, own] = [1 + upTo(3), school(`2${i}`)];
    const offer = {
      ...{ urn: own.urn, leader: null, phases: [own.phase], needs: some(3), stages: [one(STAGES)] },
      ...{ days: 15 * atOnce, atOnce, ...term, interests: [], available: true, coachTrained: next() < 0.9 },
    };
    const load = { days: 0, schools: 0, completed: upTo(4), improved: 0 };
    const category = next() < 0.1 ? 'RED' : 'GREEN';
    return { id: `s${i}`, offer, school: own, category, load, places: atOnce, daysAPlace: 15 };
  });
  return { askings, offerings };
}

/** The best that is left for each in the order they come: what is done by hand. */
function inTurn(askings: readonly Side[], offerings: readonly Side[], rules: Rules<Side, Side>): number {
  const taken = new Map<string, number>();
  let value = 0;
  for (const asking of askings) {
    let [most, best]: [number, string | null] = [0, null];
    for (const offering of offerings) {
      const filled = taken.get(offering.id) ?? 0;
      if (filled >= offering.places! || rules.musts.some((must) => must.refuses(asking, offering))) continue;
      const { points, refusals } = judgePair(rules, asking, offering);
      const gain = points - rules.furtherPlace * filled;
      if (refusals.length === 0 && gain > most) [most, best] = [gain, offering.id];
    }
    value += most;
    if (best !== null) taken.set(best, (taken.get(best) ?? 0) + 1);
  }
  return value;
}

async function main(): Promise<void> {
  const { rulesOf } = (await import(join(BROKERING, 'rules.js'))) as {
    rulesOf: (terms: object, rejected: readonly Pair[]) => Rules<Side, Side>;
  };
  const { SHIPPED_TERMS } = (await import(join(BROKERING, 'terms.js'))) as { SHIPPED_TERMS: object };
  const rules = rulesOf(SHIPPED_TERMS, []);
  // Of the processor, so that what else the machine does is not counted.
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const { askings, offerings } = sides(round + 1);
    const [began, before] = [performance.now(), process.cpuUsage()];
    const { matches, unserved, value } = broker<Side, Side>({
      ...{ requests: askings, supporters: offerings, rules, pinned: [] },
      placesOf: ({ places }) => places!,
    });
    const wall = performance.now() - began;
    times.push(process.cpuUsage(before).user / 1_000);
    const greedy = inTurn(askings, offerings, rules);
    console.log(
      `${matches.length} of ${REQUESTS} matched, ${unserved.length} explained: ${times.at(-1)!.toFixed(0)} ms of one core (${wall.toFixed(0)} ms by the clock), ` +
        `${(value / greedy).toFixed(3)} times the points of serving each in turn`,
    );
  }
  const median = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
  console.log(
    `median ${median.toFixed(0)} ms of one core for ${REQUESTS} requests and ${SUPPORTERS} supporters (the most: 2000)`,
  );
}

void main();
