import { requireActor } from '@middletier/runtime/actor';
import { checkPeriod } from '@middletier/runtime/period';
import type { Resolvers } from '../generated/graphql';
import { requireActsFor } from '../ledger/may-read-account';
import { money } from '../ledger/pence';
import { CASE_STUDIES, perSchool, wholeOf } from './case-studies';
import { readValue } from './read-value';
import { urnsOf } from './repository';
import { valueOf } from './value-for-money';

const moneyOrNull = (pence: number | null) => (pence === null ? null : money(pence));

export const resolvers: Resolvers = {
  Query: {
    supportCostCaseStudies: (_root, _args, { actor }) => {
      requireActor(actor);
      return CASE_STUDIES;
    },
  },
  LocalAuthority: {
    valueForMoney: async ({ code }, { from, to }, context) => {
      await requireActsFor(context, `local-authority:${code}`);
      checkPeriod({ from, to }, []);
      const { db } = context.store;
      const [funds, urns] = await Promise.all([
        context.funds.givenBy(`local-authority:${code}`),
        urnsOf(db, code),
      ]);
      return valueOf(await readValue(db, { code, from, to, funds, urns }));
    },
  },
  SupportCostCaseStudy: {
    core: ({ corePence }) => moneyOrNull(corePence),
    coreSaid: ({ core }) => core,
    intervention: ({ interventionPence }) => moneyOrNull(interventionPence),
    interventionSaid: ({ intervention }) => intervention,
    corePerSchool: (study) => moneyOrNull(perSchool(study.corePence, study)),
    interventionPerSchool: (study) => moneyOrNull(perSchool(study.interventionPence, study)),
    perSchool: (study) => moneyOrNull(perSchool(wholeOf(study), study)),
  },
  ValueForMoney: {
    spent: ({ spentPence }) => money(spentPence),
    perDay: ({ pencePerDay }) => moneyOrNull(pencePerDay),
    perSchoolNeedingLess: (value) => moneyOrNull(value.pencePerSchoolNeedingLess),
    moved: ({ moves }) => moves.length,
    aimsReached: ({ aims }) => aims.reached,
    aimsJudged: ({ aims }) => aims.judged,
  },
};
