import { STEPS, type Step } from './evaluation';

/** How many have judged a step, and the sum of their scores. */
export interface Tally {
  readonly answers: number;
  readonly sum: number;
}
export type Tallies = Readonly<Partial<Record<Step, Tally>>>;

/** How many answers of the mean of all training are put beside those of an offer. */
const BESIDE = 5;
/** The middle of the scale, in hundredths: what counts as the mean while nothing has been judged at all. */
const MIDDLE = 300;
/** What a step counts in the whole: the later it is judged, the more it says. */
const WEIGHT: Readonly<Record<Step, number>> = { ON_THE_DAY: 1, IN_PRACTICE: 2, ON_PUPILS: 3 };

export interface StepQuality {
  readonly step: Step;
  readonly answers: number;
  /** In hundredths of a score; null without answers. */
  readonly mean: number | null;
  readonly expected: number;
  readonly sentence: string;
}

export interface Quality {
  /** In hundredths, 100 to 500. */
  readonly expected: number;
  readonly answers: number;
  readonly steps: readonly StepQuality[];
  readonly sentence: string;
}

const NONE: Tally = { answers: 0, sum: 0 };
const hundredths = (sum: number, answers: number): number => Math.round((100 * sum) / answers);
const shown = (value: number): string => (value / 100).toFixed(2);
const count = (answers: number): string => (answers === 1 ? '1 answer' : `${answers} answers`);

/** What may be expected of an offer from what was said of it and of all training (R4: quality known before booking). */
export function qualityOf(offer: Tallies, all: Tallies): Quality {
  const steps = STEPS.map((step) => stepOf(step, offer[step] ?? NONE, all[step] ?? NONE));
  const weights = STEPS.reduce((sum, step) => sum + WEIGHT[step], 0);
  const expected = Math.round(steps.reduce((sum, one) => sum + WEIGHT[one.step] * one.expected, 0) / weights);
  const parts = steps.map(({ step, expected: value }) => `${WEIGHT[step]} × ${shown(value)}`);
  return {
    ...{ expected, steps, answers: steps.reduce((sum, { answers }) => sum + answers, 0) },
    sentence: `(${parts.join(' + ')}) ÷ ${weights} = ${shown(expected)}: on the day counts once, in practice twice, the effect on pupils three times.`,
  };
}

/** Few answers are pulled towards the mean of all training: one who is delighted is no proof yet. */
function stepOf(step: Step, { answers, sum }: Tally, all: Tally): StepQuality {
  const middle = all.answers === 0 ? MIDDLE : hundredths(all.sum, all.answers);
  const whose = all.answers === 0 ? 'the middle of the scale' : 'the mean of all training';
  const expected = Math.round((100 * sum + BESIDE * middle) / (answers + BESIDE));
  if (answers === 0)
    return {
      step,
      answers,
      mean: null,
      expected: middle,
      sentence: `No answers yet: ${shown(middle)}, ${whose}.`,
    };
  const mean = hundredths(sum, answers);
  const sentence =
    `${count(answers)} with a mean of ${shown(mean)}, taken as if ${BESIDE} more had given ${shown(middle)}, ${whose}: ` +
    `(${answers} × ${shown(mean)} + ${BESIDE} × ${shown(middle)}) ÷ ${answers + BESIDE} = ${shown(expected)}.`;
  return { step, answers, mean, expected, sentence };
}
