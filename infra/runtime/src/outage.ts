import { isNativeError } from 'node:util/types';
import {
  MongoNetworkError,
  MongoServerError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
} from 'mongodb';

/**
 * Server codes that say "not now": shutdown, step down, not primary, write conflict, no such transaction, time limits.
 * Labels alone are not enough: the driver labels only the first error of a cleared pool (reliability.md, traps).
 */
const NOT_NOW = new Set([
  6, 7, 24, 50, 64, 89, 91, 112, 189, 246, 251, 262, 9001, 10107, 11600, 11601, 11602, 13435, 13436,
]);

const RETRY_LABELS = ['TransientTransactionError', 'UnknownTransactionCommitResult', 'RetryableWriteError'];

interface MaybeLabelled {
  hasErrorLabel?: (label: string) => boolean;
}

/** Driver 6.16 lets a bare socket error through after a server crash, and may stumble over it: neither has class or label. */
function isBareSocketError(error: unknown): boolean {
  if (!isNativeError(error) || !['Error', 'TypeError'].includes(error.name)) return false;
  const { code } = error as NodeJS.ErrnoException;
  return /ECONNRESET|ECONNREFUSED|EPIPE|socket|connection .* closed|hasErrorLabel is not a function/i.test(
    `${code ?? ''} ${error.message}`,
  );
}

/** True where the database could not be reached or asked to try again: the work is sound, only its time was bad. */
export function isOutage(error: unknown): boolean {
  if (
    error instanceof MongoNetworkError ||
    error instanceof MongoServerSelectionError ||
    error instanceof MongoTopologyClosedError
  )
    return true;
  if (RETRY_LABELS.some((label) => (error as MaybeLabelled)?.hasErrorLabel?.(label))) return true;
  // A bulk write wraps whatever went wrong, a lost connection too, into an error of the server's class.
  if (error instanceof MongoServerError)
    return typeof error.code === 'number' ? NOT_NOW.has(error.code) : isOutage(error.errorResponse);
  return isBareSocketError(error);
}
