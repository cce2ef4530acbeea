// First of all, for what it says there.
import { tracing } from './telemetry/tracing-if-asked';

const GRACE_MS = 10_000;

/** Runs a process until it is told to end (SIGTERM, SIGINT, or its supervisor is gone), then lets it drain. */
export async function run(name: string, start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
  tracing?.begin(name);
  const running = await start().catch((error: unknown) => {
    process.stderr.write(
      `${name}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`,
    );
    process.exit(1);
  });
  let ending = false;
  const end = () => {
    if (ending) return;
    ending = true;
    setTimeout(() => process.exit(1), GRACE_MS).unref();
    const stop = async () => {
      await running.stop();
      await tracing?.end();
    };
    void stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const sign of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(sign, end);
}
