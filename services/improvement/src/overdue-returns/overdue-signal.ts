import type { ReturnStandingChanged } from '@middletier/organisations/contract';
import type { Signal } from '../signals/raise-signals';

export const OVERDUE_RETURN_RULE = { id: 'return-overdue', title: 'A return is overdue' } as const;

/** The reminder that a school sees while returns are overdue which it had begun to send; none while all are in time. */
export function signalsOf(overdue: ReturnStandingChanged['overdue']): readonly Signal[] {
  if (overdue.length === 0) return [];
  const kinds = overdue.map(({ kind, lastDay }) => `${kind} (last for ${lastDay})`).join(', ');
  const sentence = `${overdue.length === 1 ? 'A return is' : 'Returns are'} overdue: ${kinds}.`;
  const rule = OVERDUE_RETURN_RULE.id;
  return [{ rule, severity: 'AMBER', sentence, value: overdue.length, threshold: null, source: 'HARD' }];
}
