import { requireOfficer } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import { momentOf } from '@middletier/runtime/moment';
import type {
  ChangeProgrammeInput,
  OpenProgrammeCohortInput,
  OpenProgrammeInput,
  PlanProgrammeSessionInput,
  RecordProgrammeAttendanceInput,
} from '../generated/graphql';
import { openCohort, type Cohort } from './cohort';
import { requireOwnCohort } from './office';
import { changeProgramme, openProgramme } from './open-programme';
import { stateOn } from './participant';
import { participantsIn } from './participant-repository';
import type { Programme } from './programme';
import { findCohort, findProgramme, saveCohort, saveProgramme } from './repository';
import { saidChange, saidTerms } from './said';
import { MOST_SESSIONS, planSession, recordAttendance, type Session } from './session';
import { countSessions, findSession, saveSession } from './session-repository';

const exists = (code: string, what: string): never => {
  throw new Refusal(code, `There is ${what} already: choose another id.`, ['input', 'id']);
};

async function requireProgramme(unit: UnitOfWork, id: string, field: string): Promise<Programme> {
  const found = await findProgramme(unit, id);
  if (found) return found;
  throw new Refusal('PROGRAMME_UNKNOWN', `There is no programme ${id}: open it first.`, ['input', field]);
}

export function openOne(context: Context, input: OpenProgrammeInput): Promise<Programme> {
  requireOfficer(context.actor, input.owner);
  return runCommand(context, { name: 'openProgramme', input }, async (unit) => {
    const { id, owner } = input;
    const programme = openProgramme({ id, owner, terms: saidTerms(input) }, momentOf(context));
    if (await findProgramme(unit, id)) exists('PROGRAMME_EXISTS', `a programme ${id}`);
    await saveProgramme(unit, programme);
    return programme;
  });
}

export const changeOne = (context: Context, input: ChangeProgrammeInput): Promise<Programme> =>
  runCommand(context, { name: 'changeProgramme', input }, async (unit) => {
    const before = await requireProgramme(unit, input.id, 'id');
    requireOfficer(context.actor, before.owner);
    const { version, reason } = input;
    const after = changeProgramme(before, { version, reason, terms: saidChange(input) }, momentOf(context));
    await saveProgramme(unit, after);
    return after;
  });

export const openOneCohort = (context: Context, input: OpenProgrammeCohortInput): Promise<Cohort> =>
  runCommand(context, { name: 'openProgrammeCohort', input }, async (unit) => {
    const programme = await requireProgramme(unit, input.programme, 'programme');
    requireOfficer(context.actor, programme.owner);
    const { id, name, from, to = null, places, due } = input;
    const cohort = openCohort(programme, { id, name, from, to, places, due: due ?? [] });
    if (await findCohort(unit, id)) exists('COHORT_EXISTS', `a cohort ${id}`);
    await saveCohort(unit, cohort);
    return cohort;
  });

export const planOneSession = (context: Context, input: PlanProgrammeSessionInput): Promise<Session> =>
  runCommand(context, { name: 'planProgrammeSession', input }, async (unit) => {
    const cohort = await requireOwnCohort(unit, input.cohort, context.actor);
    const { id, on, theme, title, contributors } = input;
    const session = planSession(cohort, { id, on, theme, title, contributors: contributors ?? [] });
    if (await findSession(unit, id)) exists('SESSION_EXISTS', `a session ${id}`);
    if ((await countSessions(unit, cohort.id)) >= MOST_SESSIONS)
      throw new Refusal('TOO_MANY', `A cohort has ${MOST_SESSIONS} sessions at the most.`, ['input']);
    await saveSession(unit, session);
    return session;
  });

export const recordOneAttendance = (
  context: Context,
  input: RecordProgrammeAttendanceInput,
): Promise<Session> =>
  runCommand(context, { name: 'recordProgrammeAttendance', input }, async (unit) => {
    const session = await findSession(unit, input.session);
    if (!session)
      throw new Refusal('SESSION_UNKNOWN', `There is no session ${input.session}.`, ['input', 'session']);
    const cohort = await requireOwnCohort(unit, session.cohortId, context.actor);
    const all = await participantsIn(unit, cohort.id);
    const there = all.filter((one) => stateOn(one, session.on) === 'ADMITTED');
    const { version, attended } = input;
    const expected = new Set(there.map(({ urn }) => urn));
    const after = recordAttendance(session, { version, attended, expected }, momentOf(context));
    await saveSession(unit, after);
    return after;
  });
