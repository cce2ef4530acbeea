import { BlockList, isIP } from 'node:net';
import { Refusal } from '@middletier/runtime/refusal';

/** Networks that are not the public internet (RFC 6890 and its successors). */
const NOT_PUBLIC = { 4: new BlockList(), 6: new BlockList() };
for (const [network, bits] of [
  ...([
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
  ] as const),
  ...([
    ['172.16.0.0', 12],
    ['192.0.0.0', 24],
    ['192.0.2.0', 24],
    ['192.88.99.0', 24],
    ['192.168.0.0', 16],
  ] as const),
  ...([
    ['198.18.0.0', 15],
    ['198.51.100.0', 24],
    ['203.0.113.0', 24],
    ['224.0.0.0', 4],
    ['240.0.0.0', 4],
  ] as const),
])
  NOT_PUBLIC[4].addSubnet(network, bits, 'ipv4');
// Of IPv6 only what is given out as public (2000::/3) is, and of that not what hides an IPv4 address or is for documents.
for (const [network, bits] of [
  ['::', 3],
  ['4000::', 2],
  ['8000::', 1],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2001::', 32],
] as const)
  NOT_PUBLIC[6].addSubnet(network, bits, 'ipv6');

/** True for an address of the public internet. */
export function isPublic(ip: string): boolean {
  if (isIP(ip) === 4) return !NOT_PUBLIC[4].check(ip, 'ipv4');
  return isIP(ip) === 6 && !NOT_PUBLIC[6].check(ip, 'ipv6');
}

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
    (host === 'localhost' || host.endsWith('.localhost') || (isIP(host) !== 0 && !isPublic(host)))
  )
    throw refused(
      'PRIVATE_ADDRESS',
      `${read.hostname} is not on the public internet: nothing is sent there.`,
    );
  return read.href;
}

const refused = (code: string, message: string): Refusal => new Refusal(code, message, ['input', 'url']);
