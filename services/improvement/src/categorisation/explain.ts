import { figureWords } from './explanation';
import type { Capacity, Explanation, JudgedCriterion, Outcome, Support } from './explanation';

const POUNDS = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** An outcome in one paragraph of plain English. */
export function explain(outcome: Outcome): string {
  if ('notCategorised' in outcome) return `Not categorised. ${outcome.notCategorised}`;
  const { category, support, explanation } = outcome;
  return [
    `${category}${supportWords(support)}.`,
    ...explanation.criteria.map(criterionSentence),
    groupSentence(explanation),
    capacitySentence(explanation.capacity),
    cellSentence(explanation),
    ...escalationSentences(explanation),
  ].join(' ');
}

/** A framework may say which schools, and leave to others what follows (`NO_DAYS`). */
const supportWords = ({ days, amountPence }: Support): string =>
  days === 0 ? '' : `, with ${days} days of support worth ${POUNDS.format(amountPence / 100)}`;

function criterionSentence(judged: JudgedCriterion): string {
  const { title, leftOutBecause, standIn, figure, band, points, bestPoints, weight } = judged;
  if (leftOutBecause !== null) return `${title} is left out: ${leftOutBecause}.`;
  const counted = weight === 1 ? '' : `, times ${weight}`;
  const earned = `${points} of ${bestPoints} points${counted}`;
  if (standIn || figure === null) return `${title}: ${band}, so ${earned} stand in.`;
  return `${title}: ${figureWords(judged, figure)} is ${band}, ${earned}.`;
}

function groupSentence({ totalPoints, availablePoints, percent, group, groupBand }: Explanation): string {
  return `That makes ${totalPoints} of ${availablePoints} points, or ${percent} %: standards group ${group} (${groupBand}).`;
}

function capacitySentence({ grade, judged }: Capacity): string {
  if (judged) return `Capacity to improve was judged ${grade}.`;
  return `Nobody has judged the capacity to improve yet, so the framework counts it as ${grade}.`;
}

function cellSentence({ matrixCell: { group, capacity, category } }: Explanation): string {
  return `Group ${group} with capacity ${capacity} is ${category}.`;
}

function escalationSentences({ escalations }: Explanation): string[] {
  return escalations.map(({ condition, floor, moved }) => {
    const effect = moved ? `so the category becomes ${floor}` : 'which changes nothing';
    return `Escalation at ${condition}: no better than ${floor}, ${effect}.`;
  });
}
