import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Audience } from '@middletier/runtime/event';
import type { Framework } from '../frameworks/framework';
import { MoveCount, type Counted, type Move } from './count-moves';
import { Learning } from './learn';
import { placeBy } from './place';
import { readSchools } from './repository';
import { whatIsAsked } from './what-is-asked';

/** Two frameworks for each school: the one that it is placed by today, and the one that is tried. */
export interface Trial {
  /** Every framework that `than` or `by` may give. */
  readonly frameworks: ReadonlySet<Framework>;
  readonly than: (audience: Audience) => Framework;
  readonly by: (audience: Audience) => Framework;
  /** URNs; every open school where null. */
  readonly urns: readonly string[] | null;
  readonly now: Date;
}

/** Which of the moves are wanted, in the order of URNs. */
export interface MovesWanted {
  readonly after: string;
  readonly most: number;
  readonly visible: (audience: Audience) => boolean;
}

/** A move with the two frameworks it is between. */
export interface MoveBetween extends Move {
  readonly than: Framework;
  readonly by: Framework;
}

export interface Rehearsed extends Counted {
  readonly moves: readonly MoveBetween[];
}

/**
 * Places every school twice, and writes nothing. Schools come some at a time and none is kept but the moves that are
 * wanted.
 */
export async function rehearse(
  reading: Pick<UnitOfWork, 'db'>,
  trial: Trial,
  wanted: MovesWanted,
): Promise<Rehearsed> {
  const asked = whatIsAsked(trial.frameworks);
  const learning = new Learning(reading, asked, trial.now);
  const ready = [...trial.frameworks].map((framework) => [framework, placeBy(framework)] as const);
  const count = new MoveCount();
  const moves: MoveBetween[] = [];
  for await (const columns of readSchools(reading, trial.urns, asked.measures)) {
    const known = await learning.of(columns);
    const placers = new Map(ready.map(([framework, placer]) => [framework, placer(known)]));
    for (const [row, { urn, audience }] of known.schools.entries()) {
      const [than, by] = [trial.than(audience), trial.by(audience)];
      const before = placers.get(than)!(row);
      const after = by === than ? before : placers.get(by)!(row);
      const move = count.add({ urn, than, by, before, after });
      if (move && urn > wanted.after && moves.length < wanted.most && wanted.visible(audience))
        moves.push({ ...move, than, by });
    }
  }
  return { ...count.result(), moves };
}
