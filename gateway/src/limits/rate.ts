import { Refusal } from '@middletier/runtime/refusal';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';

/** A request costs one point, and one more for each thousand objects it may make. */
const OBJECTS_A_POINT = 1_000;

export interface Rate {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds until it begins anew. */
  readonly reset: number;
}

/** Too much in a minute; `rate` is for the headers of the answer. */
export class TooFast extends Refusal {
  constructor(readonly rate: Rate) {
    super(
      'RATE_LIMITED',
      `That was ${rate.limit} points in a minute, which is the most. Go on in ${rate.reset} seconds.`,
    );
  }
}

/** Points in a minute by caller: an actor, or an address for those who do not say who they are. */
export class RateLimit {
  private readonly points: RateLimiterMemory;

  constructor(private readonly limit: number) {
    this.points = new RateLimiterMemory({ points: limit, duration: 60 });
  }

  /** Throws TooFast. */
  take(caller: string, objects = 0): Promise<Rate> {
    return this.points.consume(caller, 1 + Math.floor(objects / OBJECTS_A_POINT)).then(
      (taken) => this.rateOf(taken),
      (error: unknown) => {
        throw error instanceof RateLimiterRes ? new TooFast(this.rateOf(error)) : error;
      },
    );
  }

  private rateOf({ remainingPoints, msBeforeNext }: RateLimiterRes): Rate {
    return { limit: this.limit, remaining: remainingPoints, reset: Math.ceil(msBeforeNext / 1_000) };
  }
}

export const headersOf = ({ limit, remaining, reset }: Rate): Record<string, string> => ({
  'ratelimit-limit': String(limit),
  'ratelimit-remaining': String(remaining),
  'ratelimit-reset': String(reset),
});
