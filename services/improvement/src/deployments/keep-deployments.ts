import { type Actor, requireActor, requireOfficer, speaksFor } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import { reopenRequest, takeUp } from '../brokering/matched-requests';
import type { Context } from '../context';
import type {
  AnswerDeploymentInput,
  CompleteDeploymentInput,
  DraftDeploymentInput,
  RecordDeploymentDaysInput,
  StartDeploymentInput,
} from '../generated/graphql';
import { answer, complete, recordDays, start } from './change-deployment';
import { checkEngagement, checkOverseer } from './check-engagement';
import type { Deployment, Engagement } from './deployment';
import { findDeployment, saveDeployment } from './repository';
import { tellAgreed, tellCompleted } from './tell-deployment';

/** Writes down the terms of a match, for both schools to consent to. */
export const draftDeployment = (context: Context, input: DraftDeploymentInput): Promise<Deployment> =>
  runCommand(context, { name: 'draftDeployment', input }, async (unit) => {
    const { name: by } = requireActor(context.actor);
    const id = checkId(input.id, ['input', 'id']);
    if (await findDeployment(unit, id))
      throw new Refusal('ID_TAKEN', `There is a deployment ${id}: choose another id.`, ['input', 'id']);
    const { request, offer } = await takeUp(unit, input.request, { at: context.now, by });
    requireOfficer(context.actor, request.owner);
    const deployment: Deployment = {
      ...{ id, owner: request.owner, request: request.id, offer: offer.id, urn: request.urn },
      ...{ supporterUrn: offer.urn, leader: offer.leader, needs: request.needs, overseer: input.overseer },
      ...{ terms: checkEngagement(engagementOf(input)), state: 'DRAFTED', consents: [], days: [] },
      ...{ startedOn: null, evaluation: null, version: 1, draftedAt: context.now, draftedBy: by },
    };
    checkOverseer(deployment);
    await saveDeployment(unit, deployment);
    return deployment;
  });

const engagementOf = (input: DraftDeploymentInput): Engagement => ({
  ...{ aims: input.aims, from: input.from, to: input.to, days: input.days, release: input.release },
  payment: { kind: input.payment.kind, pence: Number(input.payment.pence) },
  reviewDates: input.reviewDates,
  measures: input.measures.map((one) => ({ ...one, target: one.target ?? null })),
});

export const answerDeployment = (context: Context, input: AnswerDeploymentInput): Promise<Deployment> =>
  runCommand(context, { name: 'answerDeployment', input }, async (unit) => {
    const deployment = await known(unit, input.id);
    const { name: by } = await requireVoice(context, deployment, input.side);
    checkVersion('the deployment', input.version, deployment.version);
    const answered = answer(deployment, {
      ...{ side: input.side, office: input.office, answer: input.answer },
      ...{ on: pastDay(input.on, context), at: context.now, by },
      givenBy: checkText(input.givenBy, ['input', 'givenBy']),
      reference: checkText(input.reference, ['input', 'reference']),
    });
    await saveDeployment(unit, answered);
    if (answered.state === 'AGREED') await tellAgreed(unit, answered);
    if (answered.state === 'DECLINED') await reopenRequest(unit, answered.request, { at: context.now, by });
    return answered;
  });

export const startDeployment = (context: Context, input: StartDeploymentInput): Promise<Deployment> =>
  keep(context, { name: 'startDeployment', input }, (deployment) =>
    start(deployment, pastDay(input.on, context)),
  );

export const recordDeploymentDays = (
  context: Context,
  input: RecordDeploymentDaysInput,
): Promise<Deployment> =>
  keep(context, { name: 'recordDeploymentDays', input }, (deployment, by) => {
    const what = checkText(input.what, ['input', 'what'], 500);
    const given = { on: checkDay(input.on, ['input', 'on']), days: input.days, what, at: context.now, by };
    return recordDays(deployment, given, dayOf(context.now));
  });

export const completeDeployment = (context: Context, input: CompleteDeploymentInput): Promise<Deployment> =>
  keep(context, { name: 'completeDeployment', input, tell: tellCompleted }, (deployment, by) =>
    complete(deployment, {
      ...{ on: pastDay(input.on, context), at: context.now, by, figures: input.figures },
      summary: checkText(input.summary, ['input', 'summary'], 2_000),
      endedBecause:
        input.endedBecause == null ? null : checkText(input.endedBecause, ['input', 'endedBecause'], 500),
    }),
  );

interface Keeping {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
  readonly tell?: (unit: UnitOfWork, deployment: Deployment) => Promise<void>;
}

/** A change that the owner's officers make. */
const keep = (
  context: Context,
  { name, input, tell }: Keeping,
  change: (deployment: Deployment, by: string) => Deployment,
): Promise<Deployment> =>
  runCommand(context, { name, input }, async (unit) => {
    const deployment = await known(unit, input.id);
    const { name: by } = requireOfficer(context.actor, deployment.owner);
    checkVersion('the deployment', input.version, deployment.version);
    const changed = change(deployment, by);
    await saveDeployment(unit, changed);
    await tell?.(unit, changed);
    return changed;
  });

async function known(unit: UnitOfWork, id: string): Promise<Deployment> {
  const deployment = await findDeployment(unit, id);
  if (deployment) return deployment;
  throw new Refusal('DEPLOYMENT_UNKNOWN', `There is no deployment ${id}.`, ['input', 'id']);
}

/** Consent is a school's own or its trust's; the owner's officers record what the minutes say. */
async function requireVoice(
  { actor, schools }: Context,
  { urn, supporterUrn, owner }: Deployment,
  side: AnswerDeploymentInput['side'],
): Promise<Actor> {
  const known = requireActor(actor);
  const school = await schools.load(side === 'SCHOOL' ? urn : supporterUrn);
  if (school && speaksFor(known, school.audience)) return known;
  return requireOfficer(actor, owner);
}

function pastDay(day: string, { now }: Context): string {
  if (checkDay(day, ['input', 'on']) <= dayOf(now)) return day;
  throw new Refusal('DAY_TO_COME', `${day} is yet to come: record it when it has been.`, ['input', 'on']);
}
