import { concerns } from '@middletier/runtime/actor';
import { dayAsked, dayOf } from '@middletier/runtime/day';
import { holdsOn } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { closenessTo } from '../leaders/may-see';
import { establishPost, fillPost, leadSchools, leavePost } from './keep-posts';
import { holderOn, PUBLISHED, schoolsOn, standingOn, type Post } from './post';

/** Whether a post's schools concern whoever asks. */
async function isConcerned({ actor, schools }: Context, post: Post): Promise<boolean> {
  const found = await Promise.all(post.schools.map(({ urn }) => schools.load(urn)));
  return actor !== null && found.some((school) => school && concerns(actor, school.audience));
}

const maySee = async (context: Context, post: Post): Promise<boolean> =>
  PUBLISHED.includes(post.role) || (await isConcerned(context, post));

async function requireConcerned(context: Context, post: Post): Promise<void> {
  if (await isConcerned(context, post)) return;
  throw new Refusal('FORBIDDEN', 'This is shown to the post’s schools, their trusts and authorities.');
}

async function found(context: Context, id: string): Promise<Post | null> {
  const post = await context.posts.load(id);
  return post && (await maySee(context, post)) ? post : null;
}

const kept = async (context: Context, id: Promise<string>): Promise<Post> =>
  (await context.posts.load(await id))!;

export const resolvers: Resolvers = {
  Query: { leadershipPost: (_root, { id }, context) => found(context, id) },
  Mutation: {
    establishPost: (_root, { input }, context) => kept(context, establishPost(context, input)),
    fillPost: (_root, { input }, context) => kept(context, fillPost(context, input)),
    leavePost: (_root, { input }, context) => kept(context, leavePost(context, input)),
    leadSchools: (_root, { input }, context) => kept(context, leadSchools(context, input)),
  },
  LeadershipPost: {
    __resolveReference: ({ id }, context) => found(context, id),
    schools: (post, _args, { now }) => schoolsOn(post, dayOf(now)).map((urn) => ({ urn })),
    endedOn: ({ ended }) => ended?.on ?? null,
    acrossTrusts: async (post, _args, { now, schools }) => {
      const led = await Promise.all(schoolsOn(post, dayOf(now)).map((urn) => schools.load(urn)));
      return new Set(led.flatMap((school) => (school ? [school.audience.trust] : []))).size > 1;
    },
    standing: (post, _args, { now }) => standingOn(post, dayOf(now)).kind,
    holder: async (post, { asAt }, context) => {
      const today = dayOf(context.now);
      const day = dayAsked(asAt) ?? today;
      // Who left a published post is published no more.
      if (day !== today) await requireConcerned(context, post);
      const holder = holderOn(post, day);
      return holder?.leader ? context.leaders.load(holder.leader) : null;
    },
    holdings: async (post, _args, context) => {
      await requireConcerned(context, post);
      return post.holdings;
    },
    version: async (post, _args, context) => {
      await requireConcerned(context, post);
      return post.version;
    },
  },
  LeadershipHolding: {
    leader: ({ leader }, _args, { leaders }) => (leader === null ? null : leaders.load(leader)),
    reason: ({ departure }) => departure?.reason ?? null,
    sudden: ({ departure }) => departure?.sudden ?? null,
  },
  Leader: {
    posts: async (leader, _args, context) => {
      const all = await context.posts.heldBy(leader.id);
      const near = (await closenessTo(context, leader)) !== 'STRANGER';
      const today = dayOf(context.now);
      const shown = all.filter(({ post, holding }) => near || (post.isPublished && holdsOn(holding, today)));
      return shown.map(({ post, holding }) => ({ ...holding, to: near ? holding.to : null, post }));
    },
  },
  School: {
    leadership: async ({ urn }, { asAt }, context) => {
      const day = dayAsked(asAt) ?? dayOf(context.now);
      const posts = (await context.posts.ofSchool(urn)).filter((post) => schoolsOn(post, day).includes(urn));
      const shown = await Promise.all(posts.map((post) => maySee(context, post)));
      return posts.filter((_, i) => shown[i]);
    },
  },
};
