import type { GraphQLObjectType } from 'graphql';
import type { KnownAnswer, PlanParts, Run } from '../fetch';
import type { FetchNode, PlanNode, QueryPlan } from '@apollo/query-planner';
import type { Reading } from '../fields';
import { CourseReader } from './course';
import { Cuts } from './cuts';
import { Unfit } from './layout';
import { MISMATCH } from './piece';
import { Spots } from './spot';
import { compileCourse, type Step, type Way } from './way';
import { compileWriter, type Write } from './writer';

/** How it went: the data as JSON, or what has come so far, for the general way to go on from. */
export type Passed = { readonly data: string } | { readonly known: ReadonlyMap<FetchNode, KnownAnswer> };

/**
 * Passes on what the services tell as the text that it is. Text that matches what the schema and the question make one
 * expect needs neither to be parsed, nor completed, nor written again: it is cut where services add to each other's
 * objects, and joined in the caller's order. Whatever is not as expected (an error, a null too many, another order) is for
 * the general way, which goes on from the answers that have come.
 */
export class Verbatim {
  private constructor(
    private readonly spots: number,
    private readonly walk: Step,
    private readonly write: Write,
  ) {}

  /** Undefined where it cannot be done: with objects of types not known before, or told in parts, and for all but queries. */
  static of({ node }: QueryPlan, reading: Reading, parts: PlanParts): Verbatim | undefined {
    if (node?.kind === 'Subscription') return undefined;
    try {
      return Verbatim.compile(node, reading, parts);
    } catch (error) {
      if (error instanceof Unfit) return undefined;
      throw error;
    }
  }

  private static compile(node: PlanNode | undefined, reading: Reading, parts: PlanParts): Verbatim {
    const { schema, operation } = reading;
    const root = schema.getRootType(operation.operation) as GraphQLObjectType;
    const spots = new Spots(root);
    const course = new CourseReader(spots, reading, parts.supergraph).read(node);
    spots.want(reading, spots.root, [operation.selectionSet]);
    const cuts = new Cuts();
    const write = compileWriter(spots.root, cuts);
    const walk = compileCourse(course, { cuts, parts, asking: new Map() })();
    return new Verbatim(spots.all.length, walk, write);
  }

  async run(run: Run): Promise<Passed> {
    const found = Array.from({ length: this.spots }, () => []);
    const root = { texts: [], children: [], others: [] };
    const way: Way = { run, root, found, asked: new Map(), known: new Map(), lost: false };
    await this.walk(way);
    return way.lost ? way : this.written(way);
  }

  private written(way: Way): Passed {
    try {
      return { data: this.write(way.root) };
    } catch (error) {
      if (error === MISMATCH) return way;
      throw error;
    }
  }
}
