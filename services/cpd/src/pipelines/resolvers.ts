import { requireActor, requireOfficer } from '@middletier/runtime/actor';
import type { Resolvers } from '../generated/graphql';
import { requireCloseness } from '../leaders/may-see';
import { enterPipeline, leavePipeline, openPipeline, recordEvidence } from './keep-pipelines';
import { missingFor, type Pipeline } from './pipeline';
import { countEver, countStages, findPipeline, pageOfCandidates, pageOfPipelines } from './repository';

export const resolvers: Resolvers = {
  Query: {
    pipeline: async (_root, { id }, { actor, store }) => {
      requireActor(actor);
      const pipeline = await findPipeline(store, id);
      if (pipeline) requireOfficer(actor, pipeline.owner);
      return pipeline;
    },
    pipelines: (_root, { owner, first, after }, { actor, store }) => {
      requireOfficer(actor, owner);
      return pageOfPipelines(store.db, owner, { first, after });
    },
  },
  Mutation: {
    openPipeline: (_root, { input }, context) => openPipeline(context, input),
    enterPipeline: (_root, { input }, context) => enterPipeline(context, input),
    recordEvidence: (_root, { input }, context) => recordEvidence(context, input),
    leavePipeline: (_root, { input }, context) => leavePipeline(context, input),
  },
  Pipeline: {
    counts: async (pipeline, _args, { store }) => titled(pipeline, await countStages(store.db, pipeline.id)),
    everEntered: ({ id }, _args, { store }) => countEver(store.db, id),
    candidates: ({ id }, { first, after }, { store }) => pageOfCandidates(store.db, id, { first, after }),
  },
  Candidacy: {
    leader: ({ leader }, _args, { leaders }) => leaders.load(leader),
    title: async (candidacy, _args, { pipelines }) =>
      (await pipelines.load(candidacy.pipeline))?.title ?? candidacy.pipeline,
    missing: async (candidacy, _args, { pipelines }) => {
      const pipeline = await pipelines.load(candidacy.pipeline);
      return pipeline ? missingFor(pipeline, candidacy) : [];
    },
  },
  Leader: {
    candidacies: async (leader, _args, context) => {
      await requireCloseness(context, leader);
      return context.candidacies.load(leader.id);
    },
  },
};

const titled = <Count extends { readonly stage: string }>({ stages }: Pipeline, counts: readonly Count[]) =>
  counts.map((count) => ({
    ...count,
    title: stages.find(({ id }) => id === count.stage)?.title ?? count.stage,
  }));
