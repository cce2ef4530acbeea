import type {
  ProgrammeConditionInput,
  OpenProgrammeInput,
  PartnerRuleInput,
  ProgrammeEntryRuleInput,
  ProgrammeOwedInput,
} from '../generated/graphql';
import type { Condition, EntryRule, Owed, PartnerRule, Terms } from './programme';

// What the graph's inputs say, with what was left out.

const saidCondition = ({ measure, atLeast, atMost }: ProgrammeConditionInput): Condition => ({
  ...{ measure, atLeast: atLeast ?? null, atMost: atMost ?? null },
});

const saidEntry = ({ phases, match, conditions }: ProgrammeEntryRuleInput): EntryRule => ({
  ...{ phases: phases ?? [], match: match ?? 'ALL', conditions: (conditions ?? []).map(saidCondition) },
});

const saidPartners = (rule: PartnerRuleInput | null | undefined): PartnerRule => ({
  designations: rule?.designations ?? [],
  coachTrained: rule?.coachTrained ?? false,
  overseen: rule?.overseen ?? false,
  outsideChain: rule?.outsideChain ?? true,
  mostSchools: rule?.mostSchools ?? null,
  conditions: (rule?.conditions ?? []).map(saidCondition),
});

const saidOwed = ({ id, title, published }: ProgrammeOwedInput): Owed => ({
  ...{ id, title, published: published ?? false },
});

type Said = Omit<OpenProgrammeInput, 'idempotencyKey' | 'id' | 'owner'>;

export const saidTerms = ({
  name,
  purpose,
  entry,
  partners,
  themes,
  owes,
  aim,
  subsidyPence,
}: Said): Terms => ({
  ...{ name, purpose, entry: saidEntry(entry), partners: saidPartners(partners) },
  ...{ themes: themes ?? [], owes: (owes ?? []).map(saidOwed), aim: saidCondition(aim) },
  subsidyPence: subsidyPence ?? null,
});

type Changed = { readonly [Field in keyof Said]?: Said[Field] | null };

/** Only what was said: a field that was left out is not here. */
export const saidChange = ({
  name,
  purpose,
  entry,
  partners,
  themes,
  owes,
  aim,
  subsidyPence,
}: Changed): Partial<Terms> => ({
  ...(name == null ? {} : { name }),
  ...(purpose == null ? {} : { purpose }),
  ...(entry == null ? {} : { entry: saidEntry(entry) }),
  ...(partners == null ? {} : { partners: saidPartners(partners) }),
  ...(themes == null ? {} : { themes }),
  ...(owes == null ? {} : { owes: owes.map(saidOwed) }),
  ...(aim == null ? {} : { aim: saidCondition(aim) }),
  ...(subsidyPence == null ? {} : { subsidyPence }),
});
