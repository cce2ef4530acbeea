import { Refusal, type Path } from '@middletier/runtime/refusal';

/** A body as it is named everywhere, or somebody the register does not know as outside:NAME. Refuses BAD_BODY. */
export function checkBody(body: string, path: Path): string {
  if (/^(school:\d{5,6}|trust:\w{1,12}|local-authority:\d{3}|(partnership|outside):[\w-]{1,64})$/.test(body))
    return body;
  throw new Refusal(
    'BAD_BODY',
    `"${body}" names no body: write it as partnership:ID, local-authority:CODE, trust:UID, school:URN or outside:NAME.`,
    path,
  );
}
