import { dayBefore, overlap } from '@middletier/runtime/period';
import { changed, endCover, type Made } from './change-post';
import { cutAt } from './follow-school';
import { postReturned, RETURNED, type Returned, type Told } from './match-returned';
import { holderOn, type Holding, type Post } from './post';

/**
 * A post as a return has it; null where that is nothing new. What people recorded is not undone: a return names nobody, so
 * that it brings in somebody where nobody was known, says when they are expected to leave, and ends a holding that went on;
 * its own words it may take back.
 */
export function takeReturned(posts: readonly Post[], said: Returned, told: Told): Post | null {
  const post = postReturned(posts, said, told);
  const open = isWithdrawn(post) ? reopened(post, told) : post;
  if (open.ended) return null;
  const taken = said.held ? held(open, said, told) : vacant(open, said, told);
  return posts.includes(taken) ? null : taken;
}

/** Ended because what told of it was withdrawn, and not with its school. */
const isWithdrawn = ({ ended, returned, schools }: Post): boolean =>
  ended !== null && returned?.made === true && !schools.some(({ closed }) => closed);

function held(post: Post, said: Returned, told: Told): Post {
  const holder = holderOn(post, said.asAt);
  if (holder && !holder.acting) return expect(post, holder, { said, told });
  const coming: Holding = {
    ...{ id: told.newId(), leader: null, from: said.asAt, to: said.expectedEnd, acting: false },
    departure: said.expectedEnd === null ? null : RETURNED,
  };
  const last = post.holdings.findLast(({ acting }) => !acting);
  // People know that the post is vacant, and a system of the school may not yet: who comes is for them to say.
  if (last?.departure && !last.departure.returned) return post;
  if (post.holdings.some((one) => !one.acting && overlap(one, coming))) return post;
  const holdings = [...post.holdings.map((one) => endCover(one, said.asAt)), coming];
  return changed(
    post,
    { holdings: holdings.sort((a, b) => (a.from < b.from ? -1 : 1)) },
    { ...told, what: `held on ${said.asAt}, by a return` },
  );
}

interface Expecting {
  readonly said: Returned;
  readonly told: Told;
}

function expect(post: Post, holder: Holding, { said, told }: Expecting): Post {
  const { expectedEnd: to } = said;
  const mayChange = holder.departure === null || holder.departure.returned === true;
  if (!mayChange || holder.to === to) return post;
  const leaving = { ...holder, to, departure: to === null ? null : RETURNED };
  const what = to === null ? 'no end is expected, by a return' : `last day ${to}, by a return`;
  return changed(post, { holdings: replaced(post, leaving) }, { ...told, what });
}

function vacant(post: Post, said: Returned, told: Told): Post {
  const since = said.vacantSince ?? said.asAt;
  const holder = post.holdings.find(
    ({ acting, from, to }) => !acting && from < since && (to === null || to >= since),
  );
  if (!holder) return post;
  const left = { ...holder, to: dayBefore(since), departure: holder.departure ?? RETURNED };
  return changed(
    post,
    { holdings: replaced(post, left) },
    { ...told, what: `vacant since ${since}, by a return` },
  );
}

const replaced = ({ holdings }: Post, holding: Holding): Holding[] =>
  holdings.map((one) => (one.id === holding.id ? holding : one));

/** What a return alone had told of, and was withdrawn, was never so, as far as is known; what people added stays. */
export function withdrawReturned(post: Post, told: Made & { readonly today: string }): Post {
  const isPeoples = !post.returned?.made || post.holdings.some(({ leader }) => leader !== null);
  if (isPeoples || post.ended) return post;
  const on = dayBefore(told.today);
  const schools = post.schools.map((led) => (led.to === null ? { ...led, to: on } : led));
  const ended = { urn: post.returned.urn, on, holdings: post.holdings };
  const what = 'the return that told of it was withdrawn';
  return changed(post, { schools, ended, ...cutAt(post, on) }, { ...told, what });
}

/** Returned again, it is as it was. */
function reopened(post: Post, told: Told): Post {
  const { holdings, on } = post.ended!;
  const schools = post.schools.map((led) => (led.to === on ? { ...led, to: null } : led));
  return changed(post, { ended: null, schools, holdings }, { ...told, what: 'returned again' });
}
