import { Refusal } from '@middletier/runtime/refusal';
import { progress, readArguments, showProduct, start } from './start';

const ending = new AbortController();
const toldToEnd = new Promise((resolve) => ending.signal.addEventListener('abort', resolve));

/**
 * The first signal stops everything in good order; the second leaves at once, and what was started dies with
 * it.
 */
function end(): void {
  if (ending.signal.aborted) process.exit(130);
  progress()('stopping; Ctrl-C again to stop at once');
  ending.abort();
}

async function main(): Promise<void> {
  const options = readArguments(process.argv.slice(2));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, end);
  const platform = await start(options, ending.signal).catch((error: unknown) => {
    if (!ending.signal.aborted) throw error;
  });
  try {
    if (platform) await Promise.race([toldToEnd, showProduct(platform).then(() => toldToEnd)]);
  } finally {
    await platform?.stop();
  }
  progress()('stopped, nothing is left running');
  process.exit(0);
}

main().catch((error: unknown) => {
  console.error(
    `\n${error instanceof Refusal ? error.message : ((error as Error).stack ?? String(error))}\n`,
  );
  process.exit(1);
});
