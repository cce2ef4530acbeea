import { randomUUID } from 'node:crypto';
import { concerns, requireActor } from '@middletier/runtime/actor';
import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { runCommand } from '@middletier/runtime/command';
import { checkDay, dayOf } from '@middletier/runtime/day';
import { Refusal } from '@middletier/runtime/refusal';
import type { UnitOfWork } from '@middletier/runtime/unit-of-work';
import type { Context } from '../context';
import type {
  EstablishPostInput,
  FillPostInput,
  LeadSchoolsInput,
  LeavePostInput,
} from '../generated/graphql';
import { requireLeader } from '../leaders/known-leaders';
import { closenessTo } from '../leaders/may-see';
import { appoint, checkSchools, leadFrom, leave } from './change-post';
import { schoolsOn, type Post } from './post';
import { readPosts } from './repository';
import { keepPost, type MadeToday } from './tell-post';

export const establishPost = (context: Context, input: EstablishPostInput): Promise<string> =>
  runCommand(context, { name: 'establishPost', input }, async (unit) => {
    const { name: by } = requireActor(context.actor);
    const id = checkId(input.id, ['input', 'id']);
    checkSchools(input.role, input.schools);
    await requireVoice(context, input.schools);
    if ((await readPosts(unit, [id])).length > 0)
      throw new Refusal('ID_TAKEN', `There is a post ${id}: choose another id.`, ['input', 'id']);
    const from = checkDay(input.from, ['input', 'from']);
    const post: Post = {
      ...{ id, role: input.role, title: checkText(input.title, ['input', 'title']), from, holdings: [] },
      ...{
        schools: input.schools.map((urn) => ({ urn, from, to: null })),
        ended: null,
        told: null,
        due: null,
        version: 1,
      },
      changes: [{ at: context.now, by, what: 'established' }],
    };
    await keepPost(unit, post, { at: context.now, by, today: dayOf(context.now) });
    return id;
  });

export const fillPost = (context: Context, input: FillPostInput): Promise<string> =>
  runCommand(context, { name: 'fillPost', input }, async (unit) => {
    const { post, made } = await postToChange(unit, context, input);
    const leader = await requireLeader(unit, input.leader);
    const from = checkDay(input.from, ['input', 'from']);
    const coming = { id: randomUUID(), leader: leader.id, from, acting: input.acting ?? false };
    const bringsWorkplace = (await closenessTo(context, leader)) === 'CONCERNED';
    await keepPost(unit, appoint(post, { ...coming, bringsWorkplace }, made), made);
    return post.id;
  });

export const leavePost = (context: Context, input: LeavePostInput): Promise<string> =>
  runCommand(context, { name: 'leavePost', input }, async (unit) => {
    const { post, made } = await postToChange(unit, context, input);
    const lastDay = checkDay(input.lastDay, ['input', 'lastDay']);
    const leaving = { lastDay, reason: input.reason, sudden: input.sudden ?? false };
    await keepPost(unit, leave(post, leaving, made), made);
    return post.id;
  });

export const leadSchools = (context: Context, input: LeadSchoolsInput): Promise<string> =>
  runCommand(context, { name: 'leadSchools', input }, async (unit) => {
    const { post, made } = await postToChange(unit, context, input);
    await requireVoice(context, input.schools);
    const change = { urns: input.schools, from: checkDay(input.from, ['input', 'from']) };
    await keepPost(unit, leadFrom(post, change, made), made);
    return post.id;
  });

interface Changing {
  readonly id: string;
  readonly version: number;
}

async function postToChange(
  unit: UnitOfWork,
  context: Context,
  { id, version }: Changing,
): Promise<{ readonly post: Post; readonly made: MadeToday }> {
  const [post] = await readPosts(unit, [id]);
  if (!post) throw new Refusal('POST_UNKNOWN', `There is no post ${id}.`, ['input', 'id']);
  const today = dayOf(context.now);
  const urns = schoolsOn(post, today);
  await requireVoice(context, urns.length > 0 ? urns : post.schools.map(({ urn }) => urn));
  checkVersion('the post', version, post.version);
  if (post.ended)
    throw new Refusal('POST_ENDED', `There is no such post after ${post.ended.on}: its school closed.`, [
      'input',
      'id',
    ]);
  return { post, made: { at: context.now, by: requireActor(context.actor).name, today } };
}

/** For those who act for one of the schools, its trust or its authority. */
async function requireVoice({ actor, schools }: Context, urns: readonly string[]): Promise<void> {
  const known = requireActor(actor);
  const found = await Promise.all(urns.map((urn) => schools.load(urn)));
  const missing = found.indexOf(null);
  if (missing >= 0)
    throw new Refusal('SCHOOL_UNKNOWN', `The register has no school ${urns[missing]}. Check the URN.`, [
      'input',
      'schools',
    ]);
  if (found.some((school) => concerns(known, school!.audience))) return;
  throw new Refusal('FORBIDDEN', 'This is for those who act for the school, its trust or its authority.');
}
