// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Wanted as WantedModel } from '../ledger/statement';
import type { EarmarkOfFund as EarmarkOfFundModel, Fund as FundModel } from '../funds/fund';
import type { FundPage as FundPageModel } from '../funds/repository';
import type { Transaction as TransactionModel } from '../ledger/post';
import type { TransactionPage as TransactionPageModel } from '../ledger/loaders';
import type { KindTotal as KindTotalModel, StatementLine as StatementLineModel, LinePage as LinePageModel } from '../ledger/statement-repository';
import type { Entitlement as EntitlementModel } from '../entitlements/entitlement';
import type { TrialBalance as TrialBalanceModel } from '../ledger/trial-balance';
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

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /**
   * Support the school is entitled to by its category; null where it has none.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly supportEntitlement?: Maybe<SupportEntitlement>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSupportEntitlementArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
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

export type Query = {
  readonly __typename?: 'Query';
  /** The fund with this id, which is that of the resolution that opened it; null where there is none. For everybody who says who they are: what a board voted money for is public. */
  readonly fund?: Maybe<Fund>;
  /** Funds in the order of their votes. For everybody who says who they are. */
  readonly funds?: Maybe<FundConnection>;
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
};


export type QueryFundArgs = {
  id: Scalars['ID']['input'];
};


export type QueryFundsArgs = {
  of?: InputMaybe<Scalars['ID']['input']>;
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

export type Mutation = {
  readonly __typename?: 'Mutation';
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
   * or with POSTED_OTHERWISE where another payment has the id.
   */
  readonly payFromEarmark: LedgerTransaction;
  /**
   * Takes a contribution, an earmark or a payment back as of today, by a transaction of its own: nothing is ever edited. For
   * officers of the owner of the fund's board. Refused with TRANSACTION_UNKNOWN, NOT_REVERSIBLE, REVERSED, BAD_TEXT,
   * ACCOUNT_CLOSED, or with OVERDRAWN where the money is spent.
   */
  readonly reverseTransaction: LedgerTransaction;
  /**
   * Closes a financial year of a fund: what is left goes on to the next year, or back to those who gave it, as the vote laid
   * down. For officers of the owner of the fund's board. Refused with FUND_UNKNOWN, BAD_YEAR, CHANGED_MEANWHILE,
   * YEAR_NOT_OVER or YEAR_CLOSED.
   */
  readonly closeFundYear: Fund;
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


export type MutationReverseTransactionArgs = {
  input: ReverseTransactionInput;
};


export type MutationCloseFundYearArgs = {
  input: CloseFundYearInput;
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
  /** Funds whose board it owns or to which it gave, in the order of their votes. */
  readonly funds?: Maybe<FundConnection>;
};


/** A local authority with its schools. */
export type LocalAuthorityFundsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
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

/** Money with a purpose, opened by the vote of a board and by nothing else. */
export type Fund = {
  readonly __typename?: 'Fund';
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
  | 'GRANT';

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

/** A transaction that is taken back. */
export type ReverseTransactionInput = {
  /** Yours to choose; sent again, the first result is returned. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the transaction. */
  readonly id: Scalars['ID']['input'];
  /** Why it is taken back. */
  readonly why: Scalars['String']['input'];
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

/** What was booked on an account. */
export type AccountStatement = {
  readonly __typename?: 'AccountStatement';
  /** The account. */
  readonly account: Scalars['ID']['output'];
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
  /** Money that was set aside was paid out. */
  | 'PAYMENT'
  /** What was left of a year went on to the next one. */
  | 'CARRY_FORWARD'
  /** What was left of a year went back to those who gave it. */
  | 'CLAWBACK'
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

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
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
  LocalAuthority: LocalAuthority;
  Resolution: Resolution;
  Fund: Fund;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
  Fund:
    ( { __typename: 'Fund' }
    & GraphQLRecursivePick<FederationTypes['Fund'], {"id":true}> );
};



/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  School: ResolverTypeWrapper<Omit<School, 'supportEntitlement'> & { supportEntitlement?: Maybe<ResolversTypes['SupportEntitlement']> }>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  SupportEntitlement: ResolverTypeWrapper<EntitlementModel>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  LocalAuthority: ResolverTypeWrapper<Omit<LocalAuthority, 'funds'> & { funds?: Maybe<ResolversTypes['FundConnection']> }>;
  Resolution: ResolverTypeWrapper<Omit<Resolution, 'fund'> & { fund?: Maybe<ResolversTypes['Fund']> }>;
  Board: ResolverTypeWrapper<Board>;
  FundConnection: ResolverTypeWrapper<FundPageModel>;
  FundEdge: ResolverTypeWrapper<Omit<FundEdge, 'node'> & { node: ResolversTypes['Fund'] }>;
  Fund: ResolverTypeWrapper<FundModel>;
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
  PayFromEarmarkInput: PayFromEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  CloseFundYearInput: CloseFundYearInput;
  AccountStatement: ResolverTypeWrapper<WantedModel>;
  StatementTotal: ResolverTypeWrapper<KindTotalModel>;
  StatementLineConnection: ResolverTypeWrapper<LinePageModel>;
  StatementLineEdge: ResolverTypeWrapper<Omit<StatementLineEdge, 'node'> & { node: ResolversTypes['StatementLine'] }>;
  StatementLine: ResolverTypeWrapper<StatementLineModel>;
  LedgerTransaction: ResolverTypeWrapper<TransactionModel>;
  LedgerTransactionKind: LedgerTransactionKind;
  LedgerEntry: ResolverTypeWrapper<LedgerEntry>;
  TrialBalance: ResolverTypeWrapper<TrialBalanceModel>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  School: Omit<School, 'supportEntitlement'> & { supportEntitlement?: Maybe<ResolversParentTypes['SupportEntitlement']> } | FederationReferenceTypes['School'];
  ID: Scalars['ID']['output'];
  SupportEntitlement: EntitlementModel;
  String: Scalars['String']['output'];
  Int: Scalars['Int']['output'];
  Money: Money;
  Pence: Scalars['Pence']['output'];
  Query: Record<PropertyKey, never>;
  Mutation: Record<PropertyKey, never>;
  LocalAuthority: Omit<LocalAuthority, 'funds'> & { funds?: Maybe<ResolversParentTypes['FundConnection']> } | FederationReferenceTypes['LocalAuthority'];
  Resolution: Omit<Resolution, 'fund'> & { fund?: Maybe<ResolversParentTypes['Fund']> } | FederationReferenceTypes['Resolution'];
  Board: Board;
  FundConnection: FundPageModel;
  FundEdge: Omit<FundEdge, 'node'> & { node: ResolversParentTypes['Fund'] };
  Fund: FundModel;
  FundVotes: FundVotes;
  FundRule: FundRule;
  FundContributor: FundContributor;
  Earmark: EarmarkOfFundModel;
  LedgerTransactionConnection: TransactionPageModel;
  LedgerTransactionEdge: Omit<LedgerTransactionEdge, 'node'> & { node: ResolversParentTypes['LedgerTransaction'] };
  ContributeToFundInput: ContributeToFundInput;
  EarmarkFundInput: EarmarkFundInput;
  PayFromEarmarkInput: PayFromEarmarkInput;
  ReverseTransactionInput: ReverseTransactionInput;
  CloseFundYearInput: CloseFundYearInput;
  AccountStatement: WantedModel;
  StatementTotal: KindTotalModel;
  StatementLineConnection: LinePageModel;
  StatementLineEdge: Omit<StatementLineEdge, 'node'> & { node: ResolversParentTypes['StatementLine'] };
  StatementLine: StatementLineModel;
  LedgerTransaction: TransactionModel;
  LedgerEntry: LedgerEntry;
  TrialBalance: TrialBalanceModel;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  Boolean: Scalars['Boolean']['output'];
};

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  supportEntitlement?: Resolver<Maybe<ResolversTypes['SupportEntitlement']>, ParentType, ContextType, Partial<SchoolSupportEntitlementArgs>>;
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

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  fund?: Resolver<Maybe<ResolversTypes['Fund']>, ParentType, ContextType, RequireFields<QueryFundArgs, 'id'>>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<QueryFundsArgs, 'first'>>;
  accountStatement?: Resolver<Maybe<ResolversTypes['AccountStatement']>, ParentType, ContextType, RequireFields<QueryAccountStatementArgs, 'account'>>;
  ledgerTransaction?: Resolver<Maybe<ResolversTypes['LedgerTransaction']>, ParentType, ContextType, RequireFields<QueryLedgerTransactionArgs, 'id'>>;
  trialBalance?: Resolver<Maybe<ResolversTypes['TrialBalance']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  contributeToFund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationContributeToFundArgs, 'input'>>;
  earmarkFund?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationEarmarkFundArgs, 'input'>>;
  payFromEarmark?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType, RequireFields<MutationPayFromEarmarkArgs, 'input'>>;
  reverseTransaction?: Resolver<ResolversTypes['LedgerTransaction'], ParentType, ContextType, RequireFields<MutationReverseTransactionArgs, 'input'>>;
  closeFundYear?: Resolver<ResolversTypes['Fund'], ParentType, ContextType, RequireFields<MutationCloseFundYearArgs, 'input'>>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  funds?: Resolver<Maybe<ResolversTypes['FundConnection']>, ParentType, ContextType, RequireFields<LocalAuthorityFundsArgs, 'first'>>;
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

export type FundResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fund'] = ResolversParentTypes['Fund'], FederationReferenceType extends FederationReferenceTypes['Fund'] = FederationReferenceTypes['Fund']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Fund']> | FederationReferenceType, FederationReferenceType, ContextType>;
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

export type AccountStatementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccountStatement'] = ResolversParentTypes['AccountStatement']> = {
  account?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
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

export type Resolvers<ContextType = Context> = {
  School?: SchoolResolvers<ContextType>;
  SupportEntitlement?: SupportEntitlementResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  FundConnection?: FundConnectionResolvers<ContextType>;
  FundEdge?: FundEdgeResolvers<ContextType>;
  Fund?: FundResolvers<ContextType>;
  FundVotes?: FundVotesResolvers<ContextType>;
  FundRule?: FundRuleResolvers<ContextType>;
  FundContributor?: FundContributorResolvers<ContextType>;
  Earmark?: EarmarkResolvers<ContextType>;
  LedgerTransactionConnection?: LedgerTransactionConnectionResolvers<ContextType>;
  LedgerTransactionEdge?: LedgerTransactionEdgeResolvers<ContextType>;
  AccountStatement?: AccountStatementResolvers<ContextType>;
  StatementTotal?: StatementTotalResolvers<ContextType>;
  StatementLineConnection?: StatementLineConnectionResolvers<ContextType>;
  StatementLineEdge?: StatementLineEdgeResolvers<ContextType>;
  StatementLine?: StatementLineResolvers<ContextType>;
  LedgerTransaction?: LedgerTransactionResolvers<ContextType>;
  LedgerEntry?: LedgerEntryResolvers<ContextType>;
  TrialBalance?: TrialBalanceResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
};
