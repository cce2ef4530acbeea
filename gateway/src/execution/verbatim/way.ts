import type { FetchNode } from '@apollo/query-planner';
import { variablesFor, type Ask, type KnownAnswer, type PlanParts, type Run } from '../fetch';
import type { Course, Fetching } from './course';
import type { Cuts } from './cuts';
import { compileAsk, type Asked, type AskEntities } from './entities';
import { listReader, MISMATCH, nullable, type Cursor, type Piece, type Read } from './piece';

const DATA = '{"data":';
const ENTITIES = '{"_entities":';

/** One request on its way. */
export interface Way {
  readonly run: Run;
  readonly root: Piece;
  /** Objects by the number of their spot. */
  readonly found: readonly Piece[][];
  readonly asked: Map<AskEntities, Asked>;
  readonly known: Map<FetchNode, KnownAnswer>;
  /** Set as soon as an answer is not as it was expected. */
  lost: boolean;
}

export type Step = (way: Way) => Promise<void>;

/** How an answer is taken, once its text is known; throws MISMATCH. */
type Take = (way: Way, text: string) => void;

export interface Compiling {
  readonly cuts: Cuts;
  readonly parts: PlanParts;
  /** By spot and key, so that fetches for the same share what is found out. */
  readonly asking: Map<string, AskEntities>;
}

/** Says of each fetch what it needs of others' answers. Only then it is known how these are cut: what is returned compiles the steps. */
export function compileCourse(course: Course, compiling: Compiling): () => Step {
  if (course.kind === 'fetch') return compileFetch(course.fetching, compiling);
  const compilers = course.steps.map((step) => compileCourse(step, compiling));
  return () => {
    const steps = compilers.map((compile) => compile());
    const [only] = steps;
    if (only && steps.length === 1) return only;
    if (course.kind === 'parallel')
      return async (way) => void (await Promise.all(steps.map((step) => step(way))));
    return async (way) => {
      for (const step of steps) if (!way.lost) await step(way);
    };
  };
}

function compileFetch({ node, spot, slot, key }: Fetching, { cuts, parts, asking }: Compiling): () => Step {
  const subgraph = parts.subgraphs.get(node.serviceName)!;
  const ask = subgraph.prepare(node);
  if (!key)
    return () => fetchStep(node, ask, { take: rootTaker(cuts.of(spot, slot).compile(cuts.reader), slot) });
  const shared = `${spot.id} ${key.join()}`;
  const asked = asking.get(shared) ?? compileAsk(spot, key, cuts);
  asking.set(shared, asked);
  return () => {
    const read = listReader(nullable(cuts.of(spot, slot).compile(cuts.reader)));
    return fetchStep(node, ask, { asked, take: entitiesTaker({ read, asked, id: spot.id, slot }) });
  };
}

const DONE = Promise.resolve();

function fetchStep(node: FetchNode, ask: Ask, { asked, take }: { asked?: AskEntities; take: Take }): Step {
  const lose = (way: Way) => {
    way.lost = true;
  };
  return (way) => {
    const { run, known } = way;
    const entities = asked && askedOnce(way, asked).representations;
    if (way.lost || entities?.length === 0) return DONE;
    const answer = ask({
      variables: variablesFor(node, run),
      context: run.context,
      take: (text) => isTaken(way, take, text),
      ...(entities ? { entities } : {}),
    });
    known.set(node, { entities, answer });
    // The general way meets a failure as well, and tells of it.
    return answer.then(
      ({ text }) => {
        if (text === undefined) lose(way);
      },
      () => lose(way),
    );
  };
}

function isTaken(way: Way, take: Take, text: string): boolean {
  try {
    take(way, text);
    return true;
  } catch (error) {
    // Besides, a regular expression may find an answer too long.
    if (error === MISMATCH || error instanceof RangeError) return false;
    throw error;
  }
}

function askedOnce(way: Way, ask: AskEntities): Asked {
  let asked = way.asked.get(ask);
  if (!asked) way.asked.set(ask, (asked = askedOf(way, ask)));
  return asked;
}

function askedOf(way: Way, ask: AskEntities): Asked {
  try {
    return ask(way.found);
  } catch (error) {
    if (error !== MISMATCH) throw error;
    way.lost = true;
    return { representations: [], of: [] };
  }
}

const rootTaker =
  (read: Read<Piece>, slot: number): Take =>
  (way, text) => {
    const cursor = { text, at: begin(text, DATA), found: way.found };
    way.root.others[slot] = read(cursor);
    end(cursor, '}');
  };

interface Entities {
  readonly read: Read<readonly (Piece | null)[]>;
  readonly asked: AskEntities;
  readonly id: number;
  readonly slot: number;
}

const entitiesTaker =
  ({ read, asked, id, slot }: Entities): Take =>
  (way, text) => {
    const cursor = { text, at: begin(text, DATA + ENTITIES), found: way.found };
    const entities = read(cursor);
    end(cursor, '}}');
    const { representations, of } = askedOnce(way, asked);
    if (entities.length !== representations.length) throw MISMATCH;
    way.found[id]!.forEach((piece, i) => (piece.others[slot] = entities[of[i]!]!));
  };

function begin(text: string, opening: string): number {
  if (!text.startsWith(opening)) throw MISMATCH;
  return opening.length;
}

function end({ text, at }: Cursor, closing: string): void {
  if (text.slice(at).trimEnd() !== closing) throw MISMATCH;
}
