import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { MarkWatchlistSeenInput, UnwatchSchoolInput, WatchSchoolInput } from '../generated/graphql';
import { countWatches, removeWatch, watches, watchesOf } from './repository';
import { beginWatch, markSeen, watchId, type Watch } from './watch';

export async function watch(context: Context, input: WatchSchoolInput): Promise<Watch> {
  const { urn } = input;
  if (!(await requireConcernWith(context, urn)))
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, [
      'input',
      'urn',
    ]);
  const { id: actor } = requireActor(context.actor);
  return runCommand(context, { name: 'watchSchool', input }, async (unit) => {
    const before = await watches.find(unit, watchId(actor, urn));
    if (before) return before;
    const begun = beginWatch({ actor, urn, watched: await countWatches(unit, actor), now: context.now });
    await watches.add(unit, begun);
    return begun;
  });
}

/** Whoever may no longer see a school may still take it off. */
export const unwatch = (context: Context, input: UnwatchSchoolInput): Promise<{ readonly urn: string }> =>
  runCommand(context, { name: 'unwatchSchool', input }, async (unit) => {
    const { urn } = input;
    if (!(await removeWatch(unit, { actor: requireActor(context.actor).id, urn })))
      throw notWatched([urn], ['input', 'urn']);
    return { urn };
  });

export const markWatchlistSeen = (
  context: Context,
  input: MarkWatchlistSeenInput,
): Promise<readonly Watch[]> =>
  runCommand(context, { name: 'markWatchlistSeen', input }, async (unit) => {
    const urns = input.urns ?? null;
    const before = await watchesOf(unit, requireActor(context.actor).id, urns);
    const missing = urns?.filter((urn) => !before.some((one) => one.urn === urn)) ?? [];
    if (missing.length > 0) throw notWatched(missing, ['input', 'urns']);
    const until = input.until ? new Date(input.until) : context.now;
    const seen = before.map((one) => markSeen(one, until, context.now));
    for (const one of seen) if (!before.includes(one)) await watches.save(unit, one);
    return seen;
  });

const notWatched = (urns: readonly string[], path: readonly string[]) =>
  new Refusal(
    'NOT_WATCHED',
    `Not on your watchlist: ${urns.join(', ')}. watchSchool puts a school on it.`,
    path,
  );
