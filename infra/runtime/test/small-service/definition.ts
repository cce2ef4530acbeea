import { requireActor } from '../../src/actor';
import { runCommand } from '../../src/command';
import { sendJson } from '../../src/http';
import type { RequestContext, ServiceDefinition, Slice } from '../../src/slice';
import { counted, tally } from '../small-services';

interface CountInput {
  readonly idempotencyKey: string;
  readonly urn: string;
}

/** Counts one pupil more of a school, and tells of it. */
const count = (name: string, input: CountInput, context: RequestContext) =>
  runCommand(context, { name: 'count', input }, async ({ emit, db, session }) => {
    const { urn } = input;
    const pupils = { $inc: { pupils: 1 } };
    await db.collection<{ _id: string }>('counts').updateOne({ _id: urn }, pupils, { session, upsert: true });
    emit(counted(name), urn, { pupils: 1 });
    const school = await db
      .collection<{ _id: string; pupils: number }>('counts')
      .findOne({ _id: urn }, { session });
    return { urn, pupils: school!.pupils };
  });

/** A service that counts, and hears itself count. */
export const smallService = (name: string): ServiceDefinition<RequestContext> => {
  const counting: Slice = {
    resolvers: {
      Query: {
        me: (_: unknown, __: unknown, { actor }: RequestContext) => requireActor(actor).id,
        heard: (_: unknown, __: unknown, { event }: RequestContext) => event?.['pupils'],
        fails: () => Promise.reject(new Error('secret')),
      },
      Mutation: {
        count: (_: unknown, { input }: { input: CountInput }, context: RequestContext) =>
          count(name, input, context),
      },
    },
    collections: [{ name: 'counts' }, { name: 'tallies' }],
    consumptions: () => [tally(counted(name))],
    routes: ({ actorOf }) => ({
      'POST /upload': (exchange) => sendJson(exchange.response, 200, actorOf(exchange, '')),
    }),
  };
  return { name, root: __dirname, slices: [counting], context: (request) => request };
};
