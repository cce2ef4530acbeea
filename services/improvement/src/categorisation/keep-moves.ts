import type { Actor } from '@middletier/runtime/actor';
import { checkVersion } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { readFramework } from './applied-framework-repository';
import { noCategorisation, type Categorisation } from './categorisation';
import type { Deciding } from './decide';
import { readByIds, saveTaken } from './repository';
import type { Taken } from './step';
import { tellStep } from './tell-step';

/** A categorisation as somebody read it. */
export interface Read {
  readonly id: string;
  readonly version: number;
}

export type Decision = (before: Categorisation, deciding: Deciding) => Taken;

/** Who decides, when, and on what. */
export interface Deed<R> {
  readonly actor: Pick<Actor, 'id' | 'name'>;
  readonly now: Date;
  readonly on: R;
}

/** Takes one step of one categorisation as it was read. Refuses CATEGORISATION_UNKNOWN, YEAR_OVER, CHANGED_MEANWHILE. */
export async function keepMove(unit: UnitOfWork, deed: Deed<Read>, decide: Decision): Promise<string> {
  const { id } = deed.on;
  const found = await readByIds(unit, [id]);
  await keepStep(unit, { ...deed, on: checkRead(deed.on, found.get(id)) }, decide);
  return id;
}

/** One of many at a meeting: what came of it. */
export interface MoveOutcome {
  readonly id: string;
  /** Null where it was done, else the code and the sentence of the refusal. */
  readonly refused: { readonly code: string; readonly message: string } | null;
}

/** The same for many, each by itself: one that is refused costs the others nothing. */
export async function keepMoves<R extends Read>(
  unit: UnitOfWork,
  deed: Deed<readonly R[]>,
  decisionOn: (read: R) => Decision,
): Promise<MoveOutcome[]> {
  const reads = deed.on;
  const ids = reads.map(({ id }) => id);
  const found = await readByIds(unit, ids);
  const outcomes: MoveOutcome[] = [];
  const done = new Set<string>();
  for (const read of reads) {
    const refused = await refusalOf(async () => {
      if (done.has(read.id)) throw new Refusal('TWICE', `${read.id} is listed twice: the first counts.`);
      await keepStep(unit, { ...deed, on: checkRead(read, found.get(read.id)) }, decisionOn(read));
      done.add(read.id);
    });
    outcomes.push({ id: read.id, refused });
  }
  return outcomes;
}

async function refusalOf(work: () => Promise<void>): Promise<MoveOutcome['refused']> {
  try {
    await work();
    return null;
  } catch (error) {
    if (error instanceof Refusal) return { code: error.code, message: error.message };
    throw error;
  }
}

function checkRead(
  read: Read,
  found: { readonly latest: boolean; readonly categorisation: Categorisation } | undefined,
): Categorisation {
  if (!found) throw noCategorisation(read.id);
  const { latest, categorisation } = found;
  if (!latest)
    throw new Refusal(
      'YEAR_OVER',
      `${read.id} is of an earlier school year: take the categorisation that the school has now.`,
      ['input', 'id'],
    );
  checkVersion('the categorisation', read.version, categorisation.version);
  return categorisation;
}

async function keepStep(
  unit: UnitOfWork,
  { actor, now, on: before }: Deed<Categorisation>,
  decide: Decision,
): Promise<void> {
  const framework = await readFramework(unit, before.proposal.framework.key);
  const taken = decide(before, { actor, at: now, framework });
  await saveTaken(unit, [{ before, ...taken }]);
  tellStep(unit, taken);
}
