import { concerns, requireActor, requireConcern, requireOfficer } from '@middletier/runtime/actor';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { holdsOn } from '@middletier/runtime/period';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import type { Cohort } from './cohort';
import { gradeWords } from './grade-words';
import { deliverOne, endOnePairing, pairOne, recordOneOutcome, visitOne } from './keep-participants';
import { admitAll, applyAll, withdrawOne } from './keep-places';
import { changeOne, openOne, openOneCohort, planOneSession, recordOneAttendance } from './keep-programmes';
import { owedOn } from './owed-work';
import { participantId, stateNow, stateOn, type Participant } from './participant';
import { termsOf } from './programme';
import { publicationsOf } from './publications';
import { measureName } from './standing';
import { statisticsOf } from './statistics';

const dayOr = (asAt: string | null | undefined, { now }: Context): string =>
  asAt == null ? dayOf(now) : checkDay(asAt, ['asAt']);

/** A participant refers to a cohort that is there: neither is ever deleted. */
const cohortOf = async ({ cohortId }: Participant, { programmes }: Context): Promise<Cohort> =>
  (await programmes.cohorts.load(cohortId))!;

/** Refuses those whom the school does not concern and who do not keep the programme. */
async function requireRight(participant: Participant, context: Context): Promise<Participant> {
  const actor = requireActor(context.actor);
  const school = await context.schools.load(participant.urn);
  if (school && concerns(actor, school.audience)) return participant;
  const { owner } = await cohortOf(participant, context);
  if (actor.organisations.includes(owner) || !school) requireOfficer(actor, owner);
  else requireConcern(actor, school.audience);
  return participant;
}

export const resolvers: Resolvers = {
  Query: {
    programme: (_root, { id }, { programmes }) => programmes.programmes.load(id),
    programmes: (_root, { owner = null, first, after }, { programmes }) =>
      programmes.page(owner, { first, after }),
    programmeCohort: (_root, { id }, { programmes }) => programmes.cohorts.load(id),
    programmeParticipant: async (_root, { cohort, urn }, context) => {
      requireActor(context.actor);
      const found = await context.programmes.participants.load(participantId(cohort, urn));
      return found && requireRight(found, context);
    },
  },
  Mutation: {
    openProgramme: (_root, { input }, context) => openOne(context, input),
    changeProgramme: (_root, { input }, context) => changeOne(context, input),
    openProgrammeCohort: (_root, { input }, context) => openOneCohort(context, input),
    applyToProgramme: (_root, { input }, context) => applyAll(context, input),
    admitToProgramme: (_root, { input }, context) => admitAll(context, input),
    withdrawFromProgramme: (_root, { input }, context) => withdrawOne(context, input),
    planProgrammeSession: (_root, { input }, context) => planOneSession(context, input),
    recordProgrammeAttendance: (_root, { input }, context) => recordOneAttendance(context, input),
    pairWithHead: (_root, { input }, context) => pairOne(context, input),
    endProgrammePairing: (_root, { input }, context) => endOnePairing(context, input),
    recordProgrammeVisit: (_root, { input }, context) => visitOne(context, input),
    deliverProgrammeWork: (_root, { input }, context) => deliverOne(context, input),
    recordProgrammeOutcome: (_root, { input }, context) => recordOneOutcome(context, input),
  },
  School: {
    programmeParticipations: async ({ urn }, { first, after }, context) => {
      const audience = await requireConcernWith(context, urn);
      return audience && context.programmes.pageOfParticipants({ urn }, { first, after });
    },
  },
  Programme: {
    __resolveReference: ({ id }, { programmes }) => programmes.programmes.load(id),
    name: (programme) => termsOf(programme).name,
    purpose: (programme) => termsOf(programme).purpose,
    entry: (programme) => termsOf(programme).entry,
    partners: (programme) => termsOf(programme).partners,
    themes: (programme) => termsOf(programme).themes,
    owes: (programme) => termsOf(programme).owes,
    aim: (programme) => termsOf(programme).aim,
    subsidy: (programme) => {
      const { subsidyPence = null } = termsOf(programme);
      return subsidyPence === null ? null : { pence: subsidyPence, currency: 'GBP' };
    },
    history: ({ terms }) => terms,
    cohorts: ({ id }, { first, after }, { programmes }) => programmes.pageOfCohorts(id, { first, after }),
  },
  ProgrammeCohort: {
    __resolveReference: ({ id }, { programmes }) => programmes.cohorts.load(id),
    programme: async ({ programmeId }, _args, { programmes }) =>
      (await programmes.programmes.load(programmeId))!,
    entry: ({ terms }) => terms.entry,
    sessions: ({ id }, _args, { programmes }) => programmes.sessionsOf.load(id),
    statistics: async (cohort, { asAt }, context) => {
      const { participantsOf, visitsOf } = context.programmes;
      const [participants, visits] = await Promise.all([
        participantsOf.load(cohort.id),
        visitsOf.load(cohort.id),
      ]);
      return statisticsOf(cohort, { participants, visits }, dayOr(asAt, context));
    },
    publications: async (cohort, _args, { programmes }) =>
      publicationsOf(cohort, await programmes.participantsOf.load(cohort.id)),
    participants: ({ id, owner }, { first, after }, { actor, programmes }) => {
      requireOfficer(actor, owner);
      return programmes.pageOfParticipants({ cohortId: id }, { first, after });
    },
  },
  ProgrammePublication: { school: ({ urn }) => ({ urn }) },
  ProgrammeSession: { attended: ({ attended }) => attended?.length },
  ProgrammeOutcomeStatistics: {
    title: ({ measure }) => measureName(measure),
    counts: ({ measure, counts }) => counts.map((one) => ({ ...one, words: gradeWords(measure, one.value) })),
  },
  ProgrammeParticipant: {
    school: ({ urn }) => ({ urn }),
    cohort: (participant, _args, context) => cohortOf(participant, context),
    state: (participant) => stateNow(participant),
    entryMet: ({ entry }) => entry.met,
    entryFindings: ({ entry }) => entry.findings,
    pairing: ({ pairings }, { asAt }, context) =>
      pairings.find((one) => holdsOn(one, dayOr(asAt, context))) ?? null,
    work: async (participant, { asAt }, context) =>
      owedOn(await cohortOf(participant, context), participant, dayOr(asAt, context)),
    visits: async ({ cohortId, urn }, _args, { programmes }) =>
      (await programmes.visitsOf.load(cohortId)).filter((one) => one.visitor === urn || one.host === urn),
    attendance: async (participant, _args, { programmes }) =>
      (await programmes.sessionsOf.load(participant.cohortId))
        .filter(({ attended, on }) => attended !== null && stateOn(participant, on) === 'ADMITTED')
        .map((session) => ({ session, attended: session.attended!.includes(participant.urn) })),
  },
  ProgrammePairing: { headSchool: ({ urn }) => ({ urn }) },
  ProgrammeWork: {
    id: ({ owed }) => owed.id,
    title: ({ owed }) => owed.title,
    dueOn: ({ owed }) => owed.dueOn,
    deliveredOn: ({ delivery }) => delivery?.on,
    deliveredTitle: ({ delivery }) => delivery?.title,
    url: ({ delivery }) => delivery?.url,
  },
  ProgrammeVisit: {
    visitor: ({ visitor }) => ({ urn: visitor }),
    host: ({ host }) => ({ urn: host }),
  },
  ProgrammeOutcome: { words: ({ measure, value }) => gradeWords(measure, value) },
};
