import { Refusal } from '@middletier/runtime/refusal';

const FORMS = {
  school: /^\d{5,6}$/,
  trust: /^\w{1,12}$/,
  'local-authority': /^\d{3}$/,
  partnership: /^[\w-]{1,64}$/,
  board: /^[\w-]{1,64}$/,
} as const;
export type BodyKind = keyof typeof FORMS;

/** A body as it is named everywhere: `school:URN`, `trust:UID`, `local-authority:CODE`, `partnership:ID`, `board:ID`. */
export type BodyRef = string;

export interface BodyKey {
  readonly kind: BodyKind;
  /** URN, UID, code or id. */
  readonly id: string;
}

export const bodyRef = (kind: BodyKind, id: string): BodyRef => `${kind}:${id}`;

/** Takes a reference apart. @throws Refusal BODY_UNREADABLE */
export function parseBody(ref: BodyRef, path?: readonly (string | number)[]): BodyKey {
  const colon = ref.indexOf(':');
  const [kind, id] = [ref.slice(0, colon), ref.slice(colon + 1)];
  if (Object.hasOwn(FORMS, kind) && FORMS[kind as BodyKind].test(id)) return { kind: kind as BodyKind, id };
  throw new Refusal(
    'BODY_UNREADABLE',
    `"${ref}" names no body: write school:URN, trust:UID, local-authority:CODE, partnership:ID or board:ID.`,
    path,
  );
}

/** The ids of one kind among references. */
export const idsOf = (kind: BodyKind, refs: readonly BodyRef[]): string[] =>
  refs.map((ref) => parseBody(ref)).flatMap((key) => (key.kind === kind ? [key.id] : []));
