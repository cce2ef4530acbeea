// A parent to be killed: supervises one service and a NATS server, and tells their process numbers on one
// line.
import { startNats } from '../src/embedded-nats';
import { startService } from '../src/service-process';
import { Supervisor } from '../src/supervisor';

async function supervise(port: number, script: string, dataDir: string): Promise<void> {
  const supervisor = new Supervisor();
  const env = { ...process.env, PORT: String(port) };
  const service = { name: 'small', script, port, env, logFile: `${dataDir}/small.log` };
  await supervisor.start({ name: 'nats', start: (signal) => startNats(dataDir, { signal }) });
  await supervisor.start({ name: 'small', start: (signal) => startService(service, signal) });
  console.log(JSON.stringify([supervisor.pidOf('small'), supervisor.pidOf('nats')]));
}

const [port, script, dataDir] = process.argv.slice(2);
void supervise(Number(port), script!, dataDir!);
