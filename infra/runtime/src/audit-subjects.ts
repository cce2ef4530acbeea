const MOST = 50;
const SCHOOL = new Set(['urn', 'urns', 'school', 'schools', 'schoolUrn']);
/** Ids of what a command is about; not those by which it is told from others, nor a person's number at work. */
const ID = /^(id|ids|uid|code|owner|(?!staff)[a-z]+Ids?)$/;

/** What a command was about, by the ids in its input and in what it gave: the values of people's words are left out. */
export function auditSubjects(...told: readonly unknown[]): string[] {
  const found = told.flatMap((one) => {
    if (typeof one !== 'object' || one === null) return [];
    return Object.entries(one).flatMap(([name, value]) => subjectsIn(name, value));
  });
  return [...new Set(found)].slice(0, MOST);
}

function subjectsIn(name: string, value: unknown): string[] {
  const values = (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string');
  if (SCHOOL.has(name)) return values.map((urn) => `school:${urn}`);
  if (!ID.test(name)) return [];
  return values.map((id) => (id.includes(':') ? id : `${name.replace(/s$/, '')}:${id}`));
}

/** Whether it is for named readers alone. */
export const isNamed = (...told: readonly unknown[]): boolean =>
  told.some((one) => (one as { confidentiality?: unknown } | null | undefined)?.confidentiality === 'NAMED');
