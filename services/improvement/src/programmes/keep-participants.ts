import { randomUUID } from 'node:crypto';
import { requireOfficer, speaksFor } from '@middletier/runtime/actor';
import { checkId } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { SchoolFacts } from '@middletier/organisations/contract';
import { knownSchools } from '@middletier/runtime/schools';
import type { Context } from '../context';
import { momentOf } from '@middletier/runtime/moment';
import { programmeOutcomeRecorded } from '../contract';
import type {
  DeliverProgrammeWorkInput,
  EndProgrammePairingInput,
  PairWithHeadInput,
  RecordProgrammeOutcomeInput,
  RecordProgrammeVisitInput,
} from '../generated/graphql';
import { isWithin } from './entry';
import { requireCohort, requireOwnCohort, requireParticipant } from './office';
import { deliver } from './owed-work';
import { endPairing, pairWithHead, requireTakingPart } from './pair';
import type { Participant } from './participant';
import { holdHead, pairingsOfHead, saveParticipants } from './participant-repository';
import { recordOutcome } from './record-outcome';
import { addVisit, countVisits } from './session-repository';
import { requireStandings } from './standing';
import { tellWork } from './tell-work';
import { MOST_VISITS, recordVisit, type Visit } from './visit';

export const pairOne = (context: Context, input: PairWithHeadInput): Promise<Participant> =>
  runCommand(context, { name: 'pairWithHead', input }, async (unit) => {
    const cohort = await requireOwnCohort(unit, input.cohort, context.actor);
    const participant = await requireParticipant(unit, { cohort: cohort.id, urn: input.urn });
    const schools = await requireStandings(unit, [input.urn, input.headSchool], ['input', 'headSchool']);
    await holdHead(unit, checkId(input.headId, ['input', 'headId']));
    const { facts: own } = schools.get(input.urn)!;
    const { facts: heads, standing } = schools.get(input.headSchool)!;
    const pair = {
      ...{ ownTrust: own.audience.trust, headTrust: heads.audience.trust, headSchool: standing },
      alreadyPaired: await pairingsOfHead(unit, input.headId),
    };
    const wanted = {
      ...{ version: input.version, head: input.head, headId: input.headId, urn: input.headSchool },
      ...{ designation: input.designation ?? null, coachTrained: input.coachTrained ?? false },
      ...{ overseer: input.overseer ?? null, exception: input.exception ?? null },
      ...{ from: input.from, to: input.to ?? cohort.to, by: momentOf(context).by },
    };
    const after = pairWithHead(participant, wanted, { rule: cohort.terms.partners, pair });
    await saveParticipants(unit, [after]);
    return after;
  });

export const endOnePairing = (context: Context, input: EndProgrammePairingInput): Promise<Participant> =>
  runCommand(context, { name: 'endProgrammePairing', input }, async (unit) => {
    const cohort = await requireOwnCohort(unit, input.cohort, context.actor);
    const participant = await requireParticipant(unit, { cohort: cohort.id, urn: input.urn });
    const after = endPairing(participant, input);
    await saveParticipants(unit, [after]);
    return after;
  });

export const deliverOne = (context: Context, input: DeliverProgrammeWorkInput): Promise<Participant> =>
  runCommand(context, { name: 'deliverProgrammeWork', input }, async (unit) => {
    const cohort = await requireCohort(unit, input.cohort);
    const school = await context.schools.load(input.urn);
    if (!school || !speaksFor(context.actor, school.audience)) requireOfficer(context.actor, cohort.owner);
    const participant = await requireParticipant(unit, { cohort: cohort.id, urn: input.urn });
    const moment = momentOf(context);
    const { version, work: owed, title, url = null } = input;
    const delivering = { version, owed, on: input.on ?? moment.today, title, url };
    const after = deliver(cohort, participant, { delivering, moment });
    await saveParticipants(unit, [after]);
    await tellWork(unit, cohort, after);
    return after;
  });

export const visitOne = (context: Context, input: RecordProgrammeVisitInput): Promise<Visit> =>
  runCommand(context, { name: 'recordProgrammeVisit', input }, async (unit) => {
    const cohort = await requireCohort(unit, input.cohort);
    const visiting = await context.schools.load(input.visitor);
    if (!visiting || !speaksFor(context.actor, visiting.audience))
      requireOfficer(context.actor, cohort.owner);
    for (const field of ['visitor', 'host'] as const)
      requireTakingPart(await requireParticipant(unit, { cohort: cohort.id, urn: input[field], field }));
    if ((await countVisits(unit, cohort.id)) >= MOST_VISITS)
      throw new Refusal('TOO_MANY', `A cohort keeps ${MOST_VISITS} visits at the most.`, ['input']);
    const { visitor, host, on, learnt } = input;
    const wanted = { id: randomUUID(), cohortId: cohort.id, visitor, host, on, learnt };
    const visit = recordVisit(wanted, momentOf(context));
    await addVisit(unit, visit);
    return visit;
  });

export const recordOneOutcome = (
  context: Context,
  input: RecordProgrammeOutcomeInput,
): Promise<Participant> =>
  runCommand(context, { name: 'recordProgrammeOutcome', input }, async (unit) => {
    const { urn, measure, value, on, source } = input;
    const cohort = await requireOwnCohort(unit, input.cohort, context.actor);
    const participant = await requireParticipant(unit, { cohort: cohort.id, urn });
    const after = recordOutcome(cohort, participant, { found: input, moment: momentOf(context) });
    await saveParticipants(unit, [after]);
    const { aim, name } = cohort.terms;
    unit.emit(programmeOutcomeRecorded, cohort.programmeId, {
      programme: { id: cohort.programmeId, name },
      cohort: { id: cohort.id, name: cohort.name },
      school: { urn },
      ...{ measure, value, on, source },
      reachedAim: measure === aim.measure ? isWithin(aim, value) : null,
      audience: (await knownSchools<SchoolFacts>(unit, [urn])).get(urn)!.audience,
    });
    return after;
  });
