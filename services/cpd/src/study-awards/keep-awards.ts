import { requireOfficer } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { dayOf } from '@middletier/runtime/day';
import type { Context } from '../context';
import { studyAwardAgreed, studyAwardEnded } from '../contract';
import type { AgreeStudyAwardInput, EndStudyAwardInput } from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { requireCloseness } from '../leaders/may-see';
import { findAward, saveAward } from './repository';
import { checkAmount, type StudyAward } from './study-award';

/** The money is funding's to pay: it hears the amount, the school and who agreed to pay, and no name. */
export const agreeStudyAward = (context: Context, input: AgreeStudyAwardInput): Promise<StudyAward> =>
  runCommand(context, { name: 'agreeStudyAward', input }, async (unit) => {
    const { name: agreedBy } = requireOfficer(context.actor, input.owner);
    const leader = await requireLeader(unit, input.leader);
    await requireCloseness(context, leader);
    const id = checkId(input.id, ['input', 'id']);
    if (await findAward(unit, id))
      throw new Refusal('ID_TAKEN', `There is an award ${id}: choose another id.`, ['input', 'id']);
    const school = await context.schools.load(leader.urn);
    if (!school)
      throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${leader.urn} yet.`, ['input']);
    const amountPence = checkAmount(Number(input.amountPence));
    checkPeriod(input, ['input']);
    const award: StudyAward = {
      ...{
        id,
        leader: leader.id,
        urn: leader.urn,
        owner: input.owner,
        amountPence,
        from: input.from,
        to: input.to,
      },
      course: checkText(input.course, ['input', 'course']),
      university: checkText(input.university, ['input', 'university']),
      ...{ outcome: 'STUDYING', version: 1, agreedBy },
    };
    await saveAward(unit, award);
    const { owner, course, from, to } = award;
    const audience = school.audience;
    const about = { id, owner, course, amountPence, from, to, on: dayOf(context.now), audience };
    unit.emit(studyAwardAgreed, id, { ...about, school: { urn: leader.urn } });
    return award;
  });

export const endStudyAward = (context: Context, input: EndStudyAwardInput): Promise<StudyAward> =>
  runCommand(context, { name: 'endStudyAward', input }, async (unit) => {
    const award = await findAward(unit, input.id);
    if (!award) throw new Refusal('AWARD_UNKNOWN', `There is no award ${input.id}.`, ['input', 'id']);
    requireOfficer(context.actor, award.owner);
    checkVersion('the award', input.version, award.version);
    if (award.outcome !== 'STUDYING' || input.outcome === 'STUDYING')
      throw new Refusal('AWARD_ENDED', `It is ${award.outcome} already.`, ['input', 'id']);
    const school = await context.schools.load(award.urn);
    const ended: StudyAward = { ...award, outcome: input.outcome, version: award.version + 1 };
    await saveAward(unit, ended);
    if (school) {
      const about = { id: award.id, owner: award.owner, outcome: input.outcome, audience: school.audience };
      unit.emit(studyAwardEnded, award.id, { ...about, on: dayOf(context.now) });
    }
    return ended;
  });
