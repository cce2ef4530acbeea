import type { ProgrammeWorkPublished } from '@middletier/improvement/contract';
import type { Practice } from './practice';

/** The id has dots, which no school may choose: a case study is never taken for another practice. */
const idOf = ({ cohort, school, work }: ProgrammeWorkPublished): string =>
  `${cohort.id}.${school.urn}.${work.id}`;

/**
 * What a school handed in to a programme for all to read stands in the directory from then on (003 N4: "a case study …
 * for publication"); the school may write more under the same id.
 */
export function caseStudyOf(told: ProgrammeWorkPublished, at: string): Practice {
  const { programme, cohort, school, work, title, url, on } = told;
  return {
    ...{ id: idOf(told), urn: school.urn, projectId: null, cohortId: cohort.id, title, url },
    need: `Owed to others as ${work.title} by schools of ${programme.name}, ${cohort.name}.`,
    what: url === null ? 'Handed in to the programme, which has its text.' : `To be read at ${url}.`,
    evidence: `Handed in on ${on}.`,
    ...{ subjects: [], themes: [], phases: [], publishedOn: on, version: 1 },
    changes: [{ at, by: programme.name }],
  };
}
