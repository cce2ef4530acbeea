// improvement in a process of its own, which beside its work commits changes at the pace it is told on PACE.
import { join, resolve } from 'node:path';
import type { ServiceSettings } from '@middletier/runtime/config';
import type { EventDefinition } from '@middletier/runtime/event';
import { run } from '@middletier/runtime/run';
import { startService } from '@middletier/runtime/service';
import type { Ground, RequestContext, ServiceDefinition } from '@middletier/runtime/slice';
import { areaOf, PACE, SCHOOLS, type Pace } from './subscriptions-plan';

const IMPROVEMENT = resolve(__dirname, '../../../../services/improvement/dist');
const MOST_UNDERWAY = 32;

/** The service as it is built: the bench measures what runs in production. */
// eslint-disable-next-line @typescript-eslint/no-require-imports
const built = (file: string): unknown => require(join(IMPROVEMENT, file));
const { improvement } = built('subgraph.js') as { improvement: ServiceDefinition<RequestContext> };
const { readSettings } = built('config.js') as { readSettings: () => ServiceSettings };
const { categorisationChanged } = built('contract.js') as { categorisationChanged: EventDefinition };

void run('improvement', async () => {
  const service = await startService(improvement, readSettings());
  commitAtPace(service.ground);
  return service;
});

/** Commits evenly by the clock; where too many are under way, it leaves some out. */
function commitAtPace({ nats, store, log }: Ground): void {
  let pace: Pace = { perSecond: 0, everywhere: false };
  let due = 0;
  let underway = 0;
  let made = 0;
  nats.subscribe(PACE, { callback: (_error, { data }) => (pace = JSON.parse(String(data)) as Pace) });
  const commit = async () => {
    underway += 1;
    const urn = String(SCHOOLS.first + (made++ % SCHOOLS.count));
    const code = pace.everywhere ? '900' : areaOf(urn);
    await store
      .transact(async ({ emit }) => emit(categorisationChanged, urn, facts(urn, code)))
      .catch((err: unknown) => log.warn({ err }, 'a change was not committed'));
    underway -= 1;
  };
  let looked = performance.now();
  setInterval(() => {
    const now = performance.now();
    due += (pace.perSecond * (now - looked)) / 1_000;
    looked = now;
    for (; due >= 1; due -= 1) if (underway < MOST_UNDERWAY) void commit();
  }, 10).unref();
}

const facts = (urn: string, code: string) => ({
  ...{ school: { urn }, localAuthority: { code }, phase: 'PRIMARY', from: 'GREEN', to: 'AMBER' },
  ...{ why: 'Attendance rate: 91 % (1 of 3 points).', reasons: [], weakCriteria: ['attendance-rate'] },
  ...{ framework: { id: 'green-to-red', version: 1 }, support: { days: 15, amountPence: 750_000 } },
  audience: { school: urn, localAuthority: code, trust: null },
});
