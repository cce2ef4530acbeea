import type { Actor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import type { Path } from '@middletier/runtime/refusal';

/** Somebody by the id of their account and by name, as they were called when it was written down. */
export interface Person {
  readonly id: string;
  readonly name: string;
}

export const personOf = ({ id, name }: Pick<Actor, 'id' | 'name'>): Person => ({ id, name });

/** Refuses BAD_TEXT for an id or a name that is empty or too long. */
export const checkPerson = ({ id, name }: Person, path: Path): Person => ({
  id: checkText(id, [...path, 'id']),
  name: checkText(name, [...path, 'name']),
});
