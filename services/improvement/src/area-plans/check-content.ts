import { checkId, checkText } from '@middletier/runtime/check-input';
import { checkPeriod } from '@middletier/runtime/period';
import { Refusal, type Path } from '@middletier/runtime/refusal';
import type { Benchmark, Content, PlanArea, PlanMeasure, Priority, YearValue } from './area-plan';
import { checkYear } from './school-year';

/** About three (000): more than five are none. */
const MOST_PRIORITIES = 5;
const MOST_MEASURES = 10;
const MOST_NAMED = 500;
const MOST_WORDS = 20;

const refuse = (message: string, path: Path): never => {
  throw new Refusal('BAD_PLAN', message, path);
};

const refuseDoubles = (ids: readonly string[], path: Path): void => {
  if (new Set(ids).size < ids.length) refuse('An id stands here twice.', path);
};

/** @throws Refusal BAD_PLAN, BAD_YEAR, BAD_TEXT, BAD_ID, BAD_DATE, DATES_REVERSED */
export function checkContent({ name, area, priorities, from, to }: Content): Content {
  const path = ['input', 'priorities'];
  if (priorities.length < 1 || priorities.length > MOST_PRIORITIES)
    refuse(
      `A plan has 1 to ${MOST_PRIORITIES} priorities, about three; this one has ${priorities.length}.`,
      path,
    );
  refuseDoubles(
    priorities.map(({ id }) => id),
    path,
  );
  refuseDoubles(
    priorities.flatMap(({ measures }) => measures.map(({ id }) => id)),
    path,
  );
  return {
    ...checkPeriod({ from, to }, ['input']),
    name: checkText(name, ['input', 'name']),
    area: checkArea(area),
    priorities: priorities.map((one, i) => checkPriority(one, [...path, i])),
  };
}

function checkArea(area: PlanArea): PlanArea {
  const path = ['input', 'area'];
  if (area.authorities.length + area.urns.length === 0)
    refuse('Name the authorities whose schools it is for, or the schools themselves.', path);
  if (area.authorities.length > 50) refuse('A plan is for 50 authorities at the most.', path);
  if (area.urns.length > MOST_NAMED) refuse(`A plan names ${MOST_NAMED} schools at the most.`, path);
  return area;
}

/** Training is found again by these words, so each is written in one way. */
function checkWords(words: readonly string[], path: Path): string[] {
  if (words.length > MOST_WORDS) refuse(`Give ${MOST_WORDS} words at the most.`, path);
  return [...new Set(words.map((word, i) => checkId(word, [...path, i])))];
}

function checkPriority({ id, title, why, subjects, themes, measures }: Priority, path: Path): Priority {
  if (measures.length > MOST_MEASURES)
    refuse(`A priority has ${MOST_MEASURES} measures at the most.`, [...path, 'measures']);
  return {
    id: checkId(id, [...path, 'id']),
    title: checkText(title, [...path, 'title']),
    why: checkText(why, [...path, 'why'], 2_000),
    subjects: checkWords(subjects, [...path, 'subjects']),
    themes: checkWords(themes, [...path, 'themes']),
    measures: measures.map((one, i) => checkMeasure(one, [...path, 'measures', i])),
  };
}

function checkMeasure(measure: PlanMeasure, path: Path): PlanMeasure {
  const { baseline, milestones, target, direction } = measure;
  checkYears([baseline, ...milestones, target], path);
  const wanted =
    direction === 'HIGHER_IS_BETTER' ? target.value - baseline.value : baseline.value - target.value;
  if (wanted < 0) refuse('The target is worse than the baseline.', [...path, 'target']);
  return {
    ...measure,
    id: checkId(measure.id, [...path, 'id']),
    title: checkText(measure.title, [...path, 'title']),
    benchmarks: checkBenchmarks(measure.benchmarks, [...path, 'benchmarks']),
  };
}

/** From the baseline over the milestones to the target, each later than the one before. */
function checkYears(values: readonly YearValue[], path: Path): void {
  values.forEach(({ year }) => checkYear(year, path));
  if (values.some(({ year }, i) => i > 0 && year <= values[i - 1]!.year))
    refuse('Baseline, milestones and target must follow one another by school year.', path);
}

function checkBenchmarks(benchmarks: readonly Benchmark[], path: Path): Benchmark[] {
  const dated = benchmarks.map(({ name, from, value }, i) => ({
    name: checkText(name, [...path, i, 'name']),
    ...{ from: checkYear(from, [...path, i, 'from']), value },
  }));
  if (dated.some(({ from }, i) => i > 0 && from <= dated[i - 1]!.from))
    refuse('Benchmarks must follow one another by the school year they hold from.', path);
  return dated;
}
