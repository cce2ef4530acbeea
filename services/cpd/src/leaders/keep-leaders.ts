import { requireActor } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import { requireConcernWith } from '@middletier/runtime/schools';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  CorrectLeaderInput,
  EraseLeaderInput,
  LeaderConsentInput,
  RegisterLeaderInput,
} from '../generated/graphql';
import { followLeader } from '../designations/follow-leader';
import { leaveAll } from '../pipelines/known-candidates';
import { postsHeldBy } from '../posts/known-posts';
import type { Holding, LedSchool } from '../posts/post';
import { consent, correct, erase, type Made } from './change-leader';
import { requireLeader } from './known-leaders';
import { hasConsented, type Leader } from './leader';
import { isSelf, requireCloseness, requireSelf } from './may-see';
import { leaderOfAccount, readLeaders, saveLeader } from './repository';

/** Commands give back an id alone: their results are kept, and would outlive what is erased. */
export const registerLeader = (context: Context, input: RegisterLeaderInput): Promise<string> =>
  runCommand(context, { name: 'registerLeader', input }, async (unit) => {
    const { name: by } = requireActor(context.actor);
    const id = checkId(input.id, ['input', 'id']);
    await requireKnownSchool(context, input.urn);
    if ((await readLeaders(unit, [id])).size > 0)
      throw new Refusal('ID_TAKEN', `There is a leader ${id}: choose another id.`, ['input', 'id']);
    const account = input.account ?? null;
    if (account !== null && (await leaderOfAccount(unit, account)) !== null)
      throw new Refusal('ACCOUNT_TAKEN', 'There is a leader with this account: they are one person.', [
        'input',
        'account',
      ]);
    await saveLeader(unit, {
      ...{ id, account, urn: input.urn, name: checkText(input.name, ['input', 'name']) },
      ...{ phases: input.phases ?? [], specialisms: input.specialisms ?? [], coachTraining: null },
      ...{ daysAYear: 0, retires: null, characteristics: [], consents: [], erasedOn: null, version: 1 },
      changes: [{ at: context.now, by, what: 'registered' }],
    });
    return id;
  });

async function requireKnownSchool(context: Context, urn: string): Promise<void> {
  if (await requireConcernWith(context, urn)) return;
  throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urn}. Check the URN.`, ['input', 'urn']);
}

export const correctLeader = (context: Context, input: CorrectLeaderInput): Promise<string> => {
  const { id: _id, version: _version, idempotencyKey: _key, ...given } = input;
  return change(context, { name: 'correctLeader', input }, async (leader, made, unit) => {
    await requireCloseness(context, leader);
    const { urn } = given;
    const isAppointedThere = urn ? await isAppointedAt(unit, leader, urn) : false;
    if (urn && !isAppointedThere) await requireKnownSchool(context, urn);
    return correct(leader, given, { ...made, isSelf: isSelf(context.actor, leader), isAppointedThere });
  });
};

/** Whether they hold a post at a school, or are to: then it was its school that said that they come. */
async function isAppointedAt(unit: UnitOfWork, { id }: Leader, urn: string): Promise<boolean> {
  const holds = ({ leader, to, acting }: Holding) => leader === id && to === null && !acting;
  const leads = (led: LedSchool) => led.urn === urn && led.to === null;
  return (await postsHeldBy(unit, [id])).some(
    ({ schools, holdings }) => schools.some(leads) && holdings.some(holds),
  );
}

export const giveConsent = (context: Context, input: LeaderConsentInput): Promise<string> =>
  change(context, { name: 'giveLeaderConsent', input }, (leader, made) => {
    requireSelf(context, leader);
    return consent(leader, input, made);
  });

export const eraseLeader = (context: Context, input: EraseLeaderInput): Promise<string> =>
  change(context, { name: 'eraseLeader', input }, async (leader) => {
    await requireCloseness(context, leader);
    return erase(leader, dayOf(context.now));
  });

interface Changing {
  readonly name: string;
  readonly input: { readonly idempotencyKey: string; readonly id: string; readonly version: number };
}

const change = (
  context: Context,
  { name, input }: Changing,
  decide: (leader: Leader, made: Made, unit: UnitOfWork) => Leader | Promise<Leader>,
): Promise<string> =>
  runCommand(context, { name, input }, async (unit: UnitOfWork) => {
    const leader = await requireLeader(unit, input.id, 'id');
    const changed = await decide(leader, { at: context.now, by: requireActor(context.actor).name }, unit);
    // After the right to see them: a stranger is not to learn of a version.
    checkVersion('the leader', input.version, leader.version);
    await saveLeader(unit, changed);
    if (changed.urn !== leader.urn) await followLeader(unit, { leader: leader.id, urn: changed.urn });
    // Nobody stays in a pipeline who does not agree to be planned with.
    if (hasConsented(leader, 'PLANNING') && !hasConsented(changed, 'PLANNING'))
      await leaveAll(unit, leader.id, context.now);
    return leader.id;
  });
