/** Schools from which on it tells something that many are missing. */
const MANY_SCHOOLS = 10;
/** Of pupils, or what else the kind counts, from which on a fall tells something. */
const MUCH = 100;
const SUSPICIOUS_FALL = 0.4;

/** A file as a whole, beside the last one of its kind that was taken from the same sender. */
export interface Shape {
  readonly schools: readonly string[];
  /** Null where there was none, or the sender says that this is a part. */
  readonly last: { readonly schools: readonly string[]; readonly startedAt: Date } | null;
  /** What the rows count in all, and what was known of the same schools; null where the kind counts nothing of that sort. */
  readonly size: { readonly now: number; readonly before: number; readonly noun: string } | null;
}

/** Why a person must look at a file before it takes effect, each in a sentence that says what to do. */
export function concernsAbout({ schools, last, size }: Shape): string[] {
  return [missing(schools, last), fallen(size)].filter((concern) => concern !== null);
}

function missing(schools: Shape['schools'], last: Shape['last']): string | null {
  if (!last || last.schools.length < MANY_SCHOOLS) return null;
  const here = new Set(schools);
  const gone = last.schools.filter((urn) => !here.has(urn)).length;
  if (gone * 2 < last.schools.length) return null;
  const day = last.startedAt.toISOString().slice(0, 10);
  return `${gone} of the ${last.schools.length} schools of the last file (${day}) are missing: confirm it if that is meant, or send a part of the schools with part=true.`;
}

function fallen(size: Shape['size']): string | null {
  if (!size || size.before < MUCH) return null;
  const fall = 1 - size.now / size.before;
  if (fall < SUSPICIOUS_FALL) return null;
  const { noun, now, before } = size;
  return `${noun} are ${now}, and were ${before} at the same schools: ${Math.round(fall * 100)} % fewer. Confirm it if that is so.`;
}
