import { closedOn } from '@middletier/organisations/contract';
import { dayAfter, dayBefore } from '@middletier/runtime/period';
import { schoolsOn, type Holding, type Post } from '../posts/post';
import { changed, type Made, type Vacancy } from './vacancy';

/**
 * What a change of a post makes of its vacancies: the last to leave opens one, cover is noted on it, and who comes for good
 * fills it. Null where nothing follows; `open` is the vacancy that is open so far.
 */
export function vacancyAfter(post: Post, open: Vacancy | null, made: Made): Vacancy | null {
  const last = post.holdings.findLast(({ acting }) => !acting);
  if (post.ended)
    return open && changed(open, { state: 'WITHDRAWN' }, { ...made, what: closedOn(post.ended.on) });
  if (!last) return null;
  const leaving = last.departure === null ? null : last;
  if (leaving && !open) return opened(post, leaving, made);
  if (!open) return null;
  if (last.from >= open.from)
    return changed(open, { state: 'APPOINTED', appointedFrom: last.from }, { ...made, what: 'appointed' });
  return moved(post, { open, leaving }, made);
}

function opened(post: Post, { to, departure }: Holding, made: Made): Vacancy {
  const from = dayAfter(to!);
  return {
    ...{ id: `${post.id}-${from}`, post: post.id, role: post.role, urns: ledBy(post, to!), from },
    ...{ reason: departure!.reason, sudden: departure!.sudden, state: 'OPEN', advertisements: [] },
    ...{ appointedFrom: null, coveredFrom: coverFrom(post, from), version: 1 },
    changes: [{ ...made, what: 'opened' }],
  };
}

/** A leaving that was put right, or cover that began or ended; null where neither did. */
function moved(
  post: Post,
  { open, leaving }: { readonly open: Vacancy; readonly leaving: Holding | null },
  made: Made,
): Vacancy | null {
  const from = leaving ? dayAfter(leaving.to!) : open.from;
  const { reason, sudden } = leaving?.departure ?? open;
  const coveredFrom = coverFrom(post, from);
  const urns = ledBy(post, dayBefore(from));
  const as = { from, reason, sudden, coveredFrom, urns };
  if (urns.join() !== open.urns.join()) return changed(open, as, { ...made, what: `at ${urns.join(', ')}` });
  if (from === open.from && reason === open.reason && coveredFrom === open.coveredFrom) return null;
  const what = coveredFrom === open.coveredFrom ? 'the leaving was put right' : `covered from ${coveredFrom}`;
  return changed(open, as, { ...made, what });
}

/** The schools that whoever comes is to lead: those it leads without an end, or did on a day where there are none. */
function ledBy(post: Post, day: string): readonly string[] {
  const led = post.schools.filter(({ to }) => to === null).map(({ urn }) => urn);
  return led.length > 0 ? led : schoolsOn(post, day);
}

const coverFrom = ({ holdings }: Post, from: string): string | null =>
  holdings.find((one) => one.acting && (one.to === null || one.to >= from))?.from ?? null;
