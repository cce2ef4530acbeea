import type { Explanation } from './explanation';

/** What the framework itself did to a category between two explanations, a sentence each: new weights, thresholds, matrix. */
export function frameworkMoved(before: Explanation, after: Explanation): string[] {
  return [
    ...versionMoved(before, after),
    ...weightsMoved(before, after),
    ...thresholdMoved(before, after),
    ...matrixMoved(before, after),
  ];
}

const versionWords = ({ framework, frameworkVersion }: Explanation): string =>
  `${framework} version ${frameworkVersion}`;

function versionMoved(before: Explanation, after: Explanation): string[] {
  const [was, now] = [versionWords(before), versionWords(after)];
  return was === now ? [] : [`The framework is ${now}, where it was ${was}`];
}

function weightsMoved(before: Explanation, after: Explanation): string[] {
  const weightOf = new Map(after.criteria.map(({ criterion, weight }) => [criterion, weight]));
  return before.criteria.flatMap(({ criterion, title, weight }) => {
    const now = weightOf.get(criterion);
    if (now === undefined) return [`${title} is no longer asked`];
    return now === weight ? [] : [`${title} counts ${now} times, where it counted ${weight}`];
  });
}

function thresholdMoved(before: Explanation, after: Explanation): string[] {
  if (before.percent !== after.percent || before.group === after.group) return [];
  const { percent, group, groupBand } = after;
  const was = `where it was group ${before.group} (${before.groupBand})`;
  return [`${percent} % of the points make standards group ${group} (${groupBand}), ${was}`];
}

function matrixMoved(before: Explanation, after: Explanation): string[] {
  const { group, capacity, category } = after.matrixCell;
  const was = before.matrixCell;
  if (was.group !== group || was.capacity !== capacity || was.category === category) return [];
  return [`Group ${group} with capacity ${capacity} is ${category}, where it was ${was.category}`];
}
