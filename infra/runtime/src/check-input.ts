import { Refusal, type Path } from './refusal';

/** Text without the blanks around it. Refuses BAD_TEXT where none is left or it is longer than `longest` characters. */
export function checkText(text: string, path: Path, longest = 200): string {
  const trimmed = text.trim();
  if (trimmed.length > 0 && trimmed.length <= longest) return trimmed;
  throw new Refusal('BAD_TEXT', `${String(path.at(-1))} must have 1 to ${longest} characters.`, path);
}

/** An id that its maker chose. Refuses BAD_ID. */
export function checkId(id: string, path: Path): string {
  if (/^[a-z0-9][a-z0-9-]{0,63}$/.test(id)) return id;
  const message = `"${id}" is no id: use small letters, digits and hyphens, 64 at the most.`;
  throw new Refusal('BAD_ID', message, path);
}

/** The second of two who edit one thing is told, and nothing is lost. Refuses CHANGED_MEANWHILE. */
export function checkVersion(what: string, read: number, now: number): void {
  if (read === now) return;
  throw new Refusal(
    'CHANGED_MEANWHILE',
    `Somebody changed ${what} since you read it (you read version ${read}, it is at ${now}): read it again and decide anew.`,
    ['input', 'version'],
  );
}
