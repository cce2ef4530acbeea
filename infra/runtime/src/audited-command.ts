import type { Actor } from './actor';
import { distinct, isNamed, subjectsOf, type AskedAbout } from './audit-subjects';
import type { Audited } from './audit-trail';
import type { Refusal } from './refusal';

/** A mutation, by whom, with what, and what its arguments are about. */
export interface AuditedCommand {
  readonly actor: Actor;
  readonly name: string;
  readonly input: unknown;
  readonly asked?: AskedAbout | undefined;
}

/** A command that was carried out, as the trail has it. */
export function carriedOut({ actor, name, input, asked }: AuditedCommand, result: unknown): Audited {
  const subjects = distinct(asked?.subjects ?? [], subjectsOf(result, asked?.kind ?? 'id'));
  return { actor, kind: 'CHANGE', action: name, subjects, named: isNamed(input, result) };
}

/** One that was not: it changed nothing. */
export function refused({ actor, name, input, asked }: AuditedCommand, { code }: Refusal): Audited {
  const about = { subjects: asked?.subjects ?? [], named: isNamed(input) };
  return { ...about, actor, kind: 'CHANGE', action: name, outcome: 'REFUSED', code };
}
