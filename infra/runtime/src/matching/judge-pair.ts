/** Something without which two are no pair. */
export interface Must<Request, Supporter> {
  readonly id: string;
  readonly refuses: (request: Request, supporter: Supporter) => boolean;
  readonly because: (request: Request, supporter: Supporter) => string;
}

/** Something that makes one pair better than another. */
export interface Should<Request, Supporter> {
  readonly id: string;
  /** Whole; 0 leaves it out. */
  readonly weight: number;
  /** How well it holds, in whole per cent, 0 to 100. */
  readonly share: (request: Request, supporter: Supporter) => number;
  readonly because: (request: Request, supporter: Supporter) => string;
}

export interface Rules<Request, Supporter> {
  readonly musts: readonly Must<Request, Supporter>[];
  readonly shoulds: readonly Should<Request, Supporter>[];
  /** What a request's points are multiplied by; whole, above 0. */
  readonly importance: (request: Request) => number;
  /** Points a pair needs before its importance; above 0, so that two with nothing in common are no pair. */
  readonly least: number;
  /** Points that each place of a supporter costs more than the one before it. */
  readonly furtherPlace: number;
}

export interface Refused {
  readonly rule: string;
  readonly sentence: string;
}

/** One line of a pair's reckoning: weight times share is its points. */
export interface Line {
  readonly criterion: string;
  readonly weight: number;
  readonly share: number;
  readonly points: number;
  readonly sentence: string;
}

export interface Judged {
  /** Every rule that refuses the pair; none where it may be. */
  readonly refusals: readonly Refused[];
  readonly lines: readonly Line[];
  readonly importance: number;
  /** The sum of the lines' points, times importance. */
  readonly points: number;
}

/** The reckoning of one pair in full, to be redone with a pencil. */
export function judgePair<Request, Supporter>(
  { musts, shoulds, importance, least }: Rules<Request, Supporter>,
  request: Request,
  supporter: Supporter,
): Judged {
  const lines = shoulds.map(({ id, weight, share, because }): Line => {
    const held = share(request, supporter);
    const sentence = because(request, supporter);
    return { criterion: id, weight, share: held, points: weight * held, sentence };
  });
  const sum = lines.reduce((points, line) => points + line.points, 0);
  const refusals = musts
    .filter(({ refuses }) => refuses(request, supporter))
    .map(({ id, because }) => ({ rule: id, sentence: because(request, supporter) }));
  const tooLittle = { rule: TOO_LITTLE, sentence: `They have ${sum} points in common; ${least} are needed.` };
  const times = importance(request);
  return {
    refusals: sum < least ? [...refusals, tooLittle] : refusals,
    ...{ lines, importance: times, points: sum * times },
  };
}

/** The rule that refuses a pair for its points alone. */
export const TOO_LITTLE = 'TOO_LITTLE_IN_COMMON';
