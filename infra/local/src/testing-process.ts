import { randomBytes } from 'node:crypto';
import { serviceProgram, type ServiceName } from './platform-processes';
import { freePorts } from './ports';
import { startService } from './service-process';
import { asking, type TestServers, type TestService } from './testing';

/** A service in a process of its own, which a test kills: what was built of it, on test servers. */
export interface TestProcess {
  readonly ask: TestService['ask'];
  /** Ends it with -9 and starts it again on its port; `meanwhile` happens in between. */
  crash(meanwhile?: () => Promise<unknown>): Promise<void>;
  kill(): Promise<void>;
}

export async function testProcess(
  name: ServiceName,
  { mongod, nats, dataDir }: TestServers,
): Promise<TestProcess> {
  const secret = randomBytes(32).toString('hex');
  const [port] = await freePorts(1);
  const around = { mongoUrl: mongod.url, natsUrl: nats.url, dataDir, secret, logLevel: 'error' };
  const start = () => startService(serviceProgram(name, port!, around), new AbortController().signal);
  let running = await start();
  const kill = () => running.kill();
  const crash: TestProcess['crash'] = async (meanwhile) => {
    await kill();
    await meanwhile?.();
    running = await start();
  };
  return { ask: asking({ name, url: `http://127.0.0.1:${port!}`, secret }), crash, kill };
}
