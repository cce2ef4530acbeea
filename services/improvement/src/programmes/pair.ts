import { checkId, checkText, checkVersion } from '@middletier/runtime/check-input';
import { checkPeriod, overlap } from '@middletier/runtime/period';
import { Refusal } from '@middletier/runtime/refusal';
import { boundsWords, isWithin, type Standing } from './entry';
import { stateNow, type Pairing, type Participant } from './participant';
import type { PartnerRule } from './programme';

/** What is known of the two schools and of what the head does already. */
export interface Pair {
  readonly ownTrust: string | null;
  readonly headTrust: string | null;
  readonly headSchool: Standing;
  /** Other pairings of the same head, in any cohort. */
  readonly alreadyPaired: readonly Pairing[];
}

export type PairingWanted = Omit<Pairing, 'recordedBy' | 'endReason'> & {
  readonly version: number;
  readonly by: string;
};

/** What speaks against a pairing by the rule, a sentence each. */
export function againstPairing(rule: PartnerRule, wanted: PairingWanted, pair: Pair): string[] {
  const { designations, conditions, mostSchools } = rule;
  const chain = rule.outsideChain && pair.ownTrust !== null && pair.ownTrust === pair.headTrust;
  const held = wanted.designation !== null && designations.includes(wanted.designation);
  const load = pair.alreadyPaired.filter((one) => overlap(one, wanted)).length;
  const weak = conditions.filter((one) => {
    const value = pair.headSchool.figures.get(one.measure) ?? null;
    return value === null || !isWithin(one, value);
  });
  return [
    ...(chain ? ['The head comes from the school’s own trust.'] : []),
    ...(designations.length > 0 && !held ? [`The head is none of ${designations.join(', ')}.`] : []),
    ...(rule.coachTrained && !wanted.coachTrained ? ['The head has no training in coaching.'] : []),
    ...(rule.overseen && wanted.overseer === null ? ['No senior head oversees the work.'] : []),
    ...(mostSchools !== null && load >= mostSchools
      ? [`The head works with ${load} schools at that time; ${mostSchools} is the most.`]
      : []),
    ...weak.map((one) => `The head’s school is not known to have ${one.measure} of ${boundsWords(one)}.`),
  ];
}

/** Pairs a participant with a head. @throws Refusal CHANGED_MEANWHILE, NOT_TAKING_PART, OWN_SCHOOL, ALREADY_PAIRED, PARTNER_NOT_ALLOWED, BAD_TEXT … */
export function pairWithHead(
  participant: Participant,
  wanted: PairingWanted,
  { rule, pair }: { readonly rule: PartnerRule; readonly pair: Pair },
): Participant {
  const { version, by, ...said } = wanted;
  checkVersion('the participant', version, participant.version);
  const { from, to } = checkPeriod(said, ['input']);
  requireTakingPart(participant);
  if (said.urn === participant.urn)
    throw new Refusal('OWN_SCHOOL', 'A school is not its own partner.', ['input', 'headSchool']);
  const before = participant.pairings.find((one) => overlap(one, { from, to }));
  if (before)
    throw new Refusal(
      'ALREADY_PAIRED',
      `${before.head} works with the school then: end that pairing first.`,
      ['input', 'from'],
    );
  const against = againstPairing(rule, wanted, pair);
  if (against.length > 0 && said.exception === null)
    throw new Refusal(
      'PARTNER_NOT_ALLOWED',
      `${against.join(' ')} Choose another head, or give a reason for an exception.`,
      ['input'],
    );
  const pairing: Pairing = {
    ...said,
    head: checkText(said.head, ['input', 'head']),
    headId: checkId(said.headId, ['input', 'headId']),
    overseer: said.overseer === null ? null : checkText(said.overseer, ['input', 'overseer']),
    exception: against.length > 0 ? checkText(said.exception!, ['input', 'exception'], 2_000) : null,
    ...{ endReason: null, recordedBy: by },
  };
  return { ...participant, pairings: [...participant.pairings, pairing], version: version + 1 };
}

export function requireTakingPart(participant: Participant): void {
  if (stateNow(participant) === 'ADMITTED') return;
  throw new Refusal('NOT_TAKING_PART', `School ${participant.urn} has no place in this cohort.`, [
    'input',
    'urn',
  ]);
}

interface Ending {
  readonly version: number;
  readonly on: string;
  readonly reason: string;
}

/** Ends the pairing that holds on a day. @throws Refusal CHANGED_MEANWHILE, NOT_PAIRED, BAD_TEXT, BAD_DATE, DATES_REVERSED */
export function endPairing(participant: Participant, { version, on, reason }: Ending): Participant {
  checkVersion('the participant', version, participant.version);
  const open = participant.pairings.findLast(({ to }) => to === null || to > on);
  if (!open) throw new Refusal('NOT_PAIRED', `The school has no partner after ${on}.`, ['input', 'on']);
  checkPeriod({ from: open.from, to: on }, ['input']);
  const ended = { ...open, to: on, endReason: checkText(reason, ['input', 'reason'], 2_000) };
  return {
    ...participant,
    pairings: participant.pairings.map((one) => (one === open ? ended : one)),
    version: version + 1,
  };
}
