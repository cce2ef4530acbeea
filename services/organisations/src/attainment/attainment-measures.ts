import type { Form } from '../returns/forms';
import { decimal } from '../returns/forms';

interface AttainmentMeasure {
  readonly name: string;
  readonly value: Form<number>;
}

const share = (name: string): AttainmentMeasure => ({ name, value: decimal(0, 100) });
const score = (name: string, [least, most]: readonly [number, number]): AttainmentMeasure => ({
  ...{ name, value: decimal(least, most) },
});

/**
 * Results that are taken, by the ids under which improvement measures them, with the limits of their scales: those of the
 * performance tables at the end of key stages 2 and 4 and of 16 to 18 study, and phonics and early years beside them.
 */
export const ATTAINMENT_MEASURES: Readonly<Record<string, AttainmentMeasure>> = {
  'eyfs-good-level': share('Early years: a good level of development'),
  'phonics-year-1': share('Phonics screening in year 1: expected standard'),
  'ks2-rwm-expected': share('Key stage 2: expected standard in reading, writing and mathematics'),
  'ks2-rwm-higher': share('Key stage 2: higher standard in reading, writing and mathematics'),
  'ks2-reading-expected': share('Key stage 2: expected standard in reading'),
  'ks2-writing-expected': share('Key stage 2: expected standard in writing'),
  'ks2-maths-expected': share('Key stage 2: expected standard in mathematics'),
  'ks2-gps-expected': share('Key stage 2: expected standard in grammar, punctuation and spelling'),
  'ks2-reading-score': score('Key stage 2: average scaled score in reading', [80, 120]),
  'ks2-maths-score': score('Key stage 2: average scaled score in mathematics', [80, 120]),
  'ks4-attainment-8': score('Key stage 4: Attainment 8', [0, 90]),
  'ks4-progress-8': score('Key stage 4: Progress 8', [-6, 6]),
  'ks4-ebacc-aps': score('Key stage 4: English Baccalaureate average points', [0, 9]),
  'ks4-ebacc-entry': share('Key stage 4: entered for the English Baccalaureate'),
  'ks4-english-maths-5': share('Key stage 4: grade 5 or above in English and mathematics'),
  'ks4-english-maths-4': share('Key stage 4: grade 4 or above in English and mathematics'),
  'ks5-a-level-aps': score('16 to 18: average points of an A level entry', [0, 60]),
  'ks5-academic-aps': score('16 to 18: average points of an academic entry', [0, 60]),
  'ks5-best-three-a-levels': score('16 to 18: average points of the best three A levels', [0, 60]),
};
