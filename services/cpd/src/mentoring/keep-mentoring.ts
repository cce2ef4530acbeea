import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type {
  AskForMentorInput,
  EndMentoringInput,
  MatchMentorsInput,
  OfferMentoringInput,
} from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { requireCloseness } from '../leaders/may-see';
import { changed } from './follow-post';
import { gatherSides } from './gather-sides';
import { matchMentors } from './match-mentors';
import type { Mentor, MentoringNeed } from './mentoring';
import { findMentor, findNeed, saveMentor, saveNeeds } from './repository';

export const offerMentoring = (context: Context, input: OfferMentoringInput): Promise<Mentor> =>
  runCommand(context, { name: 'offerMentoring', input }, async (unit) => {
    const mentoring = await requireLeader(unit, input.leader);
    await requireCloseness(context, mentoring);
    const leader = mentoring.id;
    const before = await findMentor(unit, leader);
    if (before) checkVersion('the offer', input.version ?? 0, before.version);
    const { atOnce, roles } = input;
    if (atOnce < 0 || atOnce > 20 || roles.length === 0)
      throw new Refusal('BAD_OFFER', 'Mentor 0 to 20 at once, in one role at the least.', [
        'input',
        'atOnce',
      ]);
    const mentor = { leader, owner: input.owner, atOnce, roles, version: (before?.version ?? 0) + 1 };
    await saveMentor(unit, mentor);
    return mentor;
  });

export const askForMentor = (context: Context, input: AskForMentorInput): Promise<MentoringNeed> =>
  runCommand(context, { name: 'askForMentor', input }, async (unit) => {
    const leader = await requireLeader(unit, input.mentee, 'mentee');
    await requireCloseness(context, leader);
    const id = checkId(input.id, ['input', 'id']);
    if (await findNeed(unit, id))
      throw new Refusal('ID_TAKEN', `There is such a need ${id}: choose another id.`, ['input', 'id']);
    const { name: by } = requireActor(context.actor);
    const need: MentoringNeed = {
      ...{ id, owner: input.owner, urn: leader.urn, mentee: leader.id, role: input.role, post: null },
      ...{ why: checkText(input.why, ['input', 'why'], 500), priority: 1, state: 'OPEN', mentor: null },
      ...{
        matchedOn: null,
        sentence: null,
        version: 1,
        changes: [{ at: context.now, by, what: 'asked for' }],
      },
    };
    await saveNeeds(unit, [need]);
    return need;
  });

/** All who wait, at once; who stays without a mentor is told why, and waits for the next matching. */
export const match = (context: Context, input: MatchMentorsInput): Promise<MentoringNeed[]> =>
  runCommand(context, { name: 'matchMentors', input }, async (unit) => {
    const { name: by } = requireOfficer(context.actor, input.owner);
    const today = dayOf(context.now);
    const { askings, offerings } = await gatherSides(unit, input.owner, today);
    const { matches, unserved } = matchMentors(askings, offerings);
    const needs = new Map(askings.map(({ need }) => [need.id, need]));
    const matched = matches.map(({ request, supporter, judged }) => {
      const sentence = `${judged.points} points: ${judged.lines.map((line) => line.sentence).join(', ')}`;
      const change = { state: 'MATCHED' as const, mentor: supporter, matchedOn: today, sentence };
      return changed(needs.get(request)!, change, { at: context.now, by, what: 'matched' });
    });
    const waiting = unserved.map(({ request, refused, taken }) => {
      const why = [...refused.map(({ rule, supporters }) => `${rule} ${supporters}`)];
      if (taken.length > 0) why.unshift(`mentoring others ${taken.length}`);
      const sentence = `Nobody: ${why.join(', ') || 'nobody mentors here'}.`;
      return changed(needs.get(request)!, { sentence }, { at: context.now, by, what: 'not matched' });
    });
    const all = [...matched, ...waiting].sort((a, b) => (a.id < b.id ? -1 : 1));
    await saveNeeds(unit, all);
    return all;
  });

export const endMentoring = (context: Context, input: EndMentoringInput): Promise<MentoringNeed> =>
  runCommand(context, { name: 'endMentoring', input }, async (unit) => {
    const need = await findNeed(unit, input.id);
    if (!need) throw new Refusal('NEED_UNKNOWN', `There is no need ${input.id}.`, ['input', 'id']);
    const { name: by } = requireOfficer(context.actor, need.owner);
    checkVersion('the mentoring', input.version, need.version);
    if (need.state === 'ENDED')
      throw new Refusal('MENTORING_ENDED', 'It has ended already.', ['input', 'id']);
    const what = `ended: ${checkText(input.reason, ['input', 'reason'], 500)}`;
    const ended = changed(need, { state: 'ENDED' }, { at: context.now, by, what });
    await saveNeeds(unit, [ended]);
    return ended;
  });
