import type { ResolutionPassed } from '@middletier/organisations/contract';

type Change = Partial<Omit<ResolutionPassed, 'subject'>> & { subject?: Partial<ResolutionPassed['subject']> };

/** York's vote on £320,000 out of the schools grant (004, case study 6), or what is said instead. */
export function aVote({ subject, ...change }: Change = {}): ResolutionPassed {
  return {
    ...{ resolutionId: 'york-2012-03-1', meetingId: 'york-2012-03', owner: 'partnership:yep' },
    board: { id: 'yep', name: 'York Education Partnership' },
    ...{ date: '2012-03-14', kind: 'OPEN_FUND', phase: null, text: 'A commissioning budget.' },
    votes: { for: 13, against: 2, abstain: 1 },
    ...{ constituencies: [], explanation: 'Carried by 13 to 2.' },
    ...change,
    subject: {
      ...{ purpose: 'Intervention and wider support', amountPence: 32_000_000, year: '2012-13' },
      ...{ schools: [], details: [] },
      ...subject,
    },
  };
}

/** What a phase decided for itself. */
export const aPhase = (phase: string, outcome: 'PASSED' | 'FAILED' | null) => ({
  ...{ id: phase.toLowerCase(), name: phase, phase, outcome, for: 0, against: 0, abstain: 0 },
});
