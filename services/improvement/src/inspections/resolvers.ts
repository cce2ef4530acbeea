import { requireConcernWith } from '@middletier/runtime/schools';
import type { Resolvers } from '../generated/graphql';
import { findMeasure } from '../observations/measures';
import type { Inspection } from './inspection';
import { latestOf } from './kept-inspection';
import { inspectionPage } from './repository';

export const resolvers: Resolvers = {
  School: {
    inspections: async ({ urn }, page, context) =>
      (await requireConcernWith(context, urn)) && inspectionPage(context.store.db, urn, page),
    latestJudgement: async ({ urn }, _args, context) => {
      if (!(await requireConcernWith(context, urn))) return null;
      const inspections = await context.inspections.load(urn);
      const [reportCard, graded] = [latestOf(inspections, 'REPORT_CARD'), latestOf(inspections, 'OEIF')];
      const inForce = reportCard ?? graded;
      return {
        ...{ inForce: inForce?.scale ?? null, reportCard, graded },
        safeguardingMet: inForce?.safeguardingMet ?? null,
      };
    },
  },
  Inspection: {
    recordedAt: ({ recordedAt }) => recordedAt.toISOString(),
    grades: (inspection) => inspection.grades.map((one) => gradeInWords(inspection, one)),
  },
};

function gradeInWords({ scale }: Inspection, { area, grade }: Inspection['grades'][number]) {
  const measure = `${scale === 'REPORT_CARD' ? 'report-card' : 'ofsted'}-${area}`;
  const { name: title = area, grades = {} } = findMeasure(measure) ?? {};
  return { measure, title, grade, name: grades[grade] ?? String(grade) };
}
