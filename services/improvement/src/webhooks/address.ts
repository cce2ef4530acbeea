import { isValid, parse } from 'ipaddr.js';
import { Refusal } from '@middletier/runtime/refusal';

/** True for an address of the public internet; what hides another one, as IPv4 within IPv6, is not. */
export const isPublic = (ip: string): boolean => isValid(ip) && parse(ip).range() === 'unicast';

/** An address that deliveries may be sent to. Refuses BAD_URL and PRIVATE_ADDRESS. */
export function checkAddress(url: string, mayBePrivate: boolean): string {
  const read = URL.canParse(url) ? new URL(url) : null;
  const scheme = mayBePrivate ? /^https?:$/ : /^https:$/;
  if (
    !read ||
    url.length > 2_000 ||
    !scheme.test(read.protocol) ||
    read.username ||
    read.password ||
    read.hash
  )
    throw refused(
      'BAD_URL',
      'Give a whole address that begins with https://, without a user, password or #.',
    );
  const host = read.hostname.replace(/^\[|\]$/g, '');
  if (
    !mayBePrivate &&
    (host === 'localhost' || host.endsWith('.localhost') || (isValid(host) && !isPublic(host)))
  )
    throw refused(
      'PRIVATE_ADDRESS',
      `${read.hostname} is not on the public internet: nothing is sent there.`,
    );
  return read.href;
}

const refused = (code: string, message: string): Refusal => new Refusal(code, message, ['input', 'url']);
