import { REPORT_CARD_AREAS } from '../../observations/catalogue/inspection';
import type { SignalRule } from './rule';

const ofReportCard = ([area, title]: readonly [string, string]): readonly SignalRule[] => [
  {
    ...{ id: `${area}-urgent`, title: `${title}: urgent improvement`, measure: `report-card-${area}` },
    ...{ figure: 'VALUE', range: { from: null, below: 2 }, severity: 'RED', leastCohort: 0 },
  },
  {
    ...{ id: `${area}-needs-attention`, title: `${title}: needs attention`, measure: `report-card-${area}` },
    ...{ figure: 'VALUE', range: { from: 2, below: 3 }, severity: 'AMBER', leastCohort: 0 },
  },
];

/** What inspectors found: grades 1 to 4 until 2024/25, report cards after (two scales, never compared as one). */
export const INSPECTION_RULES: readonly SignalRule[] = [
  {
    ...{ id: 'inspected-inadequate', title: 'Inspected as inadequate' },
    ...{ measure: 'ofsted-overall-effectiveness', figure: 'VALUE' },
    ...{ range: { from: 4, below: null }, severity: 'RED', leastCohort: 0 },
  },
  {
    ...{ id: 'safeguarding-not-met', title: 'Safeguarding standards not met', measure: 'safeguarding-met' },
    ...{ figure: 'VALUE', range: { from: null, below: 1 }, severity: 'RED', leastCohort: 0 },
  },
  {
    ...{ id: 'inspected-requires-improvement', title: 'Inspected as requiring improvement' },
    ...{ measure: 'ofsted-overall-effectiveness', figure: 'VALUE' },
    ...{ range: { from: 3, below: 4 }, severity: 'AMBER', leastCohort: 0 },
  },
  ...Object.entries(REPORT_CARD_AREAS).flatMap(ofReportCard),
];
