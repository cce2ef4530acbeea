import type { ConstituencyResult, Decision, Outcome, Tally } from './decide';

const WORDS: Record<Outcome, string> = { PASSED: 'Passed', FAILED: 'Failed', INQUORATE: 'Inquorate' };

/** A decision in a paragraph that a member could check with a pencil. */
export function explain({
  outcome,
  quorum,
  constituencies,
  ...tally
}: Omit<Decision, 'explanation'>): string {
  const { present, held, needed } = quorum;
  const there = `${present} of ${held} that have a vote were present and free of interest, ${needed} were needed`;
  const each = constituencies.map(part);
  return `${WORDS[outcome]}: ${figures(tally)}; ${there}. ${each.join('; ')}.`;
}

const figures = (tally: Tally): string =>
  `${tally.for} for, ${tally.against} against, ${tally.abstain} abstained`;

function part(result: ConstituencyResult): string {
  const { name, outcome, quorum } = result;
  const short =
    quorum && quorum.present < quorum.needed ? ` (${quorum.present} present, ${quorum.needed} needed)` : '';
  const own = outcome === null ? '' : `, ${WORDS[outcome].toLowerCase()} for itself`;
  return `${name}: ${figures(result)}${own}${short}`;
}
