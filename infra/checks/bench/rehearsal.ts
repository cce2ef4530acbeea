// A rehearsal over as many schools as the country has, on servers of its own: npm run bench:rehearsal [-- SCHOOLS]
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import { anActor, testServers, testService, type TestService } from '@middletier/local/testing';
import { TWELVE_CRITERIA } from './rehearsal-framework';
import { writeSchools } from './synthetic-figures';

const SCHOOLS = Number(process.argv[2] ?? 28_000);
const ROUNDS = 3;
const SERVICE = resolve(__dirname, '../../../../services/improvement/dist/subgraph.js');

const REHEARSE = `query ($input: RehearsalInput!) { rehearsal(input: $input, first: 20) {
  schools moved notCategorised links { from to schools } causes { cause schools }
  moves { edges { node { school { urn } from to } } } } }`;

const administrator = anActor({ roles: ['ADMINISTRATOR'], organisations: [] });

interface Round {
  readonly seconds: number;
  /** Of the service, in seconds: what a busy machine falsifies less. */
  readonly cpu: number;
  /** Most that the process held while it ran. */
  readonly megabytes: number;
  readonly told: string;
}

async function rehearseOnce(service: TestService, input: object): Promise<Round> {
  let peak = 0;
  const look = () => (peak = Math.max(peak, process.memoryUsage().rss));
  const watch = setInterval(look, 10);
  const [began, cpu] = [performance.now(), process.cpuUsage()];
  const answer = await service.ask(administrator, REHEARSE, { input });
  const seconds = (performance.now() - began) / 1_000;
  const { user, system } = process.cpuUsage(cpu);
  look();
  clearInterval(watch);
  if (answer.errors) throw new Error(JSON.stringify(answer.errors));
  const { schools, moved } = (answer.data as { rehearsal: Record<string, number> }).rehearsal;
  return {
    seconds,
    cpu: (user + system) / 1e6,
    megabytes: peak / 1e6,
    told: `${schools} schools, ${moved} move`,
  };
}

async function rehearseOften(name: string, service: TestService, input: object): Promise<Round> {
  const rounds: Round[] = [];
  for (let round = 0; round < ROUNDS; round++) rounds.push(await rehearseOnce(service, input));
  rounds.sort((a, b) => a.seconds - b.seconds);
  const [best, median] = [rounds[0]!, rounds[Math.floor(ROUNDS / 2)]!];
  const megabytes = Math.max(...rounds.map((one) => one.megabytes));
  const load = loadavg()[0]!.toFixed(1);
  console.log(
    `${name}: median ${median.seconds.toFixed(2)} s, best ${best.seconds.toFixed(2)} s, cpu ${median.cpu.toFixed(2)} s, ` +
      `peak ${megabytes.toFixed(0)} MB; ${median.told}; load ${load}`,
  );
  return { ...median, megabytes };
}

async function measure(schools: number): Promise<Round> {
  await using servers = await testServers();
  // The service as it is shipped; no other package may name its files.
  const { improvement } = (await import(SERVICE)) as { improvement: Parameters<typeof testService>[0] };
  const service = await testService(improvement, servers);
  await writeSchools(service.ground.db, schools);
  const size = `${schools} schools × 12 criteria`;
  await rehearseOften(`${schools} schools, what is in force`, service, {});
  const found = await rehearseOften(`${size}, similar schools with them`, service, {
    definition: TWELVE_CRITERIA,
  });
  await service.stop();
  return found;
}

async function main(): Promise<void> {
  const tenth = await measure(Math.round(SCHOOLS / 10));
  const all = await measure(SCHOOLS);
  console.log(
    `Ten times the schools: ${(all.cpu / tenth.cpu).toFixed(1)} times the processor time, ` +
      `${(all.megabytes / tenth.megabytes).toFixed(2)} times the memory`,
  );
}

void main().then(() => process.exit(0));
