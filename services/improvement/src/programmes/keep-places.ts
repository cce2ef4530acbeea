import { requireOfficer, speaksFor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import { momentOf } from '@middletier/runtime/moment';
import type {
  AdmitToProgrammeInput,
  ApplyToProgrammeInput,
  WithdrawFromProgrammeInput,
} from '../generated/graphql';
import { admit, apply, withdraw } from './admit';
import { MOST_PLACES } from './cohort';
import { requireCohort, requireOwnCohort, requireParticipant } from './office';
import type { Participant } from './participant';
import { countParticipants, findParticipants, saveParticipants } from './participant-repository';
import { holdPlaces } from './repository';
import { measureName, requireStandings } from './standing';
import { tellPlaces } from './tell-places';

/** Applications to one cohort, so that all of them can be read at once. */
const MOST_APPLICATIONS = 1_000;

function checkUrns(urns: readonly string[]): string[] {
  const all = [...new Set(urns)];
  if (all.length >= 1 && all.length <= MOST_PLACES) return all;
  throw new Refusal('TOO_MANY', `urns holds ${all.length} schools: send 1 to ${MOST_PLACES}.`, [
    'input',
    'urns',
  ]);
}

export function applyAll(context: Context, input: ApplyToProgrammeInput): Promise<Participant[]> {
  const moment = momentOf(context);
  const urns = checkUrns(input.urns);
  return runCommand(context, { name: 'applyToProgramme', input }, async (unit) => {
    const cohort = await requireCohort(unit, input.cohort);
    const schools = await requireStandings(unit, urns, ['input', 'urns']);
    const own = urns.every((urn) => speaksFor(context.actor, schools.get(urn)!.facts.audience));
    // An officer may enter schools, and says who at the school agreed: nobody's figures are looked at without that.
    if (!own) requireOfficer(context.actor, cohort.owner);
    const agreedBy = own ? null : checkText(input.agreedBy ?? '', ['input', 'agreedBy']);
    await holdPlaces(unit, cohort.id);
    const known = await countParticipants(unit, cohort.id, ['APPLIED', 'REFUSED', 'ADMITTED', 'WITHDRAWN']);
    if (known + urns.length > MOST_APPLICATIONS)
      throw new Refusal('TOO_MANY', `A cohort takes ${MOST_APPLICATIONS} applications at the most.`, [
        'input',
      ]);
    const before = await findParticipants(unit, cohort.id, urns);
    const on = input.on ?? moment.today;
    const after = urns.map((urn) => {
      const { standing } = schools.get(urn)!;
      const applying = { urn, standing, agreedBy, on, nameOf: measureName };
      return apply(cohort, before.get(urn), { applying, moment });
    });
    await saveParticipants(unit, after);
    return after;
  });
}

export function admitAll(context: Context, input: AdmitToProgrammeInput): Promise<Participant[]> {
  const moment = momentOf(context);
  const urns = checkUrns(input.urns);
  return runCommand(context, { name: 'admitToProgramme', input }, async (unit) => {
    const cohort = await requireOwnCohort(unit, input.cohort, context.actor);
    await holdPlaces(unit, cohort.id);
    const found = await findParticipants(unit, cohort.id, urns);
    const applicants = urns.map((urn) => {
      const one = found.get(urn);
      if (one) return one;
      throw new Refusal('NOT_APPLIED', `School ${urn} has not applied to this cohort.`, ['input', 'urns']);
    });
    const taken = await countParticipants(unit, cohort.id, ['ADMITTED']);
    const admission = { taken, on: input.on ?? moment.today, exception: input.exception ?? null };
    const after = admit(cohort, applicants, { admission, moment });
    await saveParticipants(unit, after);
    await tellPlaces(unit, after);
    return after;
  });
}

export function withdrawOne(context: Context, input: WithdrawFromProgrammeInput): Promise<Participant> {
  const moment = momentOf(context);
  return runCommand(context, { name: 'withdrawFromProgramme', input }, async (unit) => {
    const cohort = await requireCohort(unit, input.cohort);
    const participant = await requireParticipant(unit, { cohort: cohort.id, urn: input.urn });
    const school = await context.schools.load(input.urn);
    if (!school || !speaksFor(context.actor, school.audience)) requireOfficer(context.actor, cohort.owner);
    const { version, reason, on = null } = input;
    const after = withdraw(participant, { version, reason, on: on ?? moment.today }, moment);
    await saveParticipants(unit, [after]);
    await tellPlaces(unit, [after]);
    return after;
  });
}
