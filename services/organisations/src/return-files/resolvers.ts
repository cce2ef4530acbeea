import { requireActor } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Resolvers } from '../generated/graphql';
import { decideOn } from './commands';
import { errorsPage } from './errors-repository';
import { figureChanges } from './figure-changes';
import { maySee } from './may-see';
import { filesPage, findFile } from './repository';
import { changesPage } from './rows-repository';

export const resolvers: Resolvers = {
  Query: {
    returnFile: async (_root, { id }, { actor, store }) => {
      const who = requireActor(actor);
      const file = await findFile(store, id);
      return file && maySee(who, file) ? file : null;
    },
    returnFiles: (_root, { filter, first, after }, { actor, store }) => {
      const { roles, organisations } = requireActor(actor);
      const owners = roles.includes('ADMINISTRATOR') ? null : organisations;
      return filesPage(store.db, { ...filter, owners }, { first, after });
    },
  },
  Mutation: {
    confirmReturnFile: (_root, { input }, context) =>
      decideOn(context, { mutation: 'confirmReturnFile', what: 'CONFIRMED', input }),
    discardReturnFile: (_root, { input }, context) =>
      decideOn(context, { mutation: 'discardReturnFile', what: 'DISCARDED', input }),
    withdrawReturnFile: (_root, { input }, context) =>
      decideOn(context, { mutation: 'withdrawReturnFile', what: 'WITHDRAWN', input }),
  },
  Subscription: {
    // The gateway follows the event stream and sends each event here as the root value.
    returnFileMoved: (_root, _args, { event }) => {
      if (event) return event['returnFileMoved'] as never;
      throw new Refusal('NO_EVENT', 'Subscribe at the gateway: it follows the files and asks here for each.');
    },
  },
  ReturnFile: {
    sentBy: ({ sentBy }) => sentBy.name,
    mapping: ({ mapping }) => mapping ?? null,
    startedAt: ({ startedAt }) => startedAt.toISOString(),
    changedAt: ({ changedAt }) => changedAt.toISOString(),
    finishedAt: ({ finishedAt }) => finishedAt?.toISOString() ?? null,
    resumesAt: ({ state, checkpoint }) => (state === 'RECEIVING' ? (checkpoint?.offset ?? 0) : null),
    errors: ({ id }, { first, after }, { store }) => errorsPage(store.db, id, { first, after }),
    changes: ({ id }, { first, after }, { store }) => changesPage(store.db, id, { first, after }),
  },
  ReturnFileDecision: { at: ({ at }) => at.toISOString() },
  ReturnRowError: {
    cells: ({ cells }) => Object.entries(cells).map(([column, value]) => ({ column, value })),
  },
  ReturnRowChange: {
    school: async ({ urn }, _args, { register }) => register.schools.load(urn),
    figures: ({ row, before }) => figureChanges(before, row),
  },
};
