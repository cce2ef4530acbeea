import type { Db } from 'mongodb';
import { judgedCapacities } from '../capacity/judged-capacity';
import { ComparatorsOfMany } from '../comparison/comparators-of-many';
import type { Framework } from '../frameworks/framework';
import { signalsInForce } from '../signals/signals-in-force';
import { MoveCount, type Counted } from './count-moves';
import type { ExplainableMove } from './explain-move';
import { placeBy, type Facts, type Placing } from './place';
import { readSchools, type RehearsedSchool } from './repository';
import { whatIsAsked } from './what-is-asked';

/** Two frameworks for each school: the one that it is placed by today, and the one that is tried. */
export interface Trial {
  /** Every framework that `than` or `by` may give. */
  readonly frameworks: ReadonlySet<Framework>;
  readonly than: (school: RehearsedSchool) => Framework;
  readonly by: (school: RehearsedSchool) => Framework;
  /** URNs; every open school where null. */
  readonly urns: readonly string[] | null;
  readonly now: Date;
}

/** Which of the moves are wanted, in the order of URNs. */
export interface MovesWanted {
  readonly after: string;
  readonly most: number;
  readonly visible: (school: RehearsedSchool) => boolean;
}

export interface Rehearsed extends Counted {
  readonly moves: readonly ExplainableMove[];
}

/**
 * Places every school twice, and writes nothing. Schools come some at a time and none is kept but the moves that are
 * wanted.
 */
export async function rehearse(db: Db, trial: Trial, wanted: MovesWanted): Promise<Rehearsed> {
  const asked = whatIsAsked(trial.frameworks);
  const comparators = new ComparatorsOfMany({ db }, asked.comparisons);
  const placing = new Map([...trial.frameworks].map((one) => [one, placeBy(one)]));
  const count = new MoveCount();
  const moves: ExplainableMove[] = [];
  for await (const schools of readSchools(db, trial.urns, asked)) {
    const factsOf = await learnFacts({ db }, schools, { comparators, now: trial.now });
    for (const school of schools) {
      const [than, by] = [trial.than(school), trial.by(school)];
      const facts = factsOf(school);
      const before = placing.get(than)!(facts);
      const after: Placing | null = by === than ? before : placing.get(by)!(facts);
      const move = count.add({ urn: school.urn, than, by, before, after });
      if (move && move.urn > wanted.after && moves.length < wanted.most && wanted.visible(school))
        moves.push({ ...move, than, by, facts });
    }
  }
  return { ...count.result(), moves };
}

async function learnFacts(
  reading: { readonly db: Db },
  schools: readonly RehearsedSchool[],
  { comparators, now }: { comparators: ComparatorsOfMany; now: Date },
): Promise<(school: RehearsedSchool) => Facts> {
  const urns = schools.map(({ urn }) => urn);
  const [capacities, signals] = await Promise.all([
    judgedCapacities(reading, urns),
    signalsInForce(reading, urns, now),
    comparators.learn(schools),
  ]);
  return (school) => ({
    phase: school.phase,
    observations: school.observations,
    comparators: comparators.of(school),
    capacity: capacities.get(school.urn) ?? null,
    signals: signals.get(school.urn) ?? [],
  });
}
