import type { Candidate, PostAtRisk, Situation } from './build-model';

/** What might be done, or happen. */
export interface WhatIf {
  /** So many people more who become ready after so many years, of whom so many per cent complete it. */
  readonly programme: {
    readonly people: number;
    readonly readyInYears: number;
    readonly completing: number;
  } | null;
  /** So many of those who are nearly ready are brought to readiness now. */
  readonly bringForward: number;
  /** So many of the posts most at risk are led by the head of a neighbour. */
  readonly shareHeads: number;
  /** Posts of schools that merge into others: there are none of them after so many years. */
  readonly mergers: readonly { readonly urn: string; readonly inYears: number }[];
}

export const NOTHING: WhatIf = { programme: null, bringForward: 0, shareHeads: 0, mergers: [] };

export interface Known extends Situation {
  readonly posts: readonly (PostAtRisk & { readonly urns: readonly string[] })[];
}

/** The situation as it would be; `atRisk` are the posts in the order of their risk, where help goes first. */
export function applyWhatIf(known: Known, whatIf: WhatIf, atRisk: readonly string[]): Known {
  const shared = new Set(atRisk.slice(0, whatIf.shareHeads));
  const mergers = new Map(whatIf.mergers.map(({ urn, inYears }) => [urn, inYears]));
  const posts = known.posts.map((post) => {
    // A post over several schools goes on while one of them stands.
    const ends = post.urns.map((urn) => mergers.get(urn) ?? Infinity);
    const goneIn = shared.has(post.id) ? 0 : Math.max(...ends);
    return goneIn === Infinity ? post : { ...post, goneIn };
  });
  const candidates = [...broughtForward(known, whatIf.bringForward), ...programmeOf(known, whatIf, atRisk)];
  return { posts, candidates };
}

const broughtForward = ({ candidates }: Known, most: number): readonly Candidate[] => {
  let left = most;
  return candidates.map((one) => (one.readyIn > 0 && left-- > 0 ? { ...one, readyIn: 0 } : one));
};

/** Those of a programme are found where posts are most at risk, one for each in turn. */
function programmeOf(
  { posts }: Known,
  { programme }: WhatIf,
  atRisk: readonly string[],
): readonly Candidate[] {
  if (!programme || atRisk.length === 0) return [];
  const byId = new Map(posts.map((post) => [post.id, post]));
  const people = Math.round((programme.people * programme.completing) / 100);
  return Array.from({ length: people }, (_, i) => {
    const { phase, place } = byId.get(atRisk[i % atRisk.length]!)!;
    return { id: `programme-${i + 1}`, phases: [phase], place, readyIn: programme.readyInYears };
  });
}
