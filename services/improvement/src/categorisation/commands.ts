import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { agreeBy } from './carried-resolution';
import { moderate, type Moderation } from './decide';
import { whoseIs } from './categorisation';
import { keepMove, keepMoves, type Decision, type MoveOutcome, type Read } from './keep-moves';
import { proposeAnewAll } from './propose-anew';
import { readLatest } from './repository';
import { findResolution } from './resolution-repository';
import { requireContester, requireDecider } from './rights';

/** The most that is decided on at one meeting by one command. */
const LARGEST_MEETING = 500;

interface One {
  readonly name: string;
  readonly input: Read & { readonly idempotencyKey: string };
}

/** A step by an officer of the body that categorises. */
export async function byOfficer(context: Context, command: One, decide: Decision): Promise<string> {
  const { input } = command;
  const actor = await requireDecider(context, whoseIs(input.id), ['input', 'id']);
  return runCommand(context, command, (unit) =>
    keepMove(unit, { actor, now: context.now, on: input }, decide),
  );
}

/** A step by who acts for the school or its trust. Refuses FORBIDDEN: who decides does not challenge itself. */
export async function bySchool(context: Context, command: One, decide: Decision): Promise<string> {
  const { input } = command;
  const actor = await requireContester(context, whoseIs(input.id));
  return runCommand(context, command, (unit) =>
    keepMove(unit, { actor, now: context.now, on: input }, decide),
  );
}

interface Meeting {
  readonly idempotencyKey: string;
  readonly meeting: string | null;
  readonly moderations: readonly (Read & Omit<Moderation, 'meeting'>)[];
}

/** What a meeting of officers and heads decided on many schools. */
export async function moderateMany(context: Context, input: Meeting): Promise<MoveOutcome[]> {
  const { meeting, moderations } = input;
  return decideMany(context, { name: 'moderateCategorisations', input, reads: moderations }, () =>
    Promise.resolve(
      (read) => (before, deciding) =>
        moderate(before, { category: read.category, reason: read.reason, meeting }, deciding),
    ),
  );
}

interface Agreeing {
  readonly idempotencyKey: string;
  readonly resolution: string;
  readonly categorisations: readonly Read[];
}

/** What a board agreed by a resolution. Refuses RESOLUTION_UNKNOWN where none was carried that agrees categories. */
export async function agreeMany(context: Context, input: Agreeing): Promise<MoveOutcome[]> {
  const { resolution: id, categorisations: reads } = input;
  return decideMany(context, { name: 'agreeCategorisations', input, reads }, async (unit) => {
    const resolution = await findResolution(unit, id);
    if (resolution) return () => (before, deciding) => agreeBy(resolution, before, deciding);
    throw new Refusal(
      'RESOLUTION_UNKNOWN',
      `No board is known to have carried a resolution ${id} of the kind AGREE_CATEGORIES.`,
      ['input', 'resolution'],
    );
  });
}

interface Renewal {
  readonly idempotencyKey: string;
  readonly schools: readonly string[];
  /** A trust or partnership; null for the schools' authority. */
  readonly owner: string | null;
}

/** Proposes schools for the school year that has begun, as their figures stand, and ends what is over. */
export async function renewMany(context: Context, input: Renewal): Promise<string[]> {
  checkNumber(input.schools.length);
  const urns = [...new Set(input.schools)];
  const { owner } = input;
  await Promise.all(urns.map((urn) => requireDecider(context, { urn, owner }, ['input', 'schools'])));
  return runCommand(context, { name: 'renewCategorisations', input }, async (unit) => {
    await proposeAnewAll(unit, urns, context.now);
    return [...(await readLatest(unit, urns, owner)).values()].map(({ id }) => id);
  });
}

function checkNumber(number: number): void {
  if (number > 0 && number <= LARGEST_MEETING) return;
  throw new Refusal('BAD_NUMBER', `Give 1 to ${LARGEST_MEETING} at a time.`, ['input']);
}

interface Many<R extends Read> {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string };
  readonly reads: readonly R[];
}

/** Each school by itself: of those that are not the officer's, too, one refusal costs the others nothing. */
async function decideMany<R extends Read>(
  context: Context,
  { name, input, reads }: Many<R>,
  prepare: (unit: UnitOfWork) => Promise<(read: R) => Decision>,
): Promise<MoveOutcome[]> {
  const actor = requireActor(context.actor);
  checkNumber(reads.length);
  const refusals = new Map<string, MoveOutcome>();
  await Promise.all(reads.map(async ({ id }) => refuseOthers(context, id, refusals)));
  const mine = reads.filter(({ id }) => !refusals.has(id));
  return runCommand(context, { name, input }, async (unit) => {
    const done = await keepMoves(unit, { actor, now: context.now, on: mine }, await prepare(unit));
    return reads.map(({ id }) => refusals.get(id) ?? done.shift()!);
  });
}

async function refuseOthers(context: Context, id: string, refusals: Map<string, MoveOutcome>): Promise<void> {
  try {
    await requireDecider(context, whoseIs(id), ['input']);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    refusals.set(id, { id, refused: { code: error.code, message: error.message } });
  }
}
