// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Wanted as WantedModel } from '../ledger/statement';
import type { AllocationLine as AllocationLineModel, Allocation as AllocationModel } from '../bids/allocation';
import type { Terms as TermsModel } from '../bids/terms';
import type { AuditEntry as AuditEntryModel, AuditTrailPage as AuditTrailPageModel } from '@middletier/runtime/audit-trail';
import type { Award as AwardModel, Instalment as InstalmentModel } from '../bids/award';
import type { AwardPage as AwardPageModel, BidPage as BidPageModel, RoundPage as RoundPageModel } from '../bids/repository';
import type { Bid as BidModel } from '../bids/bid';
import type { Round as RoundModel, Allocated as AllocatedModel } from '../bids/round';
import type { CreditAccount as CreditAccountModel } from '../credits/credit-account';
import type { CreditEntryPage as CreditEntryPageModel } from '../credits/repository';
import type { EarmarkOfFund as EarmarkOfFundModel, Fund as FundModel } from '../funds/fund';
import type { Expectation as ExpectationModel } from '../subscriptions/expectation';
import type { FinancialYear as FinancialYearModel, FundYear as FundYearModel } from '../year-end/fund-year';
import type { FundPage as FundPageModel } from '../funds/repository';
import type { FundProfit as FundProfitModel } from '../profit/fund-profit';
import type { Purchase as PurchaseModel } from '../joint-purchases/purchase';
import type { PurchasePage as PurchasePageModel } from '../joint-purchases/repository';
import type { InvoiceLine as InvoiceLineModel } from '../joint-purchases/invoice-line';
import type { Compared as ComparedModel } from '../joint-purchases/choose';
import type { Transaction as TransactionModel } from '../ledger/post';
import type { TransactionPage as TransactionPageModel } from '../ledger/loaders';
import type { ProfitShare as ProfitShareModel } from '../profit/share-profit';
import type { StandingOrder as StandingOrderModel, Due as DueModel } from '../support-payments/due';
import type { StatementLine as StatementLineModel, LinePage as LinePageModel, KindTotal as KindTotalModel } from '../ledger/statement-repository';
import type { Subscription as SubscriptionModel, Choice as ChoiceModel } from '../subscriptions/subscription';
import type { BuyIn as BuyInModel } from '../subscriptions/buy-in';
import type { SubscriptionPage as SubscriptionPageModel, SchemePage as SchemePageModel } from '../subscriptions/repository';
import type { Expected as ExpectedModel, Level as LevelModel, Scheme as SchemeModel } from '../subscriptions/scheme';
import type { CaseStudy as CaseStudyModel } from '../value-for-money/case-studies';
import type { CostLine as CostLineModel, TrueCost as TrueCostModel } from '../true-cost/true-cost';
import type { DuePage as DuePageModel } from '../support-payments/repository';
import type { Entitlement as EntitlementModel } from '../entitlements/entitlement';
import type { TradedService as TradedServiceModel, CostPart as CostPartModel } from '../traded-services/traded-service';
import type { ServicePage as ServicePageModel } from '../traded-services/repository';
import type { TrialBalance as TrialBalanceModel } from '../ledger/trial-balance';
import type { Value as ValueModel } from '../value-for-money/value-for-money';
import type { Context } from '../context';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A whole number of pence; it may be larger than an Int. */
  Pence: { input: number; output: number; }
  /** A day without a time, as YYYY-MM-DD. */
  Date: { input: string; output: string; }
  /** A moment in UTC, as YYYY-MM-DDThh:mm:ss.sssZ. */
  DateTime: { input: string; output: string; }
};

export type Query = {
  readonly __typename?: 'Query';
  /**
   * Who changed what is kept in the service funding (funds and the ledger), and who read there what is confidential, the newest first; kept for
   * seven years. Administrators see all of it; officers what concerns a school of their authority or the body that they name,
   * less what is for named readers alone; everybody what they did themselves (actor). Refused: FORBIDDEN, SCHOOL_UNKNOWN.
   */
  readonly fundingAuditTrail: AuditEntryConnection;
  /** The round of bids with this id; null where there is none. For everybody who says who they are. */
  readonly bidRound?: Maybe<BidRound>;
  /** Rounds of bids by fund and day. For everybody who says who they are. */
  readonly bidRounds?: Maybe<BidRoundConnection>;
  /** The bid with this id; null where there is none. For those who act for the bidder, the panel, and whose board voted the money. */
  readonly bid?: Maybe<Bid>;
  /** Credits of a body, one account for each scheme. For those who act for the body, or for the trust or authority of a school. */
  readonly creditAccounts?: Maybe<ReadonlyArray<CreditAccount>>;
  /** The fund with this id, which is that of the resolution that opened it; null where there is none. For everybody who says who they are: what a board voted money for is public. */
  readonly fund?: Maybe<Fund>;
  /** Funds in the order of their votes. For everybody who says who they are. */
  readonly funds?: Maybe<FundConnection>;
  /** The joint purchase with this id; null where there is none. For everybody who says who they are. */
  readonly jointPurchase?: Maybe<JointPurchase>;
  /** Joint purchases by owner and last day for demand. For everybody who says who they are. */
  readonly jointPurchases?: Maybe<JointPurchaseConnection>;
  /**
   * What was booked on an account, with the balance after each entry. Accounts are named fund/FUND/YEAR, earmark/FUND/EARMARK
   * and body/BODY, for example body/local-authority:983. The accounts of a fund are for those who act for the owner of its board
   * or for somebody who gave to it; that of a body for those who act for the body, or for the trust or authority of a school.
   */
  readonly accountStatement?: Maybe<AccountStatement>;
  /** A transaction of the ledger; null where there is none, refused with FORBIDDEN to those who may read none of its accounts. */
  readonly ledgerTransaction?: Maybe<LedgerTransaction>;
  /** Whether the ledger adds up at this moment. For administrators. */
  readonly trialBalance?: Maybe<TrialBalance>;
  /** The subscription scheme with this id; null where there is none. For everybody who says who they are. */
  readonly subscriptionScheme?: Maybe<SubscriptionScheme>;
  /** Subscription schemes by provider and first day. For everybody who says who they are. */
  readonly subscriptionSchemes?: Maybe<SubscriptionSchemeConnection>;
  /** What a body owes for support and training, by day. For those who act for the body, or for the trust or authority of a school. */
  readonly supportDues?: Maybe<SupportDueConnection>;
  /** What a body has ordered to be paid by itself; null for nothing. For those who act for it. */
  readonly standingOrder?: Maybe<StandingOrder>;
  /** Services that are sold to schools, by provider. For everybody who says who they are. */
  readonly tradedServices?: Maybe<TradedServiceConnection>;
  /**
   * What support truly costs with coordination, brokering, evaluation, development and overhead, and the price at which it sustains
   * itself. Nothing is stored. For everybody who says who they are. Refused with BAD_COST.
   */
  readonly supportTrueCost?: Maybe<SupportTrueCost>;
  /** What school improvement cost in the source's case studies, side by side. For everybody who says who they are. */
  readonly supportCostCaseStudies?: Maybe<ReadonlyArray<SupportCostCaseStudy>>;
  /**
   * The accounts of all funds of a body in a financial year: what they began with, what came and went, what is left. For those who act for
   * the body. Refused with BAD_YEAR.
   */
  readonly financialYear?: Maybe<FinancialYear>;
};


export type QueryFundingAuditTrailArgs = {
  filter?: InputMaybe<AuditTrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBidRoundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryBidRoundsArgs = {
  fund?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBidArgs = {
  id: Scalars['ID']['input'];
};


export type QueryCreditAccountsArgs = {
  body: Scalars['ID']['input'];
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryJointPurchaseArgs = {
  id: Scalars['ID']['input'];
};


export type QueryJointPurchasesArgs = {
  owner?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryAccountStatementArgs = {
  account: Scalars['ID']['input'];
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLedgerTransactionArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubscriptionSchemeArgs = {
  id: Scalars['ID']['input'];
};


export type QuerySubscriptionSchemesArgs = {
  provider?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportDuesArgs = {
  payer: Scalars['ID']['input'];
  state?: InputMaybe<SupportDueState>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStandingOrderArgs = {
  payer: Scalars['ID']['input'];
};


export type QueryTradedServicesArgs = {
  provider?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySupportTrueCostArgs = {
  input: SupportTrueCostInput;
};


export type QueryFinancialYearArgs = {
  of: Scalars['ID']['input'];
  year: Scalars['String']['input'];
};

/** Narrows the audit trail; everything given must hold. */
export type AuditTrailFilter = {
  /** About this school. */
  readonly urn?: InputMaybe<Scalars['ID']['input']>;
  /** About this body, for example local-authority:990. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** About this thing, by its kind and its id as in subjects, for example conversation: and its id. */
  readonly about?: InputMaybe<Scalars['ID']['input']>;
  /** Done by this account: the id of a person or of an API key. */
  readonly actor?: InputMaybe<Scalars['ID']['input']>;
  /** Changes or readings only. */
  readonly kind?: InputMaybe<AuditKind>;
  /** From this moment on. */
  readonly from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Before this moment. */
  readonly to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What an entry of the audit trail tells of. */
export type AuditKind =
  /** A mutation was carried out or refused. */
  | 'CHANGE'
  /** Something confidential was read. */
  | 'READ';

/** How a mutation ended. */
export type AuditOutcome =
  /** It was carried out; what was read was shown. */
  | 'DONE'
  /** It was refused and changed nothing. */
  | 'REFUSED';

/** One entry of the audit trail. It is written once and never changed. */
export type AuditEntry = {
  readonly __typename?: 'AuditEntry';
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** A change or a reading. */
  readonly kind: AuditKind;
  /** The mutation, such as recordConversation; read for a reading. */
  readonly action: Scalars['String']['output'];
  /** Id of the account that asked: a person or an API key. No name is kept. */
  readonly actorId: Scalars['ID']['output'];
  /** What it was about, each as a kind and an id: school:990001, or conversation: and its id. */
  readonly subjects: ReadonlyArray<Scalars['String']['output']>;
  /** How it ended. */
  readonly outcome: AuditOutcome;
  /** The code of the refusal; null where it was carried out. */
  readonly code?: Maybe<Scalars['String']['output']>;
  /** Id of the request it came with, as in the header x-request-id and in the logs; null where there was none. */
  readonly cause?: Maybe<Scalars['String']['output']>;
};

/** A page of the audit trail. */
export type AuditEntryConnection = {
  readonly __typename?: 'AuditEntryConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<AuditEntryEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of the audit trail and its place in the list. */
export type AuditEntryEdge = {
  readonly __typename?: 'AuditEntryEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AuditEntry;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Calls for plans that share a sum of a fund. For officers of the owner of the fund's board. Refused with FUND_UNKNOWN,
   * FUND_NOT_OPEN, ROUND_EXISTS, BAD_ID, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_AMOUNT, BAD_TERMS, BAD_PANEL or BAD_INSTALMENTS.
   */
  readonly openBidRound: BidRound;
  /**
   * Submits a plan, or another in its place while plans are taken. For those who act for the bidder. Refused with ROUND_UNKNOWN,
   * NOT_YET_OPEN, BIDDING_OVER, CHANGED_MEANWHILE, FIGURES_MISSING, BAD_BODY, BAD_TEXT, BAD_AMOUNT, BAD_AIM or TOO_MANY.
   */
  readonly submitBid: Bid;
  /**
   * Ends the time for plans before its last day. For officers of who keeps the round. Refused with ROUND_UNKNOWN,
   * CHANGED_MEANWHILE or BIDDING_OVER.
   */
  readonly closeBidding: BidRound;
  /**
   * Says what an assessor has to do with a bidder: they mark its bid no more, and marks they gave no longer count. For the panel.
   * Refused with BID_UNKNOWN, BIDDING_GOES_ON, ALLOCATED, CHANGED_MEANWHILE, NOT_ON_PANEL or BAD_TEXT.
   */
  readonly declareBidInterest: Bid;
  /**
   * Marks a bid; marked again, the later marks count. For the panel, but not for who acts for the bidder or its trust. Refused with
   * BID_UNKNOWN, BIDDING_GOES_ON, ALLOCATED, CHANGED_MEANWHILE, NOT_ON_PANEL, CONFLICT_OF_INTEREST, INTEREST_DECLARED, BAD_MARKS
   * or BAD_TEXT.
   */
  readonly assessBid: Bid;
  /**
   * Sets marks that count in the place of the assessors', with the reason. For officers of who keeps the round. Refused with
   * BID_UNKNOWN, BIDDING_GOES_ON, ALLOCATED, CHANGED_MEANWHILE, CONFLICT_OF_INTEREST, UNASSESSED, BAD_MARKS or BAD_TEXT.
   */
  readonly moderateBid: Bid;
  /**
   * Shares the money of a round, once: it is set aside in the fund, and each bid has its award. For officers of who keeps the round.
   * Refused with ROUND_UNKNOWN, BIDDING_GOES_ON, ALLOCATED, CHANGED_MEANWHILE, NO_BIDS, NOT_ASSESSED, FLOORS_TOO_HIGH, BAD_TERMS,
   * BAD_AMOUNT, BAD_DATE, EARMARK_EXISTS, OVERDRAWN, BACKDATED, DATE_TO_COME, ACCOUNT_CLOSED or POSTED_ALREADY.
   */
  readonly makeAllocation: BidRound;
  /**
   * Records that a condition of an award is met. For officers of who keeps the round. Refused with AWARD_UNKNOWN, CONDITION_UNKNOWN,
   * CHANGED_MEANWHILE or BAD_TEXT.
   */
  readonly meetAwardCondition: Award;
  /**
   * Pays the next instalment of an award against its evidence, once all conditions are met. For officers of who keeps the round.
   * Refused with AWARD_UNKNOWN, INSTALMENT_UNKNOWN, PAID, NOT_IN_TURN, CONDITIONS_NOT_MET, CHANGED_MEANWHILE, BAD_TEXT, BAD_DATE,
   * OVERDRAWN, BACKDATED or DATE_TO_COME.
   */
  readonly payAwardInstalment: Award;
  /**
   * Credits a body for a service it supplied. For officers of the scheme's provider; for days of support it is done by itself when a
   * deployment is completed. Refused with SCHEME_UNKNOWN, BAD_BODY, BAD_CREDITS, BAD_DATE, DATE_TO_COME or BAD_TEXT.
   */
  readonly earnCredits: CreditAccount;
  /**
   * Spends credits, those first that expire first. For those who act for the body, and officers of the scheme's provider. Refused with
   * SCHEME_UNKNOWN, CREDITS_SHORT, BACKDATED, BAD_CREDITS, BAD_DATE, DATE_TO_COME or BAD_TEXT.
   */
  readonly spendCredits: CreditAccount;
  /**
   * Spends money that was set aside for a school, or another body, with the provider it chooses. For those who speak for that body: its
   * authority does not. Refused with FUND_UNKNOWN, FUND_NOT_OPEN, EARMARK_UNKNOWN, OVERDRAWN, BACKDATED, DATE_TO_COME, BAD_ID, BAD_BODY,
   * BAD_TEXT, BAD_AMOUNT, or with POSTED_OTHERWISE where another payment has the id.
   */
  readonly spendOwnEarmark: LedgerTransaction;
  /**
   * Records money that is given to a fund. A top-slice is for officers of the authority whose grant it is; anything else also
   * for who acts for the giver, and for officers of the owner of the fund's board. Refused with FUND_UNKNOWN, FUND_NOT_OPEN,
   * CHANGED_MEANWHILE, ABOVE_VOTE, OUTSIDE_TERM, DATE_TO_COME, ACCOUNT_CLOSED, POSTED_ALREADY, BAD_ID, BAD_BODY, BAD_AMOUNT
   * or TOO_MANY.
   */
  readonly contributeToFund: Fund;
  /**
   * Sets money of a fund aside for a purpose. For officers of the owner of the fund's board. Refused with FUND_UNKNOWN,
   * FUND_NOT_OPEN, CHANGED_MEANWHILE, EARMARK_EXISTS, OVERDRAWN, BACKDATED, DATE_TO_COME, ACCOUNT_CLOSED, POSTED_ALREADY,
   * BAD_ID, BAD_BODY, BAD_TEXT, BAD_AMOUNT or TOO_MANY.
   */
  readonly earmarkFund: Fund;
  /**
   * Pays out money that was set aside, never more than there is. For officers of the owner of the fund's board. Refused with
   * FUND_UNKNOWN, FUND_NOT_OPEN, EARMARK_UNKNOWN, OVERDRAWN, BACKDATED, DATE_TO_COME, BAD_ID, BAD_BODY, BAD_TEXT, BAD_AMOUNT,
   * with POSTED_OTHERWISE where another payment has the id, or with REVERSED where the one that has it was taken back.
   */
  readonly payFromEarmark: LedgerTransaction;
  /**
   * Lets go of what is left of an earmark: it is in the fund again, to be set aside anew or to go where the vote says at the year's end. For
   * officers of the owner of the fund's board. Refused with FUND_UNKNOWN, FUND_NOT_OPEN, CHANGED_MEANWHILE, EARMARK_UNKNOWN, NOTHING_LEFT,
   * BAD_TEXT, BACKDATED, DATE_TO_COME or ACCOUNT_CLOSED.
   */
  readonly releaseEarmark: Fund;
  /**
   * Closes a financial year of a fund: what is left goes on to the next year, or back to those who gave it, as the vote laid
   * down. For officers of the owner of the fund's board. Refused with FUND_UNKNOWN, BAD_YEAR, CHANGED_MEANWHILE,
   * SHARED_BY_VOTE where the vote shares it as profit, YEAR_NOT_OVER, YEAR_CLOSED, or YEARS_IN_TURN while an earlier year is open.
   */
  readonly closeFundYear: Fund;
  /** Calls for what schools want to buy together. For officers of the owner. Refused with PURCHASE_EXISTS, FUND_UNKNOWN, BAD_ID, BAD_BODY, BAD_TEXT or BAD_DATE. */
  readonly callForDemand: JointPurchase;
  /**
   * Says what a body wants; said again it takes the place of the first, and 0 takes it back. For those who speak for the body: a school's
   * authority does not. Refused with PURCHASE_UNKNOWN, CHOSEN, DEMAND_OVER, BAD_BODY, BAD_QUANTITY, BAD_AMOUNT or TOO_MANY.
   */
  readonly stateDemand: JointPurchase;
  /**
   * Records what a provider asks; under its id it takes the place of an earlier quote. For officers of the owner. Refused with
   * PURCHASE_UNKNOWN, CHANGED_MEANWHILE, CHOSEN, BAD_ID, BAD_BODY, BAD_TIERS, BAD_AMOUNT, BAD_TEXT or TOO_MANY.
   */
  readonly recordQuote: JointPurchase;
  /**
   * Chooses a provider, with the reasons, and orders for each body what it wants. For officers of the owner. Refused with PURCHASE_UNKNOWN,
   * CHANGED_MEANWHILE, CHOSEN, NOTHING_WANTED, QUOTE_UNKNOWN or BAD_TEXT.
   */
  readonly chooseQuote: JointPurchase;
  /**
   * Confirms that a body has what it ordered, which puts its line on the invoice. For those who speak for the body. Refused with
   * PURCHASE_UNKNOWN, NOT_ORDERED, DELIVERED, BAD_DATE or DATE_TO_COME.
   */
  readonly confirmDelivery: JointPurchase;
  /**
   * Closes a financial year of a fund by sharing what is left of it as its vote laid down, to the penny: details `share:BODY` with parts, such
   * as 1 for each of three, and `reinvest:BODY` with what that part is put back into. For officers of the owner of the fund's board. Refused
   * with FUND_UNKNOWN, BAD_YEAR, CHANGED_MEANWHILE, NO_SHARING, BAD_SHARES, BAD_BODY, YEAR_CLOSED, YEAR_NOT_OVER,
   * or YEARS_IN_TURN while an earlier year is open.
   */
  readonly shareProfit: Fund;
  /**
   * Offers schools a scheme for a year, with its levels and prices. For officers of the provider. Refused with SCHEME_EXISTS, BAD_ID,
   * BAD_BODY, BAD_TEXT, BAD_DATE, DATES_REVERSED, BAD_AREAS, BAD_LEVELS, BAD_EXPECTED, BAD_CREDITS or BAD_AMOUNT.
   */
  readonly openSubscriptionScheme: SubscriptionScheme;
  /**
   * Subscribes a school, or moves it to another level while nothing is paid. For those who act for the school or its trust: whether to
   * buy is its own choice. Refused with SCHEME_UNKNOWN, SCHOOL_UNKNOWN, LEVEL_UNKNOWN, OUTSIDE_AREA, OUTSIDE_TERM, CHANGED_MEANWHILE,
   * PAID, PUPILS_UNKNOWN or BAD_AMOUNT.
   */
  readonly subscribe: SchoolSubscription;
  /**
   * Records that a school has paid for its subscription: a contribution to the fund of the scheme. For officers of the provider. Refused
   * with SUBSCRIPTION_UNKNOWN, NO_FUND, CHANGED_MEANWHILE, PAID, FUND_UNKNOWN, FUND_NOT_OPEN, OUTSIDE_TERM, ABOVE_VOTE, DATE_TO_COME,
   * BAD_DATE, ACCOUNT_CLOSED, POSTED_ALREADY or TOO_MANY.
   */
  readonly paySubscription: SchoolSubscription;
  /**
   * Orders that what becomes due from now on is paid by itself out of an earmark; the order before it ends. For officers of the payer who
   * keep the fund too. Refused with FUND_UNKNOWN or EARMARK_UNKNOWN.
   */
  readonly orderSupportPayments: StandingOrder;
  /**
   * Pays what is due out of an earmark, once. For officers of the payer who keep the fund too, and for who speaks for the payer where the
   * earmark was set aside for it. Refused with DUE_UNKNOWN, NOT_DUE, CHANGED_MEANWHILE, FUND_UNKNOWN, FUND_NOT_OPEN, EARMARK_UNKNOWN,
   * BAD_DATE, OVERDRAWN, BACKDATED or DATE_TO_COME.
   */
  readonly paySupport: SupportDue;
  /**
   * Takes what a body is owed into a fund, as a contribution of who owed it: what schools pay for a training or for their part of an order.
   * For officers of who is owed who keep the fund too. Refused with DUE_UNKNOWN, NOT_DUE, CHANGED_MEANWHILE, FUND_UNKNOWN, FUND_NOT_OPEN,
   * OUTSIDE_TERM, ABOVE_VOTE, BAD_DATE, DATE_TO_COME, ACCOUNT_CLOSED or TOO_MANY.
   */
  readonly takePayment: SupportDue;
  /**
   * Says that nothing is owed any more: it was paid outside the funds kept here, or is let go. For who is owed; where that is nobody the
   * register knows, for who owes. Refused with DUE_UNKNOWN, NOT_DUE, CHANGED_MEANWHILE or BAD_TEXT.
   */
  readonly closeDue: SupportDue;
  /**
   * Pays each school of a programme its subsidy, once. For officers of the owner of the fund's board. Refused with FUND_UNKNOWN,
   * FUND_NOT_OPEN, EARMARK_UNKNOWN, BAD_ID, BAD_TEXT, BAD_DATE, BAD_AMOUNT, BAD_BODY, TOO_MANY, OVERDRAWN, BACKDATED or DATE_TO_COME.
   */
  readonly subsidiseProgramme: ReadonlyArray<SupportDue>;
  /**
   * Takes a contribution, an earmark or a payment back as of today, by a transaction of its own: nothing is ever edited. What was paid by it
   * (an instalment, a subscription, something due) is to be paid again. For officers of the owner of the fund's board. Refused with
   * TRANSACTION_UNKNOWN, NOT_REVERSIBLE, REVERSED, BAD_TEXT, ACCOUNT_CLOSED, or with OVERDRAWN where the money is spent.
   */
  readonly reverseTransaction: LedgerTransaction;
  /**
   * Puts a service into the catalogue, or changes it. For officers of the provider. Refused with CHANGED_MEANWHILE, BAD_ID, BAD_BODY,
   * BAD_TEXT, BAD_AMOUNT or TOO_MANY.
   */
  readonly offerTradedService: TradedService;
  /** Takes a service out of the catalogue. For officers of the provider. Refused with SERVICE_UNKNOWN, CHANGED_MEANWHILE or WITHDRAWN. */
  readonly withdrawTradedService: TradedService;
  /**
   * Closes a financial year of every fund of a body that is not closed yet, all or none, each as its vote laid down: what is left goes on,
   * goes back to those who gave it, or is shared as profit. For officers of the body. Refused with BAD_YEAR, YEAR_NOT_OVER, YEARS_IN_TURN
   * while an earlier year is open, or BAD_SHARES.
   */
  readonly closeFinancialYear: FinancialYear;
};


export type MutationOpenBidRoundArgs = {
  input: OpenBidRoundInput;
};


export type MutationSubmitBidArgs = {
  input: SubmitBidInput;
};


export type MutationCloseBiddingArgs = {
  input: CloseBiddingInput;
};


export type MutationDeclareBidInterestArgs = {
  input: DeclareBidInterestInput;
};


export type MutationAssessBidArgs = {
  input: AssessBidInput;
};


export type MutationModerateBidArgs = {
  input: ModerateBidInput;
};


export type MutationMakeAllocationArgs = {
  input: MakeAllocationInput;
};


export type MutationMeetAwardConditionArgs = {
  input: MeetAwardConditionInput;
};


export type MutationPayAwardInstalmentArgs = {
  input: PayAwardInstalmentInput;
};


export type MutationEarnCreditsArgs = {
  input: EarnCreditsInput;
};


export type MutationSpendCreditsArgs = {
  input: SpendCreditsInput;
};


export type MutationSpendOwnEarmarkArgs = {
  input: SpendOwnEarmarkInput;
};


export type MutationContributeToFundArgs = {
  input: ContributeToFundInput;
};


export type MutationEarmarkFundArgs = {
  input: EarmarkFundInput;
};


export type MutationPayFromEarmarkArgs = {
  input: PayFromEarmarkInput;
};


export type MutationReleaseEarmarkArgs = {
  input: ReleaseEarmarkInput;
};


export type MutationCloseFundYearArgs = {
  input: CloseFundYearInput;
};


export type MutationCallForDemandArgs = {
  input: CallForDemandInput;
};


export type MutationStateDemandArgs = {
  input: StateDemandInput;
};


export type MutationRecordQuoteArgs = {
  input: RecordQuoteInput;
};


export type MutationChooseQuoteArgs = {
  input: ChooseQuoteInput;
};


export type MutationConfirmDeliveryArgs = {
  input: ConfirmDeliveryInput;
};


export type MutationShareProfitArgs = {
  input: ShareProfitInput;
};


export type MutationOpenSubscriptionSchemeArgs = {
  input: OpenSubscriptionSchemeInput;
};


export type MutationSubscribeArgs = {
  input: SubscribeInput;
};


export type MutationPaySubscriptionArgs = {
  input: PaySubscriptionInput;
};


export type MutationOrderSupportPaymentsArgs = {
  input: OrderSupportPaymentsInput;
};


export type MutationPaySupportArgs = {
  input: PaySupportInput;
};


export type MutationTakePaymentArgs = {
  input: TakePaymentInput;
};


export type MutationCloseDueArgs = {
  input: CloseDueInput;
};


export type MutationSubsidiseProgrammeArgs = {
  input: SubsidiseProgrammeInput;
};


export type MutationReverseTransactionArgs = {
  input: ReverseTransactionInput;
};


export type MutationOfferTradedServiceArgs = {
  input: OfferTradedServiceInput;
};


export type MutationWithdrawTradedServiceArgs = {
  input: WithdrawTradedServiceInput;
};


export type MutationCloseFinancialYearArgs = {
  input: CloseFinancialYearInput;
};

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Bids of the school, as they were submitted. Shown to those who act for the school, its trust or its authority. */
  readonly bids?: Maybe<BidConnection>;
  /** Credits of the school, one account for each scheme. Shown to those who act for the school, its trust or its authority. */
  readonly creditAccounts?: Maybe<ReadonlyArray<CreditAccount>>;
  /** Money that was set aside for the school, which it spends where it chooses. Shown to those who act for the school, its trust or its authority. */
  readonly earmarkedMoney?: Maybe<ReadonlyArray<Earmark>>;
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Support the school is entitled to by its category; null where it has none.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly supportEntitlement?: Maybe<SupportEntitlement>;
  /** Subscriptions of the school by their first day. Shown to those who act for the school, its trust or its authority. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
  /** What the school's category expects, or expected, it to buy. Shown to those who act for the school, its trust or its authority. */
  readonly expectedSubscriptions?: Maybe<ReadonlyArray<ExpectedSubscription>>;
  /** What the school owes, or is owed, for support and training, by day. Shown to those who act for the school, its trust or its authority. */
  readonly supportDues?: Maybe<SupportDueConnection>;
};


/** A school, college or other establishment in the national register. */
export type SchoolBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportEntitlementArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSubscriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportDuesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type Fund = {
  readonly __typename?: 'Fund';
  /** Rounds in which bids share money of the fund, by day. */
  readonly bidRounds?: Maybe<BidRoundConnection>;
  /** Id of the fund: that of the resolution. */
  readonly id: Scalars['ID']['output'];
  /** Whether the vote opened it. */
  readonly state: FundState;
  /** Why the vote opened none; null where it did. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Where its money comes from. */
  readonly kind: FundKind;
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** Whose board it is, as a reference: the officers of this body keep the fund. */
  readonly owner: Scalars['ID']['output'];
  /** The board that answers for it. */
  readonly board: Board;
  /** The vote that opened it. */
  readonly resolution: Resolution;
  /** How the votes went. */
  readonly votes: FundVotes;
  /** The most that may be given to it: what the board voted. */
  readonly voted: Money;
  /** The phases whose money it is; empty for all. */
  readonly phases: ReadonlyArray<Scalars['String']['output']>;
  /** The day of the vote: the first on which it takes contributions. */
  readonly from: Scalars['Date']['output'];
  /** The last day on which it takes contributions. */
  readonly to: Scalars['Date']['output'];
  /** What becomes of what is left of a financial year. */
  readonly yearEnd: FundYearEnd;
  /** What else the vote laid down, by name. */
  readonly rules: ReadonlyArray<FundRule>;
  /** What was given to it and not taken back. */
  readonly given: Money;
  /** Who gave how much. For those who act for the owner of its board or for somebody who gave. */
  readonly contributors?: Maybe<ReadonlyArray<FundContributor>>;
  /** What is in it, set aside or not. */
  readonly balance?: Maybe<Money>;
  /** What is in it and not set aside. */
  readonly unassigned?: Maybe<Money>;
  /** What was set aside, in the order it was. */
  readonly earmarks: ReadonlyArray<Earmark>;
  /** Its transactions by day. For those who act for the owner of its board or for somebody who gave. */
  readonly transactions?: Maybe<LedgerTransactionConnection>;
  /** Financial years that are closed, as 2012-13. */
  readonly closedYears: ReadonlyArray<Scalars['String']['output']>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
  /**
   * What is left of a financial year, neither paid nor set aside, and how the vote shares it; of a year that was shared, what was shared. For
   * those who act for the owner of its board or for somebody who gave.
   */
  readonly profit?: Maybe<FundProfit>;
};


/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type FundBidRoundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type FundBalanceArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type FundUnassignedArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type FundTransactionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type FundProfitArgs = {
  year: Scalars['String']['input'];
};

/** A call for plans that share a sum of a fund in proportion to their quality and impact, to need and to size. */
export type BidRound = {
  readonly __typename?: 'BidRound';
  /** Id of the round. */
  readonly id: Scalars['ID']['output'];
  /** The fund whose money is shared; it leads to the vote. */
  readonly fund: Fund;
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What is called for. */
  readonly call: Scalars['String']['output'];
  /** The first day for plans. */
  readonly opens: Scalars['Date']['output'];
  /** The last day for plans. */
  readonly closes: Scalars['Date']['output'];
  /** The day on which it was closed before its last day; null where it was not. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** True where no plan is taken any more: now bids are assessed. */
  readonly biddingOver: Scalars['Boolean']['output'];
  /** By what the money is to be shared. */
  readonly terms: AllocationTerms;
  /** Who assesses. */
  readonly panel: ReadonlyArray<BidAssessor>;
  /** How many of the panel must have marked a bid. */
  readonly assessorsNeeded: Scalars['Int']['output'];
  /** Assessors that differ by as many points of 1000, or more, must be moderated. */
  readonly moderateFrom: Scalars['Int']['output'];
  /** What must be met before anything is paid. */
  readonly conditions: ReadonlyArray<Scalars['String']['output']>;
  /** The parts in which an award is paid. */
  readonly instalments: ReadonlyArray<BidInstalmentRule>;
  /** Its bids. For the panel, and for whose board voted the money. */
  readonly bids?: Maybe<BidConnection>;
  /** What each bid would get, by the terms of the round or by others; nothing is stored. For officers of who keeps the round. */
  readonly rehearsal?: Maybe<AllocationRehearsal>;
  /** That the money was shared; null before. */
  readonly allocated?: Maybe<BidRoundAllocation>;
  /** What each bid got and why, from which anybody can reckon it again; bids that got nothing too. Empty before the money was shared. */
  readonly awards: AwardConnection;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};


/** A call for plans that share a sum of a fund in proportion to their quality and impact, to need and to size. */
export type BidRoundBidsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A call for plans that share a sum of a fund in proportion to their quality and impact, to need and to size. */
export type BidRoundRehearsalArgs = {
  terms?: InputMaybe<AllocationTermsInput>;
};


/** A call for plans that share a sum of a fund in proportion to their quality and impact, to need and to size. */
export type BidRoundAwardsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Somebody who assesses bids. */
export type BidAssessor = {
  readonly __typename?: 'BidAssessor';
  /** Id of the person or machine: the subject of their token, or the id of their key. */
  readonly id: Scalars['ID']['output'];
  /** Their name. */
  readonly name: Scalars['String']['output'];
};

/** A part in which an award is paid. */
export type BidInstalmentRule = {
  readonly __typename?: 'BidInstalmentRule';
  /** Of the award, in per cent. */
  readonly percent: Scalars['Int']['output'];
  /** What is to be shown for it. */
  readonly evidence: Scalars['String']['output'];
};

/** By what a sum is shared: score × need × size, between a floor and a cap, to the penny by largest remainder. */
export type AllocationTerms = {
  readonly __typename?: 'AllocationTerms';
  /** The sum. */
  readonly pool: Money;
  /** What quality counts for in a score, in per cent; impact is the rest. */
  readonly qualityPercent: Scalars['Int']['output'];
  /** The score of 1000 that a bid must reach to get anything. */
  readonly leastScore: Scalars['Int']['output'];
  /** The least that a bid gets which reaches that score, unless it asks for less. */
  readonly floor: Money;
  /** The most that a bid gets; null for what it asks. */
  readonly cap?: Maybe<Money>;
  /** Whether need counts: 1 plus the share of pupils eligible for free school meals. */
  readonly byNeed: Scalars['Boolean']['output'];
  /** Whether size counts: the number of pupils. */
  readonly bySize: Scalars['Boolean']['output'];
};

/** That the money of a round was shared. */
export type BidRoundAllocation = {
  readonly __typename?: 'BidRoundAllocation';
  /** By what terms. */
  readonly terms: AllocationTerms;
  /** What was shared. */
  readonly total: Money;
  /** How many bids there were. */
  readonly bids: Scalars['Int']['output'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly by: Scalars['String']['output'];
};

/** What an allocation would be. */
export type AllocationRehearsal = {
  readonly __typename?: 'AllocationRehearsal';
  /** By what terms. */
  readonly terms: AllocationTerms;
  /** What would be shared. */
  readonly total: Money;
  /** What would be left, since every bid is at its cap. */
  readonly left: Money;
  /** All weights together, of the bids that would get something. */
  readonly weight: Scalars['Float']['output'];
  /** What each bid would get, by the ids of the bids. */
  readonly lines: ReadonlyArray<AllocationLine>;
};

/** What a bid gets and why. */
export type AllocationLine = {
  readonly __typename?: 'AllocationLine';
  /** Id of the bid. */
  readonly id: Scalars['ID']['output'];
  /** The bidder, as a reference. */
  readonly body: Scalars['ID']['output'];
  /** Its score, of 1000. */
  readonly score: Scalars['Int']['output'];
  /** Need in thousandths: 1243 where 24.3 per cent are eligible for free school meals; 1000 where need does not count. */
  readonly need: Scalars['Int']['output'];
  /** Pupils; 1 where size does not count. */
  readonly size: Scalars['Int']['output'];
  /** Score × need × size. */
  readonly weight: Scalars['Float']['output'];
  /** What it asked for. */
  readonly ask: Money;
  /** What it gets. */
  readonly amount: Money;
  /** What decided the amount. */
  readonly bound: AllocationBound;
  /** The reckoning, in words. */
  readonly sentence: Scalars['String']['output'];
};

/** What decided the amount that a bid gets. */
export type AllocationBound =
  /** Its share by weight. */
  | 'WEIGHT'
  /** The floor, which is more than its share would be. */
  | 'FLOOR'
  /** The cap or what it asked, which is less than its share would be. */
  | 'CAP'
  /** It did not reach the score that was needed. */
  | 'BELOW_SCORE';

/** A page of rounds. */
export type BidRoundConnection = {
  readonly __typename?: 'BidRoundConnection';
  /** The rounds. */
  readonly edges: ReadonlyArray<BidRoundEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A round and its place in the list. */
export type BidRoundEdge = {
  readonly __typename?: 'BidRoundEdge';
  /** Give it as `after` to go on behind this round. */
  readonly cursor: Scalars['String']['output'];
  /** The round. */
  readonly node: BidRound;
};

/** A page of bids. */
export type BidConnection = {
  readonly __typename?: 'BidConnection';
  /** The bids. */
  readonly edges: ReadonlyArray<BidEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A bid and its place in the list. */
export type BidEdge = {
  readonly __typename?: 'BidEdge';
  /** Give it as `after` to go on behind this bid. */
  readonly cursor: Scalars['String']['output'];
  /** The bid. */
  readonly node: Bid;
};

/** A page of awards. */
export type AwardConnection = {
  readonly __typename?: 'AwardConnection';
  /** The awards. */
  readonly edges: ReadonlyArray<AwardEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An award and its place in the list. */
export type AwardEdge = {
  readonly __typename?: 'AwardEdge';
  /** Give it as `after` to go on behind this award. */
  readonly cursor: Scalars['String']['output'];
  /** The award. */
  readonly node: Award;
};

/** A plan, and what is asked for it. */
export type Bid = {
  readonly __typename?: 'Bid';
  /** Id of the bid: a body has one in a round. */
  readonly id: Scalars['ID']['output'];
  /** The round. */
  readonly round: BidRound;
  /** The bidder, as a reference such as school:993001. */
  readonly body: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The plan. */
  readonly plan: Scalars['String']['output'];
  /** The figure it is to change; null where it names none. */
  readonly aim?: Maybe<BidAim>;
  /** What it asks for. */
  readonly ask: Money;
  /** Pupils of the bidder. */
  readonly pupils: Scalars['Int']['output'];
  /** Per cent of them who are eligible for free school meals. */
  readonly percentageFsm: Scalars['Float']['output'];
  /** Who gave these two figures. */
  readonly figuresFrom: BidFiguresSource;
  /** When it was submitted. */
  readonly submittedAt: Scalars['DateTime']['output'];
  /** Name of who submitted it. */
  readonly submittedBy: Scalars['String']['output'];
  /** Of 1000: by the moderation, or the mean of the assessors to the nearest point; null before anybody marked it. */
  readonly score?: Maybe<Scalars['Int']['output']>;
  /** Marks and reasons of the assessors. */
  readonly assessments: ReadonlyArray<BidAssessment>;
  /** Interests that assessors declared. For the panel, and for whose board voted the money. */
  readonly interests?: Maybe<ReadonlyArray<BidInterest>>;
  /** Marks that count in the place of the assessors'; null where theirs count. */
  readonly moderation?: Maybe<BidModeration>;
  /** What came of it; null before the money was shared. */
  readonly award?: Maybe<Award>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** Who gave the figures by which a bid is weighed. */
export type BidFiguresSource =
  /** The national register. */
  | 'REGISTER'
  /** The bidder, since the register has none. */
  | 'BIDDER';

/** The figure that a plan is to change. */
export type BidAim = {
  readonly __typename?: 'BidAim';
  /** The measure, as in the catalogue of measures. */
  readonly measure: Scalars['ID']['output'];
  /** Where it stands. */
  readonly baseline: Scalars['Float']['output'];
  /** Where it is to stand. */
  readonly target: Scalars['Float']['output'];
};

/** Marks of an assessor. */
export type BidAssessment = {
  readonly __typename?: 'BidAssessment';
  /** Name of the assessor; null for those who act for the bidder alone. */
  readonly assessor?: Maybe<Scalars['String']['output']>;
  /** Quality of the plan, 0 to 10. */
  readonly quality: Scalars['Int']['output'];
  /** Impact to be expected, 0 to 10. */
  readonly impact: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
};

/** What an assessor has to do with a bidder. */
export type BidInterest = {
  readonly __typename?: 'BidInterest';
  /** Name of the assessor. */
  readonly assessor: Scalars['String']['output'];
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** When it was declared. */
  readonly at: Scalars['DateTime']['output'];
};

/** Marks that count in the place of the assessors'. */
export type BidModeration = {
  readonly __typename?: 'BidModeration';
  /** Quality of the plan, 0 to 10. */
  readonly quality: Scalars['Int']['output'];
  /** Impact to be expected, 0 to 10. */
  readonly impact: Scalars['Int']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
  /** Name of who moderated. */
  readonly by: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
};

/** What came of a bid: its share, and what became of it. */
export type Award = {
  readonly __typename?: 'Award';
  /** Id of the bid. */
  readonly id: Scalars['ID']['output'];
  /** The bid; for those who may read it. */
  readonly bid?: Maybe<Bid>;
  /** The fund whose money it is; it leads to the vote. */
  readonly fund: Fund;
  /** What it got and why. */
  readonly line: AllocationLine;
  /** What must be met before anything is paid. */
  readonly conditions: ReadonlyArray<AwardCondition>;
  /** The parts in which it is paid, in their order. */
  readonly instalments: ReadonlyArray<AwardInstalment>;
  /** Figures for the measure that the plan is to change, since the award. For those who may read the bid. */
  readonly outcomes?: Maybe<ReadonlyArray<AwardOutcome>>;
  /** Whether the last of them reaches the target; null where there is no target, or no figure yet. */
  readonly reachedAim?: Maybe<Scalars['Boolean']['output']>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** Something that must be met before an award is paid. */
export type AwardCondition = {
  readonly __typename?: 'AwardCondition';
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** How it was met; null while it is not. */
  readonly met?: Maybe<AwardConditionMet>;
};

/** How a condition was met. */
export type AwardConditionMet = {
  readonly __typename?: 'AwardConditionMet';
  /** What shows it. */
  readonly evidence: Scalars['String']['output'];
  /** Name of who recorded it. */
  readonly by: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
};

/** A part in which an award is paid. */
export type AwardInstalment = {
  readonly __typename?: 'AwardInstalment';
  /** 1, 2, 3 … */
  readonly number: Scalars['Int']['output'];
  /** How much. */
  readonly amount: Money;
  /** What is to be shown for it. */
  readonly asks: Scalars['String']['output'];
  /** What was shown; null while it is not paid. */
  readonly evidence?: Maybe<Scalars['String']['output']>;
  /** The day from which the payment counts; null while it is not paid. */
  readonly paidOn?: Maybe<Scalars['Date']['output']>;
  /** The payment; null while it is not paid. */
  readonly transaction?: Maybe<LedgerTransaction>;
  /** The last payment of it that was taken back; null for none. */
  readonly takenBack?: Maybe<LedgerTransaction>;
};

/** A figure of a school since it got its award. */
export type AwardOutcome = {
  readonly __typename?: 'AwardOutcome';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** What it is of: a school year as 2018/19, or a day. */
  readonly period: Scalars['String']['output'];
  /** The last day of that. */
  readonly to: Scalars['Date']['output'];
  /** The value. */
  readonly value: Scalars['Float']['output'];
  /** Where it comes from: a file, a return or a document. */
  readonly source: Scalars['String']['output'];
};

/** By what a sum is to be shared. */
export type AllocationTermsInput = {
  /** The sum, in pence. */
  readonly poolPence: Scalars['Pence']['input'];
  /** What quality counts for in a score, in per cent; impact is the rest. */
  readonly qualityPercent?: InputMaybe<Scalars['Int']['input']>;
  /** The score of 1000 that a bid must reach to get anything. */
  readonly leastScore?: InputMaybe<Scalars['Int']['input']>;
  /** The least that a bid gets which reaches that score, unless it asks for less; in pence. */
  readonly floorPence?: InputMaybe<Scalars['Pence']['input']>;
  /** The most that a bid gets, in pence; left out for what it asks. */
  readonly capPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Whether need counts. */
  readonly byNeed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether size counts. */
  readonly bySize?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Somebody who is to assess bids. */
export type BidAssessorInput = {
  /** Id of the person or machine: the subject of their token, or the id of their key. */
  readonly id: Scalars['ID']['input'];
  /** Their name. */
  readonly name: Scalars['String']['input'];
};

/** A part in which awards are paid. */
export type BidInstalmentInput = {
  /** Of the award, in per cent; all parts together are 100. */
  readonly percent: Scalars['Int']['input'];
  /** What is to be shown for it. */
  readonly evidence: Scalars['String']['input'];
};

/** A call for plans. */
export type OpenBidRoundInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** Id of the round, yours to choose: small letters, digits and hyphens. The money is set aside under it. */
  readonly id: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What is called for. */
  readonly call: Scalars['String']['input'];
  /** The first day for plans. */
  readonly opens: Scalars['Date']['input'];
  /** The last day for plans. */
  readonly closes: Scalars['Date']['input'];
  /** By what the money is to be shared. */
  readonly terms: AllocationTermsInput;
  /** Who assesses: 1 to 20 people. */
  readonly panel: ReadonlyArray<BidAssessorInput>;
  /** How many of them must have marked a bid. */
  readonly assessorsNeeded?: InputMaybe<Scalars['Int']['input']>;
  /** Assessors that differ by as many points of 1000, or more, must be moderated. */
  readonly moderateFrom?: InputMaybe<Scalars['Int']['input']>;
  /** What must be met before anything is paid; 12 at the most. */
  readonly conditions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The parts in which awards are paid; left out for all at once. */
  readonly instalments?: InputMaybe<ReadonlyArray<BidInstalmentInput>>;
};

/** The figure that a plan is to change. */
export type BidAimInput = {
  /** The measure, as in the catalogue of measures. */
  readonly measure: Scalars['ID']['input'];
  /** Where it stands. */
  readonly baseline: Scalars['Float']['input'];
  /** Where it is to stand. */
  readonly target: Scalars['Float']['input'];
};

/** A plan. */
export type SubmitBidInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** The bidder, as school:URN or another reference to a body you act for. */
  readonly body: Scalars['ID']['input'];
  /** The version of the plan it takes the place of; left out for the first. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The plan. */
  readonly plan: Scalars['String']['input'];
  /** The figure it is to change. */
  readonly aim?: InputMaybe<BidAimInput>;
  /** What it asks for, in pence. */
  readonly askPence: Scalars['Pence']['input'];
  /** Pupils; needed where the register does not say. */
  readonly pupils?: InputMaybe<Scalars['Int']['input']>;
  /** Per cent of them eligible for free school meals; needed where the register does not say. */
  readonly percentageFsm?: InputMaybe<Scalars['Float']['input']>;
};

/** A round whose time for plans ends. */
export type CloseBiddingInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** The version of the round you read. */
  readonly version: Scalars['Int']['input'];
};

/** What an assessor has to do with a bidder. */
export type DeclareBidInterestInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bid. */
  readonly bid: Scalars['ID']['input'];
  /** The version of the bid you read. */
  readonly version: Scalars['Int']['input'];
  /** What it is. */
  readonly what: Scalars['String']['input'];
};

/** Marks of an assessor. */
export type AssessBidInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bid. */
  readonly bid: Scalars['ID']['input'];
  /** The version of the bid you read. */
  readonly version: Scalars['Int']['input'];
  /** Quality of the plan, 0 to 10. */
  readonly quality: Scalars['Int']['input'];
  /** Impact to be expected, 0 to 10. */
  readonly impact: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Marks that are to count in the place of the assessors'. */
export type ModerateBidInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bid. */
  readonly bid: Scalars['ID']['input'];
  /** The version of the bid you read. */
  readonly version: Scalars['Int']['input'];
  /** Quality of the plan, 0 to 10. */
  readonly quality: Scalars['Int']['input'];
  /** Impact to be expected, 0 to 10. */
  readonly impact: Scalars['Int']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** A round whose money is shared. */
export type MakeAllocationInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The round. */
  readonly round: Scalars['ID']['input'];
  /** The version of the round you read. */
  readonly version: Scalars['Int']['input'];
  /** Terms in the place of those of the round; left out for those. */
  readonly terms?: InputMaybe<AllocationTermsInput>;
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
};

/** A condition that is met. */
export type MeetAwardConditionInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bid whose award it is. */
  readonly bid: Scalars['ID']['input'];
  /** The version of the award you read. */
  readonly version: Scalars['Int']['input'];
  /** Number of the condition. */
  readonly number: Scalars['Int']['input'];
  /** What shows it. */
  readonly evidence: Scalars['String']['input'];
};

/** An instalment that is paid. */
export type PayAwardInstalmentInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The bid whose award it is. */
  readonly bid: Scalars['ID']['input'];
  /** The version of the award you read. */
  readonly version: Scalars['Int']['input'];
  /** Number of the instalment. */
  readonly number: Scalars['Int']['input'];
  /** What is shown for it. */
  readonly evidence: Scalars['String']['input'];
  /** The day from which the payment counts. */
  readonly date: Scalars['Date']['input'];
};

/** What a body has earned in a scheme by supplying services. */
export type CreditAccount = {
  readonly __typename?: 'CreditAccount';
  /** Id of the account. */
  readonly id: Scalars['ID']['output'];
  /** The scheme. */
  readonly scheme: SubscriptionScheme;
  /** The body, as a reference. */
  readonly body: Scalars['ID']['output'];
  /** Credits that may be spent: earned, not spent, not expired. */
  readonly balance: Scalars['Int']['output'];
  /** What was earned and spent, in the order of recording. */
  readonly entries: CreditEntryConnection;
};


/** What a body has earned in a scheme by supplying services. */
export type CreditAccountBalanceArgs = {
  on?: InputMaybe<Scalars['Date']['input']>;
};


/** What a body has earned in a scheme by supplying services. */
export type CreditAccountEntriesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of what was earned and spent. */
export type CreditEntryConnection = {
  readonly __typename?: 'CreditEntryConnection';
  /** The entries. */
  readonly edges: ReadonlyArray<CreditEntryEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry and its place in the list. */
export type CreditEntryEdge = {
  readonly __typename?: 'CreditEntryEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: CreditEntry;
};

/** Credits that were earned or spent. */
export type CreditEntry = {
  readonly __typename?: 'CreditEntry';
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Its number on the account, from 1. */
  readonly number: Scalars['Int']['output'];
  /** Which of the two. */
  readonly kind: CreditEntryKind;
  /** How many. */
  readonly credits: Scalars['Int']['output'];
  /** The day. */
  readonly on: Scalars['Date']['output'];
  /** For what, or on what. */
  readonly what: Scalars['String']['output'];
  /** The last day on which they may be spent; null for those that are spent. */
  readonly expires?: Maybe<Scalars['Date']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** What became of credits. */
export type CreditEntryKind =
  /** They were earned by a service supplied. */
  | 'EARNED'
  /** They were spent. */
  | 'SPENT';

/** Credits for a service supplied. */
export type EarnCreditsInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** Who supplied it, as a reference. */
  readonly body: Scalars['ID']['input'];
  /** How many. */
  readonly credits: Scalars['Int']['input'];
  /** What was supplied. */
  readonly what: Scalars['String']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
};

/** Credits that are spent. */
export type SpendCreditsInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** Whose credits, as a reference. */
  readonly body: Scalars['ID']['input'];
  /** How many. */
  readonly credits: Scalars['Int']['input'];
  /** On what. */
  readonly what: Scalars['String']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
};

/** What is bought with money that was set aside. */
export type SpendOwnEarmarkInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The earmark. */
  readonly earmark: Scalars['ID']['input'];
  /** Id of the payment within the earmark, yours to choose: paid again under it, nothing more is paid. */
  readonly id: Scalars['ID']['input'];
  /** The provider that was chosen, as a reference; outside:NAME for whom the register does not know. */
  readonly to: Scalars['ID']['input'];
  /** How much, in pence. */
  readonly amountPence: Scalars['Pence']['input'];
  /** What for. */
  readonly what: Scalars['String']['input'];
  /** Why this provider. */
  readonly why: Scalars['String']['input'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
};

/** Days of support a school may draw on while its category holds, and their price. */
export type SupportEntitlement = {
  readonly __typename?: 'SupportEntitlement';
  /** The category that carries it. */
  readonly category: Scalars['String']['output'];
  /** Days of an adviser or a supporting school. */
  readonly days: Scalars['Int']['output'];
  /** Their price. */
  readonly amount: Money;
  /** When it was opened. */
  readonly openedAt: Scalars['DateTime']['output'];
  /** When a change of category closed it; null while it is open. */
  readonly closedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Pence']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
  /** Funds whose board it owns or to which it gave, in the order of their votes. */
  readonly funds?: Maybe<FundConnection>;
  /**
   * What the authority bore of payments for support in a time, beside what is known to have come of it. For those who act for the authority.
   * Refused with BAD_DATE or DATES_REVERSED.
   */
  readonly valueForMoney?: Maybe<ValueForMoney>;
};


/** A local authority with its schools. */
export type LocalAuthorityFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityValueForMoneyArgs = {
  from: Scalars['Date']['input'];
  to: Scalars['Date']['input'];
};

/** What came of a motion, for good. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** That of the motion. */
  readonly id: Scalars['ID']['output'];
  /** The fund it opened, or why it opened none; null where it was not about money or is not heard of yet. */
  readonly fund?: Maybe<Fund>;
};

/** A body that decides by votes: a schools forum, trustees, an improvement board, a commission. */
export type Board = {
  readonly __typename?: 'Board';
  /** Id of the board. */
  readonly id: Scalars['ID']['output'];
};

/** A page of funds. */
export type FundConnection = {
  readonly __typename?: 'FundConnection';
  /** The funds. */
  readonly edges: ReadonlyArray<FundEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A fund and its place in the list. */
export type FundEdge = {
  readonly __typename?: 'FundEdge';
  /** Give it as `after` to go on behind this fund. */
  readonly cursor: Scalars['String']['output'];
  /** The fund. */
  readonly node: Fund;
};

/** Whether a vote opened a fund. */
export type FundState =
  /** It takes contributions during its term. */
  | 'OPEN'
  /** The vote did not suffice. */
  | 'NOT_OPENED';

/** Where the money of a fund comes from. */
export type FundKind =
  /** Pooled: top-sliced from the schools grant, subscribed by schools, or granted. */
  | 'POOLED'
  /** Handed back by the maintained schools of the phases that voted for it. */
  | 'DE_DELEGATED'
  /** Moved out of the schools block of the grant, 0.5 % of it at the most. */
  | 'BLOCK_TRANSFER';

/** What becomes of what is left of a fund at the end of a financial year. */
export type FundYearEnd =
  /** It goes on to the next year. */
  | 'CARRY_FORWARD'
  /** It goes back to those who gave it, in proportion. */
  | 'CLAWBACK';

/** How the votes on a fund went. */
export type FundVotes = {
  readonly __typename?: 'FundVotes';
  /** Day of the meeting. */
  readonly date: Scalars['Date']['output'];
  /** Votes, or shares where the board votes by shares. */
  readonly for: Scalars['Int']['output'];
  /** Votes against. */
  readonly against: Scalars['Int']['output'];
  /** Abstentions. */
  readonly abstain: Scalars['Int']['output'];
  /** The reckoning, in words. */
  readonly explanation: Scalars['String']['output'];
};

/** Something a vote laid down. */
export type FundRule = {
  readonly __typename?: 'FundRule';
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it says. */
  readonly value: Scalars['String']['output'];
};

/** Somebody who gave to a fund. */
export type FundContributor = {
  readonly __typename?: 'FundContributor';
  /** The body, as a reference. */
  readonly body: Scalars['ID']['output'];
  /** Its account in the ledger. */
  readonly account: Scalars['ID']['output'];
  /** What it gave and did not take back. */
  readonly amount: Money;
};

/** Part of a fund, set aside for a purpose. */
export type Earmark = {
  readonly __typename?: 'Earmark';
  /** Its id within the fund. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** The body it is meant for, as a reference; null for none in particular. */
  readonly meantFor?: Maybe<Scalars['ID']['output']>;
  /** The day it was set aside. */
  readonly on: Scalars['Date']['output'];
  /** Its account in the ledger. */
  readonly account: Scalars['ID']['output'];
  /** What is left of it. */
  readonly balance?: Maybe<Money>;
};


/** Part of a fund, set aside for a purpose. */
export type EarmarkBalanceArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of transactions. */
export type LedgerTransactionConnection = {
  readonly __typename?: 'LedgerTransactionConnection';
  /** The transactions. */
  readonly edges: ReadonlyArray<LedgerTransactionEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A transaction and its place in the list. */
export type LedgerTransactionEdge = {
  readonly __typename?: 'LedgerTransactionEdge';
  /** Give it as `after` to go on behind this transaction. */
  readonly cursor: Scalars['String']['output'];
  /** The transaction. */
  readonly node: LedgerTransaction;
};

/** How money is given to a fund. */
export type ContributionKind =
  /** An authority takes it from the schools grant before it is shared out. */
  | 'TOP_SLICE'
  /** A subscription of so many pence for each pupil. */
  | 'PER_PUPIL'
  /** A subscription of one amount. */
  | 'FLAT'
  /** A grant. */
  | 'GRANT'
  /** What a body owed for a place at a training, or for its part of an order. */
  | 'INVOICE';

/** Money that is given to a fund. */
export type ContributeToFundInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The version of the fund you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the contribution within the fund, yours to choose: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** How it is given. */
  readonly kind: ContributionKind;
  /** Who gives, as local-authority:CODE, school:URN, trust:UID, partnership:ID, or outside:NAME for whom the register does not know. */
  readonly from: Scalars['ID']['input'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
  /** How much, in pence; left out for PER_PUPIL. */
  readonly amountPence?: InputMaybe<Scalars['Pence']['input']>;
  /** For PER_PUPIL: how many pupils. */
  readonly pupils?: InputMaybe<Scalars['Int']['input']>;
  /** For PER_PUPIL: pence for each of them. */
  readonly pencePerPupil?: InputMaybe<Scalars['Pence']['input']>;
};

/** Money of a fund that is set aside. */
export type EarmarkFundInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The version of the fund you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the earmark within the fund, yours to choose: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** What it is for. */
  readonly purpose: Scalars['String']['input'];
  /** The body it is meant for, as a reference; left out for none in particular. */
  readonly meantFor?: InputMaybe<Scalars['ID']['input']>;
  /** How much, in pence. */
  readonly amountPence: Scalars['Pence']['input'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
};

/** An earmark that is let go. */
export type ReleaseEarmarkInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The version of the fund you read. */
  readonly version: Scalars['Int']['input'];
  /** The earmark. */
  readonly earmark: Scalars['ID']['input'];
  /** Why. */
  readonly why: Scalars['String']['input'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
};

/** A payment out of an earmark. */
export type PayFromEarmarkInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The earmark. */
  readonly earmark: Scalars['ID']['input'];
  /** Id of the payment within the fund, yours to choose: paid again under it, nothing more is paid. */
  readonly id: Scalars['ID']['input'];
  /** Who is paid, as a reference such as partnership:ID or school:URN. */
  readonly to: Scalars['ID']['input'];
  /** How much, in pence. */
  readonly amountPence: Scalars['Pence']['input'];
  /** What for. */
  readonly what: Scalars['String']['input'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['input'];
};

/** A financial year of a fund that is closed. */
export type CloseFundYearInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The version of the fund you read. */
  readonly version: Scalars['Int']['input'];
  /** The financial year, as 2012-13. */
  readonly year: Scalars['String']['input'];
};

/** What schools buy together. */
export type JointPurchase = {
  readonly __typename?: 'JointPurchase';
  /** Id of the purchase. */
  readonly id: Scalars['ID']['output'];
  /** Who buys for them, as a reference. */
  readonly owner: Scalars['ID']['output'];
  /** What is bought. */
  readonly title: Scalars['String']['output'];
  /** What is counted, such as box or licence. */
  readonly unit: Scalars['String']['output'];
  /** The last day for demand. */
  readonly closes: Scalars['Date']['output'];
  /** The fund that takes what all pay and pays the provider, which leads to its vote; null where the provider is paid by each. */
  readonly fund?: Maybe<Fund>;
  /** How many units are wanted in all. */
  readonly quantity: Scalars['Int']['output'];
  /** How many bodies want some. */
  readonly buyers: Scalars['Int']['output'];
  /** What providers ask for all that is wanted, the lowest first; empty while nothing is wanted. For those who act for the owner. */
  readonly quotes?: Maybe<ReadonlyArray<JointPurchaseQuote>>;
  /** The choice and its reasons; null before. */
  readonly chosen?: Maybe<JointPurchaseChoice>;
  /** The provider that was chosen, as a reference; null before. */
  readonly provider?: Maybe<Scalars['ID']['output']>;
  /** What all pay together, once a provider is chosen. */
  readonly total: Money;
  /** What all save together against buying alone, once a provider is chosen. */
  readonly saving: Money;
  /** What each body ordered, as it stands on its invoice: all for those who act for the owner, their own for others. */
  readonly lines: ReadonlyArray<JointPurchaseLine>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** What a provider asks for all that is wanted. */
export type JointPurchaseQuote = {
  readonly __typename?: 'JointPurchaseQuote';
  /** Id of the quote within the purchase. */
  readonly id: Scalars['ID']['output'];
  /** The provider, as a reference. */
  readonly provider: Scalars['ID']['output'];
  /** What a unit costs in an order of that size. */
  readonly unitPrice: Money;
  /** What all of it costs. */
  readonly total: Money;
  /** What all save together against buying alone. */
  readonly saving: Money;
  /** What is said about it. */
  readonly note: Scalars['String']['output'];
};

/** Which quote was chosen, and why. */
export type JointPurchaseChoice = {
  readonly __typename?: 'JointPurchaseChoice';
  /** Id of the quote. */
  readonly quote: Scalars['ID']['output'];
  /** Why. */
  readonly reasons: Scalars['String']['output'];
  /** Name of who chose. */
  readonly by: Scalars['String']['output'];
  /** When it was recorded. */
  readonly at: Scalars['DateTime']['output'];
};

/** What one body ordered. */
export type JointPurchaseLine = {
  readonly __typename?: 'JointPurchaseLine';
  /** The body, as a reference. */
  readonly body: Scalars['ID']['output'];
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** How many units. */
  readonly quantity: Scalars['Int']['output'];
  /** What is counted. */
  readonly unit: Scalars['String']['output'];
  /** What a unit costs. */
  readonly unitPrice: Money;
  /** What it pays: its units, and its part of what is paid once. */
  readonly amount: Money;
  /** What it would have paid alone. */
  readonly alone: Money;
  /** What it saves; below nothing where it would have paid less alone. */
  readonly saving: Money;
  /** The day it had what it ordered; null before. */
  readonly deliveredOn?: Maybe<Scalars['Date']['output']>;
  /** Name of who confirmed it; null before. */
  readonly confirmedBy?: Maybe<Scalars['String']['output']>;
  /** True once it is delivered: then it is due from the body. */
  readonly invoiced: Scalars['Boolean']['output'];
  /** What is due for it, and its payment; null before it is delivered, and for a body that is no school. */
  readonly due?: Maybe<SupportDue>;
};

/** A page of joint purchases. */
export type JointPurchaseConnection = {
  readonly __typename?: 'JointPurchaseConnection';
  /** The purchases. */
  readonly edges: ReadonlyArray<JointPurchaseEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A joint purchase and its place in the list. */
export type JointPurchaseEdge = {
  readonly __typename?: 'JointPurchaseEdge';
  /** Give it as `after` to go on behind this purchase. */
  readonly cursor: Scalars['String']['output'];
  /** The purchase. */
  readonly node: JointPurchase;
};

/** A call for demand. */
export type CallForDemandInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the purchase, yours to choose: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Who buys for the schools, as a reference such as partnership:ID. */
  readonly owner: Scalars['ID']['input'];
  /** What is bought. */
  readonly title: Scalars['String']['input'];
  /** What is counted, such as box or licence. */
  readonly unit: Scalars['String']['input'];
  /** The last day for demand. */
  readonly closes: Scalars['Date']['input'];
  /** A fund of the owner that takes what all pay and pays the provider; left out, the provider is paid by each. */
  readonly fund?: InputMaybe<Scalars['ID']['input']>;
};

/** What a body wants. */
export type StateDemandInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase. */
  readonly purchase: Scalars['ID']['input'];
  /** The body, as a reference such as school:URN. */
  readonly body: Scalars['ID']['input'];
  /** How many units; 0 takes the demand back. */
  readonly quantity: Scalars['Int']['input'];
  /** What a unit costs it when it buys alone, in pence; left out, it is held against the same provider's price for so few. */
  readonly alonePence?: InputMaybe<Scalars['Pence']['input']>;
};

/** From so many units on, a unit costs so much. */
export type JointPurchaseTierInput = {
  /** From how many units on; 1 for the first tier. */
  readonly from: Scalars['Int']['input'];
  /** What a unit costs, in pence. */
  readonly pence: Scalars['Pence']['input'];
};

/** What a provider asks. */
export type RecordQuoteInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase. */
  readonly purchase: Scalars['ID']['input'];
  /** The version of the purchase you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the quote within the purchase: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The provider, as a reference; outside:NAME for whom the register does not know. */
  readonly provider: Scalars['ID']['input'];
  /** Prices by the size of the order. */
  readonly tiers: ReadonlyArray<JointPurchaseTierInput>;
  /** What is paid once for the whole order, in pence. */
  readonly oncePence?: InputMaybe<Scalars['Pence']['input']>;
  /** What is to be said about it. */
  readonly note: Scalars['String']['input'];
};

/** A choice among quotes. */
export type ChooseQuoteInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase. */
  readonly purchase: Scalars['ID']['input'];
  /** The version of the purchase you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the quote. */
  readonly quote: Scalars['ID']['input'];
  /** Why. */
  readonly reasons: Scalars['String']['input'];
};

/** That a body has what it ordered. */
export type ConfirmDeliveryInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The purchase. */
  readonly purchase: Scalars['ID']['input'];
  /** The body, as a reference. */
  readonly body: Scalars['ID']['input'];
  /** The day. */
  readonly on: Scalars['Date']['input'];
};

/** What was booked on an account. */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** The account. */
  readonly account: Scalars['ID']['output'];
  /** Whose account it is or what its money is for, in words, for the head of a printed statement. */
  readonly title: Scalars['String']['output'];
  /** The first day; null where it begins with the first entry. */
  readonly from?: Maybe<Scalars['Date']['output']>;
  /** The last day; null where it goes to the last entry. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** What was on it before the first day. */
  readonly openingBalance: Money;
  /** What was on it at the end of the last day. */
  readonly closingBalance: Money;
  /** What came to it between the days. */
  readonly received: Money;
  /** What left it between the days. */
  readonly paid: Money;
  /** The same for each reason why money moved, for the foot of a printed statement. */
  readonly byKind: ReadonlyArray<StatementTotal>;
  /** The fund it is part of, with its purpose, board and vote, for the head of a printed statement; null for a body. */
  readonly fund?: Maybe<Fund>;
  /** When the statement was made. */
  readonly preparedAt: Scalars['DateTime']['output'];
  /** Where the gateway gives the same entries as a CSV file, for a spreadsheet; asked for with the same Authorization header. */
  readonly csv: Scalars['String']['output'];
  /** Its entries by day, then as they were recorded. */
  readonly lines: StatementLineConnection;
};


/** What was booked on an account. */
export type AccountStatementLinesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What moved on an account for one reason. */
export type StatementTotal = {
  readonly __typename?: 'StatementTotal';
  /** Why money moved. */
  readonly kind: LedgerTransactionKind;
  /** How many entries. */
  readonly entries: Scalars['Int']['output'];
  /** What came to the account. */
  readonly received: Money;
  /** What left it. */
  readonly paid: Money;
};

/** A page of the entries of an account. */
export type StatementLineConnection = {
  readonly __typename?: 'StatementLineConnection';
  /** What was on the account before the first entry of the page, for the head of a printed page; null for an empty page. */
  readonly broughtForward?: Maybe<Money>;
  /** What was on it after the last entry of the page, for its foot; null for an empty page. */
  readonly carriedForward?: Maybe<Money>;
  /** The entries. */
  readonly edges: ReadonlyArray<StatementLineEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of an account and its place in the list. */
export type StatementLineEdge = {
  readonly __typename?: 'StatementLineEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: StatementLine;
};

/** An entry of an account. */
export type StatementLine = {
  readonly __typename?: 'StatementLine';
  /** Id of the entry. */
  readonly id: Scalars['ID']['output'];
  /** Its number on the account, in the order of recording, from 1. */
  readonly number: Scalars['Int']['output'];
  /** The day from which it counts. */
  readonly date: Scalars['Date']['output'];
  /** What came to the account; what left it is negative. */
  readonly amount: Money;
  /** What was on the account after it. */
  readonly balance: Money;
  /** The transaction it is part of. */
  readonly transaction: LedgerTransaction;
};

/** Money that moved between accounts; it is never changed, and taken back only by another transaction. */
export type LedgerTransaction = {
  readonly __typename?: 'LedgerTransaction';
  /** Id of the transaction. */
  readonly id: Scalars['ID']['output'];
  /** Why money moved. */
  readonly kind: LedgerTransactionKind;
  /** The day from which it counts. */
  readonly date: Scalars['Date']['output'];
  /** The financial year of that day, April to March, as 2012-13. */
  readonly year: Scalars['String']['output'];
  /** What it was for, in words. */
  readonly what: Scalars['String']['output'];
  /** The fund whose money it is; it leads to the vote. */
  readonly fund: Fund;
  /** What came to accounts and what left them; together nothing. */
  readonly entries: ReadonlyArray<LedgerEntry>;
  /** Id of the transaction that this one takes back; null where it takes none back. */
  readonly reverses?: Maybe<Scalars['ID']['output']>;
  /** Id of the transaction that took this one back; null while it stands. */
  readonly reversedBy?: Maybe<Scalars['ID']['output']>;
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** Why money moved. */
export type LedgerTransactionKind =
  /** Somebody gave to a fund. */
  | 'CONTRIBUTION'
  /** Part of a fund was set aside for a purpose. */
  | 'EARMARK'
  /** What was left of money set aside was let go: it is in the fund again. */
  | 'RELEASE'
  /** Money that was set aside was paid out. */
  | 'PAYMENT'
  /** What was left of a year went on to the next one. */
  | 'CARRY_FORWARD'
  /** What was left of a year went back to those who gave it. */
  | 'CLAWBACK'
  /** What was left of a year was shared as profit. */
  | 'PROFIT_SHARE'
  /** Another transaction was taken back. */
  | 'REVERSAL';

/** What came to an account or left it. */
export type LedgerEntry = {
  readonly __typename?: 'LedgerEntry';
  /** The account. */
  readonly account: Scalars['ID']['output'];
  /** What came to it; what left it is negative. */
  readonly amount: Money;
};

/** Whether the ledger adds up: both differences are nothing and no account is off. */
export type TrialBalance = {
  readonly __typename?: 'TrialBalance';
  /** How many accounts there are. */
  readonly accounts: Scalars['Int']['output'];
  /** What accounts hold, those that hold something. */
  readonly held: Money;
  /** What others gave more than they received, as a negative sum. */
  readonly given: Money;
  /** Both together. */
  readonly difference: Money;
  /** The sum of all entries. */
  readonly entriesDifference: Money;
  /** Accounts whose balance is not the sum of their entries. */
  readonly accountsOff: Scalars['Int']['output'];
};

/** What is left of a year, and how it is shared. */
export type FundProfit = {
  readonly __typename?: 'FundProfit';
  /** How much. */
  readonly amount: Money;
  /** Who gets how much; empty where the vote lays down no sharing. */
  readonly shares: ReadonlyArray<ProfitShare>;
  /** The sharing; null while the year is not closed. */
  readonly transaction?: Maybe<LedgerTransaction>;
};

/** Somebody's part of a profit. */
export type ProfitShare = {
  readonly __typename?: 'ProfitShare';
  /** Whose part, as a reference. */
  readonly body: Scalars['ID']['output'];
  /** Parts of all parts. */
  readonly parts: Scalars['Int']['output'];
  /** How much. */
  readonly amount: Money;
  /** What it is put back into; null where it is paid out. */
  readonly reinvest?: Maybe<Scalars['String']['output']>;
};

/** A financial year whose profit is shared. */
export type ShareProfitInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The version of the fund you read. */
  readonly version: Scalars['Int']['input'];
  /** The financial year, as 2012-13. */
  readonly year: Scalars['String']['input'];
};

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** What a provider offers the schools of some authorities for a year. */
export type SubscriptionScheme = {
  readonly __typename?: 'SubscriptionScheme';
  /** Id of the scheme. */
  readonly id: Scalars['ID']['output'];
  /** Whose offer it is, as a reference. */
  readonly provider: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** The fund that takes what schools pay; null where that is kept elsewhere. */
  readonly fund?: Maybe<Fund>;
  /** Codes of the authorities whose schools it is for. */
  readonly areas: ReadonlyArray<Scalars['ID']['output']>;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** Id of the scheme of the year before; null for none. */
  readonly renews?: Maybe<Scalars['ID']['output']>;
  /** Its levels, from the least to the most. */
  readonly levels: ReadonlyArray<SubscriptionLevel>;
  /** What schools of some categories are expected to buy. */
  readonly expected: ReadonlyArray<SubscriptionExpected>;
  /** How many months a credit for a service supplied may be spent. */
  readonly creditMonths: Scalars['Int']['output'];
  /** Credits for each day that a subscriber supports another school; 0 for none. */
  readonly creditsPerDay: Scalars['Int']['output'];
  /** How many schools bought in: all phases together, then each. */
  readonly buyIn: ReadonlyArray<SubscriptionBuyIn>;
  /** What share of schools bought in elsewhere. */
  readonly buyInElsewhere: ReadonlyArray<SubscriptionBuyInElsewhere>;
  /** Its subscriptions. For those who act for the provider. */
  readonly subscriptions?: Maybe<SubscriptionConnection>;
};


/** What a provider offers the schools of some authorities for a year. */
export type SubscriptionSchemeSubscriptionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A level of a subscription, such as bronze, silver or gold. */
export type SubscriptionLevel = {
  readonly __typename?: 'SubscriptionLevel';
  /** Id of the level within the scheme. */
  readonly id: Scalars['ID']['output'];
  /** Its name. */
  readonly name: Scalars['String']['output'];
  /** What it costs; null where the price is by pupil. */
  readonly price?: Maybe<Money>;
  /** What it costs for each pupil; null where the price is one amount. */
  readonly pricePerPupil?: Maybe<Money>;
  /** What it holds. */
  readonly holds: ReadonlyArray<SubscriptionHolding>;
};

/** Something that a level holds. */
export type SubscriptionHolding = {
  readonly __typename?: 'SubscriptionHolding';
  /** What it is, such as days of an adviser. */
  readonly what: Scalars['String']['output'];
  /** How many. */
  readonly quantity: Scalars['Int']['output'];
};

/** The level that schools of some categories are expected to buy. */
export type SubscriptionExpected = {
  readonly __typename?: 'SubscriptionExpected';
  /** The categories. */
  readonly categories: ReadonlyArray<Scalars['String']['output']>;
  /** Id of the level. */
  readonly level: Scalars['ID']['output'];
  /** What is set aside for each such school, to spend where it chooses; null for nothing. */
  readonly earmark?: Maybe<Money>;
};

/** Schools, and how many of them subscribe. */
export type SubscriptionBuyIn = {
  readonly __typename?: 'SubscriptionBuyIn';
  /** Their phase; null for all phases together. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** Open schools of the scheme's authorities. */
  readonly schools: Scalars['Int']['output'];
  /** Those that subscribe. */
  readonly subscribed: Scalars['Int']['output'];
  /** Per cent of them, to one place; null where there is no school. */
  readonly percent?: Maybe<Scalars['Float']['output']>;
};

/** What share of schools bought in elsewhere. */
export type SubscriptionBuyInElsewhere = {
  readonly __typename?: 'SubscriptionBuyInElsewhere';
  /** Where. */
  readonly where: Scalars['String']['output'];
  /** Per cent of the schools. */
  readonly percent: Scalars['Float']['output'];
  /** Where that comes from. */
  readonly source: Scalars['String']['output'];
};

/** A page of schemes. */
export type SubscriptionSchemeConnection = {
  readonly __typename?: 'SubscriptionSchemeConnection';
  /** The schemes. */
  readonly edges: ReadonlyArray<SubscriptionSchemeEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A scheme and its place in the list. */
export type SubscriptionSchemeEdge = {
  readonly __typename?: 'SubscriptionSchemeEdge';
  /** Give it as `after` to go on behind this scheme. */
  readonly cursor: Scalars['String']['output'];
  /** The scheme. */
  readonly node: SubscriptionScheme;
};

/** A page of subscriptions. */
export type SubscriptionConnection = {
  readonly __typename?: 'SubscriptionConnection';
  /** The subscriptions. */
  readonly edges: ReadonlyArray<SubscriptionEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A subscription and its place in the list. */
export type SubscriptionEdge = {
  readonly __typename?: 'SubscriptionEdge';
  /** Give it as `after` to go on behind this subscription. */
  readonly cursor: Scalars['String']['output'];
  /** The subscription. */
  readonly node: SchoolSubscription;
};

/** A school's place in a scheme, at a level that it chose. */
export type SchoolSubscription = {
  readonly __typename?: 'SchoolSubscription';
  /** Id of the subscription. */
  readonly id: Scalars['ID']['output'];
  /** The scheme. */
  readonly scheme: SubscriptionScheme;
  /** The school. */
  readonly school: School;
  /** Id of the level. */
  readonly level: Scalars['ID']['output'];
  /** Pupils on the roll when it was chosen; null where the price does not rest on them. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** What it costs. */
  readonly price: Money;
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** The last day. */
  readonly to: Scalars['Date']['output'];
  /** Where it stands today. */
  readonly state: SubscriptionState;
  /** Levels that were chosen, from the first to the one that holds. */
  readonly choices: ReadonlyArray<SubscriptionChoice>;
  /** The payment; null while it is owed. */
  readonly payment?: Maybe<LedgerTransaction>;
  /** The last payment of it that was taken back; null for none. */
  readonly takenBack?: Maybe<LedgerTransaction>;
  /** Id of the subscription that goes on from it; null for none. */
  readonly renewedBy?: Maybe<Scalars['ID']['output']>;
  /** The first day without it; null where it runs or was renewed. */
  readonly lapsedOn?: Maybe<Scalars['Date']['output']>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** Where a subscription stands. */
export type SubscriptionState =
  /** Its first day is still to come. */
  | 'AHEAD'
  /** It runs. */
  | 'RUNNING'
  /** It is over, and another goes on from it. */
  | 'RENEWED'
  /** It is over, and none goes on from it: it lapses. */
  | 'ENDED';

/** A level that was chosen. */
export type SubscriptionChoice = {
  readonly __typename?: 'SubscriptionChoice';
  /** Id of the level. */
  readonly level: Scalars['ID']['output'];
  /** What it costs. */
  readonly price: Money;
  /** When it was chosen. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who chose it. */
  readonly by: Scalars['String']['output'];
};

/** That a school is expected to buy a level, since its category says so. */
export type ExpectedSubscription = {
  readonly __typename?: 'ExpectedSubscription';
  /** The scheme. */
  readonly scheme: SubscriptionScheme;
  /** Id of the level. */
  readonly level: Scalars['ID']['output'];
  /** The category that says so. */
  readonly category: Scalars['String']['output'];
  /** The day since when. */
  readonly since: Scalars['Date']['output'];
  /** The last day it was expected; null while it is. */
  readonly endedOn?: Maybe<Scalars['Date']['output']>;
  /** What the school bought; null for nothing. */
  readonly subscription?: Maybe<SchoolSubscription>;
  /** Whether the school bought that level, or a higher one. It is expected, and stays the school's own choice. */
  readonly met: Scalars['Boolean']['output'];
  /** What was set aside for the school to spend where it chooses; null for nothing. */
  readonly earmarked?: Maybe<Earmark>;
  /** Why nothing was set aside although the scheme says so; null where it was. */
  readonly notSetAside?: Maybe<Scalars['String']['output']>;
};

/** A level of a subscription. */
export type SubscriptionLevelInput = {
  /** Id of the level within the scheme: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Its name. */
  readonly name: Scalars['String']['input'];
  /** What it costs, in pence; left out where the price is by pupil. */
  readonly pricePence?: InputMaybe<Scalars['Pence']['input']>;
  /** What it costs for each pupil, in pence; left out where the price is one amount. */
  readonly pencePerPupil?: InputMaybe<Scalars['Pence']['input']>;
  /** What it holds; 30 at the most. */
  readonly holds?: InputMaybe<ReadonlyArray<SubscriptionHoldingInput>>;
};

/** Something that a level holds. */
export type SubscriptionHoldingInput = {
  /** What it is, such as days of an adviser. */
  readonly what: Scalars['String']['input'];
  /** How many. */
  readonly quantity: Scalars['Int']['input'];
};

/** The level that schools of some categories are expected to buy. */
export type SubscriptionExpectedInput = {
  /** The categories, as the framework in force names them. */
  readonly categories: ReadonlyArray<Scalars['String']['input']>;
  /** Id of the level. */
  readonly level: Scalars['ID']['input'];
  /** What is set aside for each such school, to spend where it chooses, in pence; with the fund it comes from, or neither. */
  readonly earmarkPence?: InputMaybe<Scalars['Pence']['input']>;
  /** The fund it comes from. */
  readonly fund?: InputMaybe<Scalars['ID']['input']>;
};

/** What is offered. */
export type OpenSubscriptionSchemeInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the scheme, yours to choose: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whose offer it is, as a reference such as partnership:aspire. */
  readonly provider: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** The fund that takes what schools pay; left out where that is kept elsewhere. */
  readonly fund?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of the authorities whose schools it is for. */
  readonly areas: ReadonlyArray<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** The last day. */
  readonly to: Scalars['Date']['input'];
  /** Id of the scheme of the year before, whose subscriptions are renewed by those of this one. */
  readonly renews?: InputMaybe<Scalars['ID']['input']>;
  /** Its levels, from the least to the most; 10 at the most. */
  readonly levels: ReadonlyArray<SubscriptionLevelInput>;
  /** What schools of some categories are expected to buy. */
  readonly expected?: InputMaybe<ReadonlyArray<SubscriptionExpectedInput>>;
  /** How many months a credit for a service supplied may be spent. */
  readonly creditMonths?: InputMaybe<Scalars['Int']['input']>;
  /** Credits for each day that a subscriber supports another school. */
  readonly creditsPerDay?: InputMaybe<Scalars['Int']['input']>;
};

/** What a school chooses. */
export type SubscribeInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The scheme. */
  readonly scheme: Scalars['ID']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** Id of the level. */
  readonly level: Scalars['ID']['input'];
  /** The first day; that of the scheme where nothing is said. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** The version of the subscription you read; left out for a first choice. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
};

/** That a school has paid. */
export type PaySubscriptionInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The subscription. */
  readonly subscription: Scalars['ID']['input'];
  /** The version of the subscription you read. */
  readonly version: Scalars['Int']['input'];
  /** The day from which the payment counts. */
  readonly date: Scalars['Date']['input'];
};

/** A page of what is due. */
export type SupportDueConnection = {
  readonly __typename?: 'SupportDueConnection';
  /** What is due. */
  readonly edges: ReadonlyArray<SupportDueEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** Something that is due and its place in the list. */
export type SupportDueEdge = {
  readonly __typename?: 'SupportDueEdge';
  /** Give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** What is due. */
  readonly node: SupportDue;
};

/** Money that somebody owes for support, for training or for what was bought together. */
export type SupportDue = {
  readonly __typename?: 'SupportDue';
  /** Id of the due. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly kind: SupportDueKind;
  /** Who owes, as a reference. */
  readonly payer: Scalars['ID']['output'];
  /** Who is owed, as a reference. */
  readonly payee: Scalars['ID']['output'];
  /** How much. */
  readonly amount: Money;
  /** What for, in words. */
  readonly what: Scalars['String']['output'];
  /** The school that was supported, went to a training, or ordered. */
  readonly school: School;
  /** Days of support; null where it is not for days. */
  readonly days?: Maybe<Scalars['Int']['output']>;
  /** Where it stands. */
  readonly state: SupportDueState;
  /** The day it was agreed or became due. */
  readonly on: Scalars['Date']['output'];
  /** The payment, which leads to its vote; null while it is not paid. */
  readonly payment?: Maybe<LedgerTransaction>;
  /** The last payment of it that was taken back; null for none. */
  readonly takenBack?: Maybe<LedgerTransaction>;
  /** Why a standing order did not pay it; null where it did, or there is none. */
  readonly notPaid?: Maybe<Scalars['String']['output']>;
  /** That nothing is owed any more, as who is owed said; null while nobody did. */
  readonly closed?: Maybe<SupportDueClosing>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** That nothing is owed any more, and why. */
export type SupportDueClosing = {
  readonly __typename?: 'SupportDueClosing';
  /** Why. */
  readonly why: Scalars['String']['output'];
  /** Name of who said so. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
};

/** What money is due for. */
export type SupportDueKind =
  /** To a school that supports another, for the days it gave: £6,000 or as agreed. */
  | 'SUPPORT'
  /** To a school in a programme, as a subsidy: £5,000 or as said. */
  | 'PROGRAMME'
  /** To a school whose staff were released for a training. */
  | 'RELEASE'
  /** From a school, for a place at a training. */
  | 'TRAINING'
  /** To a school that took up an intervention with others: its part of the money attached to it. */
  | 'INTERVENTION'
  /** To the school of a leader, towards a course of study. */
  | 'STUDY'
  /** From a body, for its part of what was bought together, once that is delivered. */
  | 'PURCHASE';

/** Where money that is owed stands. */
export type SupportDueState =
  /** It is agreed, and the work is to be done. */
  | 'AGREED'
  /** It is to be paid. */
  | 'DUE'
  /** It was paid. */
  | 'PAID'
  /** Nothing is owed any more. */
  | 'CANCELLED';

/** That what becomes due is paid by itself. */
export type StandingOrder = {
  readonly __typename?: 'StandingOrder';
  /** Who pays, as a reference. */
  readonly payer: Scalars['ID']['output'];
  /** For what. */
  readonly kinds: ReadonlyArray<SupportDueKind>;
  /** The fund it is paid from. */
  readonly fund: Fund;
  /** The earmark of the fund. */
  readonly earmark: Scalars['ID']['output'];
  /** Name of who ordered it. */
  readonly by: Scalars['String']['output'];
  /** When it was ordered. */
  readonly at: Scalars['DateTime']['output'];
};

/** That what becomes due is to be paid by itself. */
export type OrderSupportPaymentsInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who pays, as a reference. */
  readonly payer: Scalars['ID']['input'];
  /** For what; none ends the order before. */
  readonly kinds: ReadonlyArray<SupportDueKind>;
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The earmark of the fund. */
  readonly earmark: Scalars['ID']['input'];
};

/** Something due that is paid. */
export type PaySupportInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The due. */
  readonly due: Scalars['ID']['input'];
  /** The version of the due you read. */
  readonly version: Scalars['Int']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The earmark of the fund. */
  readonly earmark: Scalars['ID']['input'];
  /** The day from which the payment counts. */
  readonly date: Scalars['Date']['input'];
};

/** A payment that is taken into a fund. */
export type TakePaymentInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The due. */
  readonly due: Scalars['ID']['input'];
  /** The version of the due you read. */
  readonly version: Scalars['Int']['input'];
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The day from which the payment counts. */
  readonly date: Scalars['Date']['input'];
};

/** A due that is closed. */
export type CloseDueInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The due. */
  readonly due: Scalars['ID']['input'];
  /** The version of the due you read. */
  readonly version: Scalars['Int']['input'];
  /** Why nothing is owed any more. */
  readonly why: Scalars['String']['input'];
};

/** Schools of a programme that get a subsidy. */
export type SubsidiseProgrammeInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the programme: a school gets its subsidy once under it. */
  readonly programme: Scalars['ID']['input'];
  /** Title of the programme. */
  readonly title: Scalars['String']['input'];
  /** URNs of the schools, 200 at the most. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** For each of them, in pence; £5,000 where nothing is said. */
  readonly pencePerSchool?: InputMaybe<Scalars['Pence']['input']>;
  /** The fund. */
  readonly fund: Scalars['ID']['input'];
  /** The earmark of the fund. */
  readonly earmark: Scalars['ID']['input'];
  /** The day from which the payments count. */
  readonly date: Scalars['Date']['input'];
};

/** A transaction that is taken back. */
export type ReverseTransactionInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the transaction. */
  readonly id: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly why: Scalars['String']['input'];
};

/** A service that is sold to schools. */
export type TradedService = {
  readonly __typename?: 'TradedService';
  /** Id of the service. */
  readonly id: Scalars['ID']['output'];
  /** Who sells it, as a reference. */
  readonly provider: Scalars['ID']['output'];
  /** Its title. */
  readonly title: Scalars['String']['output'];
  /** What is counted, such as day. */
  readonly unit: Scalars['String']['output'];
  /** What a unit costs schools. */
  readonly price: Money;
  /** What a unit truly costs: all parts together. */
  readonly trueCost: Money;
  /** Price less true cost; below nothing where others bear part of it. */
  readonly margin: Money;
  /** Parts of the true cost. */
  readonly costs: ReadonlyArray<TradedServiceCost>;
  /** The day it was withdrawn; null while it is offered. */
  readonly withdrawnOn?: Maybe<Scalars['Date']['output']>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** Part of what a unit truly costs. */
export type TradedServiceCost = {
  readonly __typename?: 'TradedServiceCost';
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
};

/** A page of services. */
export type TradedServiceConnection = {
  readonly __typename?: 'TradedServiceConnection';
  /** The services. */
  readonly edges: ReadonlyArray<TradedServiceEdge>;
  /** Whether more follow. */
  readonly pageInfo: PageInfo;
  /** How many there are in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A service and its place in the list. */
export type TradedServiceEdge = {
  readonly __typename?: 'TradedServiceEdge';
  /** Give it as `after` to go on behind this service. */
  readonly cursor: Scalars['String']['output'];
  /** The service. */
  readonly node: TradedService;
};

/** A service for the catalogue. */
export type OfferTradedServiceInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the service, yours to choose: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** The version of the service you read; left out for a new one. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** Who sells it, as a reference. */
  readonly provider: Scalars['ID']['input'];
  /** Its title. */
  readonly title: Scalars['String']['input'];
  /** What is counted, such as day. */
  readonly unit: Scalars['String']['input'];
  /** What a unit costs schools, in pence. */
  readonly pricePence: Scalars['Pence']['input'];
  /** Parts of what a unit truly costs; 20 at the most. */
  readonly costs?: InputMaybe<ReadonlyArray<TradedServiceCostInput>>;
};

/** Part of what a unit truly costs. */
export type TradedServiceCostInput = {
  /** What it is. */
  readonly what: Scalars['String']['input'];
  /** How much, in pence. */
  readonly pence: Scalars['Pence']['input'];
};

/** A service that is withdrawn. */
export type WithdrawTradedServiceInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The service. */
  readonly id: Scalars['ID']['input'];
  /** The version of the service you read. */
  readonly version: Scalars['Int']['input'];
};

/** What support truly costs. */
export type SupportTrueCost = {
  readonly __typename?: 'SupportTrueCost';
  /** What it consists of. */
  readonly lines: ReadonlyArray<SupportCostLine>;
  /** All of it. */
  readonly total: Money;
  /** The price for each school at which it sustains itself without a subsidy, to the next penny. */
  readonly sustainingPrice: Money;
  /** What schools pay at the price now. */
  readonly paid: Money;
  /** What is subsidised. */
  readonly subsidised: Money;
  /** What is not covered; below nothing where something is left. */
  readonly gap: Money;
  /** The subsidy for each school that would close the gap at the price now. */
  readonly subsidyNeeded: Money;
  /** All of this in words. */
  readonly sentence: Scalars['String']['output'];
};

/** Part of what support costs. */
export type SupportCostLine = {
  readonly __typename?: 'SupportCostLine';
  /** What it is. */
  readonly what: Scalars['String']['output'];
  /** How much. */
  readonly amount: Money;
};

/** What support takes. */
export type SupportTrueCostInput = {
  /** How many schools are supported. */
  readonly schools: Scalars['Int']['input'];
  /** How many schools support them. */
  readonly supporters?: InputMaybe<Scalars['Int']['input']>;
  /** What is paid to each of these, in pence; £6,000 where nothing is said. */
  readonly supporterPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Days for which staff are released. */
  readonly releaseDays?: InputMaybe<Scalars['Int']['input']>;
  /** What such a day costs, in pence. */
  readonly releaseDayPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Coordination, in pence. */
  readonly coordinationPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Brokering, in pence. */
  readonly brokeringPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Evaluation of what it does, in pence. */
  readonly evaluationPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Development of new approaches, in pence. */
  readonly developmentPence?: InputMaybe<Scalars['Pence']['input']>;
  /** Overhead on all of that, in per cent. */
  readonly overheadPercent?: InputMaybe<Scalars['Int']['input']>;
  /** What each school pays now, in pence. */
  readonly pricePence?: InputMaybe<Scalars['Pence']['input']>;
  /** What is subsidised for each school now, in pence. */
  readonly subsidyPence?: InputMaybe<Scalars['Pence']['input']>;
};

/** What school improvement cost an authority in a year, without National College programmes (Crossley-Holland, annex 1). */
export type SupportCostCaseStudy = {
  readonly __typename?: 'SupportCostCaseStudy';
  /** Name of the authority. */
  readonly authority: Scalars['String']['output'];
  /** How many schools it had. */
  readonly schools: Scalars['Int']['output'];
  /** The core team; null where the source gives posts and no money. */
  readonly core?: Maybe<Money>;
  /** What the source says of the core team. */
  readonly coreSaid: Scalars['String']['output'];
  /** Money for intervention; null where the source gives no sum. */
  readonly intervention?: Maybe<Money>;
  /** What the source says of that. */
  readonly interventionSaid: Scalars['String']['output'];
  /** The core team for each school, to the nearest penny. */
  readonly corePerSchool?: Maybe<Money>;
  /** Intervention for each school, to the nearest penny. */
  readonly interventionPerSchool?: Maybe<Money>;
  /** Both for each school; null where either is not given in money. */
  readonly perSchool?: Maybe<Money>;
};

/** Pounds beside what is known to have come of them. No score is made of it; read the cautions. */
export type ValueForMoney = {
  readonly __typename?: 'ValueForMoney';
  /** What the authority bore of payments out of funds, in proportion to what each body gave. */
  readonly spent: Money;
  /** Days of support that were given. */
  readonly days: Scalars['Int']['output'];
  /** Schools they were given to. */
  readonly schools: Scalars['Int']['output'];
  /** What was spent for each of these days; null where there is none. */
  readonly perDay?: Maybe<Money>;
  /** How often a school's category changed. */
  readonly moved: Scalars['Int']['output'];
  /** Changes to a category that entitles to fewer days of support: the school needs less. */
  readonly needLess: Scalars['Int']['output'];
  /** Changes to a category that entitles to more days. */
  readonly needMore: Scalars['Int']['output'];
  /** What was spent for each change to needing less; null where there is none. */
  readonly perSchoolNeedingLess?: Maybe<Money>;
  /** Plans paid for whose aim is reached by the last figure told. */
  readonly aimsReached: Scalars['Int']['output'];
  /** Plans paid for of whose aim any figure was told. */
  readonly aimsJudged: Scalars['Int']['output'];
  /** What this does not say. */
  readonly cautions: ReadonlyArray<Scalars['String']['output']>;
};

/** All funds of a body in a financial year. What it began with, with what was given, less what was paid and returned, is what is left. */
export type FinancialYear = {
  readonly __typename?: 'FinancialYear';
  /** Whose funds, as a reference. */
  readonly of: Scalars['ID']['output'];
  /** April to March, as 2012-13. */
  readonly year: Scalars['String']['output'];
  /** Whether its last day is past. */
  readonly over: Scalars['Boolean']['output'];
  /** Whether it is closed for every fund. */
  readonly closed: Scalars['Boolean']['output'];
  /** What was in the funds before its first day. */
  readonly broughtForward: Money;
  /** What was given to them, less what was taken back. */
  readonly given: Money;
  /** What was paid out of them, less what was taken back. */
  readonly paid: Money;
  /** What went back to those who gave it, or was shared as profit. */
  readonly returned: Money;
  /** What was in them at the end of its last day. */
  readonly left: Money;
  /** What of that was set aside. */
  readonly inEarmarks: Money;
  /** Each fund, in the order of the votes. */
  readonly funds: ReadonlyArray<FundYear>;
};

/** A fund in a financial year. */
export type FundYear = {
  readonly __typename?: 'FundYear';
  /** The fund, which leads to its vote. */
  readonly fund: Fund;
  /** What was in it before the first day. */
  readonly broughtForward: Money;
  /** What was given to it, less what was taken back. */
  readonly given: Money;
  /** What was paid out of it, less what was taken back. */
  readonly paid: Money;
  /** What went back to those who gave it, or was shared as profit. */
  readonly returned: Money;
  /** What was in it at the end of the last day. */
  readonly left: Money;
  /** What of that was set aside. */
  readonly inEarmarks: Money;
  /** Whether the year is closed. */
  readonly closed: Scalars['Boolean']['output'];
  /** What becomes of what is left and not set aside, by its vote. */
  readonly becomes: FundYearBecomes;
};

/** What becomes of what is left of a financial year. */
export type FundYearBecomes =
  /** It goes on to the next year. */
  | 'CARRY_FORWARD'
  /** It goes back to those who gave it, in proportion, with what is left of earmarks. */
  | 'CLAWBACK'
  /** It is shared as profit. */
  | 'SHARED';

/** A financial year that is closed. */
export type CloseFinancialYearInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose funds, as a reference. */
  readonly of: Scalars['ID']['input'];
  /** The financial year, as 2012-13. */
  readonly year: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;

export type ReferenceResolver<TResult, TReference, TContext> = (
      reference: TReference,
      context: TContext,
      info: GraphQLResolveInfo
    ) => Promise<TResult> | TResult;

      type ScalarCheck<T, S> = S extends true ? T : NullableCheck<T, S>;
      type NullableCheck<T, S> = Maybe<T> extends T ? Maybe<ListCheck<NonNullable<T>, S>> : ListCheck<T, S>;
      type ListCheck<T, S> = T extends (infer U)[] ? NullableCheck<U, S>[] : GraphQLRecursivePick<T, S>;
      export type GraphQLRecursivePick<T, S> = { [K in keyof T & keyof S]: ScalarCheck<T[K], S[K]> };
    

export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

/** Mapping of federation types */
export type FederationTypes = {
  School: School;
  Fund: Fund;
  LocalAuthority: LocalAuthority;
  Resolution: Resolution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  AuditTrailFilter: AuditTrailFilter;
  AuditKind: AuditKind;
  AuditOutcome: AuditOutcome;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditTrailPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  School: ResolverTypeWrapper<Omit<School, 'bids' | 'creditAccounts' | 'earmarkedMoney' | 'supportEntitlement' | 'subscriptions' | 'expectedSubscriptions' | 'supportDues'> & { bids?: Maybe<ResolversTypes['BidConnection']>, creditAccounts?: Maybe<ReadonlyArray<ResolversTypes['CreditAccount']>>, earmarkedMoney?: Maybe<ReadonlyArray<ResolversTypes['Earmark']>>, supportEntitlement?: Maybe<ResolversTypes['SupportEntitlement']>, subscriptions?: Maybe<ResolversTypes['SubscriptionConnection']>, expectedSubscriptions?: Maybe<ReadonlyArray<ResolversTypes['ExpectedSubscription']>>, supportDues?: Maybe<ResolversTypes['SupportDueConnection']> }>;
  Fund: ResolverTypeWrapper<FundModel>;
  BidRound: ResolverTypeWrapper<RoundModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  BidAssessor: ResolverTypeWrapper<BidAssessor>;
  BidInstalmentRule: ResolverTypeWrapper<BidInstalmentRule>;
  AllocationTerms: ResolverTypeWrapper<TermsModel>;
  BidRoundAllocation: ResolverTypeWrapper<AllocatedModel>;
  AllocationRehearsal: ResolverTypeWrapper<AllocationModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  AllocationLine: ResolverTypeWrapper<AllocationLineModel>;
  AllocationBound: AllocationBound;
  BidRoundConnection: ResolverTypeWrapper<RoundPageModel>;
  BidRoundEdge: ResolverTypeWrapper<Omit<BidRoundEdge, 'node'> & { node: ResolversTypes['BidRound'] }>;
  BidConnection: ResolverTypeWrapper<BidPageModel>;
  BidEdge: ResolverTypeWrapper<Omit<BidEdge, 'node'> & { node: ResolversTypes['Bid'] }>;
  AwardConnection: ResolverTypeWrapper<AwardPageModel>;
  AwardEdge: ResolverTypeWrapper<Omit<AwardEdge, 'node'> & { node: ResolversTypes['Award'] }>;
  Bid: ResolverTypeWrapper<BidModel>;
  BidFiguresSource: BidFiguresSource;
  BidAim: ResolverTypeWrapper<BidAim>;
  BidAssessment: ResolverTypeWrapper<BidAssessment>;
  BidInterest: ResolverTypeWrapper<BidInterest>;
  BidModeration: ResolverTypeWrapper<BidModeration>;
  Award: ResolverTypeWrapper<AwardModel>;
  AwardCondition: ResolverTypeWrapper<AwardCondition>;
  AwardConditionMet: ResolverTypeWrapper<AwardConditionMet>;
  AwardInstalment: ResolverTypeWrapper<InstalmentModel>;
  AwardOutcome: ResolverTypeWrapper<AwardOutcome>;
  AllocationTermsInput: AllocationTermsInput;
  BidAssessorInput: BidAssessorInput;
  BidInstalmentInput: BidInstalmentInput;
  OpenBidRoundInput: OpenBidRoundInput;
  BidAimInput: BidAimInput;
  SubmitBidInput: SubmitBidInput;
  CloseBiddingInput: CloseBiddingInput;
  DeclareBidInterestInput: DeclareBidInterestInput;
  AssessBidInput: AssessBidInput;
  ModerateBidInput: ModerateBidInput;
  MakeAllocationInput: MakeAllocationInput;
  MeetAwardConditionInput: MeetAwardConditionInput;
  PayAwardInstalmentInput: PayAwardInstalmentInput;
  CreditAccount: ResolverTypeWrapper<CreditAccountModel>;
  CreditEntryConnection: ResolverTypeWrapper<CreditEntryPageModel>;
  CreditEntryEdge: ResolverTypeWrapper<CreditEntryEdge>;
  CreditEntry: ResolverTypeWrapper<CreditEntry>;
  CreditEntryKind: CreditEntryKind;
  EarnCreditsInput: EarnCreditsInput;
  SpendCreditsInput: SpendCreditsInput;
  SpendOwnEarmarkInput: SpendOwnEarmarkInput;
  SupportEntitlement: ResolverTypeWrapper<EntitlementModel>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  LocalAuthority: ResolverTypeWrapper<Omit<LocalAuthority, 'funds' | 'valueForMoney'> & { funds?: Maybe<ResolversTypes['FundConnection']>, valueForMoney?: Maybe<ResolversTypes['ValueForMoney']> }>;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'fund'> & { fund?: Maybe<ResolversTypes['Fund']> }>;
  Board: ResolverTypeWrapper<Board>;
  FundConnection: ResolverTypeWrapper<FundPageModel>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  FundState: FundState;
  FundKind: FundKind;
  FundYearEnd: FundYearEnd;
  FundVotes: ResolverTypeWrapper<FundVotes>;
  FundRule: ResolverTypeWrapper<FundRule>;
  FundContributor: ResolverTypeWrapper<FundContributor>;
  Earmark: ResolverTypeWrapper<EarmarkOfFundModel>;
  LedgerTransactionConnection: ResolverTypeWrapper<TransactionPageModel>;
  LedgerTransactionEdge: ResolverTypeWrapper<Omit<LedgerTransactionEdge, 'node'> & { node: ResolversTypes['LedgerTransaction'] }>;
  ContributionKind: ContributionKind;
  ContributeToFundInput: ContributeToFundInput;
  EarmarkFundInput: EarmarkFundInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  PayFromEarmarkInput: PayFromEarmarkInput;
  CloseFundYearInput: CloseFundYearInput;
  JointPurchase: ResolverTypeWrapper<PurchaseModel>;
  JointPurchaseQuote: ResolverTypeWrapper<ComparedModel>;
  JointPurchaseChoice: ResolverTypeWrapper<JointPurchaseChoice>;
  JointPurchaseLine: ResolverTypeWrapper<InvoiceLineModel>;
  JointPurchaseConnection: ResolverTypeWrapper<PurchasePageModel>;
  JointPurchaseEdge: ResolverTypeWrapper<Omit<JointPurchaseEdge, 'node'> & { node: ResolversTypes['JointPurchase'] }>;
  CallForDemandInput: CallForDemandInput;
  StateDemandInput: StateDemandInput;
  JointPurchaseTierInput: JointPurchaseTierInput;
  RecordQuoteInput: RecordQuoteInput;
  ChooseQuoteInput: ChooseQuoteInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  AccountStatement: ResolverTypeWrapper<WantedModel>;
  StatementTotal: ResolverTypeWrapper<KindTotalModel>;
  StatementLineConnection: ResolverTypeWrapper<LinePageModel>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  LedgerTransaction: ResolverTypeWrapper<TransactionModel>;
  LedgerTransactionKind: LedgerTransactionKind;
  LedgerEntry: ResolverTypeWrapper<LedgerEntry>;
  TrialBalance: ResolverTypeWrapper<TrialBalanceModel>;
  FundProfit: ResolverTypeWrapper<FundProfitModel>;
  ProfitShare: ResolverTypeWrapper<ProfitShareModel>;
  ShareProfitInput: ShareProfitInput;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  SubscriptionScheme: ResolverTypeWrapper<SchemeModel>;
  SubscriptionLevel: ResolverTypeWrapper<LevelModel>;
  SubscriptionHolding: ResolverTypeWrapper<SubscriptionHolding>;
  SubscriptionExpected: ResolverTypeWrapper<ExpectedModel>;
  SubscriptionBuyIn: ResolverTypeWrapper<BuyInModel>;
  SubscriptionBuyInElsewhere: ResolverTypeWrapper<SubscriptionBuyInElsewhere>;
  SubscriptionSchemeConnection: ResolverTypeWrapper<SchemePageModel>;
  SubscriptionSchemeEdge: ResolverTypeWrapper<Omit<SubscriptionSchemeEdge, 'node'> & { node: ResolversTypes['SubscriptionScheme'] }>;
  SubscriptionConnection: ResolverTypeWrapper<SubscriptionPageModel>;
  SubscriptionEdge: ResolverTypeWrapper<Omit<SubscriptionEdge, 'node'> & { node: ResolversTypes['SchoolSubscription'] }>;
  SchoolSubscription: ResolverTypeWrapper<SubscriptionModel>;
  SubscriptionState: SubscriptionState;
  SubscriptionChoice: ResolverTypeWrapper<ChoiceModel>;
  ExpectedSubscription: ResolverTypeWrapper<ExpectationModel>;
  SubscriptionLevelInput: SubscriptionLevelInput;
  SubscriptionHoldingInput: SubscriptionHoldingInput;
  SubscriptionExpectedInput: SubscriptionExpectedInput;
  OpenSubscriptionSchemeInput: OpenSubscriptionSchemeInput;
  SubscribeInput: SubscribeInput;
  PaySubscriptionInput: PaySubscriptionInput;
  SupportDueConnection: ResolverTypeWrapper<DuePageModel>;
  SupportDueEdge: ResolverTypeWrapper<Omit<SupportDueEdge, 'node'> & { node: ResolversTypes['SupportDue'] }>;
  SupportDue: ResolverTypeWrapper<DueModel>;
  SupportDueClosing: ResolverTypeWrapper<SupportDueClosing>;
  SupportDueKind: SupportDueKind;
  SupportDueState: SupportDueState;
  StandingOrder: ResolverTypeWrapper<StandingOrderModel>;
  OrderSupportPaymentsInput: OrderSupportPaymentsInput;
  PaySupportInput: PaySupportInput;
  TakePaymentInput: TakePaymentInput;
  CloseDueInput: CloseDueInput;
  SubsidiseProgrammeInput: SubsidiseProgrammeInput;
  ReverseTransactionInput: ReverseTransactionInput;
  TradedService: ResolverTypeWrapper<TradedServiceModel>;
  TradedServiceCost: ResolverTypeWrapper<CostPartModel>;
  TradedServiceConnection: ResolverTypeWrapper<ServicePageModel>;
  TradedServiceEdge: ResolverTypeWrapper<Omit<TradedServiceEdge, 'node'> & { node: ResolversTypes['TradedService'] }>;
  OfferTradedServiceInput: OfferTradedServiceInput;
  TradedServiceCostInput: TradedServiceCostInput;
  WithdrawTradedServiceInput: WithdrawTradedServiceInput;
  SupportTrueCost: ResolverTypeWrapper<TrueCostModel>;
  SupportCostLine: ResolverTypeWrapper<CostLineModel>;
  SupportTrueCostInput: SupportTrueCostInput;
  SupportCostCaseStudy: ResolverTypeWrapper<CaseStudyModel>;
  ValueForMoney: ResolverTypeWrapper<ValueModel>;
  FinancialYear: ResolverTypeWrapper<FinancialYearModel>;
  FundYear: ResolverTypeWrapper<FundYearModel>;
  FundYearBecomes: FundYearBecomes;
  CloseFinancialYearInput: CloseFinancialYearInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  AuditTrailFilter: AuditTrailFilter;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditTrailPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  Mutation: Record<PropertyKey, never>;
  School: Omit<School, 'bids' | 'creditAccounts' | 'earmarkedMoney' | 'supportEntitlement' | 'subscriptions' | 'expectedSubscriptions' | 'supportDues'> & { bids?: Maybe<ResolversParentTypes['BidConnection']>, creditAccounts?: Maybe<ReadonlyArray<ResolversParentTypes['CreditAccount']>>, earmarkedMoney?: Maybe<ReadonlyArray<ResolversParentTypes['Earmark']>>, supportEntitlement?: Maybe<ResolversParentTypes['SupportEntitlement']>, subscriptions?: Maybe<ResolversParentTypes['SubscriptionConnection']>, expectedSubscriptions?: Maybe<ReadonlyArray<ResolversParentTypes['ExpectedSubscription']>>, supportDues?: Maybe<ResolversParentTypes['SupportDueConnection']> } | FederationReferenceTypes['School'];
  Fund: FundModel;
  BidRound: RoundModel;
  Boolean: Scalars['Boolean']['output'];
  BidAssessor: BidAssessor;
  BidInstalmentRule: BidInstalmentRule;
  AllocationTerms: TermsModel;
  BidRoundAllocation: AllocatedModel;
  AllocationRehearsal: AllocationModel;
  Float: Scalars['Float']['output'];
  AllocationLine: AllocationLineModel;
  BidRoundConnection: RoundPageModel;
  BidRoundEdge: Omit<BidRoundEdge, 'node'> & { node: ResolversParentTypes['BidRound'] };
  BidConnection: BidPageModel;
  BidEdge: Omit<BidEdge, 'node'> & { node: ResolversParentTypes['Bid'] };
  AwardConnection: AwardPageModel;
  AwardEdge: Omit<AwardEdge, 'node'> & { node: ResolversParentTypes['Award'] };
  Bid: BidModel;
  BidAim: BidAim;
  BidAssessment: BidAssessment;
  BidInterest: BidInterest;
  BidModeration: BidModeration;
  Award: AwardModel;
  AwardCondition: AwardCondition;
  AwardConditionMet: AwardConditionMet;
  AwardInstalment: InstalmentModel;
  AwardOutcome: AwardOutcome;
  AllocationTermsInput: AllocationTermsInput;
  BidAssessorInput: BidAssessorInput;
  BidInstalmentInput: BidInstalmentInput;
  OpenBidRoundInput: OpenBidRoundInput;
  BidAimInput: BidAimInput;
  SubmitBidInput: SubmitBidInput;
  CloseBiddingInput: CloseBiddingInput;
  DeclareBidInterestInput: DeclareBidInterestInput;
  AssessBidInput: AssessBidInput;
  ModerateBidInput: ModerateBidInput;
  MakeAllocationInput: MakeAllocationInput;
  MeetAwardConditionInput: MeetAwardConditionInput;
  PayAwardInstalmentInput: PayAwardInstalmentInput;
  CreditAccount: CreditAccountModel;
  CreditEntryConnection: CreditEntryPageModel;
  CreditEntryEdge: CreditEntryEdge;
  CreditEntry: CreditEntry;
  EarnCreditsInput: EarnCreditsInput;
  SpendCreditsInput: SpendCreditsInput;
  SpendOwnEarmarkInput: SpendOwnEarmarkInput;
  SupportEntitlement: EntitlementModel;
  Money: Money;
  Pence: Scalars['Pence']['output'];
  LocalAuthority: Omit<LocalAuthority, 'funds' | 'valueForMoney'> & { funds?: Maybe<ResolversParentTypes['FundConnection']>, valueForMoney?: Maybe<ResolversParentTypes['ValueForMoney']> } | FederationReferenceTypes['LocalAuthority'];
  Resolution: Omit<Resolution, 'fund'> & { fund?: Maybe<ResolversParentTypes['Fund']> } | FederationReferenceTypes['Resolution'];
  Board: Board;
  FundConnection: FundPageModel;
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  FundVotes: FundVotes;
  FundRule: FundRule;
  FundContributor: FundContributor;
  Earmark: EarmarkOfFundModel;
  LedgerTransactionConnection: TransactionPageModel;
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  ContributeToFundInput: ContributeToFundInput;
  EarmarkFundInput: EarmarkFundInput;
  ReleaseEarmarkInput: ReleaseEarmarkInput;
  PayFromEarmarkInput: PayFromEarmarkInput;
  CloseFundYearInput: CloseFundYearInput;
  JointPurchase: PurchaseModel;
  JointPurchaseQuote: ComparedModel;
  JointPurchaseChoice: JointPurchaseChoice;
  JointPurchaseLine: InvoiceLineModel;
  JointPurchaseConnection: PurchasePageModel;
  JointPurchaseEdge: Omit<JointPurchaseEdge, 'node'> & { node: ResolversParentTypes['JointPurchase'] };
  CallForDemandInput: CallForDemandInput;
  StateDemandInput: StateDemandInput;
  JointPurchaseTierInput: JointPurchaseTierInput;
  RecordQuoteInput: RecordQuoteInput;
  ChooseQuoteInput: ChooseQuoteInput;
  ConfirmDeliveryInput: ConfirmDeliveryInput;
  AccountStatement: WantedModel;
  StatementTotal: KindTotalModel;
  StatementLineConnection: LinePageModel;
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  StatementLine: StatementLineModel;
  LedgerTransaction: TransactionModel;
  LedgerEntry: LedgerEntry;
  TrialBalance: TrialBalanceModel;
  FundProfit: FundProfitModel;
  ProfitShare: ProfitShareModel;
  ShareProfitInput: ShareProfitInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  SubscriptionScheme: SchemeModel;
  SubscriptionLevel: LevelModel;
  SubscriptionHolding: SubscriptionHolding;
  SubscriptionExpected: ExpectedModel;
  SubscriptionBuyIn: BuyInModel;
  SubscriptionBuyInElsewhere: SubscriptionBuyInElsewhere;
  SubscriptionSchemeConnection: SchemePageModel;
  SubscriptionSchemeEdge: Omit<SubscriptionSchemeEdge, 'node'> & { node: ResolversParentTypes['SubscriptionScheme'] };
  SubscriptionConnection: SubscriptionPageModel;
  SubscriptionEdge: Omit<SubscriptionEdge, 'node'> & { node: ResolversParentTypes['SchoolSubscription'] };
  SchoolSubscription: SubscriptionModel;
  SubscriptionChoice: ChoiceModel;
  ExpectedSubscription: ExpectationModel;
  SubscriptionLevelInput: SubscriptionLevelInput;
  SubscriptionHoldingInput: SubscriptionHoldingInput;
  SubscriptionExpectedInput: SubscriptionExpectedInput;
  OpenSubscriptionSchemeInput: OpenSubscriptionSchemeInput;
  SubscribeInput: SubscribeInput;
  PaySubscriptionInput: PaySubscriptionInput;
  SupportDueConnection: DuePageModel;
  SupportDueEdge: Omit<SupportDueEdge, 'node'> & { node: ResolversParentTypes['SupportDue'] };
  SupportDue: DueModel;
  SupportDueClosing: SupportDueClosing;
  StandingOrder: StandingOrderModel;
  OrderSupportPaymentsInput: OrderSupportPaymentsInput;
  PaySupportInput: PaySupportInput;
  TakePaymentInput: TakePaymentInput;
  CloseDueInput: CloseDueInput;
  SubsidiseProgrammeInput: SubsidiseProgrammeInput;
  ReverseTransactionInput: ReverseTransactionInput;
  TradedService: TradedServiceModel;
  TradedServiceCost: CostPartModel;
  TradedServiceConnection: ServicePageModel;
  TradedServiceEdge: Omit<TradedServiceEdge, 'node'> & { node: ResolversParentTypes['TradedService'] };
  OfferTradedServiceInput: OfferTradedServiceInput;
  TradedServiceCostInput: TradedServiceCostInput;
  WithdrawTradedServiceInput: WithdrawTradedServiceInput;
  SupportTrueCost: TrueCostModel;
  SupportCostLine: CostLineModel;
  SupportTrueCostInput: SupportTrueCostInput;
  SupportCostCaseStudy: CaseStudyModel;
  ValueForMoney: ValueModel;
  FinancialYear: FinancialYearModel;
  FundYear: FundYearModel;
  CloseFinancialYearInput: CloseFinancialYearInput;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fundingAuditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryFundingAuditTrailArgs, 'first'>>;
  bidRound?: Resolver<Maybe<ResolversTypes['BidRound']>, ParentType, ContextType, RequireFields<QueryBidRoundArgs, 'id'>>;
  bidRounds?: Resolver<Maybe<ResolversTypes['BidRoundConnection']>, ParentType, ContextType, RequireFields<QueryBidRoundsArgs, 'first'>>;
  bid?: Resolver<Maybe<ResolversTypes['Bid']>, ParentType, ContextType, RequireFields<QueryBidArgs, 'id'>>;
  creditAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditAccount']>>, ParentType, ContextType, RequireFields<QueryCreditAccountsArgs, 'body'>>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  jointPurchase?: Resolver<Maybe<ResolversTypes['JointPurchase']>, ParentType, ContextType, RequireFields<QueryJointPurchaseArgs, 'id'>>;
  jointPurchases?: Resolver<Maybe<ResolversTypes['JointPurchaseConnection']>, ParentType, ContextType, RequireFields<QueryJointPurchasesArgs, 'first'>>;
  accountStatement?: Resolver<Maybe<ResolversTypes['AccountStatement']>, ParentType, ContextType, RequireFields<QueryAccountStatementArgs, 'account'>>;
  ledgerTransaction?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType, RequireFields<QueryLedgerTransactionArgs, 'id'>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalance']>, ParentType, ContextType>;
  subscriptionScheme?: Resolver<Maybe<ResolversTypes['SubscriptionScheme']>, ParentType, ContextType, RequireFields<QuerySubscriptionSchemeArgs, 'id'>>;
  subscriptionSchemes?: Resolver<Maybe<ResolversTypes['SubscriptionSchemeConnection']>, ParentType, ContextType, RequireFields<QuerySubscriptionSchemesArgs, 'first'>>;
  supportDues?: Resolver<Maybe<ResolversTypes['SupportDueConnection']>, ParentType, ContextType, RequireFields<QuerySupportDuesArgs, 'payer' | 'first'>>;
  standingOrder?: Resolver<Maybe<ResolversTypes['StandingOrder']>, ParentType, ContextType, RequireFields<QueryStandingOrderArgs, 'payer'>>;
  tradedServices?: Resolver<Maybe<ResolversTypes['TradedServiceConnection']>, ParentType, ContextType, RequireFields<QueryTradedServicesArgs, 'first'>>;
  supportTrueCost?: Resolver<Maybe<ResolversTypes['SupportTrueCost']>, ParentType, ContextType, RequireFields<QuerySupportTrueCostArgs, 'input'>>;
  supportCostCaseStudies?: Resolver<Maybe<ReadonlyArray<ResolversTypes['SupportCostCaseStudy']>>, ParentType, ContextType>;
  financialYear?: Resolver<Maybe<ResolversTypes['FinancialYear']>, ParentType, ContextType, RequireFields<QueryFinancialYearArgs, 'of' | 'year'>>;
};

export type AuditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AuditKind'], ParentType, ContextType>;
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actorId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  subjects?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['AuditOutcome'], ParentType, ContextType>;
  code?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryConnection'] = ResolversParentTypes['AuditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AuditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AuditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AuditEntryEdge'] = ResolversParentTypes['AuditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  openBidRound?: Resolver<ResolversTypes['BidRound'], ParentType, ContextType, RequireFields<MutationOpenBidRoundArgs, 'input'>>;
  submitBid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType, RequireFields<MutationSubmitBidArgs, 'input'>>;
  closeBidding?: Resolver<ResolversTypes['BidRound'], ParentType, ContextType, RequireFields<MutationCloseBiddingArgs, 'input'>>;
  declareBidInterest?: Resolver<ResolversTypes['Bid'], ParentType, ContextType, RequireFields<MutationDeclareBidInterestArgs, 'input'>>;
  assessBid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType, RequireFields<MutationAssessBidArgs, 'input'>>;
  moderateBid?: Resolver<ResolversTypes['Bid'], ParentType, ContextType, RequireFields<MutationModerateBidArgs, 'input'>>;
  makeAllocation?: Resolver<ResolversTypes['BidRound'], ParentType, ContextType, RequireFields<MutationMakeAllocationArgs, 'input'>>;
  meetAwardCondition?: Resolver<ResolversTypes['Award'], ParentType, ContextType, RequireFields<MutationMeetAwardConditionArgs, 'input'>>;
  payAwardInstalment?: Resolver<ResolversTypes['Award'], ParentType, ContextType, RequireFields<MutationPayAwardInstalmentArgs, 'input'>>;
  earnCredits?: Resolver<ResolversTypes['CreditAccount'], ParentType, ContextType, RequireFields<MutationEarnCreditsArgs, 'input'>>;
  spendCredits?: Resolver<ResolversTypes['CreditAccount'], ParentType, ContextType, RequireFields<MutationSpendCreditsArgs, 'input'>>;
  spendOwnEarmark?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType, RequireFields<MutationSpendOwnEarmarkArgs, 'input'>>;
  contributeToFund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationContributeToFundArgs, 'input'>>;
  earmarkFund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationEarmarkFundArgs, 'input'>>;
  payFromEarmark?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType, RequireFields<MutationPayFromEarmarkArgs, 'input'>>;
  releaseEarmark?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationReleaseEarmarkArgs, 'input'>>;
  closeFundYear?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationCloseFundYearArgs, 'input'>>;
  callForDemand?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType, RequireFields<MutationCallForDemandArgs, 'input'>>;
  stateDemand?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType, RequireFields<MutationStateDemandArgs, 'input'>>;
  recordQuote?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType, RequireFields<MutationRecordQuoteArgs, 'input'>>;
  chooseQuote?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType, RequireFields<MutationChooseQuoteArgs, 'input'>>;
  confirmDelivery?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType, RequireFields<MutationConfirmDeliveryArgs, 'input'>>;
  shareProfit?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationShareProfitArgs, 'input'>>;
  openSubscriptionScheme?: Resolver<ResolversTypes['SubscriptionScheme'], ParentType, ContextType, RequireFields<MutationOpenSubscriptionSchemeArgs, 'input'>>;
  subscribe?: Resolver<ResolversTypes['SchoolSubscription'], ParentType, ContextType, RequireFields<MutationSubscribeArgs, 'input'>>;
  paySubscription?: Resolver<ResolversTypes['SchoolSubscription'], ParentType, ContextType, RequireFields<MutationPaySubscriptionArgs, 'input'>>;
  orderSupportPayments?: Resolver<ResolversTypes['StandingOrder'], ParentType, ContextType, RequireFields<MutationOrderSupportPaymentsArgs, 'input'>>;
  paySupport?: Resolver<ResolversTypes['SupportDue'], ParentType, ContextType, RequireFields<MutationPaySupportArgs, 'input'>>;
  takePayment?: Resolver<ResolversTypes['SupportDue'], ParentType, ContextType, RequireFields<MutationTakePaymentArgs, 'input'>>;
  closeDue?: Resolver<ResolversTypes['SupportDue'], ParentType, ContextType, RequireFields<MutationCloseDueArgs, 'input'>>;
  subsidiseProgramme?: Resolver<ReadonlyArray<ResolversTypes['SupportDue']>, ParentType, ContextType, RequireFields<MutationSubsidiseProgrammeArgs, 'input'>>;
  reverseTransaction?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType, RequireFields<MutationReverseTransactionArgs, 'input'>>;
  offerTradedService?: Resolver<ResolversTypes['TradedService'], ParentType, ContextType, RequireFields<MutationOfferTradedServiceArgs, 'input'>>;
  withdrawTradedService?: Resolver<ResolversTypes['TradedService'], ParentType, ContextType, RequireFields<MutationWithdrawTradedServiceArgs, 'input'>>;
  closeFinancialYear?: Resolver<ResolversTypes['FinancialYear'], ParentType, ContextType, RequireFields<MutationCloseFinancialYearArgs, 'input'>>;
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<SchoolBidsArgs, 'first'>>;
  creditAccounts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['CreditAccount']>>, ParentType, ContextType>;
  earmarkedMoney?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Earmark']>>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportEntitlement?: Resolver<Maybe<ResolversTypes['SupportEntitlement']>, ParentType, ContextType, Partial<SchoolSupportEntitlementArgs>>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<SchoolSubscriptionsArgs, 'first'>>;
  expectedSubscriptions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ExpectedSubscription']>>, ParentType, ContextType>;
  supportDues?: Resolver<Maybe<ResolversTypes['SupportDueConnection']>, ParentType, ContextType, RequireFields<SchoolSupportDuesArgs, 'first'>>;
};

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
  bidRounds?: Resolver<Maybe<ResolversTypes['BidRoundConnection']>, ParentType, ContextType, RequireFields<FundBidRoundsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FundState'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FundKind'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  board?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
  resolution?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['FundVotes'], ParentType, ContextType>;
  voted?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  yearEnd?: Resolver<ResolversTypes['FundYearEnd'], ParentType, ContextType>;
  rules?: Resolver<ReadonlyArray<ResolversTypes['FundRule']>, ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  contributors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['FundContributor']>>, ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<FundBalanceArgs>>;
  unassigned?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<FundUnassignedArgs>>;
  earmarks?: Resolver<ReadonlyArray<ResolversTypes['Earmark']>, ParentType, ContextType>;
  transactions?: Resolver<Maybe<ResolversTypes['LedgerTransactionConnection']>, ParentType, ContextType, RequireFields<FundTransactionsArgs, 'first'>>;
  closedYears?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  profit?: Resolver<Maybe<ResolversTypes['FundProfit']>, ParentType, ContextType, RequireFields<FundProfitArgs, 'year'>>;
};

export type BidRoundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidRound'] = ResolversParentTypes['BidRound']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  call?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opens?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  biddingOver?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  terms?: Resolver<ResolversTypes['AllocationTerms'], ParentType, ContextType>;
  panel?: Resolver<ReadonlyArray<ResolversTypes['BidAssessor']>, ParentType, ContextType>;
  assessorsNeeded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  moderateFrom?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['BidInstalmentRule']>, ParentType, ContextType>;
  bids?: Resolver<Maybe<ResolversTypes['BidConnection']>, ParentType, ContextType, RequireFields<BidRoundBidsArgs, 'first'>>;
  rehearsal?: Resolver<Maybe<ResolversTypes['AllocationRehearsal']>, ParentType, ContextType, Partial<BidRoundRehearsalArgs>>;
  allocated?: Resolver<Maybe<ResolversTypes['BidRoundAllocation']>, ParentType, ContextType>;
  awards?: Resolver<ResolversTypes['AwardConnection'], ParentType, ContextType, RequireFields<BidRoundAwardsArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidAssessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidAssessor'] = ResolversParentTypes['BidAssessor']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BidInstalmentRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidInstalmentRule'] = ResolversParentTypes['BidInstalmentRule']> = {
  percent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationTerms'] = ResolversParentTypes['AllocationTerms']> = {
  pool?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  qualityPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leastScore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  floor?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  cap?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  byNeed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bySize?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type BidRoundAllocationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidRoundAllocation'] = ResolversParentTypes['BidRoundAllocation']> = {
  terms?: Resolver<ResolversTypes['AllocationTerms'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bids?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AllocationRehearsalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationRehearsal'] = ResolversParentTypes['AllocationRehearsal']> = {
  terms?: Resolver<ResolversTypes['AllocationTerms'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['AllocationLine']>, ParentType, ContextType>;
};

export type AllocationLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllocationLine'] = ResolversParentTypes['AllocationLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  need?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  bound?: Resolver<ResolversTypes['AllocationBound'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BidRoundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidRoundConnection'] = ResolversParentTypes['BidRoundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BidRoundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidRoundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidRoundEdge'] = ResolversParentTypes['BidRoundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BidRound'], ParentType, ContextType>;
};

export type BidConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidConnection'] = ResolversParentTypes['BidConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BidEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidEdge'] = ResolversParentTypes['BidEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Bid'], ParentType, ContextType>;
};

export type AwardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConnection'] = ResolversParentTypes['AwardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AwardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardEdge'] = ResolversParentTypes['AwardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Award'], ParentType, ContextType>;
};

export type BidResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Bid'] = ResolversParentTypes['Bid']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  round?: Resolver<ResolversTypes['BidRound'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  plan?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aim?: Resolver<Maybe<ResolversTypes['BidAim']>, ParentType, ContextType>;
  ask?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  pupils?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percentageFsm?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  figuresFrom?: Resolver<ResolversTypes['BidFiguresSource'], ParentType, ContextType>;
  submittedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  submittedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  assessments?: Resolver<ReadonlyArray<ResolversTypes['BidAssessment']>, ParentType, ContextType>;
  interests?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BidInterest']>>, ParentType, ContextType>;
  moderation?: Resolver<Maybe<ResolversTypes['BidModeration']>, ParentType, ContextType>;
  award?: Resolver<Maybe<ResolversTypes['Award']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BidAimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidAim'] = ResolversParentTypes['BidAim']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  baseline?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  target?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type BidAssessmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidAssessment'] = ResolversParentTypes['BidAssessment']> = {
  assessor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BidInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidInterest'] = ResolversParentTypes['BidInterest']> = {
  assessor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BidModerationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BidModeration'] = ResolversParentTypes['BidModeration']> = {
  quality?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  impact?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AwardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Award'] = ResolversParentTypes['Award']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  bid?: Resolver<Maybe<ResolversTypes['Bid']>, ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['AllocationLine'], ParentType, ContextType>;
  conditions?: Resolver<ReadonlyArray<ResolversTypes['AwardCondition']>, ParentType, ContextType>;
  instalments?: Resolver<ReadonlyArray<ResolversTypes['AwardInstalment']>, ParentType, ContextType>;
  outcomes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['AwardOutcome']>>, ParentType, ContextType>;
  reachedAim?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AwardConditionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardCondition'] = ResolversParentTypes['AwardCondition']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['AwardConditionMet']>, ParentType, ContextType>;
};

export type AwardConditionMetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardConditionMet'] = ResolversParentTypes['AwardConditionMet']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type AwardInstalmentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardInstalment'] = ResolversParentTypes['AwardInstalment']> = {
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  asks?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  evidence?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  paidOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  takenBack?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
};

export type AwardOutcomeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AwardOutcome'] = ResolversParentTypes['AwardOutcome']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  period?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CreditAccountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditAccount'] = ResolversParentTypes['CreditAccount']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SubscriptionScheme'], ParentType, ContextType>;
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Int'], ParentType, ContextType, Partial<CreditAccountBalanceArgs>>;
  entries?: Resolver<ResolversTypes['CreditEntryConnection'], ParentType, ContextType, RequireFields<CreditAccountEntriesArgs, 'first'>>;
};

export type CreditEntryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntryConnection'] = ResolversParentTypes['CreditEntryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['CreditEntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CreditEntryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntryEdge'] = ResolversParentTypes['CreditEntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CreditEntry'], ParentType, ContextType>;
};

export type CreditEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreditEntry'] = ResolversParentTypes['CreditEntry']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CreditEntryKind'], ParentType, ContextType>;
  credits?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  expires?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportEntitlementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportEntitlement'] = ResolversParentTypes['SupportEntitlement']> = {
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<LocalAuthorityFundsArgs, 'first'>>;
  valueForMoney?: Resolver<Maybe<ResolversTypes['ValueForMoney']>, ParentType, ContextType, RequireFields<LocalAuthorityValueForMoneyArgs, 'from' | 'to'>>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type FundConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundConnection'] = ResolversParentTypes['FundConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['FundEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundEdge'] = ResolversParentTypes['FundEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
};

export type FundVotesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundVotes'] = ResolversParentTypes['FundVotes']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundRule'] = ResolversParentTypes['FundRule']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FundContributorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundContributor'] = ResolversParentTypes['FundContributor']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type EarmarkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Earmark'] = ResolversParentTypes['Earmark']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meantFor?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  balance?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType, Partial<EarmarkBalanceArgs>>;
};

export type LedgerTransactionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionConnection'] = ResolversParentTypes['LedgerTransactionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LedgerTransactionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LedgerTransactionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransactionEdge'] = ResolversParentTypes['LedgerTransactionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};

export type JointPurchaseResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchase'] = ResolversParentTypes['JointPurchase']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  closes?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buyers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  quotes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['JointPurchaseQuote']>>, ParentType, ContextType>;
  chosen?: Resolver<Maybe<ResolversTypes['JointPurchaseChoice']>, ParentType, ContextType>;
  provider?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  lines?: Resolver<ReadonlyArray<ResolversTypes['JointPurchaseLine']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointPurchaseQuoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchaseQuote'] = ResolversParentTypes['JointPurchaseQuote']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type JointPurchaseChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchaseChoice'] = ResolversParentTypes['JointPurchaseChoice']> = {
  quote?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reasons?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type JointPurchaseLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchaseLine'] = ResolversParentTypes['JointPurchaseLine']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unitPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  alone?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  saving?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  deliveredOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  confirmedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  invoiced?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['SupportDue']>, ParentType, ContextType>;
};

export type JointPurchaseConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchaseConnection'] = ResolversParentTypes['JointPurchaseConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['JointPurchaseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type JointPurchaseEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['JointPurchaseEdge'] = ResolversParentTypes['JointPurchaseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['JointPurchase'], ParentType, ContextType>;
};

export type AccountStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  openingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closingBalance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  byKind?: Resolver<ReadonlyArray<ResolversTypes['StatementTotal']>, ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  preparedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  csv?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lines?: Resolver<ResolversTypes['StatementLineConnection'], ParentType, ContextType, RequireFields<AccountStatementLinesArgs, 'first'>>;
};

export type StatementTotalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementTotal'] = ResolversParentTypes['StatementTotal']> = {
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
  entries?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  received?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type StatementLineConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineConnection'] = ResolversParentTypes['StatementLineConnection']> = {
  broughtForward?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  carriedForward?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  edges?: Resolver<ReadonlyArray<ResolversTypes['StatementLineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type StatementLineEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLineEdge'] = ResolversParentTypes['StatementLineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['StatementLine'], ParentType, ContextType>;
};

export type StatementLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StatementLine'] = ResolversParentTypes['StatementLine']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  balance?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  transaction?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType>;
};

export type LedgerTransactionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerTransaction'] = ResolversParentTypes['LedgerTransaction']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['LedgerTransactionKind'], ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  entries?: Resolver<ReadonlyArray<ResolversTypes['LedgerEntry']>, ParentType, ContextType>;
  reverses?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  reversedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LedgerEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LedgerEntry'] = ResolversParentTypes['LedgerEntry']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TrialBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrialBalance'] = ResolversParentTypes['TrialBalance']> = {
  accounts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  difference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  entriesDifference?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  accountsOff?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FundProfitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundProfit'] = ResolversParentTypes['FundProfit']> = {
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['ProfitShare']>, ParentType, ContextType>;
  transaction?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
};

export type ProfitShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfitShare'] = ResolversParentTypes['ProfitShare']> = {
  body?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  parts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  reinvest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SubscriptionSchemeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionScheme'] = ResolversParentTypes['SubscriptionScheme']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType>;
  areas?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  renews?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  levels?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionLevel']>, ParentType, ContextType>;
  expected?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionExpected']>, ParentType, ContextType>;
  creditMonths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  creditsPerDay?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  buyIn?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionBuyIn']>, ParentType, ContextType>;
  buyInElsewhere?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionBuyInElsewhere']>, ParentType, ContextType>;
  subscriptions?: Resolver<Maybe<ResolversTypes['SubscriptionConnection']>, ParentType, ContextType, RequireFields<SubscriptionSchemeSubscriptionsArgs, 'first'>>;
};

export type SubscriptionLevelResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionLevel'] = ResolversParentTypes['SubscriptionLevel']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  pricePerPupil?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  holds?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionHolding']>, ParentType, ContextType>;
};

export type SubscriptionHoldingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionHolding'] = ResolversParentTypes['SubscriptionHolding']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionExpectedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionExpected'] = ResolversParentTypes['SubscriptionExpected']> = {
  categories?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  earmark?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type SubscriptionBuyInResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionBuyIn'] = ResolversParentTypes['SubscriptionBuyIn']> = {
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  subscribed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SubscriptionBuyInElsewhereResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionBuyInElsewhere'] = ResolversParentTypes['SubscriptionBuyInElsewhere']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SubscriptionSchemeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionSchemeConnection'] = ResolversParentTypes['SubscriptionSchemeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionSchemeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionSchemeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionSchemeEdge'] = ResolversParentTypes['SubscriptionSchemeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SubscriptionScheme'], ParentType, ContextType>;
};

export type SubscriptionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionConnection'] = ResolversParentTypes['SubscriptionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionEdge'] = ResolversParentTypes['SubscriptionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolSubscription'], ParentType, ContextType>;
};

export type SchoolSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolSubscription'] = ResolversParentTypes['SchoolSubscription']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  scheme?: Resolver<ResolversTypes['SubscriptionScheme'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SubscriptionState'], ParentType, ContextType>;
  choices?: Resolver<ReadonlyArray<ResolversTypes['SubscriptionChoice']>, ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  takenBack?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  renewedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  lapsedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SubscriptionChoiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SubscriptionChoice'] = ResolversParentTypes['SubscriptionChoice']> = {
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExpectedSubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExpectedSubscription'] = ResolversParentTypes['ExpectedSubscription']> = {
  scheme?: Resolver<ResolversTypes['SubscriptionScheme'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  category?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  subscription?: Resolver<Maybe<ResolversTypes['SchoolSubscription']>, ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  earmarked?: Resolver<Maybe<ResolversTypes['Earmark']>, ParentType, ContextType>;
  notSetAside?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SupportDueConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDueConnection'] = ResolversParentTypes['SupportDueConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SupportDueEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportDueEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDueEdge'] = ResolversParentTypes['SupportDueEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SupportDue'], ParentType, ContextType>;
};

export type SupportDueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDue'] = ResolversParentTypes['SupportDue']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SupportDueKind'], ParentType, ContextType>;
  payer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  payee?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  days?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SupportDueState'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  payment?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  takenBack?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType>;
  notPaid?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  closed?: Resolver<Maybe<ResolversTypes['SupportDueClosing']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SupportDueClosingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportDueClosing'] = ResolversParentTypes['SupportDueClosing']> = {
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type StandingOrderResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StandingOrder'] = ResolversParentTypes['StandingOrder']> = {
  payer?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kinds?: Resolver<ReadonlyArray<ResolversTypes['SupportDueKind']>, ParentType, ContextType>;
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  earmark?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type TradedServiceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradedService'] = ResolversParentTypes['TradedService']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  provider?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  trueCost?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  margin?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  costs?: Resolver<ReadonlyArray<ResolversTypes['TradedServiceCost']>, ParentType, ContextType>;
  withdrawnOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradedServiceCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradedServiceCost'] = ResolversParentTypes['TradedServiceCost']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type TradedServiceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradedServiceConnection'] = ResolversParentTypes['TradedServiceConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TradedServiceEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TradedServiceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TradedServiceEdge'] = ResolversParentTypes['TradedServiceEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TradedService'], ParentType, ContextType>;
};

export type SupportTrueCostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportTrueCost'] = ResolversParentTypes['SupportTrueCost']> = {
  lines?: Resolver<ReadonlyArray<ResolversTypes['SupportCostLine']>, ParentType, ContextType>;
  total?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sustainingPrice?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidised?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  gap?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  subsidyNeeded?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SupportCostLineResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCostLine'] = ResolversParentTypes['SupportCostLine']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
};

export type SupportCostCaseStudyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SupportCostCaseStudy'] = ResolversParentTypes['SupportCostCaseStudy']> = {
  authority?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  core?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  coreSaid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  intervention?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  interventionSaid?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  corePerSchool?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  interventionPerSchool?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  perSchool?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
};

export type ValueForMoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ValueForMoney'] = ResolversParentTypes['ValueForMoney']> = {
  spent?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  days?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perDay?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  moved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needLess?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  needMore?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  perSchoolNeedingLess?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  aimsReached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  aimsJudged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cautions?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FinancialYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FinancialYear'] = ResolversParentTypes['FinancialYear']> = {
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  over?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  broughtForward?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inEarmarks?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  funds?: Resolver<ReadonlyArray<ResolversTypes['FundYear']>, ParentType, ContextType>;
};

export type FundYearResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FundYear'] = ResolversParentTypes['FundYear']> = {
  fund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType>;
  broughtForward?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  given?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  paid?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  returned?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  inEarmarks?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  closed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  becomes?: Resolver<ResolversTypes['FundYearBecomes'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  BidRound?: BidRoundResolvers<ContextType>;
  BidAssessor?: BidAssessorResolvers<ContextType>;
  BidInstalmentRule?: BidInstalmentRuleResolvers<ContextType>;
  AllocationTerms?: AllocationTermsResolvers<ContextType>;
  BidRoundAllocation?: BidRoundAllocationResolvers<ContextType>;
  AllocationRehearsal?: AllocationRehearsalResolvers<ContextType>;
  AllocationLine?: AllocationLineResolvers<ContextType>;
  BidRoundConnection?: BidRoundConnectionResolvers<ContextType>;
  BidRoundEdge?: BidRoundEdgeResolvers<ContextType>;
  BidConnection?: BidConnectionResolvers<ContextType>;
  BidEdge?: BidEdgeResolvers<ContextType>;
  AwardConnection?: AwardConnectionResolvers<ContextType>;
  AwardEdge?: AwardEdgeResolvers<ContextType>;
  Bid?: BidResolvers<ContextType>;
  BidAim?: BidAimResolvers<ContextType>;
  BidAssessment?: BidAssessmentResolvers<ContextType>;
  BidInterest?: BidInterestResolvers<ContextType>;
  BidModeration?: BidModerationResolvers<ContextType>;
  Award?: AwardResolvers<ContextType>;
  AwardCondition?: AwardConditionResolvers<ContextType>;
  AwardConditionMet?: AwardConditionMetResolvers<ContextType>;
  AwardInstalment?: AwardInstalmentResolvers<ContextType>;
  AwardOutcome?: AwardOutcomeResolvers<ContextType>;
  CreditAccount?: CreditAccountResolvers<ContextType>;
  CreditEntryConnection?: CreditEntryConnectionResolvers<ContextType>;
  CreditEntryEdge?: CreditEntryEdgeResolvers<ContextType>;
  CreditEntry?: CreditEntryResolvers<ContextType>;
  SupportEntitlement?: SupportEntitlementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  FundVotes?: FundVotesResolvers<ContextType>;
  FundRule?: FundRuleResolvers<ContextType>;
  FundContributor?: FundContributorResolvers<ContextType>;
  Earmark?: EarmarkResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  JointPurchase?: JointPurchaseResolvers<ContextType>;
  JointPurchaseQuote?: JointPurchaseQuoteResolvers<ContextType>;
  JointPurchaseChoice?: JointPurchaseChoiceResolvers<ContextType>;
  JointPurchaseLine?: JointPurchaseLineResolvers<ContextType>;
  JointPurchaseConnection?: JointPurchaseConnectionResolvers<ContextType>;
  JointPurchaseEdge?: JointPurchaseEdgeResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  StatementTotal?: StatementTotalResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  FundProfit?: FundProfitResolvers<ContextType>;
  ProfitShare?: ProfitShareResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  SubscriptionScheme?: SubscriptionSchemeResolvers<ContextType>;
  SubscriptionLevel?: SubscriptionLevelResolvers<ContextType>;
  SubscriptionHolding?: SubscriptionHoldingResolvers<ContextType>;
  SubscriptionExpected?: SubscriptionExpectedResolvers<ContextType>;
  SubscriptionBuyIn?: SubscriptionBuyInResolvers<ContextType>;
  SubscriptionBuyInElsewhere?: SubscriptionBuyInElsewhereResolvers<ContextType>;
  SubscriptionSchemeConnection?: SubscriptionSchemeConnectionResolvers<ContextType>;
  SubscriptionSchemeEdge?: SubscriptionSchemeEdgeResolvers<ContextType>;
  SubscriptionConnection?: SubscriptionConnectionResolvers<ContextType>;
  SubscriptionEdge?: SubscriptionEdgeResolvers<ContextType>;
  SchoolSubscription?: SchoolSubscriptionResolvers<ContextType>;
  SubscriptionChoice?: SubscriptionChoiceResolvers<ContextType>;
  ExpectedSubscription?: ExpectedSubscriptionResolvers<ContextType>;
  SupportDueConnection?: SupportDueConnectionResolvers<ContextType>;
  SupportDueEdge?: SupportDueEdgeResolvers<ContextType>;
  SupportDue?: SupportDueResolvers<ContextType>;
  SupportDueClosing?: SupportDueClosingResolvers<ContextType>;
  StandingOrder?: StandingOrderResolvers<ContextType>;
  TradedService?: TradedServiceResolvers<ContextType>;
  TradedServiceCost?: TradedServiceCostResolvers<ContextType>;
  TradedServiceConnection?: TradedServiceConnectionResolvers<ContextType>;
  TradedServiceEdge?: TradedServiceEdgeResolvers<ContextType>;
  SupportTrueCost?: SupportTrueCostResolvers<ContextType>;
  SupportCostLine?: SupportCostLineResolvers<ContextType>;
  SupportCostCaseStudy?: SupportCostCaseStudyResolvers<ContextType>;
  ValueForMoney?: ValueForMoneyResolvers<ContextType>;
  FinancialYear?: FinancialYearResolvers<ContextType>;
  FundYear?: FundYearResolvers<ContextType>;
};
