import type { Offer } from '../catalogue/offer';
import type { AreaPriority } from './area-priority';

/** What a school's category rests on, as far as training can help. */
export interface Need {
  readonly urn: string;
  readonly phase: string;
  readonly category: string;
  /** Criteria on which the school is weak, weakest first. */
  readonly criteria: readonly string[];
  readonly since: Date;
}

/** A signal of improvement that is in force for the school. */
export interface Warning {
  readonly rule: string;
  readonly sentence: string;
  /** When it was told, in ISO form. */
  readonly since: string;
}

/** What a school itself wants to get better at. */
export interface Priorities {
  readonly urn: string;
  readonly subjects: readonly string[];
  readonly themes: readonly string[];
  readonly why: string;
  readonly at: string;
  readonly by: string;
  readonly version: number;
}

/** All that speaks for training: the category, signals, what the school says itself, and what its area plans. */
export interface Wants {
  readonly phase: string;
  readonly need: Need | null;
  readonly warnings: readonly Warning[];
  readonly priorities: Priorities | null;
  readonly areaPriorities: readonly AreaPriority[];
}

/** An offer with what may be expected of it, in hundredths, and from how many answers. */
export interface Rated {
  readonly offer: Offer;
  readonly expected: number;
  readonly answers: number;
}

export interface Recommendation {
  readonly offer: Offer;
  readonly criteria: readonly string[];
  readonly warnings: readonly Warning[];
  /** Subjects and themes that are priorities of the school. */
  readonly priorities: readonly string[];
  readonly areaPriorities: readonly AreaPriority[];
  readonly reason: string;
  readonly since: Date;
}

const suits = ({ phases }: Offer, phase: string): boolean => phases.length === 0 || phases.includes(phase);

const words = (criterion: string): string => criterion.replaceAll('-', ' ');

/** What each reason counts: what figures and people agreed on of this school more than what is meant for all of an area. */
const POINTS = { criterion: 3, warning: 2, priority: 2, areaPriority: 1 } as const;

/**
 * Offers that meet what a school needs or wants, those that meet most of it first, then the better, then the shorter one
 * (domain.md: CPD recommended; R4: quality known before booking).
 */
export function recommend(wants: Wants, rated: readonly Rated[]): Recommendation[] {
  return rated
    .filter(({ offer }) => suits(offer, wants.phase))
    .map((one) => ({ ...one, met: metBy(one.offer, wants) }))
    .filter(({ met }) => met.points > 0)
    .sort(
      (a, b) =>
        b.met.points - a.met.points ||
        b.expected - a.expected ||
        a.offer.halfDays - b.offer.halfDays ||
        (a.offer.id < b.offer.id ? -1 : 1),
    )
    .map(({ offer, met: { points: _points, ...met }, expected, answers }) => ({
      ...{ offer, ...met, since: sinceOf(wants, met) },
      reason: reasonFor(wants, met, { offer, expected, answers }),
    }));
}

type Met = Pick<Recommendation, 'criteria' | 'warnings' | 'priorities' | 'areaPriorities'>;

const serves = (offer: Offer, { subjects, themes, measures }: AreaPriority): boolean =>
  subjects.some((word) => offer.subjects.includes(word)) ||
  themes.some((word) => offer.themes.includes(word)) ||
  measures.some((word) => offer.criteria.includes(word));

function metBy(offer: Offer, wants: Wants): Met & { readonly points: number } {
  const { need, warnings, priorities } = wants;
  const criteria = (need?.criteria ?? []).filter((criterion) => offer.criteria.includes(criterion));
  const answered = warnings.filter(({ rule }) => offer.signals.includes(rule));
  const wanted = [...(priorities?.subjects ?? []), ...(priorities?.themes ?? [])];
  const met = wanted.filter((word) => offer.subjects.includes(word) || offer.themes.includes(word));
  const areaPriorities = wants.areaPriorities.filter((one) => serves(offer, one));
  const points =
    POINTS.criterion * criteria.length +
    POINTS.warning * answered.length +
    POINTS.priority * met.length +
    POINTS.areaPriority * areaPriorities.length;
  return { criteria, warnings: answered, priorities: met, areaPriorities, points };
}

/** The newest of what speaks for it: before that it was recommended for less. */
const sinceOf = ({ need, priorities }: Wants, met: Met): Date =>
  new Date(
    Math.max(
      ...(need && met.criteria.length > 0 ? [need.since.getTime()] : []),
      ...[...met.warnings, ...met.areaPriorities].map(({ since }) => Date.parse(since)),
      ...(priorities && met.priorities.length > 0 ? [Date.parse(priorities.at)] : []),
    ),
  );

function reasonFor(
  { need }: Wants,
  { criteria, warnings, priorities, areaPriorities }: Met,
  { expected, answers }: Rated,
): string {
  const list = criteria.map(words).join(' and ');
  const said = [
    criteria.length > 0
      ? `The school is in ${need!.category} and weak on ${list}, which this helps with.`
      : '',
    ...warnings.map(({ sentence }) => `It answers a warning: ${sentence}`),
    priorities.length > 0 ? `The school wants to get better at ${priorities.map(words).join(' and ')}.` : '',
    ...areaPriorities.map(({ planName, title }) => `The area has it as a priority in ${planName}: ${title}.`),
    answers > 0 ? `Those who took part lead to expect ${(expected / 100).toFixed(2)} of 5.` : '',
  ];
  return said.filter((sentence) => sentence !== '').join(' ');
}
