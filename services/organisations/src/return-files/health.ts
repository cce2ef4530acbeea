/** What is under way with files of returns, all senders together. */
export interface WorkUnderWay {
  /** Files whose rows take effect or are taken back, and since when the one that waits longest has stood still. */
  readonly underWay: number;
  readonly stillSince: Date | null;
  readonly quarantined: number;
  /** When a file last took effect. */
  readonly lastTakenAt: Date | null;
}

export interface Health {
  /** late: files stand still although they are here. */
  readonly status: 'ok' | 'late';
  readonly underWay: number;
  readonly stillForSeconds: number;
  readonly quarantined: number;
  readonly lastTakenAt: string | null;
}

/** For how long a file may stand still before somebody should look, in ms. */
const STILL_MS = 60_000;

/** How files of returns are getting on, for whoever watches the product: counts alone. */
export function healthOf(
  { underWay, stillSince, quarantined, lastTakenAt }: WorkUnderWay,
  now: Date,
): Health {
  const stillMs = stillSince ? now.getTime() - stillSince.getTime() : 0;
  return {
    status: stillMs > STILL_MS ? 'late' : 'ok',
    ...{ underWay, stillForSeconds: Math.max(0, Math.round(stillMs / 1_000)), quarantined },
    lastTakenAt: lastTakenAt?.toISOString() ?? null,
  };
}
