import { checkText } from '@middletier/runtime/check-input';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { BoardRules, Constituency, DecisionRule, Quorum } from './rules';

const MOST_SEATS = 200;
const MOST_CONSTITUENCIES = 40;
const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

const bad = (message: string, path: Path): Refusal => new Refusal('BAD_RULES', message, path);

/** Rules by which a board can sit and decide, or a refusal that says which one to mend. @throws Refusal BAD_RULES */
export function checkRules(rules: BoardRules, path: Path): BoardRules {
  const { constituencies, quorum, decisions } = rules;
  if (constituencies.length > MOST_CONSTITUENCIES || !constituencies.some(({ voting }) => voting))
    throw bad(`Give 1 to ${MOST_CONSTITUENCIES} constituencies, at least one of them with a vote.`, [
      ...path,
      'constituencies',
    ]);
  const twice = constituencies.find(({ id }, i) => constituencies.findIndex((other) => other.id === id) < i);
  if (twice) throw bad(`The constituency ${twice.id} stands there twice.`, [...path, 'constituencies']);
  constituencies.forEach((constituency, i) =>
    checkConstituency(constituency, [...path, 'constituencies', i]),
  );
  checkQuorum(quorum, [...path, 'quorum']);
  decisions.forEach((rule, i) => checkDecision(rule, [...path, 'decisions', i]));
  const kinds = decisions.flatMap((rule): readonly string[] => rule.kinds ?? ['every other kind']);
  const doubled = kinds.find((kind, i) => kinds.indexOf(kind) < i);
  if (doubled) throw bad(`Two rules say how ${doubled} is decided: keep one.`, [...path, 'decisions']);
  return rules;
}

function checkConstituency(
  { id, name, seats, shares, quorum, voting, veto }: Constituency,
  path: Path,
): void {
  if (!ID.test(id)) throw bad(`"${id}" is no id: use small letters, digits and hyphens.`, [...path, 'id']);
  checkText(name, [...path, 'name'], 500);
  if (seats < 1 || seats > MOST_SEATS)
    throw bad(`${name} needs 1 to ${MOST_SEATS} seats.`, [...path, 'seats']);
  if (shares !== null && shares < 1) throw bad(`${name} needs at least one share.`, [...path, 'shares']);
  if (!voting && (veto || shares !== null || quorum !== null))
    throw bad(`${name} has no vote, so it can have no shares, no quorum and no veto.`, path);
  if (quorum) checkQuorum(quorum, [...path, 'quorum']);
}

function checkQuorum({ percent, number }: Quorum, path: Path): void {
  if ((percent === null) === (number === null))
    throw bad('A quorum is either a percentage or a number.', path);
  if (percent !== null && (percent < 1 || percent > 100))
    throw bad('The percentage of a quorum is 1 to 100.', [...path, 'percent']);
  if (number !== null && number < 1) throw bad('The number of a quorum is at least 1.', [...path, 'number']);
}

function checkDecision({ method, percent, kinds }: DecisionRule, path: Path): void {
  if (kinds?.length === 0)
    throw bad('Name the kinds of motion, or leave kinds out for all others.', [...path, 'kinds']);
  if ((method === 'SPECIAL_MAJORITY') !== (percent !== null))
    throw bad('A special majority, and no other, needs a percentage.', [...path, 'percent']);
  if (percent !== null && (percent < 51 || percent > 100))
    throw bad('A special majority is 51 to 100 percent of the votes cast.', [...path, 'percent']);
}
