// From a trust's push to the authority's event, on the middle tier that npm start runs: npm run bench:latency [-- COUNT]
import { resolve } from 'node:path';
import { Demo } from '@middletier/local/demo';

const DATA = process.env['MIDDLE_TIER_DATA'] ?? resolve(__dirname, '../../../../.data');
const PUSHES = Number(process.argv[2] ?? 200);

const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

async function main(): Promise<void> {
  const demo = await Demo.open(DATA);
  const times: number[] = [];
  await demo.changeOnce();
  for (let i = 0; i < PUSHES; i++) times.push((await demo.changeOnce()).afterMs);
  await demo.close();
  times.sort((a, b) => a - b);
  const [p50, p99, worst] = [0.5, 0.99, 1].map((share) => percentile(times, share).toFixed(0));
  console.log(
    `${PUSHES} pushes, from the first byte to the event: p50 ${p50} ms, p99 ${p99} ms, slowest ${worst} ms`,
  );
}

void main().then(() => process.exit(0));
