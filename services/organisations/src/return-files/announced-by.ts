import type { Actor } from '@middletier/runtime/actor';
import { checkText } from '@middletier/runtime/check-input';
import { Refusal } from '@middletier/runtime/refusal';
import type { Announced } from './open-upload';

interface Sent {
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly params: URLSearchParams;
}

interface From {
  readonly kind: string;
  readonly sender: Actor;
  readonly newId: () => string;
  /** The mapping that the sender names, once it was found. */
  readonly mapping: string | null;
}

/**
 * What a sender says of a file beside the file: `file` (its name), `id` (chosen by the sender), `part=true` and `corrects` (the id of a file whose place it takes) in the address;
 * Repr-Digest (RFC 9530) and Upload-Offset in the headers. Refuses BAD_TEXT, BAD_FILE_ID, BAD_DIGEST and BAD_OFFSET.
 */
export function announcedBy({ headers, params }: Sent, { kind, sender, newId, mapping }: From): Announced {
  const name = params.get('file');
  return {
    ...{ kind, sender, mapping },
    id: checkedId(params.get('id')) ?? newId(),
    name: name === null ? null : checkText(name, ['file']),
    digest: digestIn(headers['repr-digest']),
    part: params.get('part') === 'true',
    corrects: checkedId(params.get('corrects')),
    offset: offsetIn(headers['upload-offset']),
  };
}

function checkedId(id: string | null): string | null {
  if (id === null || /^[\w-]{8,64}$/.test(id)) return id;
  throw new Refusal(
    'BAD_FILE_ID',
    `"${id}" is no id of a file: use 8 to 64 letters, digits, _ and -; a UUID serves.`,
  );
}

function digestIn(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const [, base64 = ''] = /(?:^|,)\s*sha-256=:([\w+/=]+):/.exec(String(header)) ?? [];
  const digest = Buffer.from(base64, 'base64');
  if (digest.length === 32) return digest.toString('hex');
  throw new Refusal(
    'BAD_DIGEST',
    'Repr-Digest must read sha-256=:BASE64: with the SHA-256 of the file as it is sent.',
  );
}

function offsetIn(header: string | string[] | undefined): number | null {
  if (header === undefined) return null;
  if (/^\d{1,12}$/.test(String(header))) return Number(header);
  throw new Refusal('BAD_OFFSET', 'Upload-Offset must be a whole number of bytes.');
}
