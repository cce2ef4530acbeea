import type { Db } from 'mongodb';
import { lastChange } from '../register-history/recorded-changes';

/** Answers by what was asked, as good as new until the register changes. */
interface Kept {
  readonly change: number;
  readonly answers: Map<string, unknown>;
}

const MOST_KEPT = 1_000;
const kept = new WeakMap<Db, Kept>();

/**
 * Counts again only what was not counted since the register last changed: who turns pages asks for the same total on each,
 * and most people ask for the country first. Two answers of different kinds have different names.
 */
export async function keptUntilChange<Answer>(
  db: Db,
  asked: string,
  count: () => Promise<Answer>,
): Promise<Answer> {
  const { answers } = keptSince(db, await lastChange(db));
  if (answers.has(asked)) return answers.get(asked) as Answer;
  const answer = await count();
  if (answers.size >= MOST_KEPT) answers.clear();
  answers.set(asked, answer);
  return answer;
}

function keptSince(db: Db, change: number): Kept {
  const sofar = kept.get(db);
  if (sofar?.change === change) return sofar;
  const fresh = { change, answers: new Map<string, unknown>() };
  kept.set(db, fresh);
  return fresh;
}
