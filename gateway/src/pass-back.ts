import { pipeline } from 'node:stream/promises';
import type { Exchange } from '@middletier/runtime/http';
import type { Dispatcher } from 'undici';

const PASSED_BACK = [
  ...['content-type', 'content-disposition', 'content-language', 'cache-control', 'retry-after'],
] as const;

/** A service's answer as the answer to the caller, as it streams. */
export async function passBack(
  { statusCode, headers, body }: Dispatcher.ResponseData,
  { response }: Exchange,
): Promise<void> {
  for (const name of PASSED_BACK) if (headers[name] !== undefined) response.setHeader(name, headers[name]);
  response.statusCode = statusCode;
  await pipeline(body, response);
}
