import { randomBytes, randomUUID } from 'node:crypto';
import { requireActor } from '@middletier/runtime/actor';
import { runCommand } from '@middletier/runtime/command';
import type { Context } from '../context';
import type { OpenTrainingCalendarInput, Resolvers } from '../generated/graphql';
import { momentOf } from '@middletier/runtime/moment';
import { requireOwn } from '../training/own-school';
import { digestOf, pathOf, secretFrom, type CalendarLink } from './link';
import { putLink, removeLink } from './repository';

async function requireSchool({ actor, schools }: Context, urn: string): Promise<void> {
  requireOwn(requireActor(actor), urn, await schools.load(urn));
}

async function open(context: Context, input: OpenTrainingCalendarInput) {
  await requireSchool(context, input.urn);
  const secret = secretFrom(randomBytes(32));
  const digest = digestOf(secret);
  // The result of a command is kept; the secret must not be, so it is no part of it.
  const link = await runCommand(context, { name: 'openTrainingCalendar', input }, async (unit) => {
    const { at: openedAt, by: openedBy } = momentOf(context);
    const made: CalendarLink = { id: randomUUID(), urn: input.urn, digest, openedAt, openedBy };
    await putLink(unit, made);
    return made;
  });
  return { openedAt: link.openedAt, path: link.digest === digest ? pathOf(secret) : null };
}

export const resolvers: Resolvers = {
  Mutation: {
    openTrainingCalendar: (_root, { input }, context) => open(context, input),
    closeTrainingCalendar: async (_root, { input }, context) => {
      await requireSchool(context, input.urn);
      return runCommand(context, { name: 'closeTrainingCalendar', input }, (unit) =>
        removeLink(unit, input.urn),
      );
    },
  },
};
