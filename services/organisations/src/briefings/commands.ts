import { dayOf } from '@middletier/runtime/day';
import { randomUUID } from 'node:crypto';
import { requireActor, requireOfficer, requireRole, type Actor } from '@middletier/runtime/actor';
import { checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { Refusal } from '@middletier/runtime/refusal';
import { briefingAcknowledged } from '../contract';
import type { Context } from '../context';
import type {
  AcknowledgeBriefingInput,
  IssueBriefingInput,
  ReviseBriefingInput,
  WithdrawBriefingInput,
} from '../generated/graphql';
import { judgeAcknowledgement, requireVoiceOf } from './acknowledge';
import { isOverdue, versionInForce, type Briefing } from './briefing';
import { firstVersion, nextVersion, withdrawal, type Issuing } from './issue-briefing';
import { recordVersion, versionsToReplace } from './record-briefing';
import {
  acknowledgementKey,
  addAcknowledgement,
  claimSequence,
  findAcknowledgements,
  findVersions,
} from './repository';
import type { SchoolBriefing } from './school-briefing';

type Text = Pick<
  IssueBriefingInput,
  'title' | 'meaning' | 'source' | 'addressing' | 'from' | 'acknowledgeBy'
>;

const wanted = ({ title, meaning, source, addressing, from, acknowledgeBy }: Text) => ({
  ...{ title, meaning, from },
  source: { title: source.title, url: source.url ?? null },
  acknowledgeBy: acknowledgeBy ?? null,
  addressing: {
    phases: addressing?.phases ?? [],
    types: addressing?.types ?? [],
    bodies: addressing?.bodies ?? [],
  },
});

/** The whole country is for administrators. */
const requireIssuer = (actor: Actor | null, issuer: string | null): Actor =>
  issuer === null ? requireRole(actor, 'ADMINISTRATOR') : requireOfficer(actor, issuer);

export function issueBriefing(context: Context, input: IssueBriefingInput): Promise<Briefing> {
  const issuer = input.issuer ?? null;
  const { name: by } = requireIssuer(context.actor, issuer);
  return runCommand(context, { name: 'issueBriefing', input }, async (unit) => {
    const issuing = { id: randomUUID(), sequence: await claimSequence(unit), now: context.now, by };
    return recordVersion(unit, firstVersion({ ...wanted(input), issuer }, issuing));
  });
}

export const reviseBriefing = (context: Context, input: ReviseBriefingInput): Promise<Briefing> =>
  replace(context, { name: 'reviseBriefing', input }, (before, issuing) =>
    nextVersion(before, wanted(input), issuing),
  );

export const withdrawBriefing = (context: Context, input: WithdrawBriefingInput): Promise<Briefing> =>
  replace(context, { name: 'withdrawBriefing', input }, (before, issuing) =>
    withdrawal(before, input.reason, issuing),
  );

function replace(
  context: Context,
  command: { name: string; input: ReviseBriefingInput | WithdrawBriefingInput },
  next: (before: Briefing, issuing: Issuing) => Briefing,
): Promise<Briefing> {
  const { name: by } = requireActor(context.actor);
  return runCommand(context, command, async (unit) => {
    const { versions, newest } = await versionsToReplace(unit, command.input.id);
    requireIssuer(context.actor, newest.issuer);
    checkVersion('the briefing', command.input.version, newest.version);
    const issuing = { id: newest.id, sequence: await claimSequence(unit), now: context.now, by };
    return recordVersion(unit, next(newest, issuing), versions);
  });
}

export async function acknowledgeBriefing(
  context: Context,
  input: AcknowledgeBriefingInput,
): Promise<SchoolBriefing> {
  const actor = requireActor(context.actor);
  const today = dayOf(context.now);
  const { briefing: id, version, urn } = input;
  const school = await context.briefings.addressee(urn, today);
  if (!school) throw new Refusal('SCHOOL_UNKNOWN', `There is no school ${urn}.`, ['input', 'urn']);
  requireVoiceOf(actor, school);
  return runCommand(context, { name: 'acknowledgeBriefing', input }, async (unit) => {
    const versions = await findVersions(unit, id);
    const briefing = versionInForce(versions, today) ?? versions.at(-1);
    if (!briefing)
      throw new Refusal('BRIEFING_UNKNOWN', `There is no briefing ${id}.`, ['input', 'briefing']);
    judgeAcknowledgement(briefing, { school, version, today });
    const key = acknowledgementKey({ briefingId: id, version, urn });
    if (!(await findAcknowledgements(unit, [key])).has(key)) {
      const { now: at } = context;
      await addAcknowledgement(unit, { briefingId: id, version, urn, at, by: actor.name });
      const inTime = !isOverdue(briefing, today);
      unit.emit(briefingAcknowledged, `${id}-${version}-${urn}`, {
        id,
        version,
        urn,
        at: at.toISOString(),
        by: actor.name,
        inTime,
      });
    }
    return { briefing, urn, day: today };
  });
}
