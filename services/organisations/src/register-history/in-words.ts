const KEYS = ['code', 'uid', 'name'];

/** A value of the register as text: a code with its name, an address in one line; null where nothing is recorded. */
export function inWords(value: unknown): string | null {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return null;
  const parts: Readonly<Record<string, unknown>> = { ...value };
  const isNamed = 'name' in parts;
  const told = (isNamed ? KEYS.map((key) => parts[key]) : Object.values(parts)).filter(Boolean);
  return told.length === 0 ? null : told.join(isNamed ? ' ' : ', ');
}
