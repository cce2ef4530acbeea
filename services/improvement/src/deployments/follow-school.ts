import type { Closing, Conversion, Move } from '@middletier/organisations/contract';
import { dayBefore } from '@middletier/runtime/period';
import { closedOn, endedWithSchool, goesOnAs, notContinued, REGISTER } from '../schools/what-became';
import { endWithoutFigures, wasAgreed } from './change-deployment';
import { daysGiven, LIVE, type Deployment, type Engagement } from './deployment';

const isLive = ({ state }: Deployment): boolean => LIVE.includes(state);

const concerns = ({ urn, supporterUrn }: Deployment, school: string): boolean =>
  urn === school || supporterUrn === school;

/** Whichever of the two closes: what was given until then is due, and the other school is free. */
export const endWithSchool = (
  deployments: readonly Deployment[],
  { urn, on }: Closing,
  at: Date,
): Deployment[] =>
  deployments
    .filter((one) => isLive(one) && concerns(one, urn))
    .map((one) => endWithoutFigures(one, { on, reason: closedOn(on), at, by: REGISTER.name }));

/** Brokering by the body that answered for the school passes to the one that answers for it now; anybody else's stays. */
export const passOn = (deployments: readonly Deployment[], { urn, on, successors }: Move): Deployment[] =>
  deployments.flatMap((one) => {
    const owner = successors.get(one.owner) ?? one.owner;
    if (!isLive(one) || one.urn !== urn || owner === one.owner) return [];
    const earlierOwners = [...(one.earlierOwners ?? []), { owner: one.owner, until: dayBefore(on) }];
    return [{ ...one, owner, earlierOwners, version: one.version + 1 }];
  });

export interface CarriedDeployments {
  readonly ended: Deployment[];
  readonly carried: Deployment[];
}

/** What is left of a deployment goes on under the new number, with its consents: the school and its terms are the same. */
export function carryDeployments(
  deployments: readonly Deployment[],
  conversion: Conversion,
  { at, newId }: { readonly at: Date; readonly newId: () => string },
): CarriedDeployments {
  const { from, on } = conversion;
  const own = notContinued(deployments).filter((one) => concerns(one, from));
  const ended = own
    .filter(isLive)
    .map((one) => endWithoutFigures(one, { on, reason: goesOnAs(conversion), at, by: REGISTER.name }));
  const over = [...ended, ...own.filter(({ evaluation }) => endedWithSchool(evaluation?.endedBecause))];
  return { ended, carried: over.flatMap((one) => continuationOf(one, conversion, newId()) ?? []) };
}

function continuationOf(over: Deployment, { from, to, on }: Conversion, id: string): Deployment | null {
  const terms = termsLeft(over, on);
  if (terms === null) return null;
  const agreed = wasAgreed(over) ? 'AGREED' : 'DRAFTED';
  return {
    ...over,
    ...{ id, terms, days: [], evaluation: null, continues: over.id, version: 1 },
    urn: over.urn === from ? to : over.urn,
    supporterUrn: over.supporterUrn === from ? to : over.supporterUrn,
    ...(over.startedOn === null ? { state: agreed } : { state: 'STARTED', startedOn: on }),
  };
}

/** Days and money that are left; null where nothing is. */
function termsLeft({ terms, days, evaluation }: Deployment, on: string): Engagement | null {
  const left = terms.days - daysGiven({ days });
  if (left <= 0 || terms.to < on) return null;
  const { kind, pence } = terms.payment;
  const payment = { kind, pence: kind === 'PER_DAY' ? pence : pence - (evaluation?.duePence ?? 0) };
  const reviewDates = terms.reviewDates.filter((day) => day >= on);
  return { ...terms, from: terms.from > on ? terms.from : on, days: left, payment, reviewDates };
}
