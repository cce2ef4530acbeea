import { AbilityBuilder, createMongoAbility, type MongoAbility, type RuleOf } from '@casl/ability';
import { rulesToCondition } from '@casl/ability/extra';
import type { Filter } from 'mongodb';

/** A condition as MongoDB has it, of fields and the values that they may have. */
export type Condition<Subject> = {
  readonly [Field in keyof Subject]?: Subject[Field] | { readonly $in: readonly Subject[Field][] };
};

/**
 * Who may do one thing: anybody of whom one condition is true. The same rule answers for a thing at hand and narrows a
 * query, so that what may not be read is neither in a page nor in its count (decision 0003).
 */
export class Rule<Subject extends object> {
  private readonly ability: MongoAbility;

  constructor(conditions: readonly Condition<Subject>[]) {
    const { can, build } = new AbilityBuilder(createMongoAbility);
    for (const condition of conditions) can(ACTION, THING, condition as Record<string, unknown>);
    this.ability = build({ detectSubjectType: () => THING });
  }

  allows(subject: Subject): boolean {
    return this.ability.can(ACTION, subject as never);
  }

  /** @param nameOf where a collection keeps a field of the subject; by its own name where not told */
  filter<Row>(nameOf: (field: keyof Subject & string) => string = (field) => field): Filter<Row> {
    const renamed = ({ conditions = {} }: RuleOf<MongoAbility>) =>
      Object.fromEntries(
        Object.entries(conditions).map(([field, value]) => [nameOf(field as keyof Subject & string), value]),
      );
    const hooks = {
      and: (all: object[]) => ({ $and: all }),
      or: (any: object[]) => ({ $or: any }),
      empty: () => ({}),
    };
    return rulesToCondition(this.ability.rulesFor(ACTION, THING), renamed, hooks) ?? NOTHING;
  }
}

/** Makes the rules of somebody once, and keeps them as long as there is that somebody. */
export function rulesBy<Who extends object, Rules>(make: (who: Who) => Rules): (who: Who) => Rules {
  const made = new WeakMap<Who, Rules>();
  return (who) => {
    const rules = made.get(who) ?? make(who);
    made.set(who, rules);
    return rules;
  };
}

const ACTION = 'do';
const THING = 'thing';
/** No document has it. */
const NOTHING = { _id: { $in: [] } };
