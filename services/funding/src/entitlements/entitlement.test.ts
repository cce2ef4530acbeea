import type { CategorisationChanged } from '@middletier/improvement/contract';
import { openEntitlement } from './entitlement';

test('a change of category opens what the new category carries, to the penny', () => {
  const change: CategorisationChanged = {
    ...{
      school: { urn: '990001' },
      localAuthority: { code: '990' },
      phase: 'PRIMARY',
      from: 'GREEN',
      to: 'RED',
    },
    ...{ why: 'A reason.', reasons: [], weakCriteria: [], framework: { id: 'green-to-red', version: 1 } },
    ...{
      support: { days: 25, amountPence: 1_250_001 },
      audience: { school: '990001', localAuthority: '990', trust: null },
    },
  };
  const at = new Date('2026-03-02T09:00:00Z');
  expect(openEntitlement(change, at)).toEqual({
    ...{ urn: '990001', category: 'RED', days: 25, amountPence: 1_250_001, openedAt: at, closedAt: null },
  });
});
