import { checkId, checkText } from '@middletier/runtime/check-input';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { Bounds, Condition, Owed, Terms } from './programme';

const refuse = (message: string, path: Path): never => {
  throw new Refusal('BAD_RULE', message, path);
};

function checkBounds({ atLeast, atMost }: Bounds, path: Path): void {
  if (atLeast === null && atMost === null) refuse('Say atLeast, atMost or both.', path);
  if (atLeast !== null && atMost !== null && atLeast > atMost)
    refuse(`Nothing is at least ${atLeast} and at most ${atMost}.`, path);
}

const checkCondition = (condition: Condition, path: Path): Condition => {
  checkBounds(condition, path);
  return { ...condition, measure: checkId(condition.measure, [...path, 'measure']) };
};

const checkConditions = (conditions: readonly Condition[], path: Path): Condition[] => {
  if (conditions.length > 20) refuse('A rule has 20 conditions at the most.', path);
  return conditions.map((one, i) => checkCondition(one, [...path, i]));
};

function checkOwed(owed: readonly Owed[], path: Path): Owed[] {
  if (owed.length > 20) refuse('A programme asks for 20 pieces of work at the most.', path);
  if (new Set(owed.map(({ id }) => id)).size < owed.length)
    refuse('Two pieces of work have the same id.', path);
  return owed.map(({ id, title, published }, i) => ({
    id: checkId(id, [...path, i, 'id']),
    title: checkText(title, [...path, i, 'title']),
    published,
  }));
}

/** A million pounds for each school is a slip of the pen. */
const MOST_SUBSIDY = 100_000_000;

function checkSubsidy(pence: number | null, path: Path): number | null {
  if (pence === null || (Number.isInteger(pence) && pence > 0 && pence <= MOST_SUBSIDY)) return pence;
  return refuse(`A subsidy is whole pence, 1 to ${MOST_SUBSIDY}.`, path);
}

/** @throws Refusal BAD_TEXT, BAD_ID, BAD_RULE */
export function checkTerms(terms: Terms): Terms {
  const { name, purpose, entry, partners, themes, owes, aim, subsidyPence = null } = terms;
  const path = ['input'];
  const { mostSchools } = partners;
  if (mostSchools !== null && mostSchools < 1)
    refuse('A head has at least one school.', [...path, 'partners', 'mostSchools']);
  if (themes.length > 50) refuse('A programme has 50 themes at the most.', [...path, 'themes']);
  return {
    name: checkText(name, [...path, 'name']),
    purpose: checkText(purpose, [...path, 'purpose'], 2_000),
    entry: { ...entry, conditions: checkConditions(entry.conditions, [...path, 'entry', 'conditions']) },
    partners: {
      ...partners,
      conditions: checkConditions(partners.conditions, [...path, 'partners', 'conditions']),
    },
    themes: themes.map((theme, i) => checkText(theme, [...path, 'themes', i])),
    owes: checkOwed(owes, [...path, 'owes']),
    aim: checkCondition(aim, [...path, 'aim']),
    subsidyPence: checkSubsidy(subsidyPence, [...path, 'subsidyPence']),
  };
}
