import type { Should } from '@middletier/runtime/matching/judge-pair';
import { STAGES } from './request';
import { metresBetween, type Asking, type Offering } from './sides';
import type { Terms } from './terms';

type Criterion = Should<Asking, Offering>;

const percent = (part: number, whole: number): number => Math.floor((100 * part) / whole);

/** What makes one match better than another (003: need, phase, stage of improvement, record; another area; fair load). */
export const shouldsOf = ({ weights, farMetres }: Terms): Criterion[] => [
  {
    ...{ id: 'PHASE', weight: weights.phase },
    share: ({ school }, { offer }) => (offer.phases.includes(school.phase) ? 100 : 0),
    because: ({ school }, { offer }) => `A ${school.phase} school; offered for ${offer.phases.join(', ')}.`,
  },
  {
    ...{ id: 'NEED', weight: weights.need },
    share: ({ request, needs }, { offer }) => percent(met(needs, offer.needs), request.needs.length),
    because: ({ request, needs }, { offer }) =>
      `${met(needs, offer.needs)} of ${request.needs.length} needs met (${request.needs.join(', ')}).`,
  },
  {
    ...{ id: 'STAGE', weight: weights.stage },
    share: ({ request }, { offer }) => stageShare(request.stage, offer.stages),
    because: ({ request }, { offer }) =>
      `At ${request.stage}; offered for ${offer.stages.join(', ') || 'no stage named'}.`,
  },
  nearness(weights.nearness, farMetres),
  {
    ...{ id: 'ANOTHER_AREA', weight: weights.anotherArea },
    share: ({ school }, { school: other }) =>
      school.localAuthority.code === other.localAuthority.code ? 0 : 100,
    because: ({ school }, { school: other }) =>
      `From ${other.localAuthority.name} to ${school.localAuthority.name}.`,
  },
  {
    ...{ id: 'RECORD', weight: weights.record },
    share: (_, { load }) => recordShare(load),
    because: (_, { load }) =>
      load.completed === 0
        ? 'No deployment completed yet: counted half.'
        : `${load.improved} of ${load.completed} schools supported before improved.`,
  },
  {
    ...{ id: 'FREEDOM', weight: weights.freedom },
    share: (_, { offer, load }) => Math.max(0, 100 - percent(load.days, offer.days)),
    because: (_, { offer, load }) => `${load.days} of ${offer.days} days are given to others already.`,
  },
];

const met = (needs: ReadonlySet<string>, offered: readonly string[]): number => {
  let count = 0;
  for (const need of offered) if (needs.has(need)) count++;
  return count;
};

/** All for the stage itself, half for the one before or after. */
function stageShare(stage: Asking['request']['stage'], offered: readonly string[]): number {
  if (offered.includes(stage)) return 100;
  const at = STAGES.indexOf(stage);
  return [STAGES[at - 1], STAGES[at + 1]].some((next) => next !== undefined && offered.includes(next))
    ? 50
    : 0;
}

/** Without a record half: nobody could begin otherwise. */
const recordShare = ({ completed, improved }: Offering['load']): number =>
  completed === 0 ? 50 : percent(improved, completed);

const nearness = (weight: number, farMetres: number): Criterion => ({
  ...{ id: 'NEARNESS', weight },
  share: ({ school }, { school: other }) => {
    const apart = metresBetween(school, other);
    return apart === null ? 0 : Math.max(0, 100 - Math.ceil((100 * apart) / farMetres));
  },
  because: ({ school }, { school: other }) => {
    const apart = metresBetween(school, other);
    return apart === null
      ? 'One of the schools is not on the map.'
      : `${apart} m apart; nothing from ${farMetres} m on.`;
  },
});
