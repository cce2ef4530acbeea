import type { Slice } from '@middletier/runtime/slice';
import { onReturnStandingChanged } from './on-return-standing-changed';

/** Reminders of returns that are overdue. */
export const overdueReturns: Slice = { consumptions: () => [onReturnStandingChanged] };
