import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Fund } from './fund';
import { funds } from './repository';

/** Funds that a body's officers keep, of votes up to a day, in the order of the votes. */
export const fundsKeptFor = (
  at: Pick<UnitOfWork, 'db'> | UnitOfWork,
  owner: string,
  until: string,
): Promise<Fund[]> => funds.all(at, { owner, state: 'OPEN', from: { $lte: until } }, { from: 1, _id: 1 });
