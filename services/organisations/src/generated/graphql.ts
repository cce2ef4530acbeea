// Made by "npm run codegen" from the schema.graphql files of this service. Do not edit.

import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ApiKey as ApiKeyModel } from '../api-keys/api-key';
import type { ApiKeyPage as ApiKeyPageModel } from '../api-keys/repository';
import type { AuditEntry as AuditEntryModel, AuditTrailPage as AuditTrailPageModel } from '@middletier/runtime/audit-trail';
import type { BoardOnDay as BoardOnDayModel, Chair as ChairModel, BoardTerms as BoardTermsModel } from '../boards/board';
import type { BoardPage as BoardPageModel } from '../boards/repository';
import type { Meeting as MeetingModel, Minutes as MinutesModel } from '../meetings/meeting';
import type { MeetingPage as MeetingPageModel } from '../meetings/repository';
import type { BoardRules as BoardRulesModel } from '../boards/rules';
import type { SeatOnDay as SeatOnDayModel } from '../boards/seat';
import type { BoardShape as BoardShapeModel } from '../boards/shapes/shape';
import type { Briefing as BriefingModel, BriefingPage as BriefingPageModel } from '../briefings/briefing';
import type { Acknowledgement as AcknowledgementModel } from '../briefings/acknowledge';
import type { Addressing as AddressingModel } from '../briefings/addressing';
import type { ConstituencyResult as ConstituencyResultModel } from '../meetings/decide';
import type { InterestInMeeting as InterestInMeetingModel, MotionInMeeting as MotionInMeetingModel, VoteInMeeting as VoteInMeetingModel, SittingInMeeting as SittingInMeetingModel } from '../meetings/motion-in-meeting';
import type { HeadshipOnDay as HeadshipOnDayModel } from '../partnerships/executive-headship';
import type { FieldChange as FieldChangeModel, RegisterChange as RegisterChangeModel, Successor as SuccessorModel } from '../register-history/change';
import type { LinkAdviser as LinkAdviserModel, Share as ShareModel, PartnershipOnDay as PartnershipOnDayModel, PartnershipVersion as PartnershipVersionModel } from '../partnerships/partnership';
import type { LinkedSchool as LinkedSchoolModel } from '../register-links/link';
import type { LocalAuthority as LocalAuthorityModel, School as SchoolModel, Trust as TrustModel } from '../register/school';
import type { LocalAuthorityPage as LocalAuthorityPageModel, SchoolPage as SchoolPageModel, TrustPage as TrustPageModel } from '../register/repository';
import type { LocalAuthorityCount as LocalAuthorityCountModel, Facets as FacetsModel } from '../register/facets';
import type { MembershipOnDay as MembershipOnDayModel } from '../partnerships/membership';
import type { MembershipPage as MembershipPageModel } from '../partnerships/membership-repository';
import type { MotionSubject as MotionSubjectModel } from '../meetings/motion';
import type { ProposedInvitation as ProposedInvitationModel, InvitationPage as InvitationPageModel, NetworkProposal as NetworkProposalModel } from '../shared-needs/network-proposal';
import type { OverdueBriefing as OverdueBriefingModel } from '../briefings/overdue';
import type { PartnershipPage as PartnershipPageModel } from '../partnerships/repository';
import type { PartnershipReturn as PartnershipReturnModel, Collaboration as CollaborationModel } from '../trust-return/draw-up-return';
import type { Feed as FeedModel } from '../register-changes/feed';
import type { RegisterGroup as RegisterGroupModel, GroupMembership as GroupMembershipModel } from '../register-groups/group';
import type { GroupPage as GroupPageModel, GroupMembershipPage as GroupMembershipPageModel } from '../register-groups/repository';
import type { Resolution as ResolutionModel } from '../meetings/resolution';
import type { ResolutionPage as ResolutionPageModel } from '../meetings/resolution-repository';
import type { ReturnColumn as ReturnColumnModel } from '../return-kinds/resolvers';
import type { ReturnFile as ReturnFileModel, FileDecision as FileDecisionModel } from '../return-files/return-file';
import type { FilePage as FilePageModel } from '../return-files/repository';
import type { ReturnKind as ReturnKindModel } from '../returns/return-kind';
import type { ReturnMapping as ReturnMappingModel } from '../return-mappings/mapping';
import type { MappingPage as MappingPageModel } from '../return-mappings/repository';
import type { Quality as QualityModel } from '../return-standing/judge-quality';
import type { FiledRow as FiledRowModel, RowPage as RowPageModel } from '../return-files/rows-repository';
import type { RowError as RowErrorModel, ErrorPage as ErrorPageModel } from '../return-files/errors-repository';
import type { Receipt as ReceiptModel } from '../return-files/receipt';
import type { ShownFigure as ShownFigureModel, ShownDay as ShownDayModel, ShownPage as ShownPageModel } from '../returned-figures/figures-shown';
import type { LeadershipPost as LeadershipPostModel } from '../leadership/leadership-kind';
import type { SchoolBriefing as SchoolBriefingModel, SchoolBriefingPage as SchoolBriefingPageModel } from '../briefings/school-briefing';
import type { HistoryPage as HistoryPageModel, HistoryEntry as HistoryEntryModel } from '../register-history/history-entries';
import type { Isolation as IsolationModel } from '../isolation/judge-isolation';
import type { SharedNeedPage as SharedNeedPageModel } from '../shared-needs/search';
import type { CapacityOnDay as CapacityOnDayModel } from '../partnerships/sponsor-capacity';
import type { StaffRecord as StaffRecordModel } from '../leadership/staff';
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
  /** The API keys in use and those revoked, newest last. For administrators. */
  readonly apiKeys: ApiKeyConnection;
  /**
   * Who changed what is kept in the service organisations (the register, returns, partnerships, boards and briefings), and who read there what is confidential, the newest first; kept for
   * seven years. Administrators see all of it; officers what concerns a school of their authority or the body that they name,
   * less what is for named readers alone; everybody what they did themselves (actor). Refused: FORBIDDEN, SCHOOL_UNKNOWN.
   */
  readonly organisationsAuditTrail: AuditEntryConnection;
  /** The board with this id as it was on a day; null where there is none, or before it was opened. */
  readonly board?: Maybe<Board>;
  /** Boards in the order of their names. */
  readonly boards: BoardConnection;
  /** Kinds of board that are ready to be opened, with their rules. */
  readonly boardShapes: ReadonlyArray<BoardShape>;
  /** The version of a briefing that was in force on a day, or the newest one where none was; null where there is no such briefing. */
  readonly briefing?: Maybe<Briefing>;
  /** Briefings in force today, the newest first. */
  readonly briefings: BriefingConnection;
  /**
   * Everything ever issued to the schools of some bodies, oldest first: new versions and withdrawals come as entries of
   * their own. Keep the last cursor and ask again from there: nothing is missed and nothing comes twice.
   */
  readonly briefingFeed: BriefingFeed;
  /**
   * All that is held of a member of staff of a school, under the number that the school's own system gives them: posts in
   * leadership, and rows of files. For data officers of the school, its trust or its authority.
   */
  readonly staffHeld?: Maybe<ReadonlyArray<StaffRecord>>;
  /** The meeting with this id; null where there is none, refused with FORBIDDEN where its papers are not for you. */
  readonly meeting?: Maybe<BoardMeeting>;
  /** What came of motions, carried or not, in the order of the meetings' days; of boards whose papers you may read. */
  readonly resolutions: ResolutionConnection;
  /** The partnership with this id as it was on a day; null where there is none, or before it began. */
  readonly partnership?: Maybe<Partnership>;
  /** Partnerships in the order of their names. */
  readonly partnerships: PartnershipConnection;
  /** The kinds of partnership and what holds for each. */
  readonly partnershipKinds: ReadonlyArray<PartnershipKindRules>;
  /** What changed in the register, in the order in which it was committed: nothing is left out and nothing comes twice. Keep the cursor of each answer and give it next time; without one, the feed begins at its beginning. Cursors never expire. */
  readonly changesSince?: Maybe<RegisterFeed>;
  /** The group of the national register with this identifier: an academy trust, a federation or another; null where there is none. */
  readonly registerGroup?: Maybe<RegisterGroup>;
  /** Groups of the national register in the order of their names, those that closed too. */
  readonly registerGroups?: Maybe<RegisterGroupConnection>;
  /** The school with this unique reference number, open or closed; null where the register has none. */
  readonly school?: Maybe<School>;
  /** Schools in the order of their names, or of their distance where the filter gives a place. */
  readonly schools: SchoolConnection;
  /** How many schools of a search there are of each phase, status, type, authority and region. */
  readonly schoolFacets?: Maybe<SchoolFacets>;
  /** The local authority with this three-digit code; null where the register has none. */
  readonly localAuthority?: Maybe<LocalAuthority>;
  /** Local authorities in the order of their names. */
  readonly localAuthorities: LocalAuthorityConnection;
  /** The trust with this group identifier; null where the register has none. */
  readonly trust?: Maybe<Trust>;
  /** Trusts in the order of their names. */
  readonly trusts: TrustConnection;
  /**
   * A file of returns by its id; null where there is none among those you may see: the files that were sent for a body you act
   * for.
   */
  readonly returnFile?: Maybe<ReturnFile>;
  /** Files of returns that were sent for the bodies you act for, the latest first; for administrators all. */
  readonly returnFiles: ReturnFileConnection;
  /** The kinds of return that are taken from management information systems, with the columns of each. For everybody. */
  readonly returnKinds: ReadonlyArray<ReturnKind>;
  /** The mappings that a body keeps for files of returns, by kind and name. For its data officers. */
  readonly returnMappings: ReturnMappingConnection;
  /** What schools can be compared by when a shared need is looked for. */
  readonly needMeasures: ReadonlyArray<NeedMeasure>;
  /**
   * Schools that share a need, the nearest first where a distance is asked for. What comes from the register is public; what
   * comes from returns is found for those who act for every school looked at, or for its trust or authority. Refused:
   * AREA_MISSING, AREA_TOO_WIDE, NEED_MISSING, MEASURE_UNKNOWN, BOUND_MISSING, BOUNDS_REVERSED, FORBIDDEN.
   */
  readonly schoolsSharingNeed: SharedNeedConnection;
  /** A network that is being formed, or was formed, from schools that share a need. For those who act for its owner or for a school invited. */
  readonly networkProposal?: Maybe<NetworkProposal>;
};


export type QueryApiKeysArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryOrganisationsAuditTrailArgs = {
  filter?: InputMaybe<AuditTrailFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBoardArgs = {
  id: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBoardsArgs = {
  filter?: InputMaybe<BoardFilter>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBriefingArgs = {
  id: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryBriefingsArgs = {
  issuer?: InputMaybe<Scalars['ID']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryBriefingFeedArgs = {
  bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryStaffHeldArgs = {
  urn: Scalars['ID']['input'];
  staffId: Scalars['String']['input'];
};


export type QueryMeetingArgs = {
  id: Scalars['ID']['input'];
};


export type QueryResolutionsArgs = {
  filter?: InputMaybe<ResolutionFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryPartnershipArgs = {
  id: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryPartnershipsArgs = {
  filter?: InputMaybe<PartnershipFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryChangesSinceArgs = {
  cursor?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryRegisterGroupArgs = {
  uid: Scalars['ID']['input'];
};


export type QueryRegisterGroupsArgs = {
  kinds?: InputMaybe<ReadonlyArray<RegisterGroupKind>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolArgs = {
  urn: Scalars['ID']['input'];
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QuerySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolFacetsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


export type QueryLocalAuthorityArgs = {
  code: Scalars['ID']['input'];
};


export type QueryLocalAuthoritiesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryTrustArgs = {
  uid: Scalars['ID']['input'];
};


export type QueryTrustsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReturnFileArgs = {
  id: Scalars['ID']['input'];
};


export type QueryReturnFilesArgs = {
  filter?: InputMaybe<ReturnFileFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryReturnMappingsArgs = {
  owner: Scalars['ID']['input'];
  kind?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QuerySchoolsSharingNeedArgs = {
  need: SharedNeedInput;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


export type QueryNetworkProposalArgs = {
  id: Scalars['ID']['input'];
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Makes an API key for a machine, for example a trust's management information system. The key itself is shown in this
   * answer and never again. For administrators.
   */
  readonly createApiKey: CreatedApiKey;
  /** Ends an API key; it is refused within half a minute. For administrators. */
  readonly revokeApiKey: ApiKey;
  /**
   * Opens a board by one of the shipped shapes or by rules of its own. For officers of its owner. Refused with
   * BODY_UNKNOWN, BOARD_EXISTS, BOARD_UNKNOWN or BOARD_CLOSED (the one above), SHAPE_UNKNOWN, RULES_OR_SHAPE or BAD_RULES.
   */
  readonly openBoard: Board;
  /**
   * Changes a board from a day on; how it was before stays readable as at earlier days. For officers of its owner. Refused
   * with CHANGED_MEANWHILE, BOARD_CLOSED, BOARD_CYCLE, BEFORE_LAST_CHANGE, SEATS_HELD or BAD_RULES.
   */
  readonly changeBoard: Board;
  /**
   * Closes a board after its last day: its seats and its chair end with it, meetings called for later days are cancelled, and
   * boards under it stand alone from the next day. What it was stays readable as at earlier days, and a meeting of its last
   * day or before can still be held, voted on and minuted. For officers of its owner. Refused with MEETING_HELD where it met
   * after that day, with CHANGED_MEANWHILE, BOARD_CLOSED or BEFORE_LAST_CHANGE.
   */
  readonly closeBoard: Board;
  /**
   * Puts somebody into the chair. For officers of the board's owner. Refused with CHAIR_NOT_ALLOWED where the board's rule
   * for the chair is not kept, with CHANGED_MEANWHILE, BOARD_CLOSED, SEAT_UNKNOWN, BOARD_NOT_OPEN or DATES_REVERSED.
   */
  readonly appointChair: Board;
  /**
   * Gives a seat to somebody for a term. For officers of the board's owner. Refused with SEATS_FULL, CONSTITUENCY_UNKNOWN,
   * BAD_SHARES, BODY_UNKNOWN, BOARD_NOT_OPEN, BOARD_CLOSED or DATES_REVERSED.
   */
  readonly appointToSeat: BoardSeat;
  /** Ends a seat before its term is over. For officers of the board's owner. Refused with CHANGED_MEANWHILE or SEAT_LEFT. */
  readonly vacateSeat: BoardSeat;
  /**
   * Names somebody who may sit and vote for the holder of a seat. For officers of the board's owner. Refused with
   * CHANGED_MEANWHILE, SEAT_LEFT or OWN_SUBSTITUTE.
   */
  readonly nameSubstitute: BoardSeat;
  /**
   * Issues a briefing to schools: who is addressed is worked out whenever it is asked, so a school that joins later has it too.
   * An officer issues for the schools of their body; administrators for the whole country. Refused: BODY_UNKNOWN,
   * BODY_UNREADABLE, TOO_MANY_BODIES, BAD_TEXT, BAD_URL, BAD_DATE, ACKNOWLEDGED_BEFORE_IT_BEGINS.
   */
  readonly issueBriefing: Briefing;
  /**
   * Puts a new version in the place of a briefing; schools acknowledge it anew. For officers of the issuer. Refused:
   * BRIEFING_UNKNOWN, BRIEFING_WITHDRAWN, CHANGED_MEANWHILE and what issuing is refused for.
   */
  readonly reviseBriefing: Briefing;
  /**
   * Ends a briefing that no longer holds, by a last version that says why. For officers of the issuer. Refused:
   * BRIEFING_UNKNOWN, BRIEFING_WITHDRAWN, CHANGED_MEANWHILE, BAD_TEXT.
   */
  readonly withdrawBriefing: Briefing;
  /**
   * Says that a school has read a version of a briefing; said again, the first word stands. For those who act for the school
   * or its trust. Refused: SCHOOL_UNKNOWN, BRIEFING_UNKNOWN, BRIEFING_NOT_IN_FORCE, NOT_ADDRESSED, and CHANGED_MEANWHILE
   * where another version is in force.
   */
  readonly acknowledgeBriefing: SchoolBriefing;
  /**
   * Takes a member of staff out of all that is held: their posts stay, without who held them and when. Where the school sends them
   * again under the same number, they are left out again. It cannot be undone. For data officers of the school, its trust or its
   * authority.
   */
  readonly eraseStaff: StaffErasure;
  /**
   * Calls a meeting of a board, with its agenda and the motions known so far. For officers of the board's owner. Refused
   * with BOARD_UNKNOWN, BOARD_NOT_OPEN, BOARD_CLOSED, MEETING_EXISTS or NOBODY_VOTES.
   */
  readonly callMeeting: BoardMeeting;
  /**
   * Puts another motion on the agenda, also while the meeting is open. For officers of the board's owner. Refused with
   * CHANGED_MEANWHILE, MEETING_CLOSED or NOBODY_VOTES.
   */
  readonly tableMotion: BoardMeeting;
  /** Opens a meeting on its day or later. For officers of the board's owner. Refused with MEETING_EARLY or CHANGED_MEANWHILE. */
  readonly openMeeting: BoardMeeting;
  /**
   * Ends a meeting; motions that were not put to the vote lapse. For officers of the board's owner. Refused with
   * MOTIONS_OPEN where votes are not counted yet, with MEETING_NOT_OPEN or CHANGED_MEANWHILE.
   */
  readonly closeMeeting: BoardMeeting;
  /**
   * Records who sits on which seat, and for which motions. The seats that are named are recorded anew, the others stay.
   * For officers of the board's owner. Refused with SEAT_UNKNOWN, SEAT_LEFT, SEAT_NOT_BEGUN, SUBSTITUTE_UNKNOWN, SITS_TWICE,
   * ATTENDANCE_REVERSED, MEETING_NOT_OPEN, CHANGED_MEANWHILE, and with MOTION_CLOSED or ALREADY_VOTED where it would change
   * who was there for a motion that is decided or voted on.
   */
  readonly recordAttendance: BoardMeeting;
  /**
   * Declares a member's interest in a motion: they do not vote on it and are not counted in its quorum. For whoever holds
   * the seat with an account of their own, and for officers of the board's owner. Refused with INTEREST_DECLARED or
   * ALREADY_VOTED.
   */
  readonly declareInterest: Motion;
  /**
   * Casts one vote. For whoever sits on the seat with an account of their own, and for officers of the board's owner.
   * Refused with SEAT_UNKNOWN, SEAT_LEFT, SEAT_NOT_BEGUN, SEAT_WITHOUT_VOTE, NOT_THEIR_VOTE, INTEREST_DECLARED, NOT_PRESENT,
   * ALREADY_VOTED, MOTION_CLOSED or MEETING_NOT_OPEN.
   */
  readonly castVote: Motion;
  /** Records many votes on a motion, all or none; refused as castVote is. For officers of the board's owner. */
  readonly recordVotes: Motion;
  /**
   * Counts the votes and ends a motion: it is carried, fails or was inquorate, for good; to vote again takes a new motion.
   * For officers of the board's owner. Refused with MOTION_CLOSED or MEETING_NOT_OPEN.
   */
  readonly closeMotion: Motion;
  /** Drafts the minutes of a meeting that is over. For officers of the board's owner. Refused with MEETING_NOT_CLOSED or CHANGED_MEANWHILE. */
  readonly draftMinutes: BoardMeeting;
  /**
   * Publishes the last draft to all who may read the board's papers. For officers of the board's owner. Refused with
   * NO_DRAFT or CHANGED_MEANWHILE.
   */
  readonly publishMinutes: BoardMeeting;
  /**
   * Opens a partnership. For officers of its owner. Refused: BODY_UNKNOWN, BODY_UNREADABLE, PARTNERSHIP_EXISTS, BAD_ID,
   * BAD_TEXT, BAD_DATE, TOO_MANY, REVIEW_OUT_OF_RANGE, SHARES_NOT_ALLOWED, SHARES_NOT_WHOLE.
   */
  readonly openPartnership: Partnership;
  /**
   * Changes what a partnership says of itself; what is left out stays as it is. For officers of its owner. Refused:
   * PARTNERSHIP_UNKNOWN, PARTNERSHIP_CLOSED, CHANGED_MEANWHILE, CHANGE_OUT_OF_ORDER and what opening is refused for.
   */
  readonly changePartnership: Partnership;
  /**
   * Closes a partnership and ends every membership in it, its own memberships in others, and the posts of its executive
   * heads. For officers of its owner. Refused: PARTNERSHIP_UNKNOWN, PARTNERSHIP_CLOSED, CHANGED_MEANWHILE, DATES_REVERSED.
   */
  readonly closePartnership: Partnership;
  /**
   * A school or organisation joins a partnership. For officers of the partnership's owner. Refused: PARTNERSHIP_UNKNOWN,
   * BODY_UNKNOWN, DATES_REVERSED, BEFORE_PARTNERSHIP, PARTNERSHIP_CLOSED, ALREADY_MEMBER, MEMBERSHIP_EXCLUDED,
   * CONSENT_MISSING, CONSENT_TOO_LATE, PARTNERSHIP_CYCLE, SCHOOL_CLOSED, SPONSOR_FULL.
   */
  readonly startMembership: Membership;
  /** Up to 500 bodies join a partnership, all of them or none; a refusal's path says which. Refused as startMembership is, and TOO_MANY. */
  readonly startMemberships: ReadonlyArray<Membership>;
  /**
   * Ends a membership, or brings its end forward. For officers of the partnership's owner and of the member itself, since
   * a member may leave. Refused: MEMBERSHIP_UNKNOWN, MEMBERSHIP_ENDED, CHANGED_MEANWHILE, DATES_REVERSED.
   */
  readonly endMembership: Membership;
  /**
   * Moves a member from one chain to another of the same kind without a gap, to be reviewed in three to five years. For
   * officers of the partnership it goes to, with the governing body's consent or as officers of where it leaves too.
   * Refused: MEMBERSHIP_UNKNOWN, OTHER_KIND, REVIEW_OUT_OF_RANGE and what ending and starting are refused for.
   */
  readonly moveMembership: Membership;
  /**
   * Records a further consent of the governing body to a membership, for example to renewed terms. For officers of the
   * partnership's owner and of the member. Refused: MEMBERSHIP_UNKNOWN, CHANGED_MEANWHILE, CONSENT_TOO_LATE.
   */
  readonly recordConsent: Membership;
  /**
   * Appoints a head over several schools of a partnership. For officers of its owner. Refused: PARTNERSHIP_UNKNOWN,
   * NOT_A_MEMBER, HAS_EXECUTIVE_HEAD, TOO_FEW_OR_MANY_SCHOOLS, REVIEW_OUT_OF_RANGE, DATES_REVERSED.
   */
  readonly appointExecutiveHead: ExecutiveHeadship;
  /** Ends an executive head's post. For officers of the partnership's owner. Refused: HEADSHIP_UNKNOWN, HEADSHIP_ENDED, CHANGED_MEANWHILE. */
  readonly endExecutiveHeadship: ExecutiveHeadship;
  /**
   * Records how many schools a sponsor can run, from a day on; beyond it, nobody joins a federation or trust partnership
   * that it owns. For officers of the sponsor. Refused: BODY_UNKNOWN, CHANGED_MEANWHILE, CHANGE_OUT_OF_ORDER, BAD_CAPACITY.
   */
  readonly setSponsorCapacity: SponsorCapacity;
  /** Lets a file take effect that waits in quarantine. For data officers of the bodies it was sent for, in person. */
  readonly confirmReturnFile: ReturnFile;
  /** Decides against a file in quarantine: it changes nothing. For data officers of the bodies it was sent for, in person. */
  readonly discardReturnFile: ReturnFile;
  /**
   * Takes a file back within 90 days: everything that rests on it is as if it had not come, and what other files say of the same
   * schools and days stands again. For data officers of the bodies it was sent for.
   */
  readonly withdrawReturnFile: ReturnFile;
  /**
   * Saves how files of a management information system are read that have other columns or codes than ours; a file is read by
   * it when it is sent with ?mapping=<name>. Earlier versions are kept. For data officers of the body it belongs to.
   */
  readonly saveReturnMapping: ReturnMapping;
  /**
   * Reads a piece of a file by a mapping as it would be taken, and says what would be accepted and refused. Nothing is kept,
   * neither of the mapping nor of the file. For data officers of the body.
   */
  readonly testReturnMapping: ReturnTrial;
  /**
   * Sends some rows of a return, as a file that holds some schools only: for whoever has a few figures and no file. Checked, taken
   * and listed as a file is; its errors tell what is wrong with which row. For data officers. Refused: KIND_UNKNOWN, ROWS_MISSING,
   * TOO_MANY_ROWS, MAPPING_UNKNOWN, and FILE_WRONG_KIND where no row has a column of the kind.
   */
  readonly sendReturnRows: ReturnFile;
  /**
   * Proposes a network to schools that share a need, and invites them. For officers of its owner. Refused: BODY_UNKNOWN,
   * BAD_TEXT, TOO_MANY_INVITED and what a need is refused for.
   */
  readonly proposeNetwork: NetworkProposal;
  /**
   * Invites more schools; one that was invited before is not invited again. For officers of the owner. Refused:
   * PROPOSAL_UNKNOWN, NETWORK_FORMED, CHANGED_MEANWHILE, BODY_UNKNOWN, TOO_MANY_INVITED.
   */
  readonly inviteToNetwork: NetworkProposal;
  /**
   * Records what a school's governing body said; a later answer takes the place of an earlier one. For those who act for the
   * school or its trust, and for officers of the owner. Refused: PROPOSAL_UNKNOWN, NETWORK_FORMED, NOT_INVITED, BAD_DATE,
   * MEETING_TO_COME, BAD_TEXT.
   */
  readonly answerNetworkInvitation: NetworkProposal;
  /**
   * Forms the network of the schools that have consented, as a partnership of kind NETWORK. For officers of the owner.
   * Refused: PROPOSAL_UNKNOWN, NETWORK_FORMED, CHANGED_MEANWHILE, NETWORK_TOO_SMALL, LEAD_NOT_CONSENTING, and what opening a
   * partnership and joining it are refused for.
   */
  readonly formNetwork: NetworkProposal;
};


export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


export type MutationOpenBoardArgs = {
  input: OpenBoardInput;
};


export type MutationChangeBoardArgs = {
  input: ChangeBoardInput;
};


export type MutationCloseBoardArgs = {
  input: CloseBoardInput;
};


export type MutationAppointChairArgs = {
  input: AppointChairInput;
};


export type MutationAppointToSeatArgs = {
  input: AppointToSeatInput;
};


export type MutationVacateSeatArgs = {
  input: VacateSeatInput;
};


export type MutationNameSubstituteArgs = {
  input: NameSubstituteInput;
};


export type MutationIssueBriefingArgs = {
  input: IssueBriefingInput;
};


export type MutationReviseBriefingArgs = {
  input: ReviseBriefingInput;
};


export type MutationWithdrawBriefingArgs = {
  input: WithdrawBriefingInput;
};


export type MutationAcknowledgeBriefingArgs = {
  input: AcknowledgeBriefingInput;
};


export type MutationEraseStaffArgs = {
  input: EraseStaffInput;
};


export type MutationCallMeetingArgs = {
  input: CallMeetingInput;
};


export type MutationTableMotionArgs = {
  input: TableMotionInput;
};


export type MutationOpenMeetingArgs = {
  input: KeepMeetingInput;
};


export type MutationCloseMeetingArgs = {
  input: KeepMeetingInput;
};


export type MutationRecordAttendanceArgs = {
  input: RecordAttendanceInput;
};


export type MutationDeclareInterestArgs = {
  input: DeclareInterestInput;
};


export type MutationCastVoteArgs = {
  input: CastVoteInput;
};


export type MutationRecordVotesArgs = {
  input: RecordVotesInput;
};


export type MutationCloseMotionArgs = {
  input: CloseMotionInput;
};


export type MutationDraftMinutesArgs = {
  input: DraftMinutesInput;
};


export type MutationPublishMinutesArgs = {
  input: KeepMeetingInput;
};


export type MutationOpenPartnershipArgs = {
  input: OpenPartnershipInput;
};


export type MutationChangePartnershipArgs = {
  input: ChangePartnershipInput;
};


export type MutationClosePartnershipArgs = {
  input: ClosePartnershipInput;
};


export type MutationStartMembershipArgs = {
  input: StartMembershipInput;
};


export type MutationStartMembershipsArgs = {
  input: StartMembershipsInput;
};


export type MutationEndMembershipArgs = {
  input: EndMembershipInput;
};


export type MutationMoveMembershipArgs = {
  input: MoveMembershipInput;
};


export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


export type MutationAppointExecutiveHeadArgs = {
  input: AppointExecutiveHeadInput;
};


export type MutationEndExecutiveHeadshipArgs = {
  input: EndExecutiveHeadshipInput;
};


export type MutationSetSponsorCapacityArgs = {
  input: SetSponsorCapacityInput;
};


export type MutationConfirmReturnFileArgs = {
  input: DecideReturnFileInput;
};


export type MutationDiscardReturnFileArgs = {
  input: DecideReturnFileInput;
};


export type MutationWithdrawReturnFileArgs = {
  input: DecideReturnFileInput;
};


export type MutationSaveReturnMappingArgs = {
  input: SaveReturnMappingInput;
};


export type MutationTestReturnMappingArgs = {
  input: TestReturnMappingInput;
};


export type MutationSendReturnRowsArgs = {
  input: SendReturnRowsInput;
};


export type MutationProposeNetworkArgs = {
  input: ProposeNetworkInput;
};


export type MutationInviteToNetworkArgs = {
  input: InviteToNetworkInput;
};


export type MutationAnswerNetworkInvitationArgs = {
  input: AnswerNetworkInvitationInput;
};


export type MutationFormNetworkArgs = {
  input: FormNetworkInput;
};

/** An API key to be made. */
export type CreateApiKeyInput = {
  /** Chosen by you, one for each command: sent again, nothing is done twice, and the key is not shown again. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** What it is for, so that you know it again in the list. */
  readonly name: Scalars['String']['input'];
  /** Roles it carries, for example DATA_OFFICER. */
  readonly roles: ReadonlyArray<Scalars['String']['input']>;
  /** Bodies it acts for, for example trust:99001 or local-authority:990. */
  readonly organisations: ReadonlyArray<Scalars['String']['input']>;
};

/** An API key to be ended. */
export type RevokeApiKeyInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the key, from the list. */
  readonly id: Scalars['ID']['input'];
};

/** A key that has just been made. */
export type CreatedApiKey = {
  readonly __typename?: 'CreatedApiKey';
  /** The key as it will be listed. */
  readonly apiKey: ApiKey;
  /** What the machine sends as its bearer token; null where the command was repeated: make a new key then. */
  readonly secret?: Maybe<Scalars['String']['output']>;
};

/** An API key, without its secret: that is kept as a digest only. */
export type ApiKey = {
  readonly __typename?: 'ApiKey';
  /** Not secret: by it a key is listed and revoked. */
  readonly id: Scalars['ID']['output'];
  /** What it is for. */
  readonly name: Scalars['String']['output'];
  /** Roles it carries. */
  readonly roles: ReadonlyArray<Scalars['String']['output']>;
  /** Bodies it acts for. */
  readonly organisations: ReadonlyArray<Scalars['String']['output']>;
  /** When it was made. */
  readonly createdAt: Scalars['DateTime']['output'];
  /** Name of who made it. */
  readonly createdBy: Scalars['String']['output'];
  /** When it was ended; null while it is in use. */
  readonly revokedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A page of API keys. */
export type ApiKeyConnection = {
  readonly __typename?: 'ApiKeyConnection';
  /** The keys of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ApiKeyEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Keys in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An API key and its place in the list. */
export type ApiKeyEdge = {
  readonly __typename?: 'ApiKeyEdge';
  /** Give it as `after` to go on behind this key. */
  readonly cursor: Scalars['String']['output'];
  /** The key. */
  readonly node: ApiKey;
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

/** A school, college or other establishment in the national register. */
export type School = {
  readonly __typename?: 'School';
  /** Seats on boards that somebody holds for the school, in the order they were taken. */
  readonly boardSeats?: Maybe<ReadonlyArray<BoardSeat>>;
  /** What national policy means for this school: briefings in force that are addressed to it, the newest first. */
  readonly briefings?: Maybe<SchoolBriefingConnection>;
  /** Whether the school stands alone on a day, and who challenges it from outside; null where it was not in the register. */
  readonly isolation?: Maybe<SchoolIsolation>;
  /**
   * The school's posts in leadership as it last returned them, without who holds them; null where they are not for you. They are
   * for the school, its trust and its authority.
   */
  readonly returnedPosts?: Maybe<ReadonlyArray<ReturnedPost>>;
  /**
   * What the school itself is in on a day: its whole web of partnerships, with its role in each. What a body it belongs
   * to has joined in its own name is not in it, since that commits no school: ask the partnership for its memberships.
   */
  readonly partnerships?: Maybe<ReadonlyArray<Membership>>;
  /** All that the school was ever in, is in or will be in, in the order it began. */
  readonly partnershipHistory?: Maybe<ReadonlyArray<Membership>>;
  /** The head who leads this school together with others on a day; null where it has a head of its own. */
  readonly executiveHead?: Maybe<ExecutiveHeadship>;
  /** How many schools this school, as a sponsor, can run and has; null where it never said. */
  readonly sponsorCapacity?: Maybe<SponsorCapacity>;
  /** The register's groups that it is in: its academy trust, its federation, its sponsor; with the day it joined. */
  readonly registerGroups?: Maybe<ReadonlyArray<RegisterGroupMembership>>;
  /** The day as at which this school is shown; null where it is shown as it stands now. */
  readonly asAt?: Maybe<Scalars['Date']['output']>;
  /** Every field that changed since the school came into the register here, in the order in which it was learnt, oldest first. */
  readonly history?: Maybe<SchoolHistoryConnection>;
  /** The schools whose place it took, oldest first; for an academy, the school it was. Links that the register no longer has are seen as at the days before. */
  readonly predecessors?: Maybe<ReadonlyArray<LinkedSchool>>;
  /** The schools that took its place; for a school that became an academy, the academy. */
  readonly successors?: Maybe<ReadonlyArray<LinkedSchool>>;
  /** Schools it is linked to without either having come first, such as a sixth form centre. */
  readonly otherLinks?: Maybe<ReadonlyArray<LinkedSchool>>;
  /** Unique reference number: it never changes and is never given twice. */
  readonly urn: Scalars['ID']['output'];
  /** Name as registered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The ages it teaches. */
  readonly phase?: Maybe<Phase>;
  /** Kind of establishment, for example Community school or Academy converter. */
  readonly type?: Maybe<EstablishmentType>;
  /** Whether it is open. */
  readonly status?: Maybe<SchoolStatus>;
  /** The authority in whose area it lies. */
  readonly localAuthority?: Maybe<LocalAuthority>;
  /** The academy trust that runs it; null for a school without one. */
  readonly trust?: Maybe<Trust>;
  /** Where it is. */
  readonly address?: Maybe<Address>;
  /** Its own web page, as registered. */
  readonly website?: Maybe<Scalars['String']['output']>;
  /** The day it opened, where the register knows it. */
  readonly openDate?: Maybe<Scalars['Date']['output']>;
  /** The day it closed; null for an open school. */
  readonly closeDate?: Maybe<Scalars['Date']['output']>;
  /** Pupils on roll at the last census the register knows. */
  readonly pupils?: Maybe<Scalars['Int']['output']>;
  /** Pupils it can take. */
  readonly capacity?: Maybe<Scalars['Int']['output']>;
  /** Share of pupils eligible for free school meals, in percent. */
  readonly percentageFsm?: Maybe<Scalars['Float']['output']>;
  /** When the register's entry last changed here. */
  readonly updatedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Its number within the local authority, four digits; with the authority's code before it, the LAESTAB number. */
  readonly establishmentNumber?: Maybe<Scalars['String']['output']>;
  /** UK provider reference number, eight digits. */
  readonly ukprn?: Maybe<Scalars['String']['output']>;
  /** The group its type is in, for example Academies or Free Schools. */
  readonly typeGroup?: Maybe<CodedName>;
  /** The lowest age it may teach, in years. */
  readonly statutoryLowAge?: Maybe<Scalars['Int']['output']>;
  /** The highest age it may teach, in years. */
  readonly statutoryHighAge?: Maybe<Scalars['Int']['output']>;
  /** Boys, girls or mixed. */
  readonly gender?: Maybe<Scalars['String']['output']>;
  /** Its religious character; "Does not apply" or "None" where it has none. */
  readonly religiousCharacter?: Maybe<Scalars['String']['output']>;
  /** How it admits pupils, for example Selective. */
  readonly admissionsPolicy?: Maybe<Scalars['String']['output']>;
  /** Telephone number. */
  readonly telephone?: Maybe<Scalars['String']['output']>;
  /** Region of England. */
  readonly region?: Maybe<CodedName>;
  /** Administrative district. */
  readonly district?: Maybe<CodedName>;
  /** The electoral ward it lies in; null where the register does not say. */
  readonly ward?: Maybe<CodedName>;
  /** Parliamentary constituency. */
  readonly constituency?: Maybe<CodedName>;
  /** Metres east on the Ordnance Survey grid. */
  readonly easting?: Maybe<Scalars['Int']['output']>;
  /** Metres north on the Ordnance Survey grid. */
  readonly northing?: Maybe<Scalars['Int']['output']>;
  /** The day of the last inspection that the register knows. */
  readonly ofstedLastInspection?: Maybe<Scalars['Date']['output']>;
  /** The day its entry last changed in the national register. */
  readonly lastChanged?: Maybe<Scalars['Date']['output']>;
  /**
   * How good the returns of the school are, from 0 to 100, with the reasons; null where it has sent none yet. Shown to those who
   * act for the school, its trust or its authority.
   */
  readonly returnQuality?: Maybe<ReturnQuality>;
  /**
   * Kinds of return that are overdue: those that the school has begun to send, and has not sent for longer than their rhythm.
   * Shown to those who act for the school, its trust or its authority.
   */
  readonly overdueReturns?: Maybe<ReadonlyArray<OverdueReturn>>;
  /**
   * What the school returned of a kind, day by day, the earliest first. The school, its trust and its authority see every
   * figure. Others who are known see the roll, attendance and suspensions without counts under 5 and what these could be worked
   * out from; of other kinds nothing.
   */
  readonly returnedFigures?: Maybe<ReturnedFiguresConnection>;
  /** Networks that this school was invited to form, the oldest first. For those who act for the school, its trust or its authority. */
  readonly networkInvitations?: Maybe<NetworkInvitationConnection>;
};


/** A school, college or other establishment in the national register. */
export type SchoolBoardSeatsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolBriefingsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolIsolationArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolPartnershipsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolExecutiveHeadArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolSponsorCapacityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolRegisterGroupsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolHistoryArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolReturnedFiguresArgs = {
  kind: Scalars['String']['input'];
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A school, college or other establishment in the national register. */
export type SchoolNetworkInvitationsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** An academy trust with its schools. */
export type Trust = {
  readonly __typename?: 'Trust';
  /** Boards that the trust owns, in the order of their names. */
  readonly boards?: Maybe<BoardConnection>;
  /** What the trust is a member of on a day. */
  readonly memberships?: Maybe<ReadonlyArray<Membership>>;
  /** How many schools the trust, as a sponsor, can run and has; null where it never said. */
  readonly sponsorCapacity?: Maybe<SponsorCapacity>;
  /** What the register of groups says of the trust; null where no groups file was taken. */
  readonly registerEntry?: Maybe<RegisterGroup>;
  /** Group UID of Get Information about Schools. */
  readonly uid: Scalars['ID']['output'];
  /** Name of the trust. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The schools it runs, in the order of their names. */
  readonly schools?: Maybe<SchoolConnection>;
  /** How good the returns of its schools are on average, with reasons from the poorest on. Shown to those who act for the trust. */
  readonly returnQuality?: Maybe<ReturnQuality>;
  /**
   * The trust's account of its collaborations in a school year, as data and as a text that can be published: every
   * partnership that the trust or one of its schools was in. Null for a year that has not begun.
   */
  readonly partnershipReturn?: Maybe<PartnershipReturn>;
};


/** An academy trust with its schools. */
export type TrustBoardsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An academy trust with its schools. */
export type TrustMembershipsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** An academy trust with its schools. */
export type TrustSponsorCapacityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** An academy trust with its schools. */
export type TrustSchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** An academy trust with its schools. */
export type TrustPartnershipReturnArgs = {
  year: Scalars['String']['input'];
};

/** A local authority with its schools. */
export type LocalAuthority = {
  readonly __typename?: 'LocalAuthority';
  /** Boards that the authority owns, in the order of their names. */
  readonly boards?: Maybe<BoardConnection>;
  /** Briefings that schools of this authority should have acknowledged by now, with those schools. For those who act for the authority. */
  readonly overdueBriefings?: Maybe<ReadonlyArray<OverdueBriefing>>;
  /** The open schools of its area that are in no partnership and no trust on a day, in the order of their names. */
  readonly isolatedSchools?: Maybe<SchoolConnection>;
  /**
   * How the authority works as a middle tier: its model (1 commissions and provides, 2 commissions, 3 has handed over to a
   * partnership body) and its stage of school-to-school support, with the evidence from the graph.
   */
  readonly middleTierProfile?: Maybe<MiddleTierProfile>;
  /** What the authority is a member of on a day. */
  readonly memberships?: Maybe<ReadonlyArray<Membership>>;
  /** Three-digit code of the Department for Education. */
  readonly code: Scalars['ID']['output'];
  /** Name of the authority. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Its three letters, such as CMD; null where no list of authorities gave them. */
  readonly letters?: Maybe<Scalars['String']['output']>;
  /** The schools in its area, in the order of their names. */
  readonly schools?: Maybe<SchoolConnection>;
};


/** A local authority with its schools. */
export type LocalAuthorityBoardsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityOverdueBriefingsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityIsolatedSchoolsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityMiddleTierProfileArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthorityMembershipsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A local authority with its schools. */
export type LocalAuthoritySchoolsArgs = {
  filter?: InputMaybe<SchoolFilter>;
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type Partnership = {
  readonly __typename?: 'Partnership';
  /** Boards that the partnership owns, in the order of their names. */
  readonly boards?: Maybe<BoardConnection>;
  /** Chosen when it was opened, or made then; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** What its members call it, on the day that was asked for. */
  readonly name: Scalars['String']['output'];
  /** What kind of partnership it is. */
  readonly kind: PartnershipKind;
  /** What holds for every partnership of its kind. */
  readonly rules: PartnershipKindRules;
  /** The body whose officers keep its record; null where it is no longer known. */
  readonly owner?: Maybe<Body>;
  /** The member that employs its staff for all of them; null where it has none. */
  readonly hostEmployer?: Maybe<Body>;
  /** The adviser for the partnership as a whole; null where it has none. */
  readonly linkAdviser?: Maybe<LinkAdviser>;
  /** What it is for. */
  readonly aims: ReadonlyArray<Scalars['String']['output']>;
  /** The agreement between its members; null where none is on record. */
  readonly terms?: Maybe<PartnershipTerms>;
  /** How its members will know that it works. */
  readonly measures: ReadonlyArray<ProgressMeasure>;
  /** Who owns it, in shares that make 100 percent; empty where it is not owned in shares. */
  readonly shares: ReadonlyArray<OwnershipShare>;
  /** Whether it challenges its members from outside: by its kind, by its link adviser, or because it says so. */
  readonly bringsChallenge: Scalars['Boolean']['output'];
  /** Its first day. */
  readonly from: Scalars['Date']['output'];
  /** Its last day, which may lie ahead; null while none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** Why it closed. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Give it with a change: whoever read an older one is told that somebody else was faster. */
  readonly version: Scalars['Int']['output'];
  /** The day it is shown as at; its lists show the same day unless told otherwise. */
  readonly asAt: Scalars['Date']['output'];
  /** What it was from when on, oldest first. */
  readonly history: ReadonlyArray<PartnershipVersion>;
  /** Those who are in it on a day, in the order they came. */
  readonly members: MembershipConnection;
  /** What the partnership is itself a member of on a day. */
  readonly memberships: ReadonlyArray<Membership>;
  /** Heads who lead several of its schools on a day. */
  readonly executiveHeads: ReadonlyArray<ExecutiveHeadship>;
  /** How many schools its sponsor can run and has; null where it is not hard, or the sponsor never said. */
  readonly sponsorCapacity?: Maybe<SponsorCapacity>;
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipBoardsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipMembersArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  roles?: InputMaybe<ReadonlyArray<MembershipRole>>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipMembershipsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipExecutiveHeadsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** Schools and organisations that work together under one name: a federation, a cluster, an alliance and the like. */
export type PartnershipSponsorCapacityArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};

/** A body that decides by votes: a schools forum, trustees, an improvement board, a commission. */
export type Board = {
  readonly __typename?: 'Board';
  /** Chosen when it was opened, or made then; it never changes. */
  readonly id: Scalars['ID']['output'];
  /** What it is called today, for example Schools Forum. */
  readonly name: Scalars['String']['output'];
  /** Whose board it is: the officers of this body keep it. Null where the body is no longer known. */
  readonly owner?: Maybe<Body>;
  /** The board above it; null for one that stands alone or on top, and where the one above has closed. */
  readonly parent?: Maybe<Board>;
  /** The boards directly under it, in the order of their names. */
  readonly below: ReadonlyArray<Board>;
  /** Who may read its papers. */
  readonly publicness: BoardPublicness;
  /** The shipped shape it was opened with; null for rules of its own. */
  readonly shape?: Maybe<Scalars['ID']['output']>;
  /** How it sits and decides. */
  readonly rules: BoardRules;
  /** Its last day; null for one that goes on. */
  readonly closedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it closed. */
  readonly closedBecause?: Maybe<Scalars['String']['output']>;
  /** Who is in the chair; null where nobody is. One of the members leaves it with the seat. */
  readonly chair?: Maybe<BoardChair>;
  /** Seats that are held, in the order they were taken. */
  readonly seats: ReadonlyArray<BoardSeat>;
  /** What the board was from when on, oldest first, up to the day it is shown as at. */
  readonly history: ReadonlyArray<BoardTerms>;
  /** The day it is shown as at. */
  readonly asAt: Scalars['Date']['output'];
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
  /** Its meetings in the order of their days, as far as you may read their papers. */
  readonly meetings?: Maybe<BoardMeetingConnection>;
};


/** A body that decides by votes: a schools forum, trustees, an improvement board, a commission. */
export type BoardSeatsArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
};


/** A body that decides by votes: a schools forum, trustees, an improvement board, a commission. */
export type BoardMeetingsArgs = {
  from?: InputMaybe<Scalars['Date']['input']>;
  to?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a board was from a day on. */
export type BoardTerms = {
  readonly __typename?: 'BoardTerms';
  /** The first day. */
  readonly from: Scalars['Date']['output'];
  /** What it was called from that day on. */
  readonly name: Scalars['String']['output'];
  /** Id of the board above it. */
  readonly parentId?: Maybe<Scalars['ID']['output']>;
  /** Who could read its papers. */
  readonly publicness: BoardPublicness;
  /** How it sat and decided. */
  readonly rules: BoardRules;
  /** Why it was changed. */
  readonly reason: Scalars['String']['output'];
  /** Name of who recorded the change. */
  readonly changedBy: Scalars['String']['output'];
  /** When the change was recorded. */
  readonly changedAt: Scalars['DateTime']['output'];
};

/** Who may read a board's agendas, motions, results and published minutes. */
export type BoardPublicness =
  /** Anybody, the press too; votes are shown by name. */
  | 'OPEN_TO_PRESS'
  /** Who sits on it, and who acts for a body that has a seat on it or for its owner. */
  | 'MEMBERS'
  /** Who sits on it, and who acts for its owner. */
  | 'CLOSED';

/** How a board sits and decides. */
export type BoardRules = {
  readonly __typename?: 'BoardRules';
  /** The kinds of seat it has. */
  readonly constituencies: ReadonlyArray<BoardConstituency>;
  /** What must be present of all votes for the board to decide. */
  readonly quorum: Quorum;
  /** Who may be in the chair. */
  readonly chair: ChairRule;
  /** How motions are decided, by kind; by simple majority where no rule says otherwise. A tie carries nothing. */
  readonly decisions: ReadonlyArray<DecisionRule>;
};

/** Seats of one kind on a board. */
export type BoardConstituency = {
  readonly __typename?: 'BoardConstituency';
  /** Id within the board. */
  readonly id: Scalars['ID']['output'];
  /** Name, for example Maintained primary schools. */
  readonly name: Scalars['String']['output'];
  /** How many seats it has. */
  readonly seats: Scalars['Int']['output'];
  /** Whether its seats have a vote; without one they are heard. */
  readonly voting: Scalars['Boolean']['output'];
  /** Who elects or appoints to them, in words. */
  readonly appointedBy: Scalars['String']['output'];
  /** The phase it decides for where constituencies vote apart; null for none in particular. */
  readonly phase?: Maybe<VotingPhase>;
  /** Kinds of motion its votes count for; null for every kind. */
  readonly countsFor?: Maybe<ReadonlyArray<MotionKind>>;
  /** Shares its seats hold together, each share a vote; null where each seat has one vote. */
  readonly shares?: Maybe<Scalars['Int']['output']>;
  /** What must be present of this constituency alone; null where only the board as a whole is counted. */
  readonly quorum?: Maybe<Quorum>;
  /** True where a motion fails that most votes of this constituency are against. */
  readonly veto: Scalars['Boolean']['output'];
};

/** How much must be present: a percentage or a number. Who declared an interest is not counted as present. */
export type Quorum = {
  readonly __typename?: 'Quorum';
  /** Percent of the votes held; vacant seats do not count. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
  /** Number of seats. */
  readonly number?: Maybe<Scalars['Int']['output']>;
};

/** Who may be in the chair of a board. */
export type ChairRule =
  /** One from outside: neither a member of the board nor a councillor or officer of the authority. */
  | 'INDEPENDENT'
  /** One of those who hold a seat. */
  | 'FROM_MEMBERS'
  /** One who holds a seat with a vote and is neither a councillor nor an officer of the authority. */
  | 'FROM_MEMBERS_NOT_COUNCIL'
  /** Whoever is appointed. */
  | 'ANYBODY';

/** How motions of some kinds are decided. */
export type DecisionRule = {
  readonly __typename?: 'DecisionRule';
  /** The kinds; null for all that no other rule of the board names. */
  readonly kinds?: Maybe<ReadonlyArray<MotionKind>>;
  /** How votes are counted. */
  readonly method: DecisionMethod;
  /** For a special majority: the least share of the votes cast that must be for it, in percent. */
  readonly percent?: Maybe<Scalars['Int']['output']>;
};

/** How votes are counted. */
export type DecisionMethod =
  /** More votes for than against. */
  | 'SIMPLE_MAJORITY'
  /** A share of the votes cast must be for it. */
  | 'SPECIAL_MAJORITY'
  /** Each constituency votes apart and decides for itself alone. */
  | 'BY_CONSTITUENCY';

/** What a motion is about; boards may count votes differently for each kind. */
export type MotionKind =
  /** Anything else. */
  | 'ORDINARY'
  /** Maintained schools of a phase hand part of their budgets back for a common service. */
  | 'DE_DELEGATION'
  /** Money is moved from the schools block of the grant to another. */
  | 'BLOCK_TRANSFER'
  /** How the grant is shared out among schools. */
  | 'FUNDING_FORMULA'
  /** A fund is opened, for example from the schools grant. */
  | 'OPEN_FUND'
  /** Proposed categories of schools are agreed. */
  | 'AGREE_CATEGORIES'
  /** Advice to another body that decides, for example on a proposal for an academy. */
  | 'ADVICE'
  /** The board's own constitution is changed. */
  | 'CONSTITUTION';

/** A phase of school that can decide for itself. */
export type VotingPhase =
  /** Primary schools. */
  | 'PRIMARY'
  /** Secondary schools. */
  | 'SECONDARY';

/** Who is in the chair of a board, and since when. */
export type BoardChair = {
  readonly __typename?: 'BoardChair';
  /** Of the person, as minutes print it. */
  readonly name: Scalars['String']['output'];
  /** Id of the seat the chair holds; null for one from outside. */
  readonly seatId?: Maybe<Scalars['ID']['output']>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null where none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A seat on a board as one person holds it for a term. */
export type BoardSeat = {
  readonly __typename?: 'BoardSeat';
  /** Id of the seat in this holder's hands; the next holder's has another. */
  readonly id: Scalars['ID']['output'];
  /** On which it is; null where the board cannot be read. */
  readonly board?: Maybe<Board>;
  /** Name of who holds it. */
  readonly holder: Scalars['String']['output'];
  /** The body they sit for; null where they sit for none that is in the register. */
  readonly body?: Maybe<Body>;
  /** Id of the constituency they sit for. */
  readonly constituency: Scalars['ID']['output'];
  /** Whether the seat has a vote. */
  readonly voting: Scalars['Boolean']['output'];
  /** Votes the seat has: its shares where its constituency holds shares, else one; none for a seat that is only heard. */
  readonly votes: Scalars['Int']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day of the term; null where none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** The last day on it where it was vacated before the term was over; before `from` where the board closed first. Null where it was not. */
  readonly vacatedOn?: Maybe<Scalars['Date']['output']>;
  /** Why it was vacated. */
  readonly vacatedBecause?: Maybe<Scalars['String']['output']>;
  /** Who may sit for the holder, in the order they were named. */
  readonly substitutes: ReadonlyArray<BoardSubstitute>;
  /** Give it back with a change, so that nobody's change is lost. */
  readonly version: Scalars['Int']['output'];
};

/** Somebody who may sit and vote for the holder of a seat. */
export type BoardSubstitute = {
  readonly __typename?: 'BoardSubstitute';
  /** Of the person, as minutes print it. */
  readonly name: Scalars['String']['output'];
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day; null where none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
};

/** A kind of board that is ready to be opened. */
export type BoardShape = {
  readonly __typename?: 'BoardShape';
  /** Give it to openBoard. */
  readonly id: Scalars['ID']['output'];
  /** What it is, in words. */
  readonly title: Scalars['String']['output'];
  /** Where it comes from, and what its source leaves open. */
  readonly note: Scalars['String']['output'];
  /** Who may read the papers of such a board, where nothing else is said on opening. */
  readonly publicness: BoardPublicness;
  /** Its rules. */
  readonly rules: BoardRules;
};

/** A page of boards. */
export type BoardConnection = {
  readonly __typename?: 'BoardConnection';
  /** The boards of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BoardEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Boards in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A board and its place in the list. */
export type BoardEdge = {
  readonly __typename?: 'BoardEdge';
  /** Give it as `after` to go on behind this board. */
  readonly cursor: Scalars['String']['output'];
  /** The board. */
  readonly node: Board;
};

/** What narrows a list of boards; everything given must hold. */
export type BoardFilter = {
  /** Owned by one of these bodies, for example local-authority:990 or partnership:ID. */
  readonly owners?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Opened with one of these shapes. */
  readonly shapes?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these bodies has a seat on it on the day asked for. */
  readonly seating?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** True lists those too that have closed by the day asked for; they are left out where nothing is said. */
  readonly includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};

/** A board to be opened. */
export type OpenBoardInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board: letters, digits, _ and hyphens; made for you where it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What it is called, for example Schools Forum; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Whose board it is: school:URN, trust:UID, local-authority:CODE or partnership:ID. */
  readonly owner: Scalars['ID']['input'];
  /** Id of the board above it. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** The first day. */
  readonly from: Scalars['Date']['input'];
  /** Who may read its papers; as the shape says, or MEMBERS, where it is left out. */
  readonly publicness?: InputMaybe<BoardPublicness>;
  /** Id of a shipped shape; give this or rules. */
  readonly shape?: InputMaybe<Scalars['ID']['input']>;
  /** Other numbers of seats than the shape has. */
  readonly seats?: InputMaybe<ReadonlyArray<SeatNumberInput>>;
  /** Rules of its own; give this or a shape. */
  readonly rules?: InputMaybe<BoardRulesInput>;
};

/** How many seats a constituency of a shape is to have. */
export type SeatNumberInput = {
  /** Id of the constituency. */
  readonly constituency: Scalars['ID']['input'];
  /** Number of seats. */
  readonly seats: Scalars['Int']['input'];
};

/** How a board is to sit and decide. */
export type BoardRulesInput = {
  /** The kinds of seat, 1 to 40. */
  readonly constituencies: ReadonlyArray<BoardConstituencyInput>;
  /** What must be present for the board to decide. */
  readonly quorum: QuorumInput;
  /** Who may be in the chair. */
  readonly chair: ChairRule;
  /** How motions are decided, by kind; by simple majority where nothing is said. */
  readonly decisions?: InputMaybe<ReadonlyArray<DecisionRuleInput>>;
};

/** Seats of one kind. */
export type BoardConstituencyInput = {
  /** Id within the board: small letters, digits and hyphens. */
  readonly id: Scalars['ID']['input'];
  /** Whom its seats stand for, for example Primary headteachers; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** How many seats, 1 to 200. */
  readonly seats: Scalars['Int']['input'];
  /** Who elects or appoints, in words. */
  readonly appointedBy: Scalars['String']['input'];
  /** Whether its seats have a vote; true where nothing is said. */
  readonly voting?: InputMaybe<Scalars['Boolean']['input']>;
  /** The phase it decides for where constituencies vote apart. */
  readonly phase?: InputMaybe<VotingPhase>;
  /** Kinds of motion its votes count for; every kind where nothing is said. */
  readonly countsFor?: InputMaybe<ReadonlyArray<MotionKind>>;
  /** Shares its seats hold together, each a vote; left out where each seat has one vote. */
  readonly shares?: InputMaybe<Scalars['Int']['input']>;
  /** What must be present of this constituency alone. */
  readonly quorum?: InputMaybe<QuorumInput>;
  /** True where a motion fails that most votes of this constituency are against; false where nothing is said. */
  readonly veto?: InputMaybe<Scalars['Boolean']['input']>;
};

/** How much must be present: give one of the two. */
export type QuorumInput = {
  /** Percent of the votes held, 1 to 100. */
  readonly percent?: InputMaybe<Scalars['Int']['input']>;
  /** Number of seats. */
  readonly number?: InputMaybe<Scalars['Int']['input']>;
};

/** How motions of some kinds are to be decided. */
export type DecisionRuleInput = {
  /** The kinds; all that no other rule names where it is left out. */
  readonly kinds?: InputMaybe<ReadonlyArray<MotionKind>>;
  /** How votes are counted. */
  readonly method: DecisionMethod;
  /** For a special majority: 51 to 100 percent of the votes cast. */
  readonly percent?: InputMaybe<Scalars['Int']['input']>;
};

/** A change of a board; what is left out stays as it is. */
export type ChangeBoardInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board. */
  readonly board: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The day it takes effect: not before the last change took effect. */
  readonly from: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
  /** Another name. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** Id of another board above it; null takes it from under the one above. */
  readonly parent?: InputMaybe<Scalars['ID']['input']>;
  /** Who may read its papers. */
  readonly publicness?: InputMaybe<BoardPublicness>;
  /** Other rules, whole. */
  readonly rules?: InputMaybe<BoardRulesInput>;
};

/** A board to be closed. */
export type CloseBoardInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board. */
  readonly board: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Its last day: not before its last change took effect. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Somebody to be put into the chair. */
export type AppointChairInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board. */
  readonly board: Scalars['ID']['input'];
  /** The version of the board you read. */
  readonly version: Scalars['Int']['input'];
  /** Of the person, as minutes print it; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Id of the seat they hold; left out for one from outside. */
  readonly seat?: InputMaybe<Scalars['ID']['input']>;
  /** What they are to the authority. */
  readonly office: CouncilOffice;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** What somebody is to a local authority. */
export type CouncilOffice =
  /** Neither councillor nor officer. */
  | 'NONE'
  /** An elected member. */
  | 'COUNCILLOR'
  /** Employed by the authority. */
  | 'OFFICER';

/** A seat to be given to somebody. */
export type AppointToSeatInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the board. */
  readonly board: Scalars['ID']['input'];
  /** Id of the constituency. */
  readonly constituency: Scalars['ID']['input'];
  /** Name of who is to hold it. */
  readonly holder: Scalars['String']['input'];
  /** Id of the account with which they vote for themselves; left out where the clerk records their votes. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** The body they sit for, for example school:URN. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** How many of the constituency's shares they vote with; an equal part where it is left out. */
  readonly shares?: InputMaybe<Scalars['Int']['input']>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day of the term. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** A seat that is left before its term is over. */
export type VacateSeatInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The last day on it. */
  readonly on: Scalars['Date']['input'];
  /** Why. */
  readonly reason: Scalars['String']['input'];
};

/** Somebody who may sit for the holder of a seat. */
export type NameSubstituteInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Of the person, as minutes print it; at most 500 characters. */
  readonly name: Scalars['String']['input'];
  /** Id of the account with which they vote for themselves. */
  readonly account?: InputMaybe<Scalars['ID']['input']>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day; until the seat is left where it is left out. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
};

/** Whatever can own, join or decide something: a school, a trust, a local authority or a partnership. */
export type Body = School | Trust | LocalAuthority | Partnership;

/** What a national policy means for the schools it touches, in one version. */
export type Briefing = {
  readonly __typename?: 'Briefing';
  /** Id of the briefing, the same for all its versions. */
  readonly id: Scalars['ID']['output'];
  /** Number of the version, 1 and up. */
  readonly version: Scalars['Int']['output'];
  /** Whether this version holds today. */
  readonly state: BriefingState;
  /** A line that tells schools what it is about. */
  readonly title: Scalars['String']['output'];
  /** What the policy means for the schools addressed; of a withdrawal, why it was withdrawn. */
  readonly meaning: Scalars['String']['output'];
  /** The policy itself. */
  readonly source: BriefingSource;
  /** Whose schools it is for; null for the whole country. */
  readonly issuer?: Maybe<Body>;
  /** Whom it is for, within the issuer's schools. */
  readonly addressing: BriefingAddressing;
  /** The day it applies from. */
  readonly from: Scalars['Date']['output'];
  /** The last day to acknowledge it in time; null where it need not be acknowledged. */
  readonly acknowledgeBy?: Maybe<Scalars['Date']['output']>;
  /** When this version was issued. */
  readonly issuedAt: Scalars['DateTime']['output'];
  /** Name of who issued this version. */
  readonly issuedBy: Scalars['String']['output'];
  /** All versions, the first one first. */
  readonly versions?: Maybe<ReadonlyArray<Briefing>>;
  /** How many schools it is for now, and how many of them have acknowledged this version. For those who act for the issuer. */
  readonly progress?: Maybe<BriefingProgress>;
  /** Schools that should have acknowledged this version by now and have not, in the order of their names. For those who act for the issuer. */
  readonly overdue?: Maybe<SchoolConnection>;
};


/** What a national policy means for the schools it touches, in one version. */
export type BriefingOverdueArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Whether a version of a briefing holds. */
export type BriefingState =
  /** Its day is still to come. */
  | 'SCHEDULED'
  /** It holds. */
  | 'IN_FORCE'
  /** A later version took its place. */
  | 'SUPERSEDED'
  /** It was withdrawn. */
  | 'WITHDRAWN';

/** Where a policy can be read in its own words. */
export type BriefingSource = {
  readonly __typename?: 'BriefingSource';
  /** Title of the policy. */
  readonly title: Scalars['String']['output'];
  /** Its web address. */
  readonly url?: Maybe<Scalars['String']['output']>;
};

/** Whom a briefing is for: everything said must hold, and an empty list narrows nothing. */
export type BriefingAddressing = {
  readonly __typename?: 'BriefingAddressing';
  /** One of these phases. */
  readonly phases: ReadonlyArray<Phase>;
  /** One of these types of establishment, by code. */
  readonly types: ReadonlyArray<Scalars['String']['output']>;
  /** Is, or belongs to, one of these. */
  readonly bodies: ReadonlyArray<Body>;
};

/** How far a briefing has come. */
export type BriefingProgress = {
  readonly __typename?: 'BriefingProgress';
  /** Schools it is for. */
  readonly addressed: Scalars['Int']['output'];
  /** Those of them that have acknowledged this version. */
  readonly acknowledged: Scalars['Int']['output'];
  /** Those that should have acknowledged it by now and have not. */
  readonly overdue: Scalars['Int']['output'];
};

/** A briefing as one school has it. */
export type SchoolBriefing = {
  readonly __typename?: 'SchoolBriefing';
  /** The briefing. */
  readonly briefing: Briefing;
  /** The school. */
  readonly school?: Maybe<School>;
  /** When the school said that it has read this version; null where it has not. For those who act for the school, its trust or its authority. */
  readonly acknowledgement?: Maybe<BriefingAcknowledgement>;
  /** True where the school should have acknowledged it by that day and had not. For the same people. */
  readonly overdue?: Maybe<Scalars['Boolean']['output']>;
};

/** A school's word that it has read a version of a briefing. */
export type BriefingAcknowledgement = {
  readonly __typename?: 'BriefingAcknowledgement';
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Name of who said so. */
  readonly by: Scalars['String']['output'];
};

/** A briefing with the schools of an authority that have not acknowledged it in time. */
export type OverdueBriefing = {
  readonly __typename?: 'OverdueBriefing';
  /** The briefing. */
  readonly briefing: Briefing;
  /** How many schools of the authority. */
  readonly outstanding: Scalars['Int']['output'];
  /** Those schools, in the order of their names. */
  readonly schools: SchoolConnection;
};


/** A briefing with the schools of an authority that have not acknowledged it in time. */
export type OverdueBriefingSchoolsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of the briefings of a school. */
export type SchoolBriefingConnection = {
  readonly __typename?: 'SchoolBriefingConnection';
  /** The briefings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolBriefingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Briefings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A briefing of a school and its place in the list. */
export type SchoolBriefingEdge = {
  readonly __typename?: 'SchoolBriefingEdge';
  /** Give it as `after` to go on behind this briefing. */
  readonly cursor: Scalars['String']['output'];
  /** The briefing. */
  readonly node: SchoolBriefing;
};

/** A page of briefings. */
export type BriefingConnection = {
  readonly __typename?: 'BriefingConnection';
  /** The briefings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BriefingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Briefings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A page of the feed of briefings. */
export type BriefingFeed = {
  readonly __typename?: 'BriefingFeed';
  /** The versions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BriefingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
};

/** A version of a briefing and its place in the list. */
export type BriefingEdge = {
  readonly __typename?: 'BriefingEdge';
  /** Give it as `after` to go on behind it. */
  readonly cursor: Scalars['String']['output'];
  /** The version. */
  readonly node: Briefing;
};

/** A policy to be named as the source. */
export type BriefingSourceInput = {
  /** Title of the policy. */
  readonly title: Scalars['String']['input'];
  /** Its web address, beginning with https:// or http://. */
  readonly url?: InputMaybe<Scalars['String']['input']>;
};

/** Whom a briefing is for; everything given must hold, and what is left out narrows nothing. */
export type BriefingAddressingInput = {
  /** One of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** One of these types of establishment, by code, for example 34 for academy converters. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Schools, trusts, local authorities or partnerships of which a school is one, or to which it belongs. */
  readonly bodies?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
};

/** A briefing to be issued. */
export type IssueBriefingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose schools it is for at the most, for example local-authority:990; left out, the whole country, for administrators. */
  readonly issuer?: InputMaybe<Scalars['ID']['input']>;
  /** Title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What the policy means for the schools addressed. */
  readonly meaning: Scalars['String']['input'];
  /** The policy. */
  readonly source: BriefingSourceInput;
  /** Whom it is for, within the issuer's schools; all of them where nothing is said. */
  readonly addressing?: InputMaybe<BriefingAddressingInput>;
  /** The day it applies from; schools see it from then on, or from today where that is later. */
  readonly from: Scalars['Date']['input'];
  /** The last day to acknowledge it in time; left out, it need not be acknowledged. */
  readonly acknowledgeBy?: InputMaybe<Scalars['Date']['input']>;
};

/** A new version of a briefing. */
export type ReviseBriefingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the briefing. */
  readonly id: Scalars['ID']['input'];
  /** The newest version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Title, 1 to 200 characters. */
  readonly title: Scalars['String']['input'];
  /** What the policy means for the schools addressed. */
  readonly meaning: Scalars['String']['input'];
  /** The policy. */
  readonly source: BriefingSourceInput;
  /** Whom it is for, within the issuer's schools; all of them where nothing is said. */
  readonly addressing?: InputMaybe<BriefingAddressingInput>;
  /** The day it applies from. */
  readonly from: Scalars['Date']['input'];
  /** The last day to acknowledge it in time; left out, it need not be acknowledged. */
  readonly acknowledgeBy?: InputMaybe<Scalars['Date']['input']>;
};

/** A briefing to be withdrawn. */
export type WithdrawBriefingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the briefing. */
  readonly id: Scalars['ID']['input'];
  /** The newest version you have read. */
  readonly version: Scalars['Int']['input'];
  /** Why it is withdrawn, for those who have read it. */
  readonly reason: Scalars['String']['input'];
};

/** A school's acknowledgement of a briefing. */
export type AcknowledgeBriefingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the briefing. */
  readonly briefing: Scalars['ID']['input'];
  /** The version that was read. */
  readonly version: Scalars['Int']['input'];
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['input'];
};

/** Whether a school stands alone. Isolation is a risk: schools that nobody challenges drift. */
export type SchoolIsolation = {
  readonly __typename?: 'SchoolIsolation';
  /** The day it is said of. */
  readonly asAt: Scalars['Date']['output'];
  /** The school is in no partnership and in no trust. */
  readonly isolated: Scalars['Boolean']['output'];
  /** Nobody from outside challenges the school, though it may be in partnerships. */
  readonly withoutChallenge: Scalars['Boolean']['output'];
  /** The first day of its isolation; null where it is not isolated, or that day is not known. */
  readonly since?: Maybe<Scalars['Date']['output']>;
  /** The trust that runs and challenges it. */
  readonly trust?: Maybe<Trust>;
  /** The memberships that bring it challenge from outside, each with its role. */
  readonly challenge: ReadonlyArray<Membership>;
  /** The same in a sentence that can stand in a report. */
  readonly sentence: Scalars['String']['output'];
};

/** A member of staff to be taken out of what is held. */
export type EraseStaffInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The school. */
  readonly urn: Scalars['ID']['input'];
  /** The number that the school's own system gives them. */
  readonly staffId: Scalars['String']['input'];
  /** Why, for the record; do not name them. */
  readonly reason: Scalars['String']['input'];
};

/** What was done to take a member of staff out. */
export type StaffErasure = {
  readonly __typename?: 'StaffErasure';
  /** Rows that were changed or removed. */
  readonly rows: Scalars['Int']['output'];
};

/** A post in leadership, as a school returned it. */
export type ReturnedPost = {
  readonly __typename?: 'ReturnedPost';
  /** The school's own name or number for it, such as DHT2. */
  readonly name: Scalars['String']['output'];
  /** What it is, for example HEADTEACHER or DEPUTY_HEAD; see the kind leadership of returnKinds. */
  readonly role: Scalars['String']['output'];
  /** The day of which it is said. */
  readonly asAt: Scalars['Date']['output'];
  /** Somebody holds it, as far as is known. */
  readonly held: Scalars['Boolean']['output'];
  /** The day its holder began in it. */
  readonly startedOn?: Maybe<Scalars['Date']['output']>;
  /** The day its holder is expected to leave it. */
  readonly expectedEnd?: Maybe<Scalars['Date']['output']>;
  /** The first day without a holder. */
  readonly vacantSince?: Maybe<Scalars['Date']['output']>;
};

/** A place where a member of staff stands. */
export type StaffRecord = {
  readonly __typename?: 'StaffRecord';
  /** POST for what is kept of a post, FILE for a row of a file that was sent. */
  readonly where: Scalars['String']['output'];
  /** Id of the file. */
  readonly file: Scalars['ID']['output'];
  /** Line of the file. */
  readonly line: Scalars['Int']['output'];
  /** What it says. */
  readonly said: ReadonlyArray<StaffFact>;
};

/** What a row says. */
export type StaffFact = {
  readonly __typename?: 'StaffFact';
  /** The column. */
  readonly name: Scalars['String']['output'];
  /** What stands in it. */
  readonly value: Scalars['String']['output'];
};

/** A meeting of a board with its papers. */
export type BoardMeeting = {
  readonly __typename?: 'BoardMeeting';
  /** Id of the meeting. */
  readonly id: Scalars['ID']['output'];
  /** The board, as it was on that day. */
  readonly board?: Maybe<Board>;
  /** Its day. */
  readonly date: Scalars['Date']['output'];
  /** Where it meets. */
  readonly place?: Maybe<Scalars['String']['output']>;
  /** How public its papers are: as the board was on that day. */
  readonly publicness: BoardPublicness;
  /** Items of the agenda. */
  readonly agenda: ReadonlyArray<Scalars['String']['output']>;
  /** Whether it has begun or ended. */
  readonly state: MeetingState;
  /** Why it was cancelled; null where it was not. */
  readonly cancelledBecause?: Maybe<Scalars['String']['output']>;
  /** Motions in the order they are put. */
  readonly motions: ReadonlyArray<Motion>;
  /** Who sits on which seat. */
  readonly attendance: ReadonlyArray<SeatAttendance>;
  /** The minutes, once they are published; for who acts for the board's owner the last draft. Null where there are none. */
  readonly minutes?: Maybe<MeetingMinutes>;
  /** Give it back with a change, so that nobody's change is lost; votes and interests raise it too. */
  readonly version: Scalars['Int']['output'];
};

/** Whether a meeting has begun or ended. */
export type MeetingState =
  /** It is called and has not begun. */
  | 'CALLED'
  /** It is under way. */
  | 'OPEN'
  /** It is over. */
  | 'CLOSED'
  /** It was called and never held: the board closed before its day. */
  | 'CANCELLED';

/** Somebody on a seat, for some motions of a meeting. */
export type SeatAttendance = {
  readonly __typename?: 'SeatAttendance';
  /** The seat. */
  readonly seat?: Maybe<BoardSeat>;
  /** Name of who sits. */
  readonly sitter: Scalars['String']['output'];
  /** True where they sit for the holder. */
  readonly substitute: Scalars['Boolean']['output'];
  /** Number of the first motion they are there for. */
  readonly fromMotion: Scalars['Int']['output'];
  /** Number of the first motion they are no longer there for; null where they stay. */
  readonly leftBefore?: Maybe<Scalars['Int']['output']>;
};

/** Minutes of a meeting. */
export type MeetingMinutes = {
  readonly __typename?: 'MeetingMinutes';
  /** What they say. */
  readonly text: Scalars['String']['output'];
  /** Name of who drafted them. */
  readonly draftedBy: Scalars['String']['output'];
  /** When they were drafted. */
  readonly draftedAt: Scalars['DateTime']['output'];
  /** When they were published; null for a draft. */
  readonly publishedAt?: Maybe<Scalars['DateTime']['output']>;
};

/** A question put to a board's vote. */
export type Motion = {
  readonly __typename?: 'Motion';
  /** Its own; the resolution that comes of it has the same. */
  readonly id: Scalars['ID']['output'];
  /** The meeting it is put to. */
  readonly meeting: BoardMeeting;
  /** Its number at the meeting, from 1. */
  readonly number: Scalars['Int']['output'];
  /** What is moved. */
  readonly text: Scalars['String']['output'];
  /** What it is about. */
  readonly kind: MotionKind;
  /** The phase it is for; null for every phase. */
  readonly phase?: Maybe<VotingPhase>;
  /** What others will act on. */
  readonly subject: MotionSubject;
  /** Interests declared in it. */
  readonly interests: ReadonlyArray<DeclaredInterest>;
  /** Votes by name; null where the board is not open to the press and you do not act for its owner. */
  readonly votes?: Maybe<ReadonlyArray<MotionVote>>;
  /** What came of it; null while it is open. */
  readonly resolution?: Maybe<Resolution>;
};

/** What a motion is about, as other services act on it. */
export type MotionSubject = {
  readonly __typename?: 'MotionSubject';
  /** What it is for, for example reading in primary schools. */
  readonly purpose?: Maybe<Scalars['String']['output']>;
  /** The money it is about. */
  readonly amount?: Maybe<Money>;
  /** The year it is for, for example 2012-13. */
  readonly year?: Maybe<Scalars['String']['output']>;
  /** URNs of the schools it is about. */
  readonly schools: ReadonlyArray<Scalars['ID']['output']>;
  /** Whatever else a reader needs, by name. */
  readonly details: ReadonlyArray<MotionDetail>;
};

/** A fact about the subject of a motion. */
export type MotionDetail = {
  readonly __typename?: 'MotionDetail';
  /** What is told. */
  readonly name: Scalars['String']['output'];
  /** What it is. */
  readonly value: Scalars['String']['output'];
};

/** An interest that a member declared in a motion. */
export type DeclaredInterest = {
  readonly __typename?: 'DeclaredInterest';
  /** Whose. */
  readonly seat?: Maybe<BoardSeat>;
  /** What it is. */
  readonly nature: Scalars['String']['output'];
  /** When it was declared. */
  readonly declaredAt: Scalars['DateTime']['output'];
};

/** A vote by name. */
export type MotionVote = {
  readonly __typename?: 'MotionVote';
  /** From which seat. */
  readonly seat?: Maybe<BoardSeat>;
  /** How. */
  readonly vote: Vote;
  /** Name of who cast it: the holder or the substitute. */
  readonly castBy: Scalars['String']['output'];
  /** When it was taken. */
  readonly castAt: Scalars['DateTime']['output'];
};

/** How somebody votes. */
export type Vote =
  /** For the motion. */
  | 'FOR'
  /** Against the motion. */
  | 'AGAINST'
  /** Neither; counted in the quorum and in no majority. */
  | 'ABSTAIN';

/** What came of a motion, for good. */
export type Resolution = {
  readonly __typename?: 'Resolution';
  /** That of the motion. */
  readonly id: Scalars['ID']['output'];
  /** The board, as it was on that day. */
  readonly board?: Maybe<Board>;
  /** Whose board it is. */
  readonly owner?: Maybe<Body>;
  /** At which it was voted on. */
  readonly meeting?: Maybe<BoardMeeting>;
  /** Day of the meeting. */
  readonly date: Scalars['Date']['output'];
  /** What was moved. */
  readonly text: Scalars['String']['output'];
  /** What it is about. */
  readonly kind: MotionKind;
  /** The phase it is for; null for every phase. */
  readonly phase?: Maybe<VotingPhase>;
  /** What others act on. */
  readonly subject: MotionSubject;
  /** Whether it was carried. */
  readonly outcome: ResolutionOutcome;
  /** How that came about, with its figures, by constituency. */
  readonly explanation: Scalars['String']['output'];
  /** How many were there, and how many were needed. */
  readonly quorum: QuorumCount;
  /** Votes of all who count. */
  readonly votes: VoteCounts;
  /** Votes by constituency; only those whose votes count for such a motion. */
  readonly constituencies: ReadonlyArray<ConstituencyResult>;
  /** When the votes were counted. */
  readonly decidedAt: Scalars['DateTime']['output'];
};

/** What came of a motion. */
export type ResolutionOutcome =
  /** Carried; where constituencies vote apart, by at least one, and for that one alone. */
  | 'PASSED'
  /** Not carried; a tie carries nothing. */
  | 'FAILED'
  /** Too few were there, or too few of them free of interest, for anything to be decided. */
  | 'INQUORATE';

/** How far a quorum was there. */
export type QuorumCount = {
  readonly __typename?: 'QuorumCount';
  /** How many were needed: votes where the rule is a percentage, seats where it is a number. */
  readonly needed: Scalars['Int']['output'];
  /** How many were there, without those who declared an interest. */
  readonly present: Scalars['Int']['output'];
  /** How many there are, present or not. */
  readonly held: Scalars['Int']['output'];
};

/** Votes counted; shares where the board votes by shares. */
export type VoteCounts = {
  readonly __typename?: 'VoteCounts';
  /** Cast for the motion. */
  readonly for: Scalars['Int']['output'];
  /** Cast against the motion. */
  readonly against: Scalars['Int']['output'];
  /** Abstentions: they count for the quorum, and for no majority. */
  readonly abstain: Scalars['Int']['output'];
};

/** How a constituency voted. */
export type ConstituencyResult = {
  readonly __typename?: 'ConstituencyResult';
  /** Id of the constituency. */
  readonly constituency: Scalars['ID']['output'];
  /** Whom it stands for, for example Primary headteachers. */
  readonly name: Scalars['String']['output'];
  /** The phase it decides for. */
  readonly phase?: Maybe<VotingPhase>;
  /** How those in its seats voted. */
  readonly votes: VoteCounts;
  /** What it decided for itself; null where the board decides as one. */
  readonly outcome?: Maybe<ResolutionOutcome>;
  /** Its own quorum; null where only the board as a whole is counted. */
  readonly quorum?: Maybe<QuorumCount>;
};

/** A page of meetings. */
export type BoardMeetingConnection = {
  readonly __typename?: 'BoardMeetingConnection';
  /** The meetings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<BoardMeetingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Meetings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A meeting and its place in the list. */
export type BoardMeetingEdge = {
  readonly __typename?: 'BoardMeetingEdge';
  /** Give it as `after` to go on behind this meeting. */
  readonly cursor: Scalars['String']['output'];
  /** The meeting. */
  readonly node: BoardMeeting;
};

/** A page of resolutions. */
export type ResolutionConnection = {
  readonly __typename?: 'ResolutionConnection';
  /** The resolutions of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ResolutionEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Resolutions in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A resolution and its place in the list. */
export type ResolutionEdge = {
  readonly __typename?: 'ResolutionEdge';
  /** Give it as `after` to go on behind this resolution. */
  readonly cursor: Scalars['String']['output'];
  /** The resolution. */
  readonly node: Resolution;
};

/** What narrows a list of resolutions; everything given must hold. */
export type ResolutionFilter = {
  /** Of this board. */
  readonly board?: InputMaybe<Scalars['ID']['input']>;
  /** Of the boards of this body, for example local-authority:990. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** Of meetings on this day or later. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Of meetings on this day or earlier. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** With one of these outcomes. */
  readonly outcomes?: InputMaybe<ReadonlyArray<ResolutionOutcome>>;
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<MotionKind>>;
};

/** A meeting to be called. */
export type CallMeetingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the meeting: letters, digits, _ and hyphens; made for you where it is left out. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** Id of the board. */
  readonly board: Scalars['ID']['input'];
  /** Its day. */
  readonly date: Scalars['Date']['input'];
  /** Where it meets. */
  readonly place?: InputMaybe<Scalars['String']['input']>;
  /** Items of the agenda. */
  readonly agenda?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Motions in the order they are to be put. */
  readonly motions?: InputMaybe<ReadonlyArray<MotionInput>>;
};

/** A motion to be put to a board. */
export type MotionInput = {
  /** What is moved. */
  readonly text: Scalars['String']['input'];
  /** What it is about; ORDINARY where it is left out. */
  readonly kind?: InputMaybe<MotionKind>;
  /** The phase it is for, where constituencies vote apart; every phase where it is left out. */
  readonly phase?: InputMaybe<VotingPhase>;
  /** What others will act on. */
  readonly subject?: InputMaybe<MotionSubjectInput>;
};

/** What a motion is about. */
export type MotionSubjectInput = {
  /** What it is for. */
  readonly purpose?: InputMaybe<Scalars['String']['input']>;
  /** The money it is about, in whole pence. */
  readonly amountPence?: InputMaybe<Scalars['Pence']['input']>;
  /** The year it is for, for example 2012-13. */
  readonly year?: InputMaybe<Scalars['String']['input']>;
  /** URNs of the schools it is about. */
  readonly schools?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Whatever else a reader needs, by name. */
  readonly details?: InputMaybe<ReadonlyArray<MotionDetailInput>>;
};

/** A fact about the subject of a motion. */
export type MotionDetailInput = {
  /** What is told. */
  readonly name: Scalars['String']['input'];
  /** What it is. */
  readonly value: Scalars['String']['input'];
};

/** Another motion for a meeting. */
export type TableMotionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The version of the meeting you read. */
  readonly version: Scalars['Int']['input'];
  /** The motion. */
  readonly motion: MotionInput;
};

/** A meeting, to be opened or closed or to have its minutes published. */
export type KeepMeetingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
};

/** Who sits on which seats of a meeting. */
export type RecordAttendanceInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Who sits where; a seat may be named twice for somebody who left and came back. */
  readonly sittings: ReadonlyArray<AttendanceInput>;
};

/** Somebody on a seat. */
export type AttendanceInput = {
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** Name of the substitute who sits, as named for the seat; left out where the holder sits. */
  readonly substitute?: InputMaybe<Scalars['String']['input']>;
  /** Number of the first motion they are there for; 1 where it is left out. */
  readonly fromMotion?: InputMaybe<Scalars['Int']['input']>;
  /** Number of the first motion they are no longer there for; left out where they stay. */
  readonly leftBefore?: InputMaybe<Scalars['Int']['input']>;
};

/** An interest to be declared. */
export type DeclareInterestInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the motion. */
  readonly motion: Scalars['ID']['input'];
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** What it is, for example that the council commissions the work. */
  readonly nature: Scalars['String']['input'];
};

/** A vote to be cast. */
export type CastVoteInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the motion. */
  readonly motion: Scalars['ID']['input'];
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** How. */
  readonly vote: Vote;
};

/** Votes to be recorded together. */
export type RecordVotesInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the motion. */
  readonly motion: Scalars['ID']['input'];
  /** The votes, one for each seat. */
  readonly votes: ReadonlyArray<SeatVoteInput>;
};

/** How one seat votes. */
export type SeatVoteInput = {
  /** Id of the seat. */
  readonly seat: Scalars['ID']['input'];
  /** How. */
  readonly vote: Vote;
};

/** A motion to be ended. */
export type CloseMotionInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the motion. */
  readonly motion: Scalars['ID']['input'];
};

/** Minutes to be drafted. */
export type DraftMinutesInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the meeting. */
  readonly meeting: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** What they say. */
  readonly text: Scalars['String']['input'];
};

/** An amount of money. */
export type Money = {
  readonly __typename?: 'Money';
  /** Whole pence. */
  readonly pence: Scalars['Pence']['output'];
  /** Always GBP. */
  readonly currency: Scalars['String']['output'];
};

/** How an authority works as a middle tier, with the evidence for it. */
export type MiddleTierProfile = {
  readonly __typename?: 'MiddleTierProfile';
  /** The day it is said of. */
  readonly asAt: Scalars['Date']['output'];
  /** Open schools in the area: every share is of these. */
  readonly schools: Scalars['Int']['output'];
  /** 1 commissions and provides, 2 commissions, 3 has handed its commissioning to a partnership body. */
  readonly model: Scalars['Int']['output'];
  /** The model in words. */
  readonly modelName: Scalars['String']['output'];
  /** What speaks for models 3 and 2; where nothing is met, the authority is of model 1. */
  readonly modelEvidence: ReadonlyArray<ProfileEvidence>;
  /** The last stage up to which every one is reached: 1 networks, 2 contracted leaders, 3 whole system, 4 challenge embedded; 0 before the first. */
  readonly stage: Scalars['Int']['output'];
  /** The stage in words; null before the first. */
  readonly stageName?: Maybe<Scalars['String']['output']>;
  /** Every stage with its evidence. They are not steps of a ladder: a later one may be met before an earlier one. */
  readonly stages: ReadonlyArray<ProfileStage>;
  /** What to do to reach the next stage; empty at the last. */
  readonly missingForNextStage: ReadonlyArray<Scalars['String']['output']>;
};

/** A stage of school-to-school support and whether it is met. */
export type ProfileStage = {
  readonly __typename?: 'ProfileStage';
  /** 1 to 4. */
  readonly stage: Scalars['Int']['output'];
  /** The stage in words. */
  readonly name: Scalars['String']['output'];
  /** Whether all of its evidence is there. */
  readonly met: Scalars['Boolean']['output'];
  /** What it takes, and what is there. */
  readonly evidence: ReadonlyArray<ProfileEvidence>;
};

/** A figure from the graph, against what it takes. */
export type ProfileEvidence = {
  readonly __typename?: 'ProfileEvidence';
  /** Name of the figure, for example shareInPartnership. */
  readonly figure: Scalars['String']['output'];
  /** What it is; shares in percent. */
  readonly value: Scalars['Float']['output'];
  /** What it takes at the least. */
  readonly atLeast: Scalars['Float']['output'];
  /** Whether it is enough. */
  readonly met: Scalars['Boolean']['output'];
  /** The same in a sentence. */
  readonly sentence: Scalars['String']['output'];
};

/** A partnership to be opened. */
export type OpenPartnershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Small letters, digits and hyphens; one is made where none is given. */
  readonly id?: InputMaybe<Scalars['ID']['input']>;
  /** What kind it is; it never changes. */
  readonly kind: PartnershipKind;
  /** The body whose officers keep its record, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Its first day. */
  readonly from: Scalars['Date']['input'];
  /** What its members call it, at most 200 characters. */
  readonly name: Scalars['String']['input'];
  /** The body that employs its staff for all, for example school:990001. */
  readonly hostEmployer?: InputMaybe<Scalars['ID']['input']>;
  /** The adviser for the partnership as a whole. */
  readonly linkAdviser?: InputMaybe<LinkAdviserInput>;
  /** What it is for, 50 aims at the most. */
  readonly aims?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The agreement between its members. */
  readonly terms?: InputMaybe<PartnershipTermsInput>;
  /** How its members will know that it works, 50 measures at the most. */
  readonly measures?: InputMaybe<ReadonlyArray<ProgressMeasureInput>>;
  /** Who owns a company or joint venture, in shares that make 100 percent. */
  readonly shares?: InputMaybe<ReadonlyArray<OwnershipShareInput>>;
  /** Whether it challenges its members from outside, where its kind and its link adviser do not tell. */
  readonly challenge?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What changes in a partnership; what is left out stays, what is null is taken away. */
export type ChangePartnershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the partnership. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The day from which it holds; today where nothing is said. */
  readonly on?: InputMaybe<Scalars['Date']['input']>;
  /** What its members call it from that day, at most 200 characters. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** The body that employs its staff for all. */
  readonly hostEmployer?: InputMaybe<Scalars['ID']['input']>;
  /** The adviser for the partnership as a whole. */
  readonly linkAdviser?: InputMaybe<LinkAdviserInput>;
  /** What it is for. */
  readonly aims?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The agreement between its members. */
  readonly terms?: InputMaybe<PartnershipTermsInput>;
  /** How its members will know that it works. */
  readonly measures?: InputMaybe<ReadonlyArray<ProgressMeasureInput>>;
  /** Who owns it, in shares that make 100 percent. */
  readonly shares?: InputMaybe<ReadonlyArray<OwnershipShareInput>>;
  /** Whether it challenges its members from outside. */
  readonly challenge?: InputMaybe<Scalars['Boolean']['input']>;
};

/** An adviser for a partnership as a whole. */
export type LinkAdviserInput = {
  /** Name, as published. */
  readonly name: Scalars['String']['input'];
  /** Who employs the adviser, for example local-authority:990. */
  readonly employer?: InputMaybe<Scalars['ID']['input']>;
};

/** What the members of a partnership agreed. */
export type PartnershipTermsInput = {
  /** The agreement. */
  readonly text: Scalars['String']['input'];
  /** The day it was agreed. */
  readonly agreedOn: Scalars['Date']['input'];
  /** By when it is reviewed; needed in federations and trust partnerships, three to five years on. */
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

/** A measure of a partnership's progress. */
export type ProgressMeasureInput = {
  /** What is measured. */
  readonly name: Scalars['String']['input'];
  /** Where it stood at the start. */
  readonly baseline?: InputMaybe<Scalars['Float']['input']>;
  /** Where it shall stand. */
  readonly target?: InputMaybe<Scalars['Float']['input']>;
  /** By when. */
  readonly dueBy?: InputMaybe<Scalars['Date']['input']>;
};

/** A share in a company or joint venture. */
export type OwnershipShareInput = {
  /** Who holds it, for example: the schools of Hertfordshire. */
  readonly holder: Scalars['String']['input'];
  /** The body that holds it, where it is one. */
  readonly body?: InputMaybe<Scalars['ID']['input']>;
  /** Percent of the whole, two decimals. */
  readonly percent: Scalars['Float']['input'];
};

/** A partnership to be closed. */
export type ClosePartnershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the partnership. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Its last day. */
  readonly on: Scalars['Date']['input'];
  /** Why it closes. */
  readonly reason: Scalars['String']['input'];
};

/** A decision of a governing body. */
export type GoverningBodyConsentInput = {
  /** The day it met. */
  readonly meetingDate: Scalars['Date']['input'];
  /** Where it stands in the minutes. */
  readonly reference: Scalars['String']['input'];
  /** Who consented, for example: the governing body of Fernwood School. */
  readonly givenBy: Scalars['String']['input'];
};

/** A body that joins a partnership. */
export type StartMembershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the partnership. */
  readonly partnershipId: Scalars['ID']['input'];
  /** Who joins, for example school:990001 or partnership:eip. */
  readonly member: Scalars['ID']['input'];
  /** In what role. */
  readonly role?: MembershipRole;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day, where it is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The governing body's decision; needed where a school joins a federation or trust partnership. */
  readonly consent?: InputMaybe<GoverningBodyConsentInput>;
  /** When the agreement with this member is looked at again. */
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

/** Bodies that join a partnership together. */
export type StartMembershipsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the partnership. */
  readonly partnershipId: Scalars['ID']['input'];
  /** First day, for those that give none of their own. */
  readonly from: Scalars['Date']['input'];
  /** Last day, for those that give none of their own, where it is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** Who joins, 500 at the most. */
  readonly members: ReadonlyArray<JoiningMemberInput>;
};

/** One of the bodies that join together. */
export type JoiningMemberInput = {
  /** Who joins, for example school:990001 or partnership:eip. */
  readonly member: Scalars['ID']['input'];
  /** In what role. */
  readonly role?: MembershipRole;
  /** First day, where it is another than that of the rest. */
  readonly from?: InputMaybe<Scalars['Date']['input']>;
  /** Last day, where it is another than that of the rest. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** The governing body's decision; needed where a school joins a federation or trust partnership. */
  readonly consent?: InputMaybe<GoverningBodyConsentInput>;
  /** When the agreement with this member is looked at again. */
  readonly reviewDue?: InputMaybe<Scalars['Date']['input']>;
};

/** A membership to be ended. */
export type EndMembershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the membership. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Its last day. */
  readonly on: Scalars['Date']['input'];
  /** Why it ends. */
  readonly reason: Scalars['String']['input'];
};

/** A move from one chain to another. */
export type MoveMembershipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the membership that is left. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Id of the partnership it goes to. */
  readonly toPartnershipId: Scalars['ID']['input'];
  /** First day there; the day before is the last one here. */
  readonly on: Scalars['Date']['input'];
  /** In what role. */
  readonly role?: MembershipRole;
  /** The governing body's decision; needed where a school joins a federation or trust partnership. */
  readonly consent?: InputMaybe<GoverningBodyConsentInput>;
  /** By when the move is reviewed, three to five years on. */
  readonly reviewDue: Scalars['Date']['input'];
  /** Why it moves. */
  readonly reason: Scalars['String']['input'];
};

/** A further consent to a membership. */
export type RecordConsentInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the membership. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** The governing body's decision. */
  readonly consent: GoverningBodyConsentInput;
};

/** A head over several schools. Give nothing that the schools do not publish. */
export type AppointExecutiveHeadInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the partnership whose schools they are. */
  readonly partnershipId: Scalars['ID']['input'];
  /** Name, as the schools publish it. */
  readonly postHolderName: Scalars['String']['input'];
  /** Title of the post, as published. */
  readonly role?: Scalars['String']['input'];
  /** URNs of the schools, 2 to 20; each is a member of the partnership on the first day. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
  /** First day. */
  readonly from: Scalars['Date']['input'];
  /** Last day, where it is known. */
  readonly to?: InputMaybe<Scalars['Date']['input']>;
  /** By when the arrangement is reviewed, three to five years on. */
  readonly reviewDue: Scalars['Date']['input'];
};

/** An executive head's post to be ended. */
export type EndExecutiveHeadshipInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the post. */
  readonly id: Scalars['ID']['input'];
  /** The version you read. */
  readonly version: Scalars['Int']['input'];
  /** Its last day. */
  readonly on: Scalars['Date']['input'];
  /** Why it ends. */
  readonly reason: Scalars['String']['input'];
};

/** How many schools a sponsor can run. */
export type SetSponsorCapacityInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The sponsor, for example trust:99001. */
  readonly sponsor: Scalars['ID']['input'];
  /** The version you read; 0 where nothing was recorded yet. */
  readonly version: Scalars['Int']['input'];
  /** Schools it can run, those it has included. */
  readonly schools: Scalars['Int']['input'];
  /** The day from which that holds. */
  readonly on: Scalars['Date']['input'];
};

/** An adviser for a partnership as a whole. */
export type LinkAdviser = {
  readonly __typename?: 'LinkAdviser';
  /** Name, as published. */
  readonly name: Scalars['String']['output'];
  /** Who employs the adviser; null where that is not said. */
  readonly employer?: Maybe<Body>;
};

/** What the members of a partnership agreed. */
export type PartnershipTerms = {
  readonly __typename?: 'PartnershipTerms';
  /** The agreement. */
  readonly text: Scalars['String']['output'];
  /** The day it was agreed. */
  readonly agreedOn: Scalars['Date']['output'];
  /** By when it is reviewed; three to five years on in federations and trusts. */
  readonly reviewDue?: Maybe<Scalars['Date']['output']>;
};

/** A measure of a partnership's progress. */
export type ProgressMeasure = {
  readonly __typename?: 'ProgressMeasure';
  /** What is measured. */
  readonly name: Scalars['String']['output'];
  /** Where it stood at the start. */
  readonly baseline?: Maybe<Scalars['Float']['output']>;
  /** Where it shall stand. */
  readonly target?: Maybe<Scalars['Float']['output']>;
  /** By when. */
  readonly dueBy?: Maybe<Scalars['Date']['output']>;
};

/** A share in a company or joint venture. */
export type OwnershipShare = {
  readonly __typename?: 'OwnershipShare';
  /** Who holds it, for example: the schools of Hertfordshire. */
  readonly holder: Scalars['String']['output'];
  /** The body that holds it; null where many hold it together. */
  readonly body?: Maybe<Body>;
  /** Percent of the whole. */
  readonly percent: Scalars['Float']['output'];
};

/** A state of a partnership from one day until the next. */
export type PartnershipVersion = {
  readonly __typename?: 'PartnershipVersion';
  /** Version of the partnership that began it. */
  readonly version: Scalars['Int']['output'];
  /** The day from which it held. */
  readonly on: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Name in this state. */
  readonly name: Scalars['String']['output'];
  /** What it was for in this state. */
  readonly aims: ReadonlyArray<Scalars['String']['output']>;
  /** The agreement in this state. */
  readonly terms?: Maybe<PartnershipTerms>;
};

/** A body's part in a partnership, from a day to a day. */
export type Membership = {
  readonly __typename?: 'Membership';
  /** Its own; a member that moves to another partnership, or gets a new URN, goes on under a new one. */
  readonly id: Scalars['ID']['output'];
  /** The partnership, as at the day that was asked for. */
  readonly partnership?: Maybe<Partnership>;
  /** Who is in it; null where the register no longer has it. */
  readonly member?: Maybe<Body>;
  /** In what role. */
  readonly role: MembershipRole;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day, which may lie ahead; null while none is set. One before the first day says that it never came to be. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** When the agreement with this member is looked at again; null where no day is set. */
  readonly reviewDue?: Maybe<Scalars['Date']['output']>;
  /** What the member's governing body decided on it, oldest first. */
  readonly consents: ReadonlyArray<GoverningBodyConsent>;
  /** Id of the membership that this one goes on from: a move between chains, or the same school under its earlier URN. */
  readonly continues?: Maybe<Scalars['ID']['output']>;
  /** Why it ended; null while it has no end. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Give it with a change: whoever read an older one is told that somebody else was faster. */
  readonly version: Scalars['Int']['output'];
  /** What was recorded of it, oldest first; nothing here is ever rewritten. */
  readonly changes: ReadonlyArray<MembershipChange>;
};

/** A governing body's decision on a membership. */
export type GoverningBodyConsent = {
  readonly __typename?: 'GoverningBodyConsent';
  /** The day it met. */
  readonly meetingDate: Scalars['Date']['output'];
  /** Where it stands in the minutes. */
  readonly reference: Scalars['String']['output'];
  /** Who consented, for example: the governing body of Fernwood School. */
  readonly givenBy: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** Something recorded of a membership. */
export type MembershipChange = {
  readonly __typename?: 'MembershipChange';
  /** What was recorded. */
  readonly what: MembershipFact;
  /** First day it holds, or last. */
  readonly on: Scalars['Date']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
  /** Why. */
  readonly reason?: Maybe<Scalars['String']['output']>;
};

/** What can be recorded of a membership. */
export type MembershipFact =
  /** It begins. */
  | 'STARTED'
  /** It ends. */
  | 'ENDED';

/** A head who leads several schools. Only what the schools publish of the post is here. */
export type ExecutiveHeadship = {
  readonly __typename?: 'ExecutiveHeadship';
  /** Id of the post. */
  readonly id: Scalars['ID']['output'];
  /** The partnership whose schools they are. */
  readonly partnership?: Maybe<Partnership>;
  /** Name, as the schools publish it. */
  readonly postHolderName: Scalars['String']['output'];
  /** Title of the post, for example Executive headteacher. */
  readonly role: Scalars['String']['output'];
  /** The schools that one head leads together. */
  readonly schools: ReadonlyArray<School>;
  /** First day. */
  readonly from: Scalars['Date']['output'];
  /** Last day, which may lie ahead; null while none is set. */
  readonly to?: Maybe<Scalars['Date']['output']>;
  /** By when the arrangement is reviewed, three to five years on. */
  readonly reviewDue: Scalars['Date']['output'];
  /** Why it ended; null while it has no end. */
  readonly endReason?: Maybe<Scalars['String']['output']>;
  /** Give it with a change: whoever read an older one is told that somebody else was faster. */
  readonly version: Scalars['Int']['output'];
};

/** How many schools a sponsor can run. */
export type SponsorCapacity = {
  readonly __typename?: 'SponsorCapacity';
  /** The body that runs them, such as a trust; null where it is no longer known. */
  readonly sponsor?: Maybe<Body>;
  /** Schools it says it can run, those it has included. */
  readonly schools: Scalars['Int']['output'];
  /** The day from which that holds. */
  readonly since: Scalars['Date']['output'];
  /** Schools it runs: its own, and those in the federations and trust partnerships it owns. */
  readonly has: Scalars['Int']['output'];
  /** Schools it can still take on. */
  readonly canTakeOn: Scalars['Int']['output'];
  /** Give it with a change: whoever read an older one is told that somebody else was faster. */
  readonly version: Scalars['Int']['output'];
};

/** What holds for every partnership of a kind. */
export type PartnershipKindRules = {
  readonly __typename?: 'PartnershipKindRules';
  /** For partnerships of this kind the rest holds. */
  readonly kind: PartnershipKind;
  /** How it binds its members. */
  readonly bond: PartnershipBond;
  /** A school joins only with its governing body's consent on record. */
  readonly needsConsent: Scalars['Boolean']['output'];
  /** A body can be in one of this kind at a time. */
  readonly exclusive: Scalars['Boolean']['output'];
  /** A school leaves it when it joins an academy trust. */
  readonly endsInTrust: Scalars['Boolean']['output'];
  /** It can be owned in shares. */
  readonly shares: Scalars['Boolean']['output'];
  /** Its terms are reviewed at least so many years after they were agreed; null where any time will do. */
  readonly reviewAtLeastYears?: Maybe<Scalars['Int']['output']>;
  /** Its terms are reviewed at most so many years after they were agreed; null where any time will do. */
  readonly reviewAtMostYears?: Maybe<Scalars['Int']['output']>;
  /** It challenges its members from outside by its nature. */
  readonly challenge: Scalars['Boolean']['output'];
};

/** How a partnership binds its members. */
export type PartnershipBond =
  /** In law. */
  | 'HARD'
  /** By agreement. */
  | 'SOFT'
  /** By place. */
  | 'GEOGRAPHIC';

/** Kinds of partnership. */
export type PartnershipKind =
  /** Schools under one governing body (hard). */
  | 'FEDERATION'
  /** Schools under one foundation or charitable trust (hard). */
  | 'TRUST_PARTNERSHIP'
  /** Schools around a teaching school hub (soft). */
  | 'TEACHING_SCHOOL_HUB'
  /** Schools of a neighbourhood (geographic). */
  | 'CLUSTER'
  /** Schools that answer for each other's improvement (soft). */
  | 'CONSORTIUM'
  /** Schools of an area that develop together and send a representative to a wider body (geographic). */
  | 'DEVELOPMENT_GROUP'
  /** A body that speaks for its member schools, which remain free (soft). */
  | 'MEMBERSHIP_BODY'
  /** Schools with a shared need or interest (soft). */
  | 'NETWORK'
  /** Organisations that act together, without committing their own members (soft). */
  | 'ALLIANCE'
  /** A company or agreement that authorities and others run together and share in (soft). */
  | 'JOINT_VENTURE'
  /** Heads of an area who meet (soft). */
  | 'HEADS_GROUP'
  /** A company owned by schools and others in shares (soft). */
  | 'COMPANY';

/** Roles in a partnership. */
export type MembershipRole =
  /** Leads it, and is bound by it. */
  | 'LEAD'
  /** Is bound by it. */
  | 'MEMBER'
  /** Takes part without being bound. */
  | 'ASSOCIATE'
  /** Employs its staff for all, without being bound. */
  | 'HOST_EMPLOYER';

/** What narrows a list of partnerships; everything given must hold. */
export type PartnershipFilter = {
  /** Of one of these kinds. */
  readonly kinds?: InputMaybe<ReadonlyArray<PartnershipKind>>;
  /** Kept by this body, for example local-authority:990. */
  readonly owner?: InputMaybe<Scalars['ID']['input']>;
  /** With this member on the day, for example school:990001 or partnership:eip. */
  readonly member?: InputMaybe<Scalars['ID']['input']>;
  /** Kept by this authority, or with a school of its area as a member on the day. */
  readonly localAuthority?: InputMaybe<Scalars['ID']['input']>;
  /** Open on this day, and shown as at it; today where nothing is said. */
  readonly openOn?: InputMaybe<Scalars['Date']['input']>;
};

/** A page of partnerships. */
export type PartnershipConnection = {
  readonly __typename?: 'PartnershipConnection';
  /** The partnerships of this page, each with its cursor. */
  readonly edges: ReadonlyArray<PartnershipEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Partnerships in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A partnership and its place in the list. */
export type PartnershipEdge = {
  readonly __typename?: 'PartnershipEdge';
  /** Give it as `after` to go on behind this partnership. */
  readonly cursor: Scalars['String']['output'];
  /** The partnership. */
  readonly node: Partnership;
};

/** A page of memberships. */
export type MembershipConnection = {
  readonly __typename?: 'MembershipConnection';
  /** The memberships of this page, each with its cursor. */
  readonly edges: ReadonlyArray<MembershipEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Memberships in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type MembershipEdge = {
  readonly __typename?: 'MembershipEdge';
  /** Give it as `after` to go on behind this membership. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: Membership;
};

/** A stretch of the register's changes. */
export type RegisterFeed = {
  readonly __typename?: 'RegisterFeed';
  /** The changes, oldest first; empty where nothing has changed since the cursor. */
  readonly changes: ReadonlyArray<RegisterChange>;
  /** Give it next time to go on behind this stretch; it is there on an empty stretch too. */
  readonly cursor: Scalars['String']['output'];
  /** True where more can be read at once. */
  readonly hasMore: Scalars['Boolean']['output'];
};

/** One step of the register for one school. */
export type RegisterChange = {
  readonly __typename?: 'RegisterChange';
  /** What happened. */
  readonly kind: RegisterChangeKind;
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['output'];
  /** Name of the school after the change. */
  readonly name: Scalars['String']['output'];
  /** What the school is known by in other systems, after the change. */
  readonly keys: SchoolKeys;
  /** True where the school is to be taken off lists of schools that teach: it closed, or another took over. */
  readonly tombstone: Scalars['Boolean']['output'];
  /** The school as it stands now. */
  readonly school?: Maybe<School>;
  /** The fields that changed, each with its day. */
  readonly fields: ReadonlyArray<FieldChange>;
  /** The school that took over; null unless the kind is SUCCEEDED. */
  readonly successor?: Maybe<RegisterSuccessor>;
  /** When it was taken into the register here. */
  readonly learntAt: Scalars['DateTime']['output'];
  /** The file it was read from. */
  readonly source: RegisterSource;
};

/** What happened to a school in the register. */
export type RegisterChangeKind =
  /** It came into the register. */
  | 'REGISTERED'
  /** Its entry changed. */
  | 'CHANGED'
  /** It closed. */
  | 'CLOSED'
  /** Another school took its place: what is kept under this URN belongs under the successor's. */
  | 'SUCCEEDED';

/** What a school is known by in other systems. */
export type SchoolKeys = {
  readonly __typename?: 'SchoolKeys';
  /** Code of its local authority; with the establishment number after it, its LAESTAB number. */
  readonly localAuthority: Scalars['ID']['output'];
  /** Its number within the local authority, four digits. */
  readonly establishmentNumber?: Maybe<Scalars['String']['output']>;
  /** UK provider reference number. */
  readonly ukprn?: Maybe<Scalars['String']['output']>;
  /** Group UID of its academy trust. */
  readonly trust?: Maybe<Scalars['ID']['output']>;
};

/** A school that took another's place. */
export type RegisterSuccessor = {
  readonly __typename?: 'RegisterSuccessor';
  /** Its unique reference number. */
  readonly urn: Scalars['ID']['output'];
  /** The day it took over. */
  readonly on: Scalars['Date']['output'];
  /** Kind of link, in the register's words, such as Successor. */
  readonly link: Scalars['String']['output'];
  /** The school. */
  readonly school?: Maybe<School>;
};

/** A group of establishments in the national register. */
export type RegisterGroup = {
  readonly __typename?: 'RegisterGroup';
  /** Its group UID. */
  readonly uid: Scalars['ID']['output'];
  /** The register's other identifier for trusts, such as TR00261. */
  readonly groupId?: Maybe<Scalars['String']['output']>;
  /** Its name, as registered. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** What kind of group it is. */
  readonly kind: RegisterGroupKind;
  /** Its type in the register's own words, such as Multi-academy trust. */
  readonly type?: Maybe<Scalars['String']['output']>;
  /** Number of the company, eight characters. */
  readonly companiesHouseNumber?: Maybe<Scalars['String']['output']>;
  /** UK provider reference number. */
  readonly ukprn?: Maybe<Scalars['String']['output']>;
  /** The day it opened or was incorporated, where the register knows it. */
  readonly openDate?: Maybe<Scalars['Date']['output']>;
  /** The day it closed; null for an open group. */
  readonly closedDate?: Maybe<Scalars['Date']['output']>;
  /** Whether it is open. */
  readonly isOpen: Scalars['Boolean']['output'];
  /** The establishments in it, in the order of their URNs. */
  readonly members?: Maybe<RegisterGroupMembershipConnection>;
};


/** A group of establishments in the national register. */
export type RegisterGroupMembersArgs = {
  asAt?: InputMaybe<Scalars['Date']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Kinds of groups in the national register. */
export type RegisterGroupKind =
  /** Schools under one governing body. */
  | 'FEDERATION'
  /** The charitable trust of foundation schools, which their authority maintains. */
  | 'FOUNDATION_TRUST'
  /** A trust of several academies. */
  | 'MULTI_ACADEMY_TRUST'
  /** A trust of one academy. */
  | 'SINGLE_ACADEMY_TRUST'
  /** A sponsor of academies. */
  | 'SPONSOR'
  /** A group or collaboration of children's centres. */
  | 'CHILDRENS_CENTRES'
  /** Any other; its type says it in words. */
  | 'OTHER';

/** That an establishment is in a group. */
export type RegisterGroupMembership = {
  readonly __typename?: 'RegisterGroupMembership';
  /** Unique reference number of the establishment. */
  readonly urn: Scalars['ID']['output'];
  /** The establishment; null where it is not in the register here. */
  readonly school?: Maybe<School>;
  /** Group UID. */
  readonly uid: Scalars['ID']['output'];
  /** The group. */
  readonly group?: Maybe<RegisterGroup>;
  /** The day it joined, where the register says it. */
  readonly joined?: Maybe<Scalars['Date']['output']>;
  /** Its last day in the group; null where it is still in it. */
  readonly left?: Maybe<Scalars['Date']['output']>;
  /** Name of the whole file of group links that no longer had it; null where the register itself says when it left, or it is still in it. */
  readonly missingFrom?: Maybe<Scalars['String']['output']>;
};

/** A page of groups. */
export type RegisterGroupConnection = {
  readonly __typename?: 'RegisterGroupConnection';
  /** The groups of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegisterGroupEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Groups in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A group and its place in the list. */
export type RegisterGroupEdge = {
  readonly __typename?: 'RegisterGroupEdge';
  /** Give it as `after` to go on behind this group. */
  readonly cursor: Scalars['String']['output'];
  /** The group. */
  readonly node: RegisterGroup;
};

/** A page of memberships. */
export type RegisterGroupMembershipConnection = {
  readonly __typename?: 'RegisterGroupMembershipConnection';
  /** The memberships of this page, each with its cursor. */
  readonly edges: ReadonlyArray<RegisterGroupMembershipEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Memberships in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A membership and its place in the list. */
export type RegisterGroupMembershipEdge = {
  readonly __typename?: 'RegisterGroupMembershipEdge';
  /** Give it as `after` to go on behind this membership. */
  readonly cursor: Scalars['String']['output'];
  /** The membership. */
  readonly node: RegisterGroupMembership;
};

/** A field of a school that changed; with no field, the school's first entry in the register. */
export type SchoolHistoryEntry = {
  readonly __typename?: 'SchoolHistoryEntry';
  /** Name of the field, as in School where it is shown there; null for the first entry. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What it was, as text; null where nothing was recorded. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it became, as text; null where nothing is recorded any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The day from which it was so: the register's own date where it has one (a school closes after its closing day), else the day the file was made, else the day it was taken. Null for the first entry. */
  readonly on?: Maybe<Scalars['Date']['output']>;
  /** When it was taken into the register here. */
  readonly learntAt: Scalars['DateTime']['output'];
  /** The file it was read from. */
  readonly source: RegisterSource;
};

/** The register file that something was read from. */
export type RegisterSource = {
  readonly __typename?: 'RegisterSource';
  /** Kind of file. */
  readonly kind: RegisterFileKind;
  /** Name of the file; null where it had none. */
  readonly file?: Maybe<Scalars['String']['output']>;
  /** The day the file was made, where its name says so. */
  readonly extracted?: Maybe<Scalars['Date']['output']>;
};

/** The kinds of register files of Get Information about Schools that are taken. */
export type RegisterFileKind =
  /** Establishments (edubasealldata). */
  | 'ESTABLISHMENTS'
  /** Links between establishments (links_edubasealldata): who followed whom. */
  | 'LINKS'
  /** Groups (allgroupsdata): trusts, federations and others. */
  | 'GROUPS'
  /** Group links (grouplinks): which establishment is in which group. */
  | 'GROUP_LINKS'
  /** The list of local authorities. */
  | 'LOCAL_AUTHORITIES';

/** A page of a school's history. */
export type SchoolHistoryConnection = {
  readonly __typename?: 'SchoolHistoryConnection';
  /** The entries of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolHistoryEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Entries in the whole history. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An entry of a school's history and its place in it. */
export type SchoolHistoryEdge = {
  readonly __typename?: 'SchoolHistoryEdge';
  /** Give it as `after` to go on behind this entry. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: SchoolHistoryEntry;
};

/** A field that went from one value to another. */
export type FieldChange = {
  readonly __typename?: 'FieldChange';
  /** Name of the field, as in School where it is shown there. */
  readonly field: Scalars['String']['output'];
  /** What it was, as text; null where nothing was recorded. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** What it became, as text; null where nothing is recorded any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
  /** The day from which it was so. */
  readonly on: Scalars['Date']['output'];
};

/** A school at the other end of a link in the national register. */
export type LinkedSchool = {
  readonly __typename?: 'LinkedSchool';
  /** Its unique reference number. */
  readonly urn: Scalars['ID']['output'];
  /** Its name; null where the register gives none. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** The school; null where it is not in the register here. */
  readonly school?: Maybe<School>;
  /** What it is to the school asked about. */
  readonly linkType: SchoolLinkType;
  /** The kind of link in the register's own words. */
  readonly linkTypeName: Scalars['String']['output'];
  /** The day the link was made; null where the register does not say. */
  readonly date?: Maybe<Scalars['Date']['output']>;
};

/** What a linked school is to the school asked about. */
export type SchoolLinkType =
  /** It came before, in the same place. */
  | 'PREDECESSOR'
  /** It came before, and was merged. */
  | 'PREDECESSOR_MERGED'
  /** It came before, and was amalgamated with others into a new school. */
  | 'PREDECESSOR_AMALGAMATED'
  /** It came before, and was split. */
  | 'PREDECESSOR_SPLIT'
  /** It came after, in the same place: most often the academy that a school became. */
  | 'SUCCESSOR'
  /** It came after, with others merged into it. */
  | 'SUCCESSOR_MERGED'
  /** It came after, as the new school of an amalgamation. */
  | 'SUCCESSOR_AMALGAMATED'
  /** It came after, as a part of a school that was split. */
  | 'SUCCESSOR_SPLIT'
  /** One of the schools of an amalgamation; the register does not say which came first. */
  | 'RESULT_OF_AMALGAMATION'
  /** Merged, with another range of ages. */
  | 'MERGED_CHANGE_IN_AGE_RANGE'
  /** Merged, with more places. */
  | 'MERGED_EXPANSION'
  /** Merged, with more places and another range of ages. */
  | 'MERGED_EXPANSION_AND_CHANGE_IN_AGE_RANGE'
  /** One of them took more pupils. */
  | 'EXPANSION'
  /** One of them closed. */
  | 'CLOSURE'
  /** A sixth form centre that the school is a member of. */
  | 'SIXTH_FORM_CENTRE_LINK'
  /** A member school of the sixth form centre. */
  | 'SIXTH_FORM_CENTRE_SCHOOL'
  /** A children's centre that belongs with it. */
  | 'CHILDRENS_CENTRE_LINK'
  /** Any other link; linkTypeName says it in words. */
  | 'OTHER';

/** A value of one of the register's code lists. */
export type CodedName = {
  readonly __typename?: 'CodedName';
  /** The code. */
  readonly code: Scalars['String']['output'];
  /** The name that goes with it; the code where the register gives none. */
  readonly name: Scalars['String']['output'];
};

/** Kind of establishment in the register's own coding. */
export type EstablishmentType = {
  readonly __typename?: 'EstablishmentType';
  /** Code, without leading zeros. */
  readonly code: Scalars['String']['output'];
  /** Name, for example Voluntary aided school. */
  readonly name: Scalars['String']['output'];
};

/** A postal address; each part as registered. */
export type Address = {
  readonly __typename?: 'Address';
  /** House and street. */
  readonly street?: Maybe<Scalars['String']['output']>;
  /** Part of the town. */
  readonly locality?: Maybe<Scalars['String']['output']>;
  /** Town or city. */
  readonly town?: Maybe<Scalars['String']['output']>;
  /** County. */
  readonly county?: Maybe<Scalars['String']['output']>;
  /** Postcode. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
};

/** What narrows a list of schools; everything given must hold. */
export type SchoolFilter = {
  /** Words of the name, in any order; the beginning of a word is enough, and case and accents do not matter. */
  readonly name?: InputMaybe<Scalars['String']['input']>;
  /** One of these phases. */
  readonly phases?: InputMaybe<ReadonlyArray<Phase>>;
  /** One of these states; open ones where nothing is said. */
  readonly statuses?: InputMaybe<ReadonlyArray<SchoolStatus>>;
  /** In one of these authorities' areas. */
  readonly localAuthorities?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Run by one of these trusts. */
  readonly trusts?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** These schools only. */
  readonly urns?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** One of these types, by code, without leading zeros; 34 is an academy converter. */
  readonly types?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these groups of types, by code, without leading zeros; 10 are academies. */
  readonly typeGroups?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these regions, by code; H is London. */
  readonly regions?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** The first part of the postcode, such as BN1, or its letters alone, such as BN. */
  readonly postcodeArea?: InputMaybe<Scalars['String']['input']>;
  /** Whose entry changed here after this moment. To miss nothing, read changesSince instead. */
  readonly changedSince?: InputMaybe<Scalars['DateTime']['input']>;
  /** No further than this from a place; schools are then ordered by distance, nearest first. */
  readonly near?: InputMaybe<NearInput>;
  /** No further than this from a school, itself among them; schools are then ordered by distance, nearest first. */
  readonly nearSchool?: InputMaybe<NearSchoolInput>;
};

/** A place on the Ordnance Survey grid, and how far from it. */
export type NearInput = {
  /** Metres east. */
  readonly easting: Scalars['Int']['input'];
  /** Metres north. */
  readonly northing: Scalars['Int']['input'];
  /** Metres, 1 to 100,000, in a straight line. */
  readonly withinMetres: Scalars['Int']['input'];
};

/** A school, and how far from it. */
export type NearSchoolInput = {
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['input'];
  /** Metres, 1 to 100,000, in a straight line. */
  readonly withinMetres: Scalars['Int']['input'];
};

/** The ages a school teaches, as the register codes them. */
export type Phase =
  /** Under five. */
  | 'NURSERY'
  /** Key stages 1 and 2, often with early years. */
  | 'PRIMARY'
  /** A middle school that counts as primary. */
  | 'MIDDLE_DEEMED_PRIMARY'
  /** Key stages 3 and 4, with or without a sixth form. */
  | 'SECONDARY'
  /** A middle school that counts as secondary. */
  | 'MIDDLE_DEEMED_SECONDARY'
  /** Post-16 only. */
  | 'SIXTEEN_PLUS'
  /** Primary and secondary under one roof. */
  | 'ALL_THROUGH'
  /** Special schools, children's centres and others that have no phase. */
  | 'NOT_APPLICABLE';

/** State of a school in the register. */
export type SchoolStatus =
  /** Open, with no proposal to close it. */
  | 'OPEN'
  /** Open, with a proposal to close it. */
  | 'OPEN_PROPOSED_TO_CLOSE'
  /** Not open yet. */
  | 'PROPOSED_TO_OPEN'
  /** Closed: its entry stays, and a school that takes its place has another URN. */
  | 'CLOSED';

/** Counts over a search of schools, the greatest first. A school of which the register does not record something is not counted there. */
export type SchoolFacets = {
  readonly __typename?: 'SchoolFacets';
  /** Schools found. */
  readonly total: Scalars['Int']['output'];
  /** By phase. */
  readonly phases: ReadonlyArray<PhaseCount>;
  /** By status; the search decides which are looked at. */
  readonly statuses: ReadonlyArray<SchoolStatusCount>;
  /** By type of establishment. */
  readonly types: ReadonlyArray<CodedCount>;
  /** By local authority. */
  readonly localAuthorities: ReadonlyArray<LocalAuthorityCount>;
  /** By region. */
  readonly regions: ReadonlyArray<CodedCount>;
};

/** Schools of a phase. */
export type PhaseCount = {
  readonly __typename?: 'PhaseCount';
  /** Their phase, as a filter takes it. */
  readonly value: Phase;
  /** How many. */
  readonly schools: Scalars['Int']['output'];
};

/** Schools of a status. */
export type SchoolStatusCount = {
  readonly __typename?: 'SchoolStatusCount';
  /** Their status, as a filter takes it. */
  readonly value: SchoolStatus;
  /** How many. */
  readonly schools: Scalars['Int']['output'];
};

/** Schools that share a value of one of the register's code lists. */
export type CodedCount = {
  readonly __typename?: 'CodedCount';
  /** Their value, whose code a filter takes. */
  readonly value: CodedName;
  /** How many. */
  readonly schools: Scalars['Int']['output'];
};

/** Schools of a local authority. */
export type LocalAuthorityCount = {
  readonly __typename?: 'LocalAuthorityCount';
  /** Code of the authority. */
  readonly value: Scalars['ID']['output'];
  /** The authority. */
  readonly localAuthority?: Maybe<LocalAuthority>;
  /** How many. */
  readonly schools: Scalars['Int']['output'];
};

/** A page of schools. */
export type SchoolConnection = {
  readonly __typename?: 'SchoolConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SchoolEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A school and its place in the list. */
export type SchoolEdge = {
  readonly __typename?: 'SchoolEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** Metres from the place that the filter gives; null where it gives none. */
  readonly distanceMetres?: Maybe<Scalars['Int']['output']>;
  /** The school. */
  readonly node: School;
};

/** A page of local authorities. */
export type LocalAuthorityConnection = {
  readonly __typename?: 'LocalAuthorityConnection';
  /** The authorities of this page, each with its cursor. */
  readonly edges: ReadonlyArray<LocalAuthorityEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Authorities in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A local authority and its place in the list. */
export type LocalAuthorityEdge = {
  readonly __typename?: 'LocalAuthorityEdge';
  /** Give it as `after` to go on behind this authority. */
  readonly cursor: Scalars['String']['output'];
  /** The authority. */
  readonly node: LocalAuthority;
};

/** A page of trusts. */
export type TrustConnection = {
  readonly __typename?: 'TrustConnection';
  /** The trusts of this page, each with its cursor. */
  readonly edges: ReadonlyArray<TrustEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Trusts in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A trust and its place in the list. */
export type TrustEdge = {
  readonly __typename?: 'TrustEdge';
  /** Give it as `after` to go on behind this trust. */
  readonly cursor: Scalars['String']['output'];
  /** The trust. */
  readonly node: Trust;
};

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** How files of returns come on that were sent for the bodies you act for: every 20,000 rows, and when their state changes. */
  readonly returnFileMoved: ReturnFileMove;
};


export type SubscriptionReturnFileMovedArgs = {
  files?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of files of returns; everything given must hold. */
export type ReturnFileFilter = {
  /** Of one of these kinds, for example attendance. */
  readonly kinds?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** In one of these states. */
  readonly states?: InputMaybe<ReadonlyArray<ReturnFileState>>;
};

/** A decision about a file of returns. */
export type DecideReturnFileInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the file. */
  readonly id: Scalars['ID']['input'];
  /** Version of the file that you have read. */
  readonly version: Scalars['Int']['input'];
  /** Why, for whoever looks at the file later. */
  readonly reason: Scalars['String']['input'];
};

/** Where a file of returns stands. */
export type ReturnFileState =
  /** Rows come in, or the line broke and the sender may go on. Nothing of it has taken effect. */
  | 'RECEIVING'
  /** It is here as a whole, and its rows take effect. */
  | 'APPLYING'
  /** Its rows have taken effect. */
  | 'TAKEN'
  /** Its shape is suspicious: nothing of it takes effect until a person confirms it. */
  | 'QUARANTINED'
  /** It was in quarantine, and a person decided against it. */
  | 'DISCARDED'
  /** It could not be read, and has changed nothing. */
  | 'REFUSED'
  /** It is taken back, row by row. */
  | 'WITHDRAWING'
  /** It was taken back: everything is as if it had not come. */
  | 'WITHDRAWN';

/** A file of returns: who sent it, what became of its rows, and what it changed. */
export type ReturnFile = {
  readonly __typename?: 'ReturnFile';
  /** Id of the file, by which an upload that broke off is gone on with. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the return, for example attendance or roll. */
  readonly kind: Scalars['String']['output'];
  /** Name of the file, where its sender told it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ReturnFileState;
  /** Name of who sent it: a person, or the API key of a machine. */
  readonly sentBy: Scalars['String']['output'];
  /** When its first byte came. */
  readonly startedAt: Scalars['DateTime']['output'];
  /** When it last came on. */
  readonly changedAt: Scalars['DateTime']['output'];
  /** When it was settled; null before. */
  readonly finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** SHA-256 of the file as it was sent, in hexadecimal digits; null while it is not known. */
  readonly digest?: Maybe<Scalars['String']['output']>;
  /** True where its sender said that it holds some schools or periods only. */
  readonly part: Scalars['Boolean']['output'];
  /** The mapping it was read by, with its version, such as trust:99001/arbor@2; null where its columns were ours. */
  readonly mapping?: Maybe<Scalars['String']['output']>;
  /** Id of the file whose place it took, which is withdrawn for it; null where it corrects none. */
  readonly corrects?: Maybe<Scalars['ID']['output']>;
  /** Bytes read so far; 0 for a file that came packed. */
  readonly bytes: Scalars['Float']['output'];
  /** The byte at which a file that is still to come goes on; null for one that is here. */
  readonly resumesAt?: Maybe<Scalars['Float']['output']>;
  /** Rows read so far. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that were new or corrected something. */
  readonly accepted: Scalars['Int']['output'];
  /** Of those accepted, the rows that took the place of other figures. */
  readonly corrected: Scalars['Int']['output'];
  /** Rows that said what was known already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that were rejected. */
  readonly rejected: Scalars['Int']['output'];
  /** Why it is in quarantine or was refused, each in a sentence. */
  readonly concerns: ReadonlyArray<Scalars['String']['output']>;
  /** What people decided about it, the earliest first. */
  readonly decisions: ReadonlyArray<ReturnFileDecision>;
  /** Rows that were rejected, in the order of the file: the first 10,000, for 90 days. */
  readonly errors: ReturnRowErrorConnection;
  /** What the file changed, school by school. */
  readonly changes: ReturnRowChangeConnection;
  /** Give it with a decision about the file, so that nobody decides on what has changed meanwhile. */
  readonly version: Scalars['Int']['output'];
};


/** A file of returns: who sent it, what became of its rows, and what it changed. */
export type ReturnFileErrorsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};


/** A file of returns: who sent it, what became of its rows, and what it changed. */
export type ReturnFileChangesArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** A page of files of returns. */
export type ReturnFileConnection = {
  readonly __typename?: 'ReturnFileConnection';
  /** The files of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReturnFileEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Files in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A file of returns and its place in the list. */
export type ReturnFileEdge = {
  readonly __typename?: 'ReturnFileEdge';
  /** Give it as `after` to go on behind this file. */
  readonly cursor: Scalars['String']['output'];
  /** The file. */
  readonly node: ReturnFile;
};

/** What a person decided about a file. */
export type ReturnFileDecision = {
  readonly __typename?: 'ReturnFileDecision';
  /** CONFIRMED, DISCARDED or WITHDRAWN. */
  readonly what: Scalars['String']['output'];
  /** Name of who decided. */
  readonly by: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['DateTime']['output'];
  /** Why. */
  readonly reason: Scalars['String']['output'];
};

/** A row that was rejected. */
export type ReturnRowError = {
  readonly __typename?: 'ReturnRowError';
  /** Line of the file on which the row begins; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** Its cells in the columns that are read; empty where the row could not be split into cells. */
  readonly cells: ReadonlyArray<ReturnCell>;
  /** All that is wrong with it. */
  readonly faults: ReadonlyArray<ReturnFault>;
};

/** A cell of a row. */
export type ReturnCell = {
  readonly __typename?: 'ReturnCell';
  /** Its column, by the name that the layout of the kind gives it. */
  readonly column: Scalars['String']['output'];
  /** What stands in it. */
  readonly value: Scalars['String']['output'];
};

/** What is wrong with a cell, or with a row as a whole. */
export type ReturnFault = {
  readonly __typename?: 'ReturnFault';
  /** The column; null where the row as a whole is wrong. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What stands there, cut to 80 characters. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** A code that stays the same, such as WHOLE_NUMBER. */
  readonly rule: Scalars['String']['output'];
  /** What is wrong and what to do about it, in a sentence. */
  readonly fix: Scalars['String']['output'];
};

/** A page of rejected rows. */
export type ReturnRowErrorConnection = {
  readonly __typename?: 'ReturnRowErrorConnection';
  /** The rows of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReturnRowErrorEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Rejected rows in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A rejected row and its place in the list. */
export type ReturnRowErrorEdge = {
  readonly __typename?: 'ReturnRowErrorEdge';
  /** Give it as `after` to go on behind this row. */
  readonly cursor: Scalars['String']['output'];
  /** The row. */
  readonly node: ReturnRowError;
};

/** What a row of a file changed. */
export type ReturnRowChange = {
  readonly __typename?: 'ReturnRowChange';
  /** The school. */
  readonly school?: Maybe<School>;
  /** The day the row is about, for example the Monday of its week. */
  readonly day: Scalars['Date']['output'];
  /** Line of the file. */
  readonly line: Scalars['Int']['output'];
  /** The figures that it changed; all of them where nothing was known before. */
  readonly figures: ReadonlyArray<ReturnFigureChange>;
};

/** A figure, as it was and as it is. */
export type ReturnFigureChange = {
  readonly __typename?: 'ReturnFigureChange';
  /** Name of the figure, as the layout of the kind has it. */
  readonly name: Scalars['String']['output'];
  /** As it was; null where there was none. */
  readonly before?: Maybe<Scalars['String']['output']>;
  /** As it is; null where there is none any more. */
  readonly after?: Maybe<Scalars['String']['output']>;
};

/** A page of what a file changed. */
export type ReturnRowChangeConnection = {
  readonly __typename?: 'ReturnRowChangeConnection';
  /** The changes of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReturnRowChangeEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Rows that changed something. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A change and its place in the list. */
export type ReturnRowChangeEdge = {
  readonly __typename?: 'ReturnRowChangeEdge';
  /** Give it as `after` to go on behind this change. */
  readonly cursor: Scalars['String']['output'];
  /** The change. */
  readonly node: ReturnRowChange;
};

/** How far a file of returns has come. */
export type ReturnFileMove = {
  readonly __typename?: 'ReturnFileMove';
  /** Id of the event: the same however often it is told. */
  readonly eventId: Scalars['ID']['output'];
  /** When it moved. */
  readonly at: Scalars['DateTime']['output'];
  /** Give it as `after` to go on behind this move. */
  readonly cursor: Scalars['String']['output'];
  /** Id of the file. */
  readonly id: Scalars['ID']['output'];
  /** Kind of the return. */
  readonly kind: Scalars['String']['output'];
  /** Name of the file, where its sender told it. */
  readonly name?: Maybe<Scalars['String']['output']>;
  /** Where it stands. */
  readonly state: ReturnFileState;
  /** Bytes read so far. */
  readonly bytes: Scalars['Float']['output'];
  /** Rows read so far. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that were new or corrected something. */
  readonly accepted: Scalars['Int']['output'];
  /** Of those accepted, the rows that took the place of other figures. */
  readonly corrected: Scalars['Int']['output'];
  /** Rows that said what was known already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that were rejected. */
  readonly rejected: Scalars['Int']['output'];
};

/** A kind of return: figures of schools that a management information system sends to POST /returns/<name>. */
export type ReturnKind = {
  readonly __typename?: 'ReturnKind';
  /** As in POST /returns/<name>, for example roll. */
  readonly name: Scalars['String']['output'];
  /** What it is for and how often it is sent. */
  readonly description: Scalars['String']['output'];
  /** What a file may say once for each school, for example week. */
  readonly onePerSchoolAnd: Scalars['String']['output'];
  /** Its columns, in the order of the template; a file may have them in any order, and others beside them. */
  readonly columns: ReadonlyArray<ReturnColumn>;
  /** Where the gateway serves its template, example, JSON Schema and layout, for example /returns/roll/template.csv. */
  readonly documents: ReadonlyArray<Scalars['String']['output']>;
};

/** A column of a return, or a key in a line of NDJSON. */
export type ReturnColumn = {
  readonly __typename?: 'ReturnColumn';
  /** Its name; case, spaces, _ and - do not matter. */
  readonly name: Scalars['String']['output'];
  /** What it means. */
  readonly meaning: Scalars['String']['output'];
  /** How its values are written, for example "whole number from 0". */
  readonly writtenAs: Scalars['String']['output'];
  /** Every row must fill it. */
  readonly needed: Scalars['Boolean']['output'];
  /** Other names by which it is known in files. */
  readonly alsoKnownAs: ReadonlyArray<Scalars['String']['output']>;
};

/** A mapping to be saved. */
export type SaveReturnMappingInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Whose it is, as a reference such as trust:99001. */
  readonly owner: Scalars['ID']['input'];
  /** Kind of the return, for example roll. */
  readonly kind: Scalars['String']['input'];
  /** Its name, as in ?mapping=<name>: small letters, digits and hyphens. */
  readonly name: Scalars['String']['input'];
  /** The version you read, where it is changed; left out for a new mapping. */
  readonly version?: InputMaybe<Scalars['Int']['input']>;
  /** What the system calls our columns. */
  readonly columns?: InputMaybe<ReadonlyArray<ReturnColumnNameInput>>;
  /** How the system writes our values. */
  readonly codes?: InputMaybe<ReadonlyArray<ReturnCodeNameInput>>;
  /** Values that the system's files lack or leave empty. */
  readonly fill?: InputMaybe<ReadonlyArray<ReturnFillingInput>>;
};

/** A mapping to be tested on a piece of a file. */
export type TestReturnMappingInput = {
  /** Whose schools the file is for, as a reference such as trust:99001. */
  readonly owner: Scalars['ID']['input'];
  /** Kind of the return, for example roll. */
  readonly kind: Scalars['String']['input'];
  /** What the system calls our columns. */
  readonly columns?: InputMaybe<ReadonlyArray<ReturnColumnNameInput>>;
  /** How the system writes our values. */
  readonly codes?: InputMaybe<ReadonlyArray<ReturnCodeNameInput>>;
  /** Values that the system's files lack or leave empty. */
  readonly fill?: InputMaybe<ReadonlyArray<ReturnFillingInput>>;
  /** The first lines of the file, with its header; 200,000 bytes at most. */
  readonly text: Scalars['String']['input'];
};

/** What a system calls one of our columns. */
export type ReturnColumnNameInput = {
  /** As it is headed in the system's files. */
  readonly from: Scalars['String']['input'];
  /** Our column. */
  readonly to: Scalars['String']['input'];
};

/** How a system writes one of our values. */
export type ReturnCodeNameInput = {
  /** Our column. */
  readonly column: Scalars['String']['input'];
  /** The value as the system writes it; case does not matter. */
  readonly from: Scalars['String']['input'];
  /** The value as we read it; empty for none. */
  readonly to: Scalars['String']['input'];
};

/** A value for a column that the system's files lack or leave empty. */
export type ReturnFillingInput = {
  /** Our column. */
  readonly column: Scalars['String']['input'];
  /** The value, as it would be typed. */
  readonly value: Scalars['String']['input'];
};

/** How files of a management information system are read that have other columns or codes than ours. */
export type ReturnMapping = {
  readonly __typename?: 'ReturnMapping';
  /** Id of the mapping: the same for all its versions. */
  readonly id: Scalars['ID']['output'];
  /** Whose it is, as a reference such as trust:99001. */
  readonly owner: Scalars['ID']['output'];
  /** Kind of the return. */
  readonly kind: Scalars['String']['output'];
  /** Its name, as in ?mapping=<name>. */
  readonly name: Scalars['String']['output'];
  /** Its version, from 1. */
  readonly version: Scalars['Int']['output'];
  /** What the system calls our columns. */
  readonly columns: ReadonlyArray<ReturnColumnName>;
  /** How the system writes our values. */
  readonly codes: ReadonlyArray<ReturnCodeName>;
  /** Values that the system's files lack or leave empty. */
  readonly fill: ReadonlyArray<ReturnFilling>;
  /** When this version was saved. */
  readonly savedAt: Scalars['DateTime']['output'];
  /** Name of who saved it. */
  readonly savedBy: Scalars['String']['output'];
  /** All its versions, the latest first. */
  readonly versions: ReturnMappingConnection;
};


/** How files of a management information system are read that have other columns or codes than ours. */
export type ReturnMappingVersionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
};

/** What a system calls one of our columns. */
export type ReturnColumnName = {
  readonly __typename?: 'ReturnColumnName';
  /** As it is headed in the system's files. */
  readonly from: Scalars['String']['output'];
  /** Our column. */
  readonly to: Scalars['String']['output'];
};

/** How a system writes one of our values. */
export type ReturnCodeName = {
  readonly __typename?: 'ReturnCodeName';
  /** Our column. */
  readonly column: Scalars['String']['output'];
  /** The value as the system writes it. */
  readonly from: Scalars['String']['output'];
  /** The value as we read it. */
  readonly to: Scalars['String']['output'];
};

/** A value for a column that the system's files lack or leave empty. */
export type ReturnFilling = {
  readonly __typename?: 'ReturnFilling';
  /** Our column. */
  readonly column: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** A page of mappings. */
export type ReturnMappingConnection = {
  readonly __typename?: 'ReturnMappingConnection';
  /** The mappings of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReturnMappingEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Mappings in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A mapping and its place in the list. */
export type ReturnMappingEdge = {
  readonly __typename?: 'ReturnMappingEdge';
  /** Give it as `after` to go on behind this mapping. */
  readonly cursor: Scalars['String']['output'];
  /** The mapping. */
  readonly node: ReturnMapping;
};

/** What would become of a file of returns. */
export type ReturnTrial = {
  readonly __typename?: 'ReturnTrial';
  /** Rows read. */
  readonly rows: Scalars['Int']['output'];
  /** Rows that would be accepted. */
  readonly accepted: Scalars['Int']['output'];
  /** Rows that say what is known already. */
  readonly unchanged: Scalars['Int']['output'];
  /** Rows that would be refused. */
  readonly rejected: Scalars['Int']['output'];
  /** What is wrong with rows: the first thousand faults. */
  readonly rejections: ReadonlyArray<ReturnLineFault>;
};

/** What is wrong with a line of a file. */
export type ReturnLineFault = {
  readonly __typename?: 'ReturnLineFault';
  /** Line of the file; the header is line 1. */
  readonly line: Scalars['Int']['output'];
  /** The column, by our name; null where the row as a whole is wrong. */
  readonly column?: Maybe<Scalars['String']['output']>;
  /** What stands there, cut to 80 characters. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** A code that stays the same, such as WHOLE_NUMBER. */
  readonly rule: Scalars['String']['output'];
  /** What is wrong and what to do about it, in a sentence. */
  readonly fix: Scalars['String']['output'];
};

/** Rows of a return. */
export type SendReturnRowsInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** The kind of return, for example roll; see returnKinds. */
  readonly kind: Scalars['String']['input'];
  /** Name of a saved mapping, where columns or codes are those of another system. */
  readonly mapping?: InputMaybe<Scalars['String']['input']>;
  /** One to 500 rows; the first is line 1 in the errors. */
  readonly rows: ReadonlyArray<ReturnRowInput>;
};

/** A row of a return. */
export type ReturnRowInput = {
  /** What it says; a column that is left out is not returned. */
  readonly cells: ReadonlyArray<ReturnCellInput>;
};

/** What a row says in a column. */
export type ReturnCellInput = {
  /** Name of the column, as in the layout of the kind. */
  readonly column: Scalars['String']['input'];
  /** As it would be written in a file, for example 210 or 2026-03-09. */
  readonly value: Scalars['String']['input'];
};

/** How good returns are. */
export type ReturnQuality = {
  readonly __typename?: 'ReturnQuality';
  /**
   * 100 where all that is sent is in time (50 points), no row is rejected (35) and nothing is corrected (15); each kind counts
   * alike, over the last three months in which something came.
   */
  readonly score: Scalars['Int']['output'];
  /** What there is to say against it, each in a sentence. */
  readonly reasons: ReadonlyArray<Scalars['String']['output']>;
};

/** A kind of return that is overdue. */
export type OverdueReturn = {
  readonly __typename?: 'OverdueReturn';
  /** Kind of the return, for example attendance. */
  readonly kind: Scalars['String']['output'];
  /** The latest day that was returned. */
  readonly lastDay: Scalars['Date']['output'];
};

/** What a school returned of a day. */
export type ReturnedFigures = {
  readonly __typename?: 'ReturnedFigures';
  /** The day they are of, or the first day of their span, for example the Monday of a week. */
  readonly day: Scalars['Date']['output'];
  /** What of the day they are of, where a school returns several things of it, for example ks2-rwm-expected/ALL. */
  readonly part?: Maybe<Scalars['String']['output']>;
  /** The figures that were returned, in the order of the kind's columns. */
  readonly figures: ReadonlyArray<ReturnedFigure>;
};

/** A figure that a school returned. */
export type ReturnedFigure = {
  readonly __typename?: 'ReturnedFigure';
  /** Its column, as in returnKinds. */
  readonly name: Scalars['String']['output'];
  /** The figure, money in pence; null where it is suppressed. */
  readonly value?: Maybe<Scalars['Float']['output']>;
  /** True where it is not shown to you, because a few people could be told from it. */
  readonly suppressed: Scalars['Boolean']['output'];
};

/** A page of what a school returned. */
export type ReturnedFiguresConnection = {
  readonly __typename?: 'ReturnedFiguresConnection';
  /** The days of this page, each with its cursor. */
  readonly edges: ReadonlyArray<ReturnedFiguresEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Days in the whole list; of a kind with several parts, parts of days. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A day of returns and its place in the list. */
export type ReturnedFiguresEdge = {
  readonly __typename?: 'ReturnedFiguresEdge';
  /** Give it as `after` to go on behind this day. */
  readonly cursor: Scalars['String']['output'];
  /** What was returned of it. */
  readonly node: ReturnedFigures;
};

/** Where a page of a list ends, and whether more follows it. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** True where at least one more entry follows this page. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Give it as `after` to read the next page; null on an empty page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
};

/** Something that schools can be compared by. */
export type NeedMeasure = {
  readonly __typename?: 'NeedMeasure';
  /** Its name in a criterion. */
  readonly id: Scalars['ID']['output'];
  /** What it counts. */
  readonly title: Scalars['String']['output'];
  /** In what it is counted. */
  readonly unit: NeedMeasureUnit;
  /** Where its values come from. */
  readonly source: NeedMeasureSource;
};

/** In what a measure is counted. */
export type NeedMeasureUnit =
  /** Percent, 0 to 100; places filled may be above. */
  | 'PERCENT'
  /** A number of pupils on the roll. */
  | 'PUPILS';

/** Where a measure's values come from. */
export type NeedMeasureSource =
  /** The national register: public. */
  | 'REGISTER'
  /** Schools' returns: for those whom the schools concern. */
  | 'RETURNS';

/** A need, as bounds of a measure. */
export type NeedCriterion = {
  readonly __typename?: 'NeedCriterion';
  /** The measure. */
  readonly measure: Scalars['ID']['output'];
  /** The least value; null for none. */
  readonly atLeast?: Maybe<Scalars['Float']['output']>;
  /** The greatest value; null for none. */
  readonly atMost?: Maybe<Scalars['Float']['output']>;
};

/** A page of schools that share a need. */
export type SharedNeedConnection = {
  readonly __typename?: 'SharedNeedConnection';
  /** The schools of this page, each with its cursor. */
  readonly edges: ReadonlyArray<SharedNeedEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Schools that share the need. */
  readonly totalCount: Scalars['Int']['output'];
  /** Schools that were looked at. */
  readonly lookedAt: Scalars['Int']['output'];
  /** Those among them for which a measure has no value, so that nobody knows. */
  readonly unknown: Scalars['Int']['output'];
};

/** A school that shares a need, and its place in the list. */
export type SharedNeedEdge = {
  readonly __typename?: 'SharedNeedEdge';
  /** Give it as `after` to go on behind this school. */
  readonly cursor: Scalars['String']['output'];
  /** The school. */
  readonly node: School;
  /** The values that show the need, in the order of the criteria. */
  readonly values: ReadonlyArray<NeedValue>;
  /** Metres from the place asked for, in a straight line; null where none was. */
  readonly distanceMetres?: Maybe<Scalars['Int']['output']>;
};

/** A school's value of a measure. */
export type NeedValue = {
  readonly __typename?: 'NeedValue';
  /** Id of the measure, as the list of measures has it. */
  readonly measure: Scalars['ID']['output'];
  /** In the unit of the measure. */
  readonly value: Scalars['Float']['output'];
};

/** A network that is being formed from schools that share a need. */
export type NetworkProposal = {
  readonly __typename?: 'NetworkProposal';
  /** Id of the proposal. */
  readonly id: Scalars['ID']['output'];
  /** Grows with every change: give it with a change, so that nobody's work is lost. */
  readonly version: Scalars['Int']['output'];
  /** Name of the network. */
  readonly name: Scalars['String']['output'];
  /** What it is for. */
  readonly purpose: Scalars['String']['output'];
  /** Who proposes it. */
  readonly owner?: Maybe<Body>;
  /** The need that the schools share. */
  readonly need: ReadonlyArray<NeedCriterion>;
  /** Where it stands. */
  readonly state: NetworkProposalState;
  /** The schools invited, in the order they were. */
  readonly invitations: ReadonlyArray<NetworkInvitation>;
  /** How many have consented. */
  readonly consented: Scalars['Int']['output'];
  /** How many have declined. */
  readonly declined: Scalars['Int']['output'];
  /** How many have not answered yet. */
  readonly unanswered: Scalars['Int']['output'];
  /** The network that was formed; null until then. */
  readonly partnership?: Maybe<Partnership>;
};

/** Where the forming of a network stands. */
export type NetworkProposalState =
  /** Schools are being asked. */
  | 'INVITING'
  /** The network was formed. */
  | 'FORMED';

/** A school's invitation to a network. */
export type NetworkInvitation = {
  readonly __typename?: 'NetworkInvitation';
  /** The proposal it belongs to. */
  readonly proposal: NetworkProposal;
  /** The school. */
  readonly school?: Maybe<School>;
  /** When it was invited. */
  readonly invitedAt: Scalars['DateTime']['output'];
  /** What its governing body said last; null where it has not answered. */
  readonly answer?: Maybe<NetworkAnswer>;
};

/** What a governing body said to an invitation. */
export type NetworkAnswer = {
  readonly __typename?: 'NetworkAnswer';
  /** Whether it joins. */
  readonly answer: NetworkAnswerKind;
  /** The day of the meeting that decided. */
  readonly meetingDate: Scalars['Date']['output'];
  /** Where it stands in the minutes. */
  readonly reference: Scalars['String']['output'];
  /** Who spoke for the governing body. */
  readonly givenBy: Scalars['String']['output'];
  /** When it was recorded. */
  readonly recordedAt: Scalars['DateTime']['output'];
  /** Name of who recorded it. */
  readonly recordedBy: Scalars['String']['output'];
};

/** What can be said to an invitation. */
export type NetworkAnswerKind =
  /** The school joins. */
  | 'CONSENTED'
  /** The school does not join. */
  | 'DECLINED';

/** A page of a school's invitations. */
export type NetworkInvitationConnection = {
  readonly __typename?: 'NetworkInvitationConnection';
  /** The invitations of this page, each with its cursor. */
  readonly edges: ReadonlyArray<NetworkInvitationEdge>;
  /** Where the page ends and whether more follows. */
  readonly pageInfo: PageInfo;
  /** Invitations in the whole list. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An invitation and its place in the list. */
export type NetworkInvitationEdge = {
  readonly __typename?: 'NetworkInvitationEdge';
  /** Give it as `after` to go on behind this invitation. */
  readonly cursor: Scalars['String']['output'];
  /** The invitation. */
  readonly node: NetworkInvitation;
};

/** What schools are to have in common, and among which schools. */
export type SharedNeedInput = {
  /** Every one must hold. */
  readonly criteria: ReadonlyArray<NeedCriterionInput>;
  /** Among these schools; a place, an area, a trust or the schools themselves must be named. */
  readonly among: SchoolFilter;
};

/** A need, as bounds of a measure; give one bound or both. */
export type NeedCriterionInput = {
  /** The measure, from needMeasures. */
  readonly measure: Scalars['ID']['input'];
  /** The least value, itself included. */
  readonly atLeast?: InputMaybe<Scalars['Float']['input']>;
  /** The greatest value, itself included. */
  readonly atMost?: InputMaybe<Scalars['Float']['input']>;
};

/** A network to be proposed. */
export type ProposeNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Who proposes it, for example local-authority:990. */
  readonly owner: Scalars['ID']['input'];
  /** Name, 1 to 200 characters. */
  readonly name: Scalars['String']['input'];
  /** What it is for, 1 to 500 characters. */
  readonly purpose: Scalars['String']['input'];
  /** The need that the schools share. */
  readonly need: ReadonlyArray<NeedCriterionInput>;
  /** The schools to invite, by URN. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
};

/** Schools to be invited. */
export type InviteToNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** The version of the proposal you have read. */
  readonly version: Scalars['Int']['input'];
  /** The schools to invite, by URN. */
  readonly schools: ReadonlyArray<Scalars['ID']['input']>;
};

/** What a school's governing body said. */
export type AnswerNetworkInvitationInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** Unique reference number of the school. */
  readonly urn: Scalars['ID']['input'];
  /** Whether it joins. */
  readonly answer: NetworkAnswerKind;
  /** The day of the meeting that decided. */
  readonly meetingDate: Scalars['Date']['input'];
  /** Where it stands in the minutes. */
  readonly reference: Scalars['String']['input'];
  /** Who spoke for the governing body. */
  readonly givenBy: Scalars['String']['input'];
};

/** A network to be formed. */
export type FormNetworkInput = {
  /** Chosen by you, one for each command: sent again, the first result is returned and nothing is done twice. */
  readonly idempotencyKey: Scalars['String']['input'];
  /** Id of the proposal. */
  readonly id: Scalars['ID']['input'];
  /** The version of the proposal you have read. */
  readonly version: Scalars['Int']['input'];
  /** Id the partnership shall have: small letters, digits and hyphens, 64 at the most. */
  readonly partnership: Scalars['ID']['input'];
  /** The day it begins. */
  readonly from: Scalars['Date']['input'];
  /** The school that leads it, by URN; left out, nobody does. */
  readonly lead?: InputMaybe<Scalars['ID']['input']>;
};

/** A trust's yearly account of its collaborations. */
export type PartnershipReturn = {
  readonly __typename?: 'PartnershipReturn';
  /** School year, as 2015/16. */
  readonly year: Scalars['String']['output'];
  /** First day of the year. */
  readonly from: Scalars['Date']['output'];
  /** The day it is drawn up as at: the last of the year, or today while it runs. */
  readonly asAt: Scalars['Date']['output'];
  /** The trust. */
  readonly trust: Trust;
  /** Open schools the trust ran on that day. */
  readonly schools: Scalars['Int']['output'];
  /** The partnerships that the trust or its schools were in, in the order of their names. */
  readonly collaborations: ReadonlyArray<TrustCollaboration>;
  /** Schools that were in no partnership beyond the trust itself. */
  readonly schoolsWithout: ReadonlyArray<School>;
  /** The same as a text. */
  readonly text: Scalars['String']['output'];
};

/** A partnership that a trust or its schools were in during a year. */
export type TrustCollaboration = {
  readonly __typename?: 'TrustCollaboration';
  /** The partnership, as it was at the end of the year. */
  readonly partnership: Partnership;
  /** The parts of the trust and its schools in it. */
  readonly memberships: ReadonlyArray<Membership>;
  /** The trust or one of its schools leads it. */
  readonly leads: Scalars['Boolean']['output'];
  /** It challenges its members from outside. */
  readonly bringsChallenge: Scalars['Boolean']['output'];
  /** Its terms should have been reviewed by then. */
  readonly reviewOverdue: Scalars['Boolean']['output'];
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
  Trust: Trust;
  LocalAuthority: LocalAuthority;
  Partnership: Partnership;
  Board: Board;
  Resolution: Resolution;
};

/** Mapping of federation reference types */
export type FederationReferenceTypes = {
  School:
    ( { __typename: 'School' }
    & GraphQLRecursivePick<FederationTypes['School'], {"urn":true}> );
  Trust:
    ( { __typename: 'Trust' }
    & GraphQLRecursivePick<FederationTypes['Trust'], {"uid":true}> );
  LocalAuthority:
    ( { __typename: 'LocalAuthority' }
    & GraphQLRecursivePick<FederationTypes['LocalAuthority'], {"code":true}> );
  Partnership:
    ( { __typename: 'Partnership' }
    & GraphQLRecursivePick<FederationTypes['Partnership'], {"id":true}> );
  Board:
    ( { __typename: 'Board' }
    & GraphQLRecursivePick<FederationTypes['Board'], {"id":true}> );
  Resolution:
    ( { __typename: 'Resolution' }
    & GraphQLRecursivePick<FederationTypes['Resolution'], {"id":true}> );
};

/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  Body:
    | ( SchoolModel )
    | ( TrustModel )
    | ( LocalAuthorityModel )
    | ( PartnershipOnDayModel )
  ;
};


/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  CreatedApiKey: ResolverTypeWrapper<Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKey: ResolverTypeWrapper<ApiKeyModel>;
  ApiKeyConnection: ResolverTypeWrapper<ApiKeyPageModel>;
  ApiKeyEdge: ResolverTypeWrapper<Omit<ApiKeyEdge, 'node'> & { node: ResolversTypes['ApiKey'] }>;
  AuditTrailFilter: AuditTrailFilter;
  AuditKind: AuditKind;
  AuditOutcome: AuditOutcome;
  AuditEntry: ResolverTypeWrapper<AuditEntryModel>;
  AuditEntryConnection: ResolverTypeWrapper<AuditTrailPageModel>;
  AuditEntryEdge: ResolverTypeWrapper<Omit<AuditEntryEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  School: ResolverTypeWrapper<SchoolModel>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Trust: ResolverTypeWrapper<TrustModel>;
  LocalAuthority: ResolverTypeWrapper<LocalAuthorityModel>;
  Partnership: ResolverTypeWrapper<PartnershipOnDayModel>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Board: ResolverTypeWrapper<BoardOnDayModel>;
  BoardTerms: ResolverTypeWrapper<BoardTermsModel>;
  BoardPublicness: BoardPublicness;
  BoardRules: ResolverTypeWrapper<BoardRulesModel>;
  BoardConstituency: ResolverTypeWrapper<BoardConstituency>;
  Quorum: ResolverTypeWrapper<Quorum>;
  ChairRule: ChairRule;
  DecisionRule: ResolverTypeWrapper<DecisionRule>;
  DecisionMethod: DecisionMethod;
  MotionKind: MotionKind;
  VotingPhase: VotingPhase;
  BoardChair: ResolverTypeWrapper<ChairModel>;
  BoardSeat: ResolverTypeWrapper<SeatOnDayModel>;
  BoardSubstitute: ResolverTypeWrapper<BoardSubstitute>;
  BoardShape: ResolverTypeWrapper<BoardShapeModel>;
  BoardConnection: ResolverTypeWrapper<BoardPageModel>;
  BoardEdge: ResolverTypeWrapper<Omit<BoardEdge, 'node'> & { node: ResolversTypes['Board'] }>;
  BoardFilter: BoardFilter;
  OpenBoardInput: OpenBoardInput;
  SeatNumberInput: SeatNumberInput;
  BoardRulesInput: BoardRulesInput;
  BoardConstituencyInput: BoardConstituencyInput;
  QuorumInput: QuorumInput;
  DecisionRuleInput: DecisionRuleInput;
  ChangeBoardInput: ChangeBoardInput;
  CloseBoardInput: CloseBoardInput;
  AppointChairInput: AppointChairInput;
  CouncilOffice: CouncilOffice;
  AppointToSeatInput: AppointToSeatInput;
  VacateSeatInput: VacateSeatInput;
  NameSubstituteInput: NameSubstituteInput;
  Body: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['Body']>;
  Briefing: ResolverTypeWrapper<BriefingModel>;
  BriefingState: BriefingState;
  BriefingSource: ResolverTypeWrapper<BriefingSource>;
  BriefingAddressing: ResolverTypeWrapper<AddressingModel>;
  BriefingProgress: ResolverTypeWrapper<BriefingProgress>;
  SchoolBriefing: ResolverTypeWrapper<SchoolBriefingModel>;
  BriefingAcknowledgement: ResolverTypeWrapper<AcknowledgementModel>;
  OverdueBriefing: ResolverTypeWrapper<OverdueBriefingModel>;
  SchoolBriefingConnection: ResolverTypeWrapper<SchoolBriefingPageModel>;
  SchoolBriefingEdge: ResolverTypeWrapper<Omit<SchoolBriefingEdge, 'node'> & { node: ResolversTypes['SchoolBriefing'] }>;
  BriefingConnection: ResolverTypeWrapper<BriefingPageModel>;
  BriefingFeed: ResolverTypeWrapper<Omit<BriefingFeed, 'edges'> & { edges: ReadonlyArray<ResolversTypes['BriefingEdge']> }>;
  BriefingEdge: ResolverTypeWrapper<Omit<BriefingEdge, 'node'> & { node: ResolversTypes['Briefing'] }>;
  BriefingSourceInput: BriefingSourceInput;
  BriefingAddressingInput: BriefingAddressingInput;
  IssueBriefingInput: IssueBriefingInput;
  ReviseBriefingInput: ReviseBriefingInput;
  WithdrawBriefingInput: WithdrawBriefingInput;
  AcknowledgeBriefingInput: AcknowledgeBriefingInput;
  SchoolIsolation: ResolverTypeWrapper<IsolationModel>;
  EraseStaffInput: EraseStaffInput;
  StaffErasure: ResolverTypeWrapper<StaffErasure>;
  ReturnedPost: ResolverTypeWrapper<LeadershipPostModel>;
  StaffRecord: ResolverTypeWrapper<StaffRecordModel>;
  StaffFact: ResolverTypeWrapper<StaffFact>;
  BoardMeeting: ResolverTypeWrapper<MeetingModel>;
  MeetingState: MeetingState;
  SeatAttendance: ResolverTypeWrapper<SittingInMeetingModel>;
  MeetingMinutes: ResolverTypeWrapper<MinutesModel>;
  Motion: ResolverTypeWrapper<MotionInMeetingModel>;
  MotionSubject: ResolverTypeWrapper<MotionSubjectModel>;
  MotionDetail: ResolverTypeWrapper<MotionDetail>;
  DeclaredInterest: ResolverTypeWrapper<InterestInMeetingModel>;
  MotionVote: ResolverTypeWrapper<VoteInMeetingModel>;
  Vote: Vote;
  Resolution: ResolverTypeWrapper<ResolutionModel>;
  ResolutionOutcome: ResolutionOutcome;
  QuorumCount: ResolverTypeWrapper<QuorumCount>;
  VoteCounts: ResolverTypeWrapper<VoteCounts>;
  ConstituencyResult: ResolverTypeWrapper<ConstituencyResultModel>;
  BoardMeetingConnection: ResolverTypeWrapper<MeetingPageModel>;
  BoardMeetingEdge: ResolverTypeWrapper<Omit<BoardMeetingEdge, 'node'> & { node: ResolversTypes['BoardMeeting'] }>;
  ResolutionConnection: ResolverTypeWrapper<ResolutionPageModel>;
  ResolutionEdge: ResolverTypeWrapper<Omit<ResolutionEdge, 'node'> & { node: ResolversTypes['Resolution'] }>;
  ResolutionFilter: ResolutionFilter;
  CallMeetingInput: CallMeetingInput;
  MotionInput: MotionInput;
  MotionSubjectInput: MotionSubjectInput;
  MotionDetailInput: MotionDetailInput;
  TableMotionInput: TableMotionInput;
  KeepMeetingInput: KeepMeetingInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  DeclareInterestInput: DeclareInterestInput;
  CastVoteInput: CastVoteInput;
  RecordVotesInput: RecordVotesInput;
  SeatVoteInput: SeatVoteInput;
  CloseMotionInput: CloseMotionInput;
  DraftMinutesInput: DraftMinutesInput;
  Money: ResolverTypeWrapper<Money>;
  Pence: ResolverTypeWrapper<Scalars['Pence']['output']>;
  MiddleTierProfile: ResolverTypeWrapper<MiddleTierProfile>;
  ProfileStage: ResolverTypeWrapper<ProfileStage>;
  ProfileEvidence: ResolverTypeWrapper<ProfileEvidence>;
  OpenPartnershipInput: OpenPartnershipInput;
  ChangePartnershipInput: ChangePartnershipInput;
  LinkAdviserInput: LinkAdviserInput;
  PartnershipTermsInput: PartnershipTermsInput;
  ProgressMeasureInput: ProgressMeasureInput;
  OwnershipShareInput: OwnershipShareInput;
  ClosePartnershipInput: ClosePartnershipInput;
  GoverningBodyConsentInput: GoverningBodyConsentInput;
  StartMembershipInput: StartMembershipInput;
  StartMembershipsInput: StartMembershipsInput;
  JoiningMemberInput: JoiningMemberInput;
  EndMembershipInput: EndMembershipInput;
  MoveMembershipInput: MoveMembershipInput;
  RecordConsentInput: RecordConsentInput;
  AppointExecutiveHeadInput: AppointExecutiveHeadInput;
  EndExecutiveHeadshipInput: EndExecutiveHeadshipInput;
  SetSponsorCapacityInput: SetSponsorCapacityInput;
  LinkAdviser: ResolverTypeWrapper<LinkAdviserModel>;
  PartnershipTerms: ResolverTypeWrapper<PartnershipTerms>;
  ProgressMeasure: ResolverTypeWrapper<ProgressMeasure>;
  OwnershipShare: ResolverTypeWrapper<ShareModel>;
  PartnershipVersion: ResolverTypeWrapper<PartnershipVersionModel>;
  Membership: ResolverTypeWrapper<MembershipOnDayModel>;
  GoverningBodyConsent: ResolverTypeWrapper<GoverningBodyConsent>;
  MembershipChange: ResolverTypeWrapper<MembershipChange>;
  MembershipFact: MembershipFact;
  ExecutiveHeadship: ResolverTypeWrapper<HeadshipOnDayModel>;
  SponsorCapacity: ResolverTypeWrapper<CapacityOnDayModel>;
  PartnershipKindRules: ResolverTypeWrapper<PartnershipKindRules>;
  PartnershipBond: PartnershipBond;
  PartnershipKind: PartnershipKind;
  MembershipRole: MembershipRole;
  PartnershipFilter: PartnershipFilter;
  PartnershipConnection: ResolverTypeWrapper<PartnershipPageModel>;
  PartnershipEdge: ResolverTypeWrapper<Omit<PartnershipEdge, 'node'> & { node: ResolversTypes['Partnership'] }>;
  MembershipConnection: ResolverTypeWrapper<MembershipPageModel>;
  MembershipEdge: ResolverTypeWrapper<Omit<MembershipEdge, 'node'> & { node: ResolversTypes['Membership'] }>;
  RegisterFeed: ResolverTypeWrapper<FeedModel>;
  RegisterChange: ResolverTypeWrapper<RegisterChangeModel>;
  RegisterChangeKind: RegisterChangeKind;
  SchoolKeys: ResolverTypeWrapper<SchoolKeys>;
  RegisterSuccessor: ResolverTypeWrapper<SuccessorModel>;
  RegisterGroup: ResolverTypeWrapper<RegisterGroupModel>;
  RegisterGroupKind: RegisterGroupKind;
  RegisterGroupMembership: ResolverTypeWrapper<GroupMembershipModel>;
  RegisterGroupConnection: ResolverTypeWrapper<GroupPageModel>;
  RegisterGroupEdge: ResolverTypeWrapper<Omit<RegisterGroupEdge, 'node'> & { node: ResolversTypes['RegisterGroup'] }>;
  RegisterGroupMembershipConnection: ResolverTypeWrapper<GroupMembershipPageModel>;
  RegisterGroupMembershipEdge: ResolverTypeWrapper<Omit<RegisterGroupMembershipEdge, 'node'> & { node: ResolversTypes['RegisterGroupMembership'] }>;
  SchoolHistoryEntry: ResolverTypeWrapper<HistoryEntryModel>;
  RegisterSource: ResolverTypeWrapper<RegisterSource>;
  RegisterFileKind: RegisterFileKind;
  SchoolHistoryConnection: ResolverTypeWrapper<HistoryPageModel>;
  SchoolHistoryEdge: ResolverTypeWrapper<Omit<SchoolHistoryEdge, 'node'> & { node: ResolversTypes['SchoolHistoryEntry'] }>;
  FieldChange: ResolverTypeWrapper<FieldChangeModel>;
  LinkedSchool: ResolverTypeWrapper<LinkedSchoolModel>;
  SchoolLinkType: SchoolLinkType;
  CodedName: ResolverTypeWrapper<CodedName>;
  EstablishmentType: ResolverTypeWrapper<EstablishmentType>;
  Address: ResolverTypeWrapper<Address>;
  SchoolFilter: SchoolFilter;
  NearInput: NearInput;
  NearSchoolInput: NearSchoolInput;
  Phase: Phase;
  SchoolStatus: SchoolStatus;
  SchoolFacets: ResolverTypeWrapper<FacetsModel>;
  PhaseCount: ResolverTypeWrapper<PhaseCount>;
  SchoolStatusCount: ResolverTypeWrapper<SchoolStatusCount>;
  CodedCount: ResolverTypeWrapper<CodedCount>;
  LocalAuthorityCount: ResolverTypeWrapper<LocalAuthorityCountModel>;
  SchoolConnection: ResolverTypeWrapper<SchoolPageModel>;
  SchoolEdge: ResolverTypeWrapper<Omit<SchoolEdge, 'node'> & { node: ResolversTypes['School'] }>;
  LocalAuthorityConnection: ResolverTypeWrapper<LocalAuthorityPageModel>;
  LocalAuthorityEdge: ResolverTypeWrapper<Omit<LocalAuthorityEdge, 'node'> & { node: ResolversTypes['LocalAuthority'] }>;
  TrustConnection: ResolverTypeWrapper<TrustPageModel>;
  TrustEdge: ResolverTypeWrapper<Omit<TrustEdge, 'node'> & { node: ResolversTypes['Trust'] }>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReturnFileFilter: ReturnFileFilter;
  DecideReturnFileInput: DecideReturnFileInput;
  ReturnFileState: ReturnFileState;
  ReturnFile: ResolverTypeWrapper<ReturnFileModel>;
  ReturnFileConnection: ResolverTypeWrapper<FilePageModel>;
  ReturnFileEdge: ResolverTypeWrapper<Omit<ReturnFileEdge, 'node'> & { node: ResolversTypes['ReturnFile'] }>;
  ReturnFileDecision: ResolverTypeWrapper<FileDecisionModel>;
  ReturnRowError: ResolverTypeWrapper<RowErrorModel>;
  ReturnCell: ResolverTypeWrapper<ReturnCell>;
  ReturnFault: ResolverTypeWrapper<ReturnFault>;
  ReturnRowErrorConnection: ResolverTypeWrapper<ErrorPageModel>;
  ReturnRowErrorEdge: ResolverTypeWrapper<Omit<ReturnRowErrorEdge, 'node'> & { node: ResolversTypes['ReturnRowError'] }>;
  ReturnRowChange: ResolverTypeWrapper<FiledRowModel>;
  ReturnFigureChange: ResolverTypeWrapper<ReturnFigureChange>;
  ReturnRowChangeConnection: ResolverTypeWrapper<RowPageModel>;
  ReturnRowChangeEdge: ResolverTypeWrapper<Omit<ReturnRowChangeEdge, 'node'> & { node: ResolversTypes['ReturnRowChange'] }>;
  ReturnFileMove: ResolverTypeWrapper<ReturnFileMove>;
  ReturnKind: ResolverTypeWrapper<ReturnKindModel>;
  ReturnColumn: ResolverTypeWrapper<ReturnColumnModel>;
  SaveReturnMappingInput: SaveReturnMappingInput;
  TestReturnMappingInput: TestReturnMappingInput;
  ReturnColumnNameInput: ReturnColumnNameInput;
  ReturnCodeNameInput: ReturnCodeNameInput;
  ReturnFillingInput: ReturnFillingInput;
  ReturnMapping: ResolverTypeWrapper<ReturnMappingModel>;
  ReturnColumnName: ResolverTypeWrapper<ReturnColumnName>;
  ReturnCodeName: ResolverTypeWrapper<ReturnCodeName>;
  ReturnFilling: ResolverTypeWrapper<ReturnFilling>;
  ReturnMappingConnection: ResolverTypeWrapper<MappingPageModel>;
  ReturnMappingEdge: ResolverTypeWrapper<Omit<ReturnMappingEdge, 'node'> & { node: ResolversTypes['ReturnMapping'] }>;
  ReturnTrial: ResolverTypeWrapper<ReceiptModel>;
  ReturnLineFault: ResolverTypeWrapper<ReturnLineFault>;
  SendReturnRowsInput: SendReturnRowsInput;
  ReturnRowInput: ReturnRowInput;
  ReturnCellInput: ReturnCellInput;
  ReturnQuality: ResolverTypeWrapper<QualityModel>;
  OverdueReturn: ResolverTypeWrapper<OverdueReturn>;
  ReturnedFigures: ResolverTypeWrapper<ShownDayModel>;
  ReturnedFigure: ResolverTypeWrapper<ShownFigureModel>;
  ReturnedFiguresConnection: ResolverTypeWrapper<ShownPageModel>;
  ReturnedFiguresEdge: ResolverTypeWrapper<Omit<ReturnedFiguresEdge, 'node'> & { node: ResolversTypes['ReturnedFigures'] }>;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  NeedMeasure: ResolverTypeWrapper<NeedMeasure>;
  NeedMeasureUnit: NeedMeasureUnit;
  NeedMeasureSource: NeedMeasureSource;
  NeedCriterion: ResolverTypeWrapper<NeedCriterion>;
  SharedNeedConnection: ResolverTypeWrapper<SharedNeedPageModel>;
  SharedNeedEdge: ResolverTypeWrapper<Omit<SharedNeedEdge, 'node'> & { node: ResolversTypes['School'] }>;
  NeedValue: ResolverTypeWrapper<NeedValue>;
  NetworkProposal: ResolverTypeWrapper<NetworkProposalModel>;
  NetworkProposalState: NetworkProposalState;
  NetworkInvitation: ResolverTypeWrapper<ProposedInvitationModel>;
  NetworkAnswer: ResolverTypeWrapper<NetworkAnswer>;
  NetworkAnswerKind: NetworkAnswerKind;
  NetworkInvitationConnection: ResolverTypeWrapper<InvitationPageModel>;
  NetworkInvitationEdge: ResolverTypeWrapper<Omit<NetworkInvitationEdge, 'node'> & { node: ResolversTypes['NetworkInvitation'] }>;
  SharedNeedInput: SharedNeedInput;
  NeedCriterionInput: NeedCriterionInput;
  ProposeNetworkInput: ProposeNetworkInput;
  InviteToNetworkInput: InviteToNetworkInput;
  AnswerNetworkInvitationInput: AnswerNetworkInvitationInput;
  FormNetworkInput: FormNetworkInput;
  PartnershipReturn: ResolverTypeWrapper<PartnershipReturnModel>;
  TrustCollaboration: ResolverTypeWrapper<CollaborationModel>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Query: Record<PropertyKey, never>;
  Int: Scalars['Int']['output'];
  String: Scalars['String']['output'];
  ID: Scalars['ID']['output'];
  Mutation: Record<PropertyKey, never>;
  CreateApiKeyInput: CreateApiKeyInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  CreatedApiKey: Omit<CreatedApiKey, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKey: ApiKeyModel;
  ApiKeyConnection: ApiKeyPageModel;
  ApiKeyEdge: Omit<ApiKeyEdge, 'node'> & { node: ResolversParentTypes['ApiKey'] };
  AuditTrailFilter: AuditTrailFilter;
  AuditEntry: AuditEntryModel;
  AuditEntryConnection: AuditTrailPageModel;
  AuditEntryEdge: Omit<AuditEntryEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  School: SchoolModel;
  Float: Scalars['Float']['output'];
  Trust: TrustModel;
  LocalAuthority: LocalAuthorityModel;
  Partnership: PartnershipOnDayModel;
  Boolean: Scalars['Boolean']['output'];
  Board: BoardOnDayModel;
  BoardTerms: BoardTermsModel;
  BoardRules: BoardRulesModel;
  BoardConstituency: BoardConstituency;
  Quorum: Quorum;
  DecisionRule: DecisionRule;
  BoardChair: ChairModel;
  BoardSeat: SeatOnDayModel;
  BoardSubstitute: BoardSubstitute;
  BoardShape: BoardShapeModel;
  BoardConnection: BoardPageModel;
  BoardEdge: Omit<BoardEdge, 'node'> & { node: ResolversParentTypes['Board'] };
  BoardFilter: BoardFilter;
  OpenBoardInput: OpenBoardInput;
  SeatNumberInput: SeatNumberInput;
  BoardRulesInput: BoardRulesInput;
  BoardConstituencyInput: BoardConstituencyInput;
  QuorumInput: QuorumInput;
  DecisionRuleInput: DecisionRuleInput;
  ChangeBoardInput: ChangeBoardInput;
  CloseBoardInput: CloseBoardInput;
  AppointChairInput: AppointChairInput;
  AppointToSeatInput: AppointToSeatInput;
  VacateSeatInput: VacateSeatInput;
  NameSubstituteInput: NameSubstituteInput;
  Body: ResolversUnionTypes<ResolversParentTypes>['Body'];
  Briefing: BriefingModel;
  BriefingSource: BriefingSource;
  BriefingAddressing: AddressingModel;
  BriefingProgress: BriefingProgress;
  SchoolBriefing: SchoolBriefingModel;
  BriefingAcknowledgement: AcknowledgementModel;
  OverdueBriefing: OverdueBriefingModel;
  SchoolBriefingConnection: SchoolBriefingPageModel;
  SchoolBriefingEdge: Omit<SchoolBriefingEdge, 'node'> & { node: ResolversParentTypes['SchoolBriefing'] };
  BriefingConnection: BriefingPageModel;
  BriefingFeed: Omit<BriefingFeed, 'edges'> & { edges: ReadonlyArray<ResolversParentTypes['BriefingEdge']> };
  BriefingEdge: Omit<BriefingEdge, 'node'> & { node: ResolversParentTypes['Briefing'] };
  BriefingSourceInput: BriefingSourceInput;
  BriefingAddressingInput: BriefingAddressingInput;
  IssueBriefingInput: IssueBriefingInput;
  ReviseBriefingInput: ReviseBriefingInput;
  WithdrawBriefingInput: WithdrawBriefingInput;
  AcknowledgeBriefingInput: AcknowledgeBriefingInput;
  SchoolIsolation: IsolationModel;
  EraseStaffInput: EraseStaffInput;
  StaffErasure: StaffErasure;
  ReturnedPost: LeadershipPostModel;
  StaffRecord: StaffRecordModel;
  StaffFact: StaffFact;
  BoardMeeting: MeetingModel;
  SeatAttendance: SittingInMeetingModel;
  MeetingMinutes: MinutesModel;
  Motion: MotionInMeetingModel;
  MotionSubject: MotionSubjectModel;
  MotionDetail: MotionDetail;
  DeclaredInterest: InterestInMeetingModel;
  MotionVote: VoteInMeetingModel;
  Resolution: ResolutionModel;
  QuorumCount: QuorumCount;
  VoteCounts: VoteCounts;
  ConstituencyResult: ConstituencyResultModel;
  BoardMeetingConnection: MeetingPageModel;
  BoardMeetingEdge: Omit<BoardMeetingEdge, 'node'> & { node: ResolversParentTypes['BoardMeeting'] };
  ResolutionConnection: ResolutionPageModel;
  ResolutionEdge: Omit<ResolutionEdge, 'node'> & { node: ResolversParentTypes['Resolution'] };
  ResolutionFilter: ResolutionFilter;
  CallMeetingInput: CallMeetingInput;
  MotionInput: MotionInput;
  MotionSubjectInput: MotionSubjectInput;
  MotionDetailInput: MotionDetailInput;
  TableMotionInput: TableMotionInput;
  KeepMeetingInput: KeepMeetingInput;
  RecordAttendanceInput: RecordAttendanceInput;
  AttendanceInput: AttendanceInput;
  DeclareInterestInput: DeclareInterestInput;
  CastVoteInput: CastVoteInput;
  RecordVotesInput: RecordVotesInput;
  SeatVoteInput: SeatVoteInput;
  CloseMotionInput: CloseMotionInput;
  DraftMinutesInput: DraftMinutesInput;
  Money: Money;
  Pence: Scalars['Pence']['output'];
  MiddleTierProfile: MiddleTierProfile;
  ProfileStage: ProfileStage;
  ProfileEvidence: ProfileEvidence;
  OpenPartnershipInput: OpenPartnershipInput;
  ChangePartnershipInput: ChangePartnershipInput;
  LinkAdviserInput: LinkAdviserInput;
  PartnershipTermsInput: PartnershipTermsInput;
  ProgressMeasureInput: ProgressMeasureInput;
  OwnershipShareInput: OwnershipShareInput;
  ClosePartnershipInput: ClosePartnershipInput;
  GoverningBodyConsentInput: GoverningBodyConsentInput;
  StartMembershipInput: StartMembershipInput;
  StartMembershipsInput: StartMembershipsInput;
  JoiningMemberInput: JoiningMemberInput;
  EndMembershipInput: EndMembershipInput;
  MoveMembershipInput: MoveMembershipInput;
  RecordConsentInput: RecordConsentInput;
  AppointExecutiveHeadInput: AppointExecutiveHeadInput;
  EndExecutiveHeadshipInput: EndExecutiveHeadshipInput;
  SetSponsorCapacityInput: SetSponsorCapacityInput;
  LinkAdviser: LinkAdviserModel;
  PartnershipTerms: PartnershipTerms;
  ProgressMeasure: ProgressMeasure;
  OwnershipShare: ShareModel;
  PartnershipVersion: PartnershipVersionModel;
  Membership: MembershipOnDayModel;
  GoverningBodyConsent: GoverningBodyConsent;
  MembershipChange: MembershipChange;
  ExecutiveHeadship: HeadshipOnDayModel;
  SponsorCapacity: CapacityOnDayModel;
  PartnershipKindRules: PartnershipKindRules;
  PartnershipFilter: PartnershipFilter;
  PartnershipConnection: PartnershipPageModel;
  PartnershipEdge: Omit<PartnershipEdge, 'node'> & { node: ResolversParentTypes['Partnership'] };
  MembershipConnection: MembershipPageModel;
  MembershipEdge: Omit<MembershipEdge, 'node'> & { node: ResolversParentTypes['Membership'] };
  RegisterFeed: FeedModel;
  RegisterChange: RegisterChangeModel;
  SchoolKeys: SchoolKeys;
  RegisterSuccessor: SuccessorModel;
  RegisterGroup: RegisterGroupModel;
  RegisterGroupMembership: GroupMembershipModel;
  RegisterGroupConnection: GroupPageModel;
  RegisterGroupEdge: Omit<RegisterGroupEdge, 'node'> & { node: ResolversParentTypes['RegisterGroup'] };
  RegisterGroupMembershipConnection: GroupMembershipPageModel;
  RegisterGroupMembershipEdge: Omit<RegisterGroupMembershipEdge, 'node'> & { node: ResolversParentTypes['RegisterGroupMembership'] };
  SchoolHistoryEntry: HistoryEntryModel;
  RegisterSource: RegisterSource;
  SchoolHistoryConnection: HistoryPageModel;
  SchoolHistoryEdge: Omit<SchoolHistoryEdge, 'node'> & { node: ResolversParentTypes['SchoolHistoryEntry'] };
  FieldChange: FieldChangeModel;
  LinkedSchool: LinkedSchoolModel;
  CodedName: CodedName;
  EstablishmentType: EstablishmentType;
  Address: Address;
  SchoolFilter: SchoolFilter;
  NearInput: NearInput;
  NearSchoolInput: NearSchoolInput;
  SchoolFacets: FacetsModel;
  PhaseCount: PhaseCount;
  SchoolStatusCount: SchoolStatusCount;
  CodedCount: CodedCount;
  LocalAuthorityCount: LocalAuthorityCountModel;
  SchoolConnection: SchoolPageModel;
  SchoolEdge: Omit<SchoolEdge, 'node'> & { node: ResolversParentTypes['School'] };
  LocalAuthorityConnection: LocalAuthorityPageModel;
  LocalAuthorityEdge: Omit<LocalAuthorityEdge, 'node'> & { node: ResolversParentTypes['LocalAuthority'] };
  TrustConnection: TrustPageModel;
  TrustEdge: Omit<TrustEdge, 'node'> & { node: ResolversParentTypes['Trust'] };
  Subscription: Record<PropertyKey, never>;
  ReturnFileFilter: ReturnFileFilter;
  DecideReturnFileInput: DecideReturnFileInput;
  ReturnFile: ReturnFileModel;
  ReturnFileConnection: FilePageModel;
  ReturnFileEdge: Omit<ReturnFileEdge, 'node'> & { node: ResolversParentTypes['ReturnFile'] };
  ReturnFileDecision: FileDecisionModel;
  ReturnRowError: RowErrorModel;
  ReturnCell: ReturnCell;
  ReturnFault: ReturnFault;
  ReturnRowErrorConnection: ErrorPageModel;
  ReturnRowErrorEdge: Omit<ReturnRowErrorEdge, 'node'> & { node: ResolversParentTypes['ReturnRowError'] };
  ReturnRowChange: FiledRowModel;
  ReturnFigureChange: ReturnFigureChange;
  ReturnRowChangeConnection: RowPageModel;
  ReturnRowChangeEdge: Omit<ReturnRowChangeEdge, 'node'> & { node: ResolversParentTypes['ReturnRowChange'] };
  ReturnFileMove: ReturnFileMove;
  ReturnKind: ReturnKindModel;
  ReturnColumn: ReturnColumnModel;
  SaveReturnMappingInput: SaveReturnMappingInput;
  TestReturnMappingInput: TestReturnMappingInput;
  ReturnColumnNameInput: ReturnColumnNameInput;
  ReturnCodeNameInput: ReturnCodeNameInput;
  ReturnFillingInput: ReturnFillingInput;
  ReturnMapping: ReturnMappingModel;
  ReturnColumnName: ReturnColumnName;
  ReturnCodeName: ReturnCodeName;
  ReturnFilling: ReturnFilling;
  ReturnMappingConnection: MappingPageModel;
  ReturnMappingEdge: Omit<ReturnMappingEdge, 'node'> & { node: ResolversParentTypes['ReturnMapping'] };
  ReturnTrial: ReceiptModel;
  ReturnLineFault: ReturnLineFault;
  SendReturnRowsInput: SendReturnRowsInput;
  ReturnRowInput: ReturnRowInput;
  ReturnCellInput: ReturnCellInput;
  ReturnQuality: QualityModel;
  OverdueReturn: OverdueReturn;
  ReturnedFigures: ShownDayModel;
  ReturnedFigure: ShownFigureModel;
  ReturnedFiguresConnection: ShownPageModel;
  ReturnedFiguresEdge: Omit<ReturnedFiguresEdge, 'node'> & { node: ResolversParentTypes['ReturnedFigures'] };
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  PageInfo: PageInfo;
  NeedMeasure: NeedMeasure;
  NeedCriterion: NeedCriterion;
  SharedNeedConnection: SharedNeedPageModel;
  SharedNeedEdge: Omit<SharedNeedEdge, 'node'> & { node: ResolversParentTypes['School'] };
  NeedValue: NeedValue;
  NetworkProposal: NetworkProposalModel;
  NetworkInvitation: ProposedInvitationModel;
  NetworkAnswer: NetworkAnswer;
  NetworkInvitationConnection: InvitationPageModel;
  NetworkInvitationEdge: Omit<NetworkInvitationEdge, 'node'> & { node: ResolversParentTypes['NetworkInvitation'] };
  SharedNeedInput: SharedNeedInput;
  NeedCriterionInput: NeedCriterionInput;
  ProposeNetworkInput: ProposeNetworkInput;
  InviteToNetworkInput: InviteToNetworkInput;
  AnswerNetworkInvitationInput: AnswerNetworkInvitationInput;
  FormNetworkInput: FormNetworkInput;
  PartnershipReturn: PartnershipReturnModel;
  TrustCollaboration: CollaborationModel;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  apiKeys?: Resolver<ResolversTypes['ApiKeyConnection'], ParentType, ContextType, RequireFields<QueryApiKeysArgs, 'first'>>;
  organisationsAuditTrail?: Resolver<ResolversTypes['AuditEntryConnection'], ParentType, ContextType, RequireFields<QueryOrganisationsAuditTrailArgs, 'first'>>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType, RequireFields<QueryBoardArgs, 'id'>>;
  boards?: Resolver<ResolversTypes['BoardConnection'], ParentType, ContextType, RequireFields<QueryBoardsArgs, 'first'>>;
  boardShapes?: Resolver<ReadonlyArray<ResolversTypes['BoardShape']>, ParentType, ContextType>;
  briefing?: Resolver<Maybe<ResolversTypes['Briefing']>, ParentType, ContextType, RequireFields<QueryBriefingArgs, 'id'>>;
  briefings?: Resolver<ResolversTypes['BriefingConnection'], ParentType, ContextType, RequireFields<QueryBriefingsArgs, 'first'>>;
  briefingFeed?: Resolver<ResolversTypes['BriefingFeed'], ParentType, ContextType, RequireFields<QueryBriefingFeedArgs, 'first'>>;
  staffHeld?: Resolver<Maybe<ReadonlyArray<ResolversTypes['StaffRecord']>>, ParentType, ContextType, RequireFields<QueryStaffHeldArgs, 'urn' | 'staffId'>>;
  meeting?: Resolver<Maybe<ResolversTypes['BoardMeeting']>, ParentType, ContextType, RequireFields<QueryMeetingArgs, 'id'>>;
  resolutions?: Resolver<ResolversTypes['ResolutionConnection'], ParentType, ContextType, RequireFields<QueryResolutionsArgs, 'first'>>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType, RequireFields<QueryPartnershipArgs, 'id'>>;
  partnerships?: Resolver<ResolversTypes['PartnershipConnection'], ParentType, ContextType, RequireFields<QueryPartnershipsArgs, 'first'>>;
  partnershipKinds?: Resolver<ReadonlyArray<ResolversTypes['PartnershipKindRules']>, ParentType, ContextType>;
  changesSince?: Resolver<Maybe<ResolversTypes['RegisterFeed']>, ParentType, ContextType, RequireFields<QueryChangesSinceArgs, 'first'>>;
  registerGroup?: Resolver<Maybe<ResolversTypes['RegisterGroup']>, ParentType, ContextType, RequireFields<QueryRegisterGroupArgs, 'uid'>>;
  registerGroups?: Resolver<Maybe<ResolversTypes['RegisterGroupConnection']>, ParentType, ContextType, RequireFields<QueryRegisterGroupsArgs, 'first'>>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType, RequireFields<QuerySchoolArgs, 'urn'>>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, RequireFields<QuerySchoolsArgs, 'first'>>;
  schoolFacets?: Resolver<Maybe<ResolversTypes['SchoolFacets']>, ParentType, ContextType, Partial<QuerySchoolFacetsArgs>>;
  localAuthority?: Resolver<Maybe<ResolversTypes['LocalAuthority']>, ParentType, ContextType, RequireFields<QueryLocalAuthorityArgs, 'code'>>;
  localAuthorities?: Resolver<ResolversTypes['LocalAuthorityConnection'], ParentType, ContextType, RequireFields<QueryLocalAuthoritiesArgs, 'first'>>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType, RequireFields<QueryTrustArgs, 'uid'>>;
  trusts?: Resolver<ResolversTypes['TrustConnection'], ParentType, ContextType, RequireFields<QueryTrustsArgs, 'first'>>;
  returnFile?: Resolver<Maybe<ResolversTypes['ReturnFile']>, ParentType, ContextType, RequireFields<QueryReturnFileArgs, 'id'>>;
  returnFiles?: Resolver<ResolversTypes['ReturnFileConnection'], ParentType, ContextType, RequireFields<QueryReturnFilesArgs, 'first'>>;
  returnKinds?: Resolver<ReadonlyArray<ResolversTypes['ReturnKind']>, ParentType, ContextType>;
  returnMappings?: Resolver<ResolversTypes['ReturnMappingConnection'], ParentType, ContextType, RequireFields<QueryReturnMappingsArgs, 'owner' | 'first'>>;
  needMeasures?: Resolver<ReadonlyArray<ResolversTypes['NeedMeasure']>, ParentType, ContextType>;
  schoolsSharingNeed?: Resolver<ResolversTypes['SharedNeedConnection'], ParentType, ContextType, RequireFields<QuerySchoolsSharingNeedArgs, 'need' | 'first'>>;
  networkProposal?: Resolver<Maybe<ResolversTypes['NetworkProposal']>, ParentType, ContextType, RequireFields<QueryNetworkProposalArgs, 'id'>>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  createApiKey?: Resolver<ResolversTypes['CreatedApiKey'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  openBoard?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<MutationOpenBoardArgs, 'input'>>;
  changeBoard?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<MutationChangeBoardArgs, 'input'>>;
  closeBoard?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<MutationCloseBoardArgs, 'input'>>;
  appointChair?: Resolver<ResolversTypes['Board'], ParentType, ContextType, RequireFields<MutationAppointChairArgs, 'input'>>;
  appointToSeat?: Resolver<ResolversTypes['BoardSeat'], ParentType, ContextType, RequireFields<MutationAppointToSeatArgs, 'input'>>;
  vacateSeat?: Resolver<ResolversTypes['BoardSeat'], ParentType, ContextType, RequireFields<MutationVacateSeatArgs, 'input'>>;
  nameSubstitute?: Resolver<ResolversTypes['BoardSeat'], ParentType, ContextType, RequireFields<MutationNameSubstituteArgs, 'input'>>;
  issueBriefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType, RequireFields<MutationIssueBriefingArgs, 'input'>>;
  reviseBriefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType, RequireFields<MutationReviseBriefingArgs, 'input'>>;
  withdrawBriefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType, RequireFields<MutationWithdrawBriefingArgs, 'input'>>;
  acknowledgeBriefing?: Resolver<ResolversTypes['SchoolBriefing'], ParentType, ContextType, RequireFields<MutationAcknowledgeBriefingArgs, 'input'>>;
  eraseStaff?: Resolver<ResolversTypes['StaffErasure'], ParentType, ContextType, RequireFields<MutationEraseStaffArgs, 'input'>>;
  callMeeting?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationCallMeetingArgs, 'input'>>;
  tableMotion?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationTableMotionArgs, 'input'>>;
  openMeeting?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationOpenMeetingArgs, 'input'>>;
  closeMeeting?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationCloseMeetingArgs, 'input'>>;
  recordAttendance?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationRecordAttendanceArgs, 'input'>>;
  declareInterest?: Resolver<ResolversTypes['Motion'], ParentType, ContextType, RequireFields<MutationDeclareInterestArgs, 'input'>>;
  castVote?: Resolver<ResolversTypes['Motion'], ParentType, ContextType, RequireFields<MutationCastVoteArgs, 'input'>>;
  recordVotes?: Resolver<ResolversTypes['Motion'], ParentType, ContextType, RequireFields<MutationRecordVotesArgs, 'input'>>;
  closeMotion?: Resolver<ResolversTypes['Motion'], ParentType, ContextType, RequireFields<MutationCloseMotionArgs, 'input'>>;
  draftMinutes?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationDraftMinutesArgs, 'input'>>;
  publishMinutes?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType, RequireFields<MutationPublishMinutesArgs, 'input'>>;
  openPartnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType, RequireFields<MutationOpenPartnershipArgs, 'input'>>;
  changePartnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType, RequireFields<MutationChangePartnershipArgs, 'input'>>;
  closePartnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType, RequireFields<MutationClosePartnershipArgs, 'input'>>;
  startMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationStartMembershipArgs, 'input'>>;
  startMemberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, RequireFields<MutationStartMembershipsArgs, 'input'>>;
  endMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationEndMembershipArgs, 'input'>>;
  moveMembership?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationMoveMembershipArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['Membership'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  appointExecutiveHead?: Resolver<ResolversTypes['ExecutiveHeadship'], ParentType, ContextType, RequireFields<MutationAppointExecutiveHeadArgs, 'input'>>;
  endExecutiveHeadship?: Resolver<ResolversTypes['ExecutiveHeadship'], ParentType, ContextType, RequireFields<MutationEndExecutiveHeadshipArgs, 'input'>>;
  setSponsorCapacity?: Resolver<ResolversTypes['SponsorCapacity'], ParentType, ContextType, RequireFields<MutationSetSponsorCapacityArgs, 'input'>>;
  confirmReturnFile?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType, RequireFields<MutationConfirmReturnFileArgs, 'input'>>;
  discardReturnFile?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType, RequireFields<MutationDiscardReturnFileArgs, 'input'>>;
  withdrawReturnFile?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType, RequireFields<MutationWithdrawReturnFileArgs, 'input'>>;
  saveReturnMapping?: Resolver<ResolversTypes['ReturnMapping'], ParentType, ContextType, RequireFields<MutationSaveReturnMappingArgs, 'input'>>;
  testReturnMapping?: Resolver<ResolversTypes['ReturnTrial'], ParentType, ContextType, RequireFields<MutationTestReturnMappingArgs, 'input'>>;
  sendReturnRows?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType, RequireFields<MutationSendReturnRowsArgs, 'input'>>;
  proposeNetwork?: Resolver<ResolversTypes['NetworkProposal'], ParentType, ContextType, RequireFields<MutationProposeNetworkArgs, 'input'>>;
  inviteToNetwork?: Resolver<ResolversTypes['NetworkProposal'], ParentType, ContextType, RequireFields<MutationInviteToNetworkArgs, 'input'>>;
  answerNetworkInvitation?: Resolver<ResolversTypes['NetworkProposal'], ParentType, ContextType, RequireFields<MutationAnswerNetworkInvitationArgs, 'input'>>;
  formNetwork?: Resolver<ResolversTypes['NetworkProposal'], ParentType, ContextType, RequireFields<MutationFormNetworkArgs, 'input'>>;
};

export type CreatedApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CreatedApiKey'] = ResolversParentTypes['CreatedApiKey']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  organisations?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  createdBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ApiKeyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyConnection'] = ResolversParentTypes['ApiKeyConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ApiKeyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ApiKeyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ApiKeyEdge'] = ResolversParentTypes['ApiKeyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
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

export type SchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['School'] = ResolversParentTypes['School'], FederationReferenceType extends FederationReferenceTypes['School'] = FederationReferenceTypes['School']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['School']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boardSeats?: Resolver<Maybe<ReadonlyArray<ResolversTypes['BoardSeat']>>, ParentType, ContextType, Partial<SchoolBoardSeatsArgs>>;
  briefings?: Resolver<Maybe<ResolversTypes['SchoolBriefingConnection']>, ParentType, ContextType, RequireFields<SchoolBriefingsArgs, 'first'>>;
  isolation?: Resolver<Maybe<ResolversTypes['SchoolIsolation']>, ParentType, ContextType, Partial<SchoolIsolationArgs>>;
  returnedPosts?: Resolver<Maybe<ReadonlyArray<ResolversTypes['ReturnedPost']>>, ParentType, ContextType>;
  partnerships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Membership']>>, ParentType, ContextType, Partial<SchoolPartnershipsArgs>>;
  partnershipHistory?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Membership']>>, ParentType, ContextType>;
  executiveHead?: Resolver<Maybe<ResolversTypes['ExecutiveHeadship']>, ParentType, ContextType, Partial<SchoolExecutiveHeadArgs>>;
  sponsorCapacity?: Resolver<Maybe<ResolversTypes['SponsorCapacity']>, ParentType, ContextType, Partial<SchoolSponsorCapacityArgs>>;
  registerGroups?: Resolver<Maybe<ReadonlyArray<ResolversTypes['RegisterGroupMembership']>>, ParentType, ContextType, Partial<SchoolRegisterGroupsArgs>>;
  asAt?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  history?: Resolver<Maybe<ResolversTypes['SchoolHistoryConnection']>, ParentType, ContextType, RequireFields<SchoolHistoryArgs, 'first'>>;
  predecessors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkedSchool']>>, ParentType, ContextType>;
  successors?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkedSchool']>>, ParentType, ContextType>;
  otherLinks?: Resolver<Maybe<ReadonlyArray<ResolversTypes['LinkedSchool']>>, ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['Phase']>, ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['EstablishmentType']>, ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['SchoolStatus']>, ParentType, ContextType>;
  localAuthority?: Resolver<Maybe<ResolversTypes['LocalAuthority']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  website?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closeDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  pupils?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  capacity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  percentageFsm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  updatedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  establishmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ukprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  typeGroup?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  statutoryLowAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  statutoryHighAge?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  gender?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  religiousCharacter?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  admissionsPolicy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  telephone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  ward?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  constituency?: Resolver<Maybe<ResolversTypes['CodedName']>, ParentType, ContextType>;
  easting?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  northing?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  ofstedLastInspection?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  lastChanged?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  returnQuality?: Resolver<Maybe<ResolversTypes['ReturnQuality']>, ParentType, ContextType>;
  overdueReturns?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OverdueReturn']>>, ParentType, ContextType>;
  returnedFigures?: Resolver<Maybe<ResolversTypes['ReturnedFiguresConnection']>, ParentType, ContextType, RequireFields<SchoolReturnedFiguresArgs, 'kind' | 'first'>>;
  networkInvitations?: Resolver<Maybe<ResolversTypes['NetworkInvitationConnection']>, ParentType, ContextType, RequireFields<SchoolNetworkInvitationsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TrustResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trust'] = ResolversParentTypes['Trust'], FederationReferenceType extends FederationReferenceTypes['Trust'] = FederationReferenceTypes['Trust']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Trust']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boards?: Resolver<Maybe<ResolversTypes['BoardConnection']>, ParentType, ContextType, RequireFields<TrustBoardsArgs, 'first'>>;
  memberships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Membership']>>, ParentType, ContextType, Partial<TrustMembershipsArgs>>;
  sponsorCapacity?: Resolver<Maybe<ResolversTypes['SponsorCapacity']>, ParentType, ContextType, Partial<TrustSponsorCapacityArgs>>;
  registerEntry?: Resolver<Maybe<ResolversTypes['RegisterGroup']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<TrustSchoolsArgs, 'first'>>;
  returnQuality?: Resolver<Maybe<ResolversTypes['ReturnQuality']>, ParentType, ContextType>;
  partnershipReturn?: Resolver<Maybe<ResolversTypes['PartnershipReturn']>, ParentType, ContextType, RequireFields<TrustPartnershipReturnArgs, 'year'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LocalAuthorityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthority'] = ResolversParentTypes['LocalAuthority'], FederationReferenceType extends FederationReferenceTypes['LocalAuthority'] = FederationReferenceTypes['LocalAuthority']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['LocalAuthority']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boards?: Resolver<Maybe<ResolversTypes['BoardConnection']>, ParentType, ContextType, RequireFields<LocalAuthorityBoardsArgs, 'first'>>;
  overdueBriefings?: Resolver<Maybe<ReadonlyArray<ResolversTypes['OverdueBriefing']>>, ParentType, ContextType, RequireFields<LocalAuthorityOverdueBriefingsArgs, 'first'>>;
  isolatedSchools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<LocalAuthorityIsolatedSchoolsArgs, 'first'>>;
  middleTierProfile?: Resolver<Maybe<ResolversTypes['MiddleTierProfile']>, ParentType, ContextType, Partial<LocalAuthorityMiddleTierProfileArgs>>;
  memberships?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Membership']>>, ParentType, ContextType, Partial<LocalAuthorityMembershipsArgs>>;
  code?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  letters?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<LocalAuthoritySchoolsArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PartnershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Partnership'] = ResolversParentTypes['Partnership'], FederationReferenceType extends FederationReferenceTypes['Partnership'] = FederationReferenceTypes['Partnership']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Partnership']> | FederationReferenceType, FederationReferenceType, ContextType>;
  boards?: Resolver<Maybe<ResolversTypes['BoardConnection']>, ParentType, ContextType, RequireFields<PartnershipBoardsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['PartnershipKindRules'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  hostEmployer?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  linkAdviser?: Resolver<Maybe<ResolversTypes['LinkAdviser']>, ParentType, ContextType>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['PartnershipTerms']>, ParentType, ContextType>;
  measures?: Resolver<ReadonlyArray<ResolversTypes['ProgressMeasure']>, ParentType, ContextType>;
  shares?: Resolver<ReadonlyArray<ResolversTypes['OwnershipShare']>, ParentType, ContextType>;
  bringsChallenge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  history?: Resolver<ReadonlyArray<ResolversTypes['PartnershipVersion']>, ParentType, ContextType>;
  members?: Resolver<ResolversTypes['MembershipConnection'], ParentType, ContextType, RequireFields<PartnershipMembersArgs, 'first'>>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType, Partial<PartnershipMembershipsArgs>>;
  executiveHeads?: Resolver<ReadonlyArray<ResolversTypes['ExecutiveHeadship']>, ParentType, ContextType, Partial<PartnershipExecutiveHeadsArgs>>;
  sponsorCapacity?: Resolver<Maybe<ResolversTypes['SponsorCapacity']>, ParentType, ContextType, Partial<PartnershipSponsorCapacityArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type BoardResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Board'] = ResolversParentTypes['Board'], FederationReferenceType extends FederationReferenceTypes['Board'] = FederationReferenceTypes['Board']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Board']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  below?: Resolver<ReadonlyArray<ResolversTypes['Board']>, ParentType, ContextType>;
  publicness?: Resolver<ResolversTypes['BoardPublicness'], ParentType, ContextType>;
  shape?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['BoardRules'], ParentType, ContextType>;
  closedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  chair?: Resolver<Maybe<ResolversTypes['BoardChair']>, ParentType, ContextType>;
  seats?: Resolver<ReadonlyArray<ResolversTypes['BoardSeat']>, ParentType, ContextType, Partial<BoardSeatsArgs>>;
  history?: Resolver<ReadonlyArray<ResolversTypes['BoardTerms']>, ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  meetings?: Resolver<Maybe<ResolversTypes['BoardMeetingConnection']>, ParentType, ContextType, RequireFields<BoardMeetingsArgs, 'first'>>;
};

export type BoardTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardTerms'] = ResolversParentTypes['BoardTerms']> = {
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parentId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  publicness?: Resolver<ResolversTypes['BoardPublicness'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['BoardRules'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type BoardRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardRules'] = ResolversParentTypes['BoardRules']> = {
  constituencies?: Resolver<ReadonlyArray<ResolversTypes['BoardConstituency']>, ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['Quorum'], ParentType, ContextType>;
  chair?: Resolver<ResolversTypes['ChairRule'], ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['DecisionRule']>, ParentType, ContextType>;
};

export type BoardConstituencyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardConstituency'] = ResolversParentTypes['BoardConstituency']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seats?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  voting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  appointedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['VotingPhase']>, ParentType, ContextType>;
  countsFor?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MotionKind']>>, ParentType, ContextType>;
  shares?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['Quorum']>, ParentType, ContextType>;
  veto?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type QuorumResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Quorum'] = ResolversParentTypes['Quorum']> = {
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type DecisionRuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DecisionRule'] = ResolversParentTypes['DecisionRule']> = {
  kinds?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MotionKind']>>, ParentType, ContextType>;
  method?: Resolver<ResolversTypes['DecisionMethod'], ParentType, ContextType>;
  percent?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type BoardChairResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardChair'] = ResolversParentTypes['BoardChair']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  seatId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BoardSeatResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSeat'] = ResolversParentTypes['BoardSeat']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  constituency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  voting?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vacatedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vacatedBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  substitutes?: Resolver<ReadonlyArray<ResolversTypes['BoardSubstitute']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardSubstituteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardSubstitute'] = ResolversParentTypes['BoardSubstitute']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type BoardShapeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardShape'] = ResolversParentTypes['BoardShape']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publicness?: Resolver<ResolversTypes['BoardPublicness'], ParentType, ContextType>;
  rules?: Resolver<ResolversTypes['BoardRules'], ParentType, ContextType>;
};

export type BoardConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardConnection'] = ResolversParentTypes['BoardConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardEdge'] = ResolversParentTypes['BoardEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Board'], ParentType, ContextType>;
};

export type BodyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Body'] = ResolversParentTypes['Body']> = {
  __resolveType: TypeResolveFn<'School' | 'Trust' | 'LocalAuthority' | 'Partnership', ParentType, ContextType>;
};

export type BriefingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Briefing'] = ResolversParentTypes['Briefing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['BriefingState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['BriefingSource'], ParentType, ContextType>;
  issuer?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  addressing?: Resolver<ResolversTypes['BriefingAddressing'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  acknowledgeBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  issuedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  issuedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<Maybe<ReadonlyArray<ResolversTypes['Briefing']>>, ParentType, ContextType>;
  progress?: Resolver<Maybe<ResolversTypes['BriefingProgress']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['SchoolConnection']>, ParentType, ContextType, RequireFields<BriefingOverdueArgs, 'first'>>;
};

export type BriefingSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingSource'] = ResolversParentTypes['BriefingSource']> = {
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type BriefingAddressingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingAddressing'] = ResolversParentTypes['BriefingAddressing']> = {
  phases?: Resolver<ReadonlyArray<ResolversTypes['Phase']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  bodies?: Resolver<ReadonlyArray<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type BriefingProgressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingProgress'] = ResolversParentTypes['BriefingProgress']> = {
  addressed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  acknowledged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolBriefingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolBriefing'] = ResolversParentTypes['SchoolBriefing']> = {
  briefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  acknowledgement?: Resolver<Maybe<ResolversTypes['BriefingAcknowledgement']>, ParentType, ContextType>;
  overdue?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type BriefingAcknowledgementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingAcknowledgement'] = ResolversParentTypes['BriefingAcknowledgement']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OverdueBriefingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueBriefing'] = ResolversParentTypes['OverdueBriefing']> = {
  briefing?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType>;
  outstanding?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['SchoolConnection'], ParentType, ContextType, RequireFields<OverdueBriefingSchoolsArgs, 'first'>>;
};

export type SchoolBriefingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolBriefingConnection'] = ResolversParentTypes['SchoolBriefingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolBriefingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolBriefingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolBriefingEdge'] = ResolversParentTypes['SchoolBriefingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolBriefing'], ParentType, ContextType>;
};

export type BriefingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingConnection'] = ResolversParentTypes['BriefingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BriefingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BriefingFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingFeed'] = ResolversParentTypes['BriefingFeed']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BriefingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type BriefingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BriefingEdge'] = ResolversParentTypes['BriefingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Briefing'], ParentType, ContextType>;
};

export type SchoolIsolationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolIsolation'] = ResolversParentTypes['SchoolIsolation']> = {
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  isolated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  withoutChallenge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  since?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['Trust']>, ParentType, ContextType>;
  challenge?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StaffErasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffErasure'] = ResolversParentTypes['StaffErasure']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnedPostResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedPost'] = ResolversParentTypes['ReturnedPost']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  expectedEnd?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  vacantSince?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type StaffRecordResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffRecord'] = ResolversParentTypes['StaffRecord']> = {
  where?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  file?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  said?: Resolver<ReadonlyArray<ResolversTypes['StaffFact']>, ParentType, ContextType>;
};

export type StaffFactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['StaffFact'] = ResolversParentTypes['StaffFact']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type BoardMeetingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardMeeting'] = ResolversParentTypes['BoardMeeting']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  place?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publicness?: Resolver<ResolversTypes['BoardPublicness'], ParentType, ContextType>;
  agenda?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeetingState'], ParentType, ContextType>;
  cancelledBecause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  motions?: Resolver<ReadonlyArray<ResolversTypes['Motion']>, ParentType, ContextType>;
  attendance?: Resolver<ReadonlyArray<ResolversTypes['SeatAttendance']>, ParentType, ContextType>;
  minutes?: Resolver<Maybe<ResolversTypes['MeetingMinutes']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SeatAttendanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SeatAttendance'] = ResolversParentTypes['SeatAttendance']> = {
  seat?: Resolver<Maybe<ResolversTypes['BoardSeat']>, ParentType, ContextType>;
  sitter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  substitute?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  fromMotion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  leftBefore?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type MeetingMinutesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MeetingMinutes'] = ResolversParentTypes['MeetingMinutes']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  draftedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type MotionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Motion'] = ResolversParentTypes['Motion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  meeting?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotionKind'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['VotingPhase']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['MotionSubject'], ParentType, ContextType>;
  interests?: Resolver<ReadonlyArray<ResolversTypes['DeclaredInterest']>, ParentType, ContextType>;
  votes?: Resolver<Maybe<ReadonlyArray<ResolversTypes['MotionVote']>>, ParentType, ContextType>;
  resolution?: Resolver<Maybe<ResolversTypes['Resolution']>, ParentType, ContextType>;
};

export type MotionSubjectResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionSubject'] = ResolversParentTypes['MotionSubject']> = {
  purpose?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  details?: Resolver<ReadonlyArray<ResolversTypes['MotionDetail']>, ParentType, ContextType>;
};

export type MotionDetailResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionDetail'] = ResolversParentTypes['MotionDetail']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeclaredInterestResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DeclaredInterest'] = ResolversParentTypes['DeclaredInterest']> = {
  seat?: Resolver<Maybe<ResolversTypes['BoardSeat']>, ParentType, ContextType>;
  nature?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  declaredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type MotionVoteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MotionVote'] = ResolversParentTypes['MotionVote']> = {
  seat?: Resolver<Maybe<ResolversTypes['BoardSeat']>, ParentType, ContextType>;
  vote?: Resolver<ResolversTypes['Vote'], ParentType, ContextType>;
  castBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  castAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ResolutionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Resolution'] = ResolversParentTypes['Resolution'], FederationReferenceType extends FederationReferenceTypes['Resolution'] = FederationReferenceTypes['Resolution']> = {
  __resolveReference?: ReferenceResolver<Maybe<ResolversTypes['Resolution']> | FederationReferenceType, FederationReferenceType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  board?: Resolver<Maybe<ResolversTypes['Board']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  meeting?: Resolver<Maybe<ResolversTypes['BoardMeeting']>, ParentType, ContextType>;
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MotionKind'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['VotingPhase']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['MotionSubject'], ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ResolutionOutcome'], ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quorum?: Resolver<ResolversTypes['QuorumCount'], ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['VoteCounts'], ParentType, ContextType>;
  constituencies?: Resolver<ReadonlyArray<ResolversTypes['ConstituencyResult']>, ParentType, ContextType>;
  decidedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type QuorumCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['QuorumCount'] = ResolversParentTypes['QuorumCount']> = {
  needed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  present?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  held?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VoteCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VoteCounts'] = ResolversParentTypes['VoteCounts']> = {
  for?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  against?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  abstain?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ConstituencyResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ConstituencyResult'] = ResolversParentTypes['ConstituencyResult']> = {
  constituency?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['VotingPhase']>, ParentType, ContextType>;
  votes?: Resolver<ResolversTypes['VoteCounts'], ParentType, ContextType>;
  outcome?: Resolver<Maybe<ResolversTypes['ResolutionOutcome']>, ParentType, ContextType>;
  quorum?: Resolver<Maybe<ResolversTypes['QuorumCount']>, ParentType, ContextType>;
};

export type BoardMeetingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardMeetingConnection'] = ResolversParentTypes['BoardMeetingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['BoardMeetingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type BoardMeetingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['BoardMeetingEdge'] = ResolversParentTypes['BoardMeetingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['BoardMeeting'], ParentType, ContextType>;
};

export type ResolutionConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionConnection'] = ResolversParentTypes['ResolutionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ResolutionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ResolutionEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResolutionEdge'] = ResolversParentTypes['ResolutionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Resolution'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  pence?: Resolver<ResolversTypes['Pence'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export interface PenceScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Pence'], any> {
  name: 'Pence';
}

export type MiddleTierProfileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MiddleTierProfile'] = ResolversParentTypes['MiddleTierProfile']> = {
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  modelName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  modelEvidence?: Resolver<ReadonlyArray<ResolversTypes['ProfileEvidence']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  stageName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stages?: Resolver<ReadonlyArray<ResolversTypes['ProfileStage']>, ParentType, ContextType>;
  missingForNextStage?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ProfileStageResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileStage'] = ResolversParentTypes['ProfileStage']> = {
  stage?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['ProfileEvidence']>, ParentType, ContextType>;
};

export type ProfileEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProfileEvidence'] = ResolversParentTypes['ProfileEvidence']> = {
  figure?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  atLeast?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  met?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type LinkAdviserResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkAdviser'] = ResolversParentTypes['LinkAdviser']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  employer?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
};

export type PartnershipTermsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipTerms'] = ResolversParentTypes['PartnershipTerms']> = {
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  agreedOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProgressMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ProgressMeasure'] = ResolversParentTypes['ProgressMeasure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  baseline?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  dueBy?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type OwnershipShareResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OwnershipShare'] = ResolversParentTypes['OwnershipShare']> = {
  holder?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  percent?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PartnershipVersionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipVersion'] = ResolversParentTypes['PartnershipVersion']> = {
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aims?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  terms?: Resolver<Maybe<ResolversTypes['PartnershipTerms']>, ParentType, ContextType>;
};

export type MembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Membership'] = ResolversParentTypes['Membership']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  member?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  role?: Resolver<ResolversTypes['MembershipRole'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  consents?: Resolver<ReadonlyArray<ResolversTypes['GoverningBodyConsent']>, ParentType, ContextType>;
  continues?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  changes?: Resolver<ReadonlyArray<ResolversTypes['MembershipChange']>, ParentType, ContextType>;
};

export type GoverningBodyConsentResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GoverningBodyConsent'] = ResolversParentTypes['GoverningBodyConsent']> = {
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MembershipChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipChange'] = ResolversParentTypes['MembershipChange']> = {
  what?: Resolver<ResolversTypes['MembershipFact'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ExecutiveHeadshipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExecutiveHeadship'] = ResolversParentTypes['ExecutiveHeadship']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
  postHolderName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  role?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  schools?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  reviewDue?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  endReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SponsorCapacityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SponsorCapacity'] = ResolversParentTypes['SponsorCapacity']> = {
  sponsor?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  has?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  canTakeOn?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipKindRulesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipKindRules'] = ResolversParentTypes['PartnershipKindRules']> = {
  kind?: Resolver<ResolversTypes['PartnershipKind'], ParentType, ContextType>;
  bond?: Resolver<ResolversTypes['PartnershipBond'], ParentType, ContextType>;
  needsConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  exclusive?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  endsInTrust?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  shares?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewAtLeastYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewAtMostYears?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  challenge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartnershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipConnection'] = ResolversParentTypes['PartnershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['PartnershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PartnershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipEdge'] = ResolversParentTypes['PartnershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
};

export type MembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipConnection'] = ResolversParentTypes['MembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MembershipEdge'] = ResolversParentTypes['MembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Membership'], ParentType, ContextType>;
};

export type RegisterFeedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterFeed'] = ResolversParentTypes['RegisterFeed']> = {
  changes?: Resolver<ReadonlyArray<ResolversTypes['RegisterChange']>, ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  hasMore?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type RegisterChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterChange'] = ResolversParentTypes['RegisterChange']> = {
  kind?: Resolver<ResolversTypes['RegisterChangeKind'], ParentType, ContextType>;
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  keys?: Resolver<ResolversTypes['SchoolKeys'], ParentType, ContextType>;
  tombstone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['FieldChange']>, ParentType, ContextType>;
  successor?: Resolver<Maybe<ResolversTypes['RegisterSuccessor']>, ParentType, ContextType>;
  learntAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RegisterSource'], ParentType, ContextType>;
};

export type SchoolKeysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolKeys'] = ResolversParentTypes['SchoolKeys']> = {
  localAuthority?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  establishmentNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ukprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  trust?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type RegisterSuccessorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSuccessor'] = ResolversParentTypes['RegisterSuccessor']> = {
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
};

export type RegisterGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroup'] = ResolversParentTypes['RegisterGroup']> = {
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  groupId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['RegisterGroupKind'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  companiesHouseNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ukprn?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  closedDate?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  isOpen?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  members?: Resolver<Maybe<ResolversTypes['RegisterGroupMembershipConnection']>, ParentType, ContextType, RequireFields<RegisterGroupMembersArgs, 'first'>>;
};

export type RegisterGroupMembershipResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroupMembership'] = ResolversParentTypes['RegisterGroupMembership']> = {
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  uid?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  group?: Resolver<Maybe<ResolversTypes['RegisterGroup']>, ParentType, ContextType>;
  joined?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  missingFrom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type RegisterGroupConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroupConnection'] = ResolversParentTypes['RegisterGroupConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterGroupEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterGroupEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroupEdge'] = ResolversParentTypes['RegisterGroupEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterGroup'], ParentType, ContextType>;
};

export type RegisterGroupMembershipConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroupMembershipConnection'] = ResolversParentTypes['RegisterGroupMembershipConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['RegisterGroupMembershipEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RegisterGroupMembershipEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterGroupMembershipEdge'] = ResolversParentTypes['RegisterGroupMembershipEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['RegisterGroupMembership'], ParentType, ContextType>;
};

export type SchoolHistoryEntryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolHistoryEntry'] = ResolversParentTypes['SchoolHistoryEntry']> = {
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  learntAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['RegisterSource'], ParentType, ContextType>;
};

export type RegisterSourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RegisterSource'] = ResolversParentTypes['RegisterSource']> = {
  kind?: Resolver<ResolversTypes['RegisterFileKind'], ParentType, ContextType>;
  file?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  extracted?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type SchoolHistoryConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolHistoryConnection'] = ResolversParentTypes['SchoolHistoryConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolHistoryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolHistoryEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolHistoryEdge'] = ResolversParentTypes['SchoolHistoryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SchoolHistoryEntry'], ParentType, ContextType>;
};

export type FieldChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FieldChange'] = ResolversParentTypes['FieldChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  on?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type LinkedSchoolResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedSchool'] = ResolversParentTypes['LinkedSchool']> = {
  urn?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  linkType?: Resolver<ResolversTypes['SchoolLinkType'], ParentType, ContextType>;
  linkTypeName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type CodedNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodedName'] = ResolversParentTypes['CodedName']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type EstablishmentTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EstablishmentType'] = ResolversParentTypes['EstablishmentType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  locality?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  town?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  county?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SchoolFacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolFacets'] = ResolversParentTypes['SchoolFacets']> = {
  total?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  phases?: Resolver<ReadonlyArray<ResolversTypes['PhaseCount']>, ParentType, ContextType>;
  statuses?: Resolver<ReadonlyArray<ResolversTypes['SchoolStatusCount']>, ParentType, ContextType>;
  types?: Resolver<ReadonlyArray<ResolversTypes['CodedCount']>, ParentType, ContextType>;
  localAuthorities?: Resolver<ReadonlyArray<ResolversTypes['LocalAuthorityCount']>, ParentType, ContextType>;
  regions?: Resolver<ReadonlyArray<ResolversTypes['CodedCount']>, ParentType, ContextType>;
};

export type PhaseCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PhaseCount'] = ResolversParentTypes['PhaseCount']> = {
  value?: Resolver<ResolversTypes['Phase'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolStatusCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolStatusCount'] = ResolversParentTypes['SchoolStatusCount']> = {
  value?: Resolver<ResolversTypes['SchoolStatus'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CodedCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CodedCount'] = ResolversParentTypes['CodedCount']> = {
  value?: Resolver<ResolversTypes['CodedName'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalAuthorityCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthorityCount'] = ResolversParentTypes['LocalAuthorityCount']> = {
  value?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  localAuthority?: Resolver<Maybe<ResolversTypes['LocalAuthority']>, ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolConnection'] = ResolversParentTypes['SchoolConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SchoolEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SchoolEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SchoolEdge'] = ResolversParentTypes['SchoolEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
};

export type LocalAuthorityConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthorityConnection'] = ResolversParentTypes['LocalAuthorityConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['LocalAuthorityEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LocalAuthorityEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LocalAuthorityEdge'] = ResolversParentTypes['LocalAuthorityEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LocalAuthority'], ParentType, ContextType>;
};

export type TrustConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustConnection'] = ResolversParentTypes['TrustConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TrustEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TrustEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustEdge'] = ResolversParentTypes['TrustEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  returnFileMoved?: Resolver<ResolversTypes['ReturnFileMove'], ParentType, ContextType, Partial<SubscriptionReturnFileMovedArgs>>;
};

export type ReturnFileResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFile'] = ResolversParentTypes['ReturnFile']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReturnFileState'], ParentType, ContextType>;
  sentBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  digest?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  part?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mapping?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  resumesAt?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  concerns?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['ReturnFileDecision']>, ParentType, ContextType>;
  errors?: Resolver<ResolversTypes['ReturnRowErrorConnection'], ParentType, ContextType, RequireFields<ReturnFileErrorsArgs, 'first'>>;
  changes?: Resolver<ResolversTypes['ReturnRowChangeConnection'], ParentType, ContextType, RequireFields<ReturnFileChangesArgs, 'first'>>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnFileConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFileConnection'] = ResolversParentTypes['ReturnFileConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnFileEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnFileEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFileEdge'] = ResolversParentTypes['ReturnFileEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnFile'], ParentType, ContextType>;
};

export type ReturnFileDecisionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFileDecision'] = ResolversParentTypes['ReturnFileDecision']> = {
  what?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnRowErrorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowError'] = ResolversParentTypes['ReturnRowError']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cells?: Resolver<ReadonlyArray<ResolversTypes['ReturnCell']>, ParentType, ContextType>;
  faults?: Resolver<ReadonlyArray<ResolversTypes['ReturnFault']>, ParentType, ContextType>;
};

export type ReturnCellResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCell'] = ResolversParentTypes['ReturnCell']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFault'] = ResolversParentTypes['ReturnFault']> = {
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnRowErrorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowErrorConnection'] = ResolversParentTypes['ReturnRowErrorConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnRowErrorEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnRowErrorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowErrorEdge'] = ResolversParentTypes['ReturnRowErrorEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnRowError'], ParentType, ContextType>;
};

export type ReturnRowChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowChange'] = ResolversParentTypes['ReturnRowChange']> = {
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReturnFigureChange']>, ParentType, ContextType>;
};

export type ReturnFigureChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFigureChange'] = ResolversParentTypes['ReturnFigureChange']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  before?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  after?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnRowChangeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowChangeConnection'] = ResolversParentTypes['ReturnRowChangeConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnRowChangeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnRowChangeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnRowChangeEdge'] = ResolversParentTypes['ReturnRowChangeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnRowChange'], ParentType, ContextType>;
};

export type ReturnFileMoveResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFileMove'] = ResolversParentTypes['ReturnFileMove']> = {
  eventId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ReturnFileState'], ParentType, ContextType>;
  bytes?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  corrected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnKindResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnKind'] = ResolversParentTypes['ReturnKind']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  onePerSchoolAnd?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ReturnColumn']>, ParentType, ContextType>;
  documents?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnColumnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnColumn'] = ResolversParentTypes['ReturnColumn']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  writtenAs?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  needed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  alsoKnownAs?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReturnMappingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMapping'] = ResolversParentTypes['ReturnMapping']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  owner?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  columns?: Resolver<ReadonlyArray<ResolversTypes['ReturnColumnName']>, ParentType, ContextType>;
  codes?: Resolver<ReadonlyArray<ResolversTypes['ReturnCodeName']>, ParentType, ContextType>;
  fill?: Resolver<ReadonlyArray<ResolversTypes['ReturnFilling']>, ParentType, ContextType>;
  savedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  savedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  versions?: Resolver<ResolversTypes['ReturnMappingConnection'], ParentType, ContextType, RequireFields<ReturnMappingVersionsArgs, 'first'>>;
};

export type ReturnColumnNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnColumnName'] = ResolversParentTypes['ReturnColumnName']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnCodeNameResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnCodeName'] = ResolversParentTypes['ReturnCodeName']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnFillingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnFilling'] = ResolversParentTypes['ReturnFilling']> = {
  column?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnMappingConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMappingConnection'] = ResolversParentTypes['ReturnMappingConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnMappingEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnMappingEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnMappingEdge'] = ResolversParentTypes['ReturnMappingEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnMapping'], ParentType, ContextType>;
};

export type ReturnTrialResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnTrial'] = ResolversParentTypes['ReturnTrial']> = {
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  accepted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unchanged?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rejections?: Resolver<ReadonlyArray<ResolversTypes['ReturnLineFault']>, ParentType, ContextType>;
};

export type ReturnLineFaultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnLineFault'] = ResolversParentTypes['ReturnLineFault']> = {
  line?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  column?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  fix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ReturnQualityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnQuality'] = ResolversParentTypes['ReturnQuality']> = {
  score?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reasons?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type OverdueReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['OverdueReturn'] = ResolversParentTypes['OverdueReturn']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lastDay?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type ReturnedFiguresResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedFigures'] = ResolversParentTypes['ReturnedFigures']> = {
  day?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  part?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  figures?: Resolver<ReadonlyArray<ResolversTypes['ReturnedFigure']>, ParentType, ContextType>;
};

export type ReturnedFigureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedFigure'] = ResolversParentTypes['ReturnedFigure']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  suppressed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type ReturnedFiguresConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedFiguresConnection'] = ResolversParentTypes['ReturnedFiguresConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ReturnedFiguresEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ReturnedFiguresEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReturnedFiguresEdge'] = ResolversParentTypes['ReturnedFiguresEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ReturnedFigures'], ParentType, ContextType>;
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

export type NeedMeasureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedMeasure'] = ResolversParentTypes['NeedMeasure']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['NeedMeasureUnit'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['NeedMeasureSource'], ParentType, ContextType>;
};

export type NeedCriterionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedCriterion'] = ResolversParentTypes['NeedCriterion']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  atLeast?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  atMost?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type SharedNeedConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeedConnection'] = ResolversParentTypes['SharedNeedConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['SharedNeedEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lookedAt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unknown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SharedNeedEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SharedNeedEdge'] = ResolversParentTypes['SharedNeedEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['School'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['NeedValue']>, ParentType, ContextType>;
  distanceMetres?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type NeedValueResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeedValue'] = ResolversParentTypes['NeedValue']> = {
  measure?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type NetworkProposalResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkProposal'] = ResolversParentTypes['NetworkProposal']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Body']>, ParentType, ContextType>;
  need?: Resolver<ReadonlyArray<ResolversTypes['NeedCriterion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['NetworkProposalState'], ParentType, ContextType>;
  invitations?: Resolver<ReadonlyArray<ResolversTypes['NetworkInvitation']>, ParentType, ContextType>;
  consented?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  declined?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unanswered?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  partnership?: Resolver<Maybe<ResolversTypes['Partnership']>, ParentType, ContextType>;
};

export type NetworkInvitationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInvitation'] = ResolversParentTypes['NetworkInvitation']> = {
  proposal?: Resolver<ResolversTypes['NetworkProposal'], ParentType, ContextType>;
  school?: Resolver<Maybe<ResolversTypes['School']>, ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['NetworkAnswer']>, ParentType, ContextType>;
};

export type NetworkAnswerResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkAnswer'] = ResolversParentTypes['NetworkAnswer']> = {
  answer?: Resolver<ResolversTypes['NetworkAnswerKind'], ParentType, ContextType>;
  meetingDate?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  givenBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  recordedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  recordedBy?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NetworkInvitationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInvitationConnection'] = ResolversParentTypes['NetworkInvitationConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['NetworkInvitationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkInvitationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkInvitationEdge'] = ResolversParentTypes['NetworkInvitationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['NetworkInvitation'], ParentType, ContextType>;
};

export type PartnershipReturnResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PartnershipReturn'] = ResolversParentTypes['PartnershipReturn']> = {
  year?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  asAt?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  trust?: Resolver<ResolversTypes['Trust'], ParentType, ContextType>;
  schools?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  collaborations?: Resolver<ReadonlyArray<ResolversTypes['TrustCollaboration']>, ParentType, ContextType>;
  schoolsWithout?: Resolver<ReadonlyArray<ResolversTypes['School']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrustCollaborationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TrustCollaboration'] = ResolversParentTypes['TrustCollaboration']> = {
  partnership?: Resolver<ResolversTypes['Partnership'], ParentType, ContextType>;
  memberships?: Resolver<ReadonlyArray<ResolversTypes['Membership']>, ParentType, ContextType>;
  leads?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  bringsChallenge?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reviewOverdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Query?: QueryResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  CreatedApiKey?: CreatedApiKeyResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyConnection?: ApiKeyConnectionResolvers<ContextType>;
  ApiKeyEdge?: ApiKeyEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  AuditEntryConnection?: AuditEntryConnectionResolvers<ContextType>;
  AuditEntryEdge?: AuditEntryEdgeResolvers<ContextType>;
  School?: SchoolResolvers<ContextType>;
  Trust?: TrustResolvers<ContextType>;
  LocalAuthority?: LocalAuthorityResolvers<ContextType>;
  Partnership?: PartnershipResolvers<ContextType>;
  Board?: BoardResolvers<ContextType>;
  BoardTerms?: BoardTermsResolvers<ContextType>;
  BoardRules?: BoardRulesResolvers<ContextType>;
  BoardConstituency?: BoardConstituencyResolvers<ContextType>;
  Quorum?: QuorumResolvers<ContextType>;
  DecisionRule?: DecisionRuleResolvers<ContextType>;
  BoardChair?: BoardChairResolvers<ContextType>;
  BoardSeat?: BoardSeatResolvers<ContextType>;
  BoardSubstitute?: BoardSubstituteResolvers<ContextType>;
  BoardShape?: BoardShapeResolvers<ContextType>;
  BoardConnection?: BoardConnectionResolvers<ContextType>;
  BoardEdge?: BoardEdgeResolvers<ContextType>;
  Body?: BodyResolvers<ContextType>;
  Briefing?: BriefingResolvers<ContextType>;
  BriefingSource?: BriefingSourceResolvers<ContextType>;
  BriefingAddressing?: BriefingAddressingResolvers<ContextType>;
  BriefingProgress?: BriefingProgressResolvers<ContextType>;
  SchoolBriefing?: SchoolBriefingResolvers<ContextType>;
  BriefingAcknowledgement?: BriefingAcknowledgementResolvers<ContextType>;
  OverdueBriefing?: OverdueBriefingResolvers<ContextType>;
  SchoolBriefingConnection?: SchoolBriefingConnectionResolvers<ContextType>;
  SchoolBriefingEdge?: SchoolBriefingEdgeResolvers<ContextType>;
  BriefingConnection?: BriefingConnectionResolvers<ContextType>;
  BriefingFeed?: BriefingFeedResolvers<ContextType>;
  BriefingEdge?: BriefingEdgeResolvers<ContextType>;
  SchoolIsolation?: SchoolIsolationResolvers<ContextType>;
  StaffErasure?: StaffErasureResolvers<ContextType>;
  ReturnedPost?: ReturnedPostResolvers<ContextType>;
  StaffRecord?: StaffRecordResolvers<ContextType>;
  StaffFact?: StaffFactResolvers<ContextType>;
  BoardMeeting?: BoardMeetingResolvers<ContextType>;
  SeatAttendance?: SeatAttendanceResolvers<ContextType>;
  MeetingMinutes?: MeetingMinutesResolvers<ContextType>;
  Motion?: MotionResolvers<ContextType>;
  MotionSubject?: MotionSubjectResolvers<ContextType>;
  MotionDetail?: MotionDetailResolvers<ContextType>;
  DeclaredInterest?: DeclaredInterestResolvers<ContextType>;
  MotionVote?: MotionVoteResolvers<ContextType>;
  Resolution?: ResolutionResolvers<ContextType>;
  QuorumCount?: QuorumCountResolvers<ContextType>;
  VoteCounts?: VoteCountsResolvers<ContextType>;
  ConstituencyResult?: ConstituencyResultResolvers<ContextType>;
  BoardMeetingConnection?: BoardMeetingConnectionResolvers<ContextType>;
  BoardMeetingEdge?: BoardMeetingEdgeResolvers<ContextType>;
  ResolutionConnection?: ResolutionConnectionResolvers<ContextType>;
  ResolutionEdge?: ResolutionEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Pence?: GraphQLScalarType;
  MiddleTierProfile?: MiddleTierProfileResolvers<ContextType>;
  ProfileStage?: ProfileStageResolvers<ContextType>;
  ProfileEvidence?: ProfileEvidenceResolvers<ContextType>;
  LinkAdviser?: LinkAdviserResolvers<ContextType>;
  PartnershipTerms?: PartnershipTermsResolvers<ContextType>;
  ProgressMeasure?: ProgressMeasureResolvers<ContextType>;
  OwnershipShare?: OwnershipShareResolvers<ContextType>;
  PartnershipVersion?: PartnershipVersionResolvers<ContextType>;
  Membership?: MembershipResolvers<ContextType>;
  GoverningBodyConsent?: GoverningBodyConsentResolvers<ContextType>;
  MembershipChange?: MembershipChangeResolvers<ContextType>;
  ExecutiveHeadship?: ExecutiveHeadshipResolvers<ContextType>;
  SponsorCapacity?: SponsorCapacityResolvers<ContextType>;
  PartnershipKindRules?: PartnershipKindRulesResolvers<ContextType>;
  PartnershipConnection?: PartnershipConnectionResolvers<ContextType>;
  PartnershipEdge?: PartnershipEdgeResolvers<ContextType>;
  MembershipConnection?: MembershipConnectionResolvers<ContextType>;
  MembershipEdge?: MembershipEdgeResolvers<ContextType>;
  RegisterFeed?: RegisterFeedResolvers<ContextType>;
  RegisterChange?: RegisterChangeResolvers<ContextType>;
  SchoolKeys?: SchoolKeysResolvers<ContextType>;
  RegisterSuccessor?: RegisterSuccessorResolvers<ContextType>;
  RegisterGroup?: RegisterGroupResolvers<ContextType>;
  RegisterGroupMembership?: RegisterGroupMembershipResolvers<ContextType>;
  RegisterGroupConnection?: RegisterGroupConnectionResolvers<ContextType>;
  RegisterGroupEdge?: RegisterGroupEdgeResolvers<ContextType>;
  RegisterGroupMembershipConnection?: RegisterGroupMembershipConnectionResolvers<ContextType>;
  RegisterGroupMembershipEdge?: RegisterGroupMembershipEdgeResolvers<ContextType>;
  SchoolHistoryEntry?: SchoolHistoryEntryResolvers<ContextType>;
  RegisterSource?: RegisterSourceResolvers<ContextType>;
  SchoolHistoryConnection?: SchoolHistoryConnectionResolvers<ContextType>;
  SchoolHistoryEdge?: SchoolHistoryEdgeResolvers<ContextType>;
  FieldChange?: FieldChangeResolvers<ContextType>;
  LinkedSchool?: LinkedSchoolResolvers<ContextType>;
  CodedName?: CodedNameResolvers<ContextType>;
  EstablishmentType?: EstablishmentTypeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  SchoolFacets?: SchoolFacetsResolvers<ContextType>;
  PhaseCount?: PhaseCountResolvers<ContextType>;
  SchoolStatusCount?: SchoolStatusCountResolvers<ContextType>;
  CodedCount?: CodedCountResolvers<ContextType>;
  LocalAuthorityCount?: LocalAuthorityCountResolvers<ContextType>;
  SchoolConnection?: SchoolConnectionResolvers<ContextType>;
  SchoolEdge?: SchoolEdgeResolvers<ContextType>;
  LocalAuthorityConnection?: LocalAuthorityConnectionResolvers<ContextType>;
  LocalAuthorityEdge?: LocalAuthorityEdgeResolvers<ContextType>;
  TrustConnection?: TrustConnectionResolvers<ContextType>;
  TrustEdge?: TrustEdgeResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  ReturnFile?: ReturnFileResolvers<ContextType>;
  ReturnFileConnection?: ReturnFileConnectionResolvers<ContextType>;
  ReturnFileEdge?: ReturnFileEdgeResolvers<ContextType>;
  ReturnFileDecision?: ReturnFileDecisionResolvers<ContextType>;
  ReturnRowError?: ReturnRowErrorResolvers<ContextType>;
  ReturnCell?: ReturnCellResolvers<ContextType>;
  ReturnFault?: ReturnFaultResolvers<ContextType>;
  ReturnRowErrorConnection?: ReturnRowErrorConnectionResolvers<ContextType>;
  ReturnRowErrorEdge?: ReturnRowErrorEdgeResolvers<ContextType>;
  ReturnRowChange?: ReturnRowChangeResolvers<ContextType>;
  ReturnFigureChange?: ReturnFigureChangeResolvers<ContextType>;
  ReturnRowChangeConnection?: ReturnRowChangeConnectionResolvers<ContextType>;
  ReturnRowChangeEdge?: ReturnRowChangeEdgeResolvers<ContextType>;
  ReturnFileMove?: ReturnFileMoveResolvers<ContextType>;
  ReturnKind?: ReturnKindResolvers<ContextType>;
  ReturnColumn?: ReturnColumnResolvers<ContextType>;
  ReturnMapping?: ReturnMappingResolvers<ContextType>;
  ReturnColumnName?: ReturnColumnNameResolvers<ContextType>;
  ReturnCodeName?: ReturnCodeNameResolvers<ContextType>;
  ReturnFilling?: ReturnFillingResolvers<ContextType>;
  ReturnMappingConnection?: ReturnMappingConnectionResolvers<ContextType>;
  ReturnMappingEdge?: ReturnMappingEdgeResolvers<ContextType>;
  ReturnTrial?: ReturnTrialResolvers<ContextType>;
  ReturnLineFault?: ReturnLineFaultResolvers<ContextType>;
  ReturnQuality?: ReturnQualityResolvers<ContextType>;
  OverdueReturn?: OverdueReturnResolvers<ContextType>;
  ReturnedFigures?: ReturnedFiguresResolvers<ContextType>;
  ReturnedFigure?: ReturnedFigureResolvers<ContextType>;
  ReturnedFiguresConnection?: ReturnedFiguresConnectionResolvers<ContextType>;
  ReturnedFiguresEdge?: ReturnedFiguresEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  PageInfo?: PageInfoResolvers<ContextType>;
  NeedMeasure?: NeedMeasureResolvers<ContextType>;
  NeedCriterion?: NeedCriterionResolvers<ContextType>;
  SharedNeedConnection?: SharedNeedConnectionResolvers<ContextType>;
  SharedNeedEdge?: SharedNeedEdgeResolvers<ContextType>;
  NeedValue?: NeedValueResolvers<ContextType>;
  NetworkProposal?: NetworkProposalResolvers<ContextType>;
  NetworkInvitation?: NetworkInvitationResolvers<ContextType>;
  NetworkAnswer?: NetworkAnswerResolvers<ContextType>;
  NetworkInvitationConnection?: NetworkInvitationConnectionResolvers<ContextType>;
  NetworkInvitationEdge?: NetworkInvitationEdgeResolvers<ContextType>;
  PartnershipReturn?: PartnershipReturnResolvers<ContextType>;
  TrustCollaboration?: TrustCollaborationResolvers<ContextType>;
};
