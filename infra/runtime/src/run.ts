const GRACE_MS = 10_000;

/** Runs a process until it is told to end (SIGTERM, SIGINT, or its supervisor is gone), then lets it drain. */
export async function run(name: string, start: () => Promise<{ stop(): Promise<void> }>): Promise<void> {
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
    void running.stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const sign of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(sign, end);
}
