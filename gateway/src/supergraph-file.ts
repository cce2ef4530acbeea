import { readFileSync, unwatchFile, watchFile, type StatsListener } from 'node:fs';
import type { Log } from '@middletier/runtime/log';
import type { Metrics } from '@middletier/runtime/telemetry/metrics';

const LOOK_MS = 1_000;

export interface WatchedFile {
  readonly path: string;
  /** What it holds now. */
  readonly sdl: string;
  readonly log: Log;
  readonly metrics: Metrics;
}

/**
 * Gives what the file of the supergraph holds whenever that has changed; what `take` refuses by throwing is logged, counted,
 * and the one in force stays. The file is looked at by name, so that it may be replaced, as a mounted volume does, and not
 * only written. @returns how to end it
 */
export function watchSupergraph(
  { path, sdl, log, metrics }: WatchedFile,
  take: (sdl: string) => void,
): () => void {
  const changes = metrics.counter(
    'middletier_supergraph_changes_total',
    'Changed supergraphs, by what became of them: swapped in, or refused.',
    ['outcome'],
  );
  for (const outcome of ['swapped', 'refused']) changes.inc({ outcome }, 0);
  let seen = sdl;
  const look: StatsListener = ({ mtimeMs }) => {
    if (mtimeMs === 0) return; // it is just being replaced
    try {
      const found = readFileSync(path, 'utf8');
      if (found === seen) return;
      seen = found;
      take(found);
      changes.inc({ outcome: 'swapped' });
      log.info({ path }, 'the changed supergraph is in force');
    } catch (error) {
      changes.inc({ outcome: 'refused' });
      log.error({ err: error, path }, 'the changed supergraph is refused: the one before it stays in force');
    }
  };
  watchFile(path, { interval: LOOK_MS, persistent: false }, look);
  return () => unwatchFile(path, look);
}
