import { checkCondition } from './check-condition';
import { checkCriterion } from './check-criterion';
import { CAPACITY_GRADES, STANDARDS_GROUPS, rankOf } from './framework';
import type { CapacityGrade, Framework, FrameworkDefinition, StandardsGroup } from './framework';

/** What is wrong with a framework, a sentence each; empty when schools can be categorised by it. */
export function checkFramework(framework: Framework): string[] {
  return [...checkDates(framework), ...checkDefinition(framework)];
}

/** The same of one that has no days yet. */
export function checkDefinition(framework: FrameworkDefinition): string[] {
  return [
    ...(framework.title.trim() === '' ? ['The framework has no title.'] : []),
    ...checkCategories(framework),
    ...checkCriteria(framework),
    ...checkStandardsGroups(framework),
    ...checkMatrix(framework),
    ...checkEscalations(framework),
  ];
}

function checkDates({ validFrom, validTo }: Framework): string[] {
  if (validTo === null || validTo >= validFrom) return [];
  return [`The framework ends (${validTo}) before it begins (${validFrom}).`];
}

function checkCategories({ categories }: FrameworkDefinition): string[] {
  const faults = repeated(categories.map(({ id }) => id)).map((id) => `Category ${id} is listed twice.`);
  if (categories.length === 0) faults.push('There are no categories.');
  for (const { id, support } of categories) {
    if (!isCount(support.days)) faults.push(`Category ${id} needs a whole number of days of support.`);
    if (!isCount(support.dayRatePence)) faults.push(`Category ${id} needs a day rate in whole pence.`);
  }
  return faults;
}

function checkCriteria({ criteria }: FrameworkDefinition): string[] {
  const faults = repeated(criteria.map(({ id }) => id)).map((id) => `Criterion ${id} is listed twice.`);
  if (criteria.length === 0) faults.push('There are no criteria.');
  return [...faults, ...criteria.flatMap(checkCriterion)];
}

function checkStandardsGroups({ standardsGroups }: FrameworkDefinition): string[] {
  const faults: string[] = [];
  if (standardsGroups.map(({ group }) => group).join() !== STANDARDS_GROUPS.join()) {
    faults.push('The standards groups must be 1, 2, 3 and 4, in this order.');
  }
  standardsGroups.slice(1).forEach(({ group, fromPercent }, index) => {
    const better = standardsGroups[index];
    if (better !== undefined && fromPercent >= better.fromPercent) {
      faults.push(`Standards group ${group} must begin below group ${better.group}.`);
    }
  });
  const highest = standardsGroups.at(0)?.fromPercent ?? 0;
  if (highest > 100) faults.push('The first standards group is out of reach.');
  if (standardsGroups.at(-1)?.fromPercent !== 0) faults.push('The last standards group must begin at 0 %.');
  return faults;
}

function checkMatrix(framework: FrameworkDefinition): string[] {
  const faults = STANDARDS_GROUPS.flatMap((group) =>
    CAPACITY_GRADES.flatMap((capacity) => checkCell(framework, group, capacity)),
  );
  if (!CAPACITY_GRADES.includes(framework.capacityUntilJudged)) {
    faults.push('The capacity until judged must be A, B, C or D.');
  }
  return faults;
}

/** A cell must hold a category, and never a better one than the cell above it or the cell to its left. */
function checkCell(framework: FrameworkDefinition, group: StandardsGroup, capacity: CapacityGrade): string[] {
  const rankAt = (row: StandardsGroup | undefined, column: CapacityGrade | undefined): number => {
    const category = row && column && framework.matrix[row]?.[column];
    return category === undefined ? -1 : rankOf(framework, category);
  };
  const cell = `The matrix cell for group ${group} and capacity ${capacity}`;
  const rank = rankAt(group, capacity);
  if (rank === -1) return [`${cell} names no listed category.`];
  const above = rankAt(STANDARDS_GROUPS[STANDARDS_GROUPS.indexOf(group) - 1], capacity);
  const left = rankAt(group, CAPACITY_GRADES[CAPACITY_GRADES.indexOf(capacity) - 1]);
  return rank < Math.max(above, left) ? [`${cell} is better than a cell with better evidence.`] : [];
}

function checkEscalations(framework: FrameworkDefinition): string[] {
  return framework.escalations.flatMap(({ when, floor }) => [
    ...(rankOf(framework, floor) === -1 ? [`The floor ${floor} is not a listed category.`] : []),
    ...checkCondition(when, floor),
  ]);
}

function isCount(figure: number): boolean {
  return Number.isSafeInteger(figure) && figure >= 0;
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
