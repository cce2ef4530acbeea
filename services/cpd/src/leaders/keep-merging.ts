import { requireActor } from '@middletier/runtime/actor';
import { checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { takeOver as takeOverDesignations } from '../designations/take-over';
import { followLeader } from '../designations/follow-leader';
import type { MergeLeadersInput } from '../generated/graphql';
import { takeOver as takeOverMentoring } from '../mentoring/take-over';
import { takeOver as takeOverMemberships } from '../networks/take-over';
import { leaveAll } from '../pipelines/known-candidates';
import { takeOver as takeOverCandidacies } from '../pipelines/take-over';
import { takeOver as takeOverPlacements } from '../placements/take-over';
import { takeOver as takeOverPosts } from '../posts/take-over';
import { takeOver as takeOverAwards } from '../study-awards/take-over';
import type { Made } from './change-leader';
import { requireLeader } from './known-leaders';
import { hasConsented } from './leader';
import { requireCloseness } from './may-see';
import { merge } from './merge-leaders';
import type { Merging } from './merging';
import { replaceLeader, saveLeader } from './repository';

/** All that is kept of both is of one from now on, in one unit of work: at no moment somebody counts twice, or not at all. */
export const mergeLeaders = (context: Context, input: MergeLeadersInput): Promise<string> =>
  runCommand(context, { name: 'mergeLeaders', input }, async (unit) => {
    const [into, from] = [
      await requireLeader(unit, input.into, 'into'),
      await requireLeader(unit, input.from, 'from'),
    ];
    for (const leader of [into, from]) await requireCloseness(context, leader);
    checkVersion('the kept record', input.intoVersion, into.version);
    checkVersion('the other record', input.fromVersion, from.version);
    const made = { at: context.now, by: requireActor(context.actor).name };
    const why = checkText(input.reason, ['input', 'reason'], 500);
    const said = { on: dayOf(context.now), why, keepAccount: input.keepAccount ?? null };
    const { kept, other } = merge({ kept: into, other: from }, { ...made, ...said });
    // The other one first: an account stands with one record at a time.
    await saveLeader(unit, other);
    await saveLeader(unit, kept);
    await takeOverAll(unit, { from: from.id, into: kept.id }, made);
    await followLeader(unit, { leader: kept.id, urn: kept.urn });
    if (!hasConsented(kept, 'PLANNING')) await leaveAll(unit, kept.id, context.now);
    return kept.id;
  });

async function takeOverAll(unit: UnitOfWork, merging: Merging, made: Made): Promise<void> {
  await replaceLeader(unit, merging);
  await takeOverPosts(unit, merging);
  await takeOverDesignations(unit, merging);
  await takeOverCandidacies(unit, merging);
  await takeOverPlacements(unit, merging);
  await takeOverMentoring(unit, merging, made);
  await takeOverMemberships(unit, merging);
  await takeOverAwards(unit, merging);
}
