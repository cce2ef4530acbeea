import { concerns, requireActor, requireOfficer, requireRole } from '@middletier/runtime/actor';
import { Refusal } from '@middletier/runtime/refusal';
import type { Context } from '../context';
import type { Resolvers } from '../generated/graphql';
import { OTHER_CAUSES } from './cause';
import { explainMove } from './explain-move';
import { loadFacts, type FactsLoader } from './loaders';
import { rehearse, type MoveBetween, type Rehearsed } from './rehearse';
import { setUpTrial } from './set-up-trial';

const MOST = 500;

/** A move, and where to read what is told of it. */
export interface ShownMove extends MoveBetween {
  readonly facts: FactsLoader;
}

/** A rehearsal as it is shown. */
export interface ShownRehearsal extends Rehearsed {
  readonly facts: FactsLoader;
  readonly title: string | null;
  readonly titles: ReadonlyMap<string, string>;
  /** How many moves a page has; one more was read, to know whether there are more. */
  readonly first: number;
}

export const resolvers: Resolvers = {
  Query: {
    rehearsal: async (_root, { input, first, after }, context): Promise<ShownRehearsal> => {
      authorise(context, input.body ?? null);
      const page = pageOf(first ?? 20, after ?? null);
      const trial = await setUpTrial(input, context);
      const found = await rehearse(context.store, trial, {
        ...page,
        visible: (audience) => mayList(context, audience),
      });
      const criteria = [...trial.frameworks].flatMap((one) => one.criteria);
      const titles = new Map([
        ...Object.entries(OTHER_CAUSES),
        ...criteria.map(({ id, title }): [string, string] => [id, title]),
      ]);
      const facts = loadFacts(context.store, { criteria, now: trial.now });
      return { ...found, facts, title: trial.title, titles, first: page.most - 1 };
    },
  },
  Rehearsal: {
    causes: ({ causes, titles }) =>
      causes.map((one) => ({ ...one, title: titles.get(one.cause) ?? one.cause })),
    moves: ({ moves, facts, first }) => {
      const edges = moves
        .slice(0, first)
        .map((move) => ({ node: { ...move, facts }, cursor: cursorOf(move) }));
      const pageInfo = { hasNextPage: moves.length > first, endCursor: edges.at(-1)?.cursor ?? null };
      return { edges, pageInfo };
    },
  },
  RehearsalMove: {
    school: ({ urn }) => ({ urn }),
    reasons: async (move) => [...explainMove(move, await move.facts.load(move.urn))],
  },
};

function authorise({ actor }: Context, body: string | null): void {
  if (body === null) requireRole(actor, 'ADMINISTRATOR');
  else requireOfficer(actor, body);
}

/** An officer of a partnership sees how many move, and which of them only where the school is theirs anyway. */
const mayList = ({ actor }: Context, audience: Parameters<typeof concerns>[1]): boolean =>
  requireActor(actor).roles.includes('ADMINISTRATOR') || concerns(requireActor(actor), audience);

const cursorOf = ({ urn }: MoveBetween): string => Buffer.from(urn).toString('base64url');

function pageOf(first: number, after: string | null): { most: number; after: string } {
  if (first < 0 || first > MOST)
    throw new Refusal('BAD_PAGE_SIZE', `first is ${first}; ask for 0 to ${MOST} and go on with after.`, [
      'first',
    ]);
  const urn = after === null ? '' : Buffer.from(after, 'base64url').toString();
  if (after !== null && !/^\d+$/.test(urn))
    throw new Refusal(
      'BAD_CURSOR',
      'after is not a cursor of this list. Take it from pageInfo.endCursor or an edge.',
      ['after'],
    );
  return { most: first + 1, after: urn };
}
