// TextDecoder('windows-1252') is not used: Node 20.18.3 to 24 decode it as Latin-1 (nodejs/node issue 60888), which turns
// the apostrophe of "St Mary’s" (0x92) into an invisible control character.
const FROM_0X80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Text of Windows-1252 bytes, by the WHATWG table; no byte is invalid. */
export function windows1252(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .replace(/[\u0080-\u009f]/g, (c) => FROM_0X80.charAt(c.charCodeAt(0) - 0x80));
}
