import { Refusal } from '@middletier/runtime/refusal';

/** A duty or power in law for which an officer may set a category against what a board agreed (004, Wigan). */
export interface StatutoryReason {
  readonly id: string;
  readonly title: string;
  readonly law: string;
}

export const STATUTORY_REASONS: readonly StatutoryReason[] = [
  {
    id: 'special-measures',
    title: 'The school requires special measures',
    law: 'Education Act 2005, section 44(1)',
  },
  {
    id: 'serious-weaknesses',
    title: 'The school requires significant improvement',
    law: 'Education Act 2005, section 44(2)',
  },
  {
    id: 'warning-notice',
    title: 'A warning notice about performance, safety or governance was not complied with',
    law: 'Education and Inspections Act 2006, section 60',
  },
  {
    id: 'teachers-pay-and-conditions',
    title: "A warning notice about teachers' pay and conditions was not complied with",
    law: 'Education and Inspections Act 2006, section 60A',
  },
  {
    id: 'coasting',
    title: 'The school was told that it is coasting',
    law: 'Education and Inspections Act 2006, section 60B',
  },
  {
    id: 'high-standards',
    title: 'The duty to promote high standards cannot be met otherwise',
    law: 'Education Act 1996, section 13A',
  },
  {
    id: 'safeguarding',
    title: 'The duty to safeguard and promote the welfare of children cannot be met otherwise',
    law: 'Education Act 2002, section 175',
  },
];

/** Refuses STATUTORY_REASON_UNKNOWN. */
export function checkStatutoryReason(id: string): StatutoryReason {
  const reason = STATUTORY_REASONS.find((known) => known.id === id);
  if (reason) return reason;
  const known = STATUTORY_REASONS.map((one) => one.id).join(', ');
  throw new Refusal('STATUTORY_REASON_UNKNOWN', `"${id}" is no statutory reason. Known: ${known}.`, [
    'input',
    'statutoryReason',
  ]);
}
