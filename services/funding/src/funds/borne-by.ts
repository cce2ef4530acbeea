import { shareOut } from '../ledger/share-out';
import type { Fund } from './fund';

/** What of a payment an authority bears. */
export interface Borne {
  readonly code: string;
  readonly pence: number;
}

/** The parts of a payment that authorities bear, in proportion to what each body gave to the fund, to the penny. */
export function borneByAuthorities({ given }: Pick<Fund, 'given'>, pence: number): Borne[] {
  const givers = given.filter((one) => one.pence > 0).map((one) => ({ key: one.body, weight: one.pence }));
  if (givers.length === 0) return [];
  return [...shareOut(pence, givers)].flatMap(([body, part]) => {
    const code = /^local-authority:(\d+)$/.exec(body)?.[1];
    return code === undefined || part === 0 ? [] : [{ code, pence: part }];
  });
}
