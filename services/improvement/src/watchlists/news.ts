import type { CategoryChange } from '../categorisation/category-changes';
import type { Plan } from '../plans/plan';
import type { KeptSignal } from '../signals/signals-in-force';
import type { MonitoringVisit } from '../visits/visit';

/** Something that happened at a school; `subject` is the id of what it is about, `at` a moment in ISO form. */
export interface News {
  readonly kind: 'CATEGORY' | 'SIGNAL_RAISED' | 'SIGNAL_CLEARED' | 'VISIT' | 'PLAN';
  readonly at: string;
  readonly sentence: string;
  readonly subject: string;
}

/** What there is of one school, whatever of it is new. */
export interface Happened {
  readonly categories: readonly CategoryChange[];
  readonly signals: readonly KeptSignal[];
  readonly visits: readonly MonitoringVisit[];
  readonly plans: readonly Plan[];
}

/** What happened after a moment, the newest first. */
export function newsSince({ categories, signals, visits, plans }: Happened, moment: Date): readonly News[] {
  const since = moment.toISOString();
  return [
    ...categories.map(ofCategory),
    ...signals.flatMap(ofSignal),
    ...visits.flatMap(ofVisit),
    ...plans.flatMap(ofPlan),
  ]
    .filter(({ at }) => at > since)
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

const ofCategory = ({ categorisation, at, from, to, reason }: CategoryChange): News => ({
  ...{ kind: 'CATEGORY', at: at.toISOString(), subject: categorisation },
  sentence: `The category is ${to}${from === null ? '' : `, it was ${from}`}: ${reason}`,
});

function ofSignal({ id, sentence, since, clearedAt }: KeptSignal): News[] {
  const raised = { kind: 'SIGNAL_RAISED', at: since.toISOString(), sentence, subject: id } as const;
  if (!clearedAt) return [raised];
  const at = clearedAt.toISOString();
  return [raised, { kind: 'SIGNAL_CLEARED', at, sentence: `No longer: ${sentence}`, subject: id }];
}

function ofVisit({ id, focus, final, cancelled }: MonitoringVisit): News[] {
  const news = { kind: 'VISIT', subject: id } as const;
  return [
    ...(final ? [{ ...news, at: final.at, sentence: `The report of a visit is final: ${focus}` }] : []),
    ...(cancelled
      ? [{ ...news, at: cancelled.at, sentence: `A visit was cancelled: ${cancelled.reason}` }]
      : []),
  ];
}

function ofPlan({ id, title, agreed, reviews, conclusion }: Plan): News[] {
  const news = { kind: 'PLAN', subject: id } as const;
  return [
    ...(agreed ? [{ ...news, at: agreed.at, sentence: `The plan was agreed: ${title}` }] : []),
    ...reviews.map(({ at, comment }) => ({ ...news, at, sentence: `The plan was reviewed: ${comment}` })),
    ...(conclusion
      ? [{ ...news, at: conclusion.at, sentence: `The plan was concluded: ${conclusion.reason}` }]
      : []),
  ];
}
