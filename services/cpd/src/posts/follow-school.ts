import { closedOn, goesOnAs, type Closing, type Conversion } from '@middletier/organisations/contract';
import { dayBefore } from '@middletier/runtime/period';
import { changed, type Made } from './change-post';
import type { Holding, LedSchool, Post } from './post';

/** A post ends with the last school it leads; one that leads others goes on with them. */
export function endWithSchool(posts: readonly Post[], { urn, on }: Closing, made: Made): Post[] {
  return posts.flatMap((post) => {
    const isLed = (led: LedSchool) => led.urn === urn && (led.to === null || led.to > on);
    if (post.ended || !post.schools.some(isLed)) return [];
    const schools = post.schools
      .map((led): LedSchool => (isLed(led) ? { ...led, to: on, closed: true } : led))
      .filter(({ from, to }) => to === null || to >= from);
    const goesOn = schools.some(({ to }) => to === null || to > on);
    const end = goesOn ? {} : { ended: { urn, on, holdings: post.holdings }, ...cutAt(post, on) };
    return [changed(post, { schools, ...end }, { ...made, what: closedOn(on) })];
  });
}

/** Whoever holds a post on its last day leaves it then; whoever was to come does not. */
export const cutAt = ({ holdings }: Post, on: string): Pick<Post, 'holdings'> => ({
  holdings: holdings
    .filter(({ from }) => from <= on)
    .map((one): Holding =>
      one.to !== null && one.to <= on
        ? one
        : { ...one, to: on, departure: { reason: 'REORGANISATION', sudden: false } },
    ),
});

/** The school is the same under its new number: its posts go on, with those who hold them. */
export function carryPosts(posts: readonly Post[], conversion: Conversion, made: Made): Post[] {
  const { from, to, on } = conversion;
  return posts.flatMap((post) => {
    const isCarried = (led: LedSchool) => led.urn === from && (led.to === null || led.closed === true);
    const leadsIt = post.schools.some((led) => led.urn === to && (led.to === null || led.to >= on));
    if (leadsIt || !post.schools.some(isCarried)) return [];
    const before = post.schools
      .map((led): LedSchool => (isCarried(led) ? { urn: from, from: led.from, to: dayBefore(on) } : led))
      .filter(({ from: begins, to: ends }) => ends === null || ends >= begins);
    const schools = [...before, { urn: to, from: on, to: null }];
    const goesOn = post.ended?.urn === from ? { ended: null, holdings: post.ended.holdings } : {};
    return [changed(post, { schools, ...goesOn }, { ...made, what: goesOnAs(conversion) })];
  });
}
